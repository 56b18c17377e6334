#include "core/issuing/audit_file.h"

#include "core/base/files.h"
#include "core/issuing/audited_certificate.h"
#include "core/readiness/client_readiness.h"
#include "core/readiness/file_readiness.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <chrono>

namespace p2s {
namespace {

// In memory a hostile certificate is up to sixty times as large as its file: a file, and a certificate in it,
// may take 64 MB at most. A real one with ten thousand names has a quarter of a megabyte.
constexpr qint64 largestAuditedFile = 2LL * 1024 * 1024;
constexpr qsizetype largestAuditedCertificate = 512LL * 1024;
/// Every one of them may have to be held against all others.
constexpr qsizetype mostCertificates = 1000;
/// Less than a second with every derivation there is, and enough for a bundle by NSS, whose three parts have
/// 600,000 iterations each.
constexpr qint64 mostRounds = 4'500'000;
/// For what no count foresees, such as signatures that take long to check.
constexpr std::chrono::milliseconds longestTime{1000};

/// A part of the work on a file, from now on.
class Spell {
public:
    explicit Spell(const AuditPatience& patience) : m_patience(patience), m_begun(patience.clock()) {}
    bool isCancelled() const { return m_patience.keepGoing && !m_patience.keepGoing(); }
    bool isOver() const { return m_patience.clock() - m_begun > longestTime; }

private:
    const AuditPatience& m_patience;
    std::chrono::milliseconds m_begun;
};

bool isLocked(const Result<CertificateFile>& file) {
    return file ? file->hasLockedKey
                : file.error().code == ErrorCode::PasswordNeeded ||
                      file.error().code == ErrorCode::WrongPassword;
}

/// One budget for all passwords: a list of a thousand of them is no thousand times the work.
Result<CertificateFile> open(const QByteArray& bytes, const QList<SecretBytes>& passwords,
                             const QString& path, const AuditPatience& patience) {
    const Spell spell(patience);
    const WorkBudget budget(mostRounds, mostRounds);
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

bool isTooMuch(const CertificateFile& file) {
    return file.certificates.size() > mostCertificates ||
           std::any_of(file.certificates.begin(), file.certificates.end(),
                       [](const Certificate& certificate) {
                           return certificate.derSize() > largestAuditedCertificate;
                       });
}

QList<Finding> findingsInFile(const Certificate& certificate, const CertificateFile& file,
                              const QDateTime& now, const KeepGoing& keepGoing) {
    return certificate.isCa()
               ? assessCertificate(certificate, {}, now)
               : assessCertificate(certificate, chainAbove(certificate, file.certificates, keepGoing), now);
}

/// Errors: FileTooExpensive, Cancelled.
Result<QList<AuditedCertificate>> examine(const CertificateFile& file, const QString& shownPath,
                                          const QDateTime& now, const AuditPatience& patience) {
    const Spell spell(patience);
    // Once one of them has spoken, that holds: what was examined less than whole must not be reported.
    std::optional<ErrorCode> end;
    const KeepGoing keepGoing = [&] {
        if (!end && spell.isCancelled())
            end = ErrorCode::Cancelled;
        else if (!end && spell.isOver())
            end = ErrorCode::FileTooExpensive;
        return !end;
    };
    const FileReadiness readiness = assessFile(file, now, keepGoing);
    QList<AuditedCertificate> audited;
    for (const Certificate& certificate : readiness.certificates) {
        if (!keepGoing())
            break;
        if (audited.isEmpty()) {
            const bool hasKey = readiness.hasPrivateKey && readiness.keyMatches.value_or(true);
            audited.append(auditedCertificate(certificate, {shownPath, hasKey},
                                              certificate.isCa() ? readiness.findings
                                                                 : withoutIssuers(readiness.findings)));
        } else {
            audited.append(auditedCertificate(certificate, {shownPath, false},
                                              findingsInFile(certificate, file, now, keepGoing)));
        }
    }
    if (end)
        return failure(*end, shownPath);
    return audited;
}

} // namespace

AuditedFile auditFile(const QString& path, const QString& shownPath, const QList<SecretBytes>& passwords,
                      const QDateTime& now, const AuditPatience& patience) {
    const QFileInfo before(path);
    const qint64 size = before.size();
    const QDateTime changed = before.lastModified();
    auto bytes = readFile(path, largestAuditedFile);
    if (!bytes)
        return {.error = bytes.error()};
    const auto wipeBytes = qScopeGuard([&bytes] { wipe(*bytes); });
    const QFileInfo after(path);
    if (after.size() != size || bytes->size() != size || after.lastModified() != changed)
        return {.error = Error{ErrorCode::FileChanged, shownPath}};
    const auto file = open(*bytes, passwords, shownPath, patience);
    if (!file)
        return {.error = file.error()};
    if (isTooMuch(*file))
        return {.error = Error{ErrorCode::FileTooExpensive, shownPath}};
    auto audited = examine(*file, shownPath, now, patience);
    if (!audited)
        return {.error = audited.error()};
    return {.certificates = std::move(*audited)};
}

} // namespace p2s
