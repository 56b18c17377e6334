#pragma once

#include "core/base/secret_bytes.h"
#include "core/handover/audit_report.h"
#include "core/ledger/ledger.h"

#include <functional>

namespace p2s {

struct AuditRequest {
    QString folder;
    /// Tried in this order on whatever is locked.
    QList<SecretBytes> passwords = {};
    QDateTime now;
    /// The program's own, for the report.
    QString version = {};
    /// 0: as many as the computer has.
    int threads = 0;
};

struct AuditProgress {
    qint64 filesSeen = 0;
    qint64 filesRead = 0;
    qint64 certificates = 0;
};

/// Every certificate and bundle below a folder: read, judged, joined by thumbprint, and looked up in \a
/// ledger when there is one. Links to folders are not followed, so that none can loop. The same files give
/// the same report. \a goOn is asked now and then, on the calling thread, and may be empty. Errors:
/// FolderNotFound, FileUnreadable (the folder), Cancelled, those of the ledger.
Result<AuditReport> auditFolder(const AuditRequest& request, const Ledger* ledger,
                                const std::function<bool(const AuditProgress&)>& goOn = {});

/// A list of passwords, one a line, in UTF-8; empty lines do not matter. Errors: those of readFile.
Result<QList<SecretBytes>> readPasswordList(const QString& path);

} // namespace p2s
