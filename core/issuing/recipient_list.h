#pragma once

#include "core/x509/email_name.h"

namespace p2s {

/// One address of a pasted list, with what is wrong with it.
struct RecipientEntry {
    /// As typed, trimmed.
    QString text;
    /// Where it stands in the pasted text, in UTF-16 units: for marking it.
    qsizetype position = 0;
    /// From 1.
    int line = 0;
    Result<EmailName> name;
};

/// Splits a pasted list (one a line, or separated by commas or semicolons) and judges each entry; one that
/// came before is RecipientRepeated. Empty entries are passed over;
/// of "Name <address>", as mail programs copy it, the address counts.
QList<RecipientEntry> parseRecipientList(const QString& text);

/// The good addresses. Errors: the first bad entry's, RecipientsMissing when there is none.
Result<QList<EmailName>> recipientsOf(const QList<RecipientEntry>& entries);

} // namespace p2s
