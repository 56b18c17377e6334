#pragma once

#include "core/base/secret_bytes.h"
#include "core/handover/audit_report.h"
#include "core/ledger/ledger.h"
#include "core/platform/certificate_store.h"

#include <functional>

namespace p2s {

struct AuditRequest {
    QString folder = {};
    /// Tried in this order on whatever is locked.
    QList<SecretBytes> passwords = {};
    QDateTime now = {};
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

/// What an audit has found since it last told.
struct AuditNews {
    AuditProgress progress = {};
    /// As they were found, each in one place; joinAgain makes one of those with the same thumbprint.
    QList<AuditedCertificate> found = {};
    QList<AuditedFailure> failures = {};
};

/// Told on the calling thread: of the first find at once, then ten times a second, and of whatever is left
/// once everything is read; asked again while that is looked up in the ledger. Answers whether to go on, and
/// is not told again once it has said no.
using AuditWatch = std::function<bool(AuditNews news)>;

/// Every certificate and bundle below a folder: read, judged, joined by thumbprint, and looked up in \a
/// ledger when there is one. Files whose names say nothing are read when they begin like one. Links to
/// folders, junctions of Windows among them, are not followed, so that none can loop. The same files give
/// the same report, however the folder is spelled. \a watch may be empty. Errors: FolderNotFound,
/// FileUnreadable (the folder), Cancelled, those of the ledger.
Result<AuditReport> auditFolder(const AuditRequest& request, const Ledger* ledger,
                                const AuditWatch& watch = {});

/// The same for the certificate stores of Windows: everything in systemStores(), each certificate in the
/// place that it was put. Of \a request only the time and the version matter. What the files of a folder are
/// in the counts, the stores are here. Among the authorities are those that Windows itself brings, expired
/// and weak ones too: an error of one that no certificate of a personal store chains to is a warning. \a
/// watch is told between the stores while they are read, then every few certificates. Errors:
/// NotAvailableHere (where there are none), Cancelled, those of the ledger.
Result<AuditReport> auditStores(const AuditRequest& request, const CertificateStore& stores,
                                const Ledger* ledger, const AuditWatch& watch = {});

/// The folder's whole name, however it was spelled; what an audit's paths begin at.
QString auditedFolder(const QString& folder);

/// A list of passwords, one a line, in UTF-8; empty lines do not matter. Errors: those of readFile.
Result<QList<SecretBytes>> readPasswordList(const QString& path);

} // namespace p2s
