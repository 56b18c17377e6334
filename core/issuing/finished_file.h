#pragma once

#include "core/issuing/issue_client.h"

namespace p2s {

/// What opening a .pfx that was just written again tells of it.
struct FinishedFile {
    QList<FileCheck> checks;
    /// Whatever readiness says of the file as it lies on the disk.
    QList<Finding> findings;
};

/// Reads the file at \a path back with the request's password and compares it with what was to be in it.
/// \a chain: the issuers of \a leaf, the root last. Never fails: what cannot be opened is a check not passed.
FinishedFile checkFinishedFile(const QString& path, const IssuanceRequest& request, const Certificate& leaf,
                               const QList<Certificate>& chain, const QDateTime& now);

/// \a against as in refuseErrors.
/// Errors: SelfCheckFailed (detail: the checks that were not passed), NotReady (detail: rule ids).
Result<void> acceptFinishedFile(const FinishedFile& file, const QString& pfxPath, const QString& commonName,
                                QList<Finding>* against = nullptr);

} // namespace p2s
