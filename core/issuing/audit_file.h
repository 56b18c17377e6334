#pragma once

#include "core/base/secret_bytes.h"
#include "core/handover/audit_report.h"
#include "core/readiness/file_examination.h"

#include <optional>

namespace p2s {

/// What one file gave to an audit.
struct AuditedFile {
    /// Nothing for requests, lists and keys.
    QList<AuditedCertificate> certificates = {};
    std::optional<Error> error = {};
};

using AuditPatience = FilePatience;

/// Reads one file for an audit. \a passwords are tried in order on what is locked, as long as all of them
/// together cost less than about a second. What would take more than that or 64 MB to examine is left alone.
/// \a shownPath is what the report calls it.
/// Errors, in the result: those of readCertificateFile (FileTooLarge over 2 MiB), FileChanged,
/// FileTooExpensive, PasswordListTooLong (not all of \a passwords could be tried), Cancelled.
AuditedFile auditFile(const QString& path, const QString& shownPath, const QList<SecretBytes>& passwords,
                      const QDateTime& now, const AuditPatience& patience = {},
                      const Surroundings& around = {});

/// The certificates of a file by themselves, opened like that; none where that is not possible.
QList<Certificate> certificatesIn(const QString& path, const QList<SecretBytes>& passwords);

} // namespace p2s
