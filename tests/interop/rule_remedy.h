#pragma once

#include "core/base/result.h"
#include "core/readiness/finding.h"
#include "rule_cases.h"

namespace p2s::test {

/// What is found in the .pfx at \a path: by itself, as a reply of an authority, and at a rehearsed gateway
/// that trusts \a root (PEM).
/// Errors: those of readCertificateFile and parseCertificate.
Result<QList<Finding>> findingsInBundle(const QString& path, const QByteArray& root);

/// The same as rule ids, or the error's name, for a failure's text.
QStringList findingIds(const Result<QList<Finding>>& findings);

/// What came of a remedy.
struct Remedied {
    /// The new .pfx.
    QString path;
    /// What is to be uploaded to the gateway, PEM.
    QByteArray trustedRoot;
};

/// Does with the core what the rule's remedy says, in the folder of \a shop, where the case has been made.
Result<Remedied> applyRemedy(const RuleCase& ruleCase, const OpensslWorkshop& shop);

} // namespace p2s::test
