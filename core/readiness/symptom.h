#pragma once

#include "core/readiness/finding.h"

namespace p2s {

/// What somebody saw when the connection failed: an error code or a sentence.
struct Symptom {
    /// Stable: "798", "0x800B0109", "portal-data-invalid".
    QString id;
    /// The name that programmers know it by: "CERT_E_UNTRUSTEDROOT"; may be empty.
    QString constant = {};
    /// What it says, translated.
    QString meaning;
    /// What in a certificate or bundle may cause it, the likeliest first.
    QList<Rule> causes;
};

/// Every symptom that is known, in the order of the help page.
QList<Symptom> allSymptoms();

/// Those that \a text mentions: a number in any of its spellings (798, 0x800b0109, -2146762487), the name of
/// a constant, or the sentence of a message among others. Empty when there is none.
QList<Symptom> symptomsIn(const QString& text);

/// One possible cause, held against the file at hand.
struct Cause {
    Rule rule = Rule::KeyMissing;
    /// What the file has of it; nothing when the file has none of it, or there is no file.
    std::optional<Finding> finding = {};
};

struct Diagnosis {
    QList<Symptom> symptoms;
    /// The causes of all symptoms, those that were found first.
    QList<Cause> causes;
    /// What else is wrong with the file.
    QList<Finding> otherFindings;
};

/// Holds what \a text says against \a findings, those of the file at hand.
Diagnosis diagnose(const QString& text, const QList<Finding>& findings);

/// A rule without a certificate to apply it to: its sentence has "…" where a value would stand.
FindingText ruleText(Rule rule);

} // namespace p2s
