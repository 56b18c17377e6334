#include "core/issuing/audit_file.h"

#include "core/issuing/audited_certificate.h"

#include <QScopeGuard>

namespace p2s {
namespace {

bool isLocked(const Result<CertificateFile>& file) {
    return file ? file->hasLockedKey
                : file.error().code == ErrorCode::PasswordNeeded ||
                      file.error().code == ErrorCode::WrongPassword;
}

/// One budget for all passwords: a list of a thousand of them is no thousand times the work.
Result<CertificateFile> open(const QByteArray& bytes, const QList<SecretBytes>& passwords,
                             const QString& path, const AuditPatience& patience) {
    const FileSpell spell(patience);
    const WorkBudget budget = examinationBudget();
    auto file = parseCertificateFile(bytes, {}, path, budget);
    // A certificate beside a locked key is worth having without the key.
    const auto withoutTheRest = [&] {
        return file ? file : Result<CertificateFile>(failure(ErrorCode::PasswordListTooLong, path));
    };
    for (qsizetype tried = 0; tried < passwords.size() && isLocked(file); ++tried) {
        if (spell.isCancelled())
            return failure(ErrorCode::Cancelled);
        // What even the first one cannot have is too much by itself, not by their number.
        const bool isFirst = tried == 0;
        if (!isFirst && spell.isOver())
            return withoutTheRest();
        auto opened = parseCertificateFile(bytes, passwords[tried], path, budget);
        if (!isFirst && !opened && budget.isUsedUp())
            return withoutTheRest();
        if (opened || !file)
            file = std::move(opened);
    }
    return file;
}

QList<AuditedCertificate> auditedOf(const FileReadiness& readiness, const QString& shownPath) {
    QList<AuditedCertificate> certificates;
    for (const CertificateReadiness& each : readiness.assessments) {
        const bool hasKey =
            certificates.isEmpty() && readiness.hasPrivateKey && readiness.keyMatches.value_or(true);
        certificates.append(
            auditedCertificate(each.certificate, {shownPath, hasKey},
                               each.certificate.isCa() ? each.findings : withoutIssuers(each.findings)));
    }
    return certificates;
}

} // namespace

AuditedFile auditFile(const QString& path, const QString& shownPath, const QList<SecretBytes>& passwords,
                      const QDateTime& now, const AuditPatience& patience, const Surroundings& around) {
    auto bytes = readExaminedFile(path, shownPath);
    if (!bytes)
        return {.error = bytes.error()};
    const auto wipeBytes = qScopeGuard([&bytes] { wipe(*bytes); });
    const auto file = open(*bytes, passwords, shownPath, patience);
    if (!file)
        return {.error = file.error()};
    if (const auto examinable = checkExaminable(*file, shownPath); !examinable)
        return {.error = examinable.error()};
    const auto readiness = examineFile(*file, shownPath, now, patience, around);
    if (!readiness)
        return {.error = readiness.error()};
    return {.certificates = auditedOf(*readiness, shownPath)};
}

QList<Certificate> certificatesIn(const QString& path, const QList<SecretBytes>& passwords) {
    auto bytes = readExaminedFile(path, path);
    if (!bytes)
        return {};
    const auto wipeBytes = qScopeGuard([&bytes] { wipe(*bytes); });
    const auto file = open(*bytes, passwords, path, {});
    return file && checkExaminable(*file, path) ? file->certificates : QList<Certificate>();
}

} // namespace p2s
