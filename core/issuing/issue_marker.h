#pragma once

#include "core/base/result.h"

#include <memory>

class QLockFile;

namespace p2s {

/// Says to other programs that this one is still at work on an issue: a lock file beside the ledger, named
/// after the certificate, which the system knows to be stale when its program is gone. Which ledger, says
/// Ledger::companionPath.
class IssueMarker {
public:
    /// Errors: LedgerNotWritable.
    static Result<IssueMarker> place(const QString& companion, const QString& sha1);
    /// True when the program that placed it is gone; the stale marker is removed.
    static bool isAbandoned(const QString& companion, const QString& sha1);
    /// The thumbprints of all markers beside the ledger, stale ones too.
    static QStringList placed(const QString& companion);

    IssueMarker(IssueMarker&&) noexcept;
    IssueMarker& operator=(IssueMarker&&) noexcept;
    IssueMarker(const IssueMarker&) = delete;
    IssueMarker& operator=(const IssueMarker&) = delete;
    ~IssueMarker();

private:
    explicit IssueMarker(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

/// The temporary file through which the .pfx of certificate \a sha1 is written to \a pfxPath.
QString temporaryPfxPath(const QString& pfxPath, const QString& sha1);

} // namespace p2s
