#pragma once

#include "core/base/machine_text.h"
#include "core/readiness/finding.h"
#include "core/x509/certificate_request.h"

namespace p2s::cli {

/// \a text without what could move the cursor, colour the screen or turn the reading direction: what a file
/// says of itself must not be able to rewrite what is shown about it. Such characters appear as their code,
/// <U+001B>.
QString harmless(const QString& text);

/// A certificate on several lines, its Enhanced Key Usage numbered in encoded order.
QString certificateText(const Certificate& certificate);
/// The same of what a request asks for.
QString certificateRequestText(const CertificateRequest& request);

/// One finding a paragraph: severity, sentence, remedy where it is to be told, and the codes that a user
/// would see. Empty without findings.
enum class Remedies { Told, LeftOut };
QString findingsText(const QList<Finding>& findings, Remedies remedies = Remedies::Told);

/// Rows as columns that line up, the first row underlined as the heading.
QString tableText(const QList<QStringList>& rows);

} // namespace p2s::cli
