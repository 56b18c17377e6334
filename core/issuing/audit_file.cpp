#include "core/issuing/audit_file.h"

#include "core/base/files.h"
#include "core/readiness/client_readiness.h"
#include "core/readiness/file_readiness.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

namespace p2s {
namespace {

constexpr qint64 largestAuditedFile = 4LL * 1024 * 1024;
constexpr qint64 longestMilliseconds = 1000;
/// What NSS allows in one part: less than a second.
constexpr Pkcs12Budget budget{.onePart = 600'000, .inAll = 1'000'000};

bool isLocked(const Result<CertificateFile>& file) {
    return file ? file->hasLockedKey
                : file.error().code == ErrorCode::PasswordNeeded ||
                      file.error().code == ErrorCode::WrongPassword;
}

Result<CertificateFile> open(const QByteArray& bytes, const QList<SecretBytes>& passwords,
                             const QString& path) {
    QElapsedTimer watch;
    watch.start();
    auto file = parseCertificateFile(bytes, {}, path, budget);
    for (const SecretBytes& password : passwords) {
        if (!isLocked(file))
            break;
        if (watch.elapsed() > longestMilliseconds)
            return failure(ErrorCode::Pkcs12TooExpensive, path);
        auto opened = parseCertificateFile(bytes, password, path, budget);
        // A certificate beside a locked key is worth having without the key.
        if (opened || !file)
            file = std::move(opened);
    }
    return file;
}

void addFindings(AuditedCertificate& certificate, const QList<Finding>& findings) {
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::Info)
            certificate.findings.append(finding);
    }
}

AuditedCertificate describe(const Certificate& certificate) {
    AuditedCertificate audited{
        .sha1 = QByteArray::fromHex(certificate.sha1Thumbprint().toLatin1()),
        .sha256 = QByteArray::fromHex(certificate.sha256Thumbprint().toLatin1()),
        .subject = certificate.subject(),
        .commonName = certificate.commonName(),
        .issuer = certificate.issuer(),
        .serial = certificate.serialNumber(),
        .notBefore = certificate.notBefore(),
        .notAfter = certificate.notAfter(),
        .key = certificate.publicKey().description,
        .isCa = certificate.isCa(),
    };
    if (const auto usage = certificate.extendedKeyUsage()) {
        for (const KeyPurpose& purpose : usage->purposes())
            audited.purposes.append(purpose.oid);
    }
    return audited;
}

} // namespace

AuditedFile auditFile(const QString& path, const QString& shownPath, const QList<SecretBytes>& passwords,
                      const QDateTime& now) {
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
    const auto file = open(*bytes, passwords, shownPath);
    if (!file)
        return {.error = file.error()};
    AuditedFile audited;
    const FileReadiness readiness = assessFile(*file, now);
    for (const Certificate& certificate : readiness.certificates) {
        const bool isFirst = audited.certificates.isEmpty();
        AuditedCertificate found = describe(certificate);
        const bool hasKey = isFirst && readiness.hasPrivateKey && readiness.keyMatches.value_or(true);
        found.places.append({shownPath, hasKey});
        if (isFirst) {
            // What the file says of the issuers is said of them where they stand.
            QList<Finding> own = readiness.findings;
            if (!certificate.isCa())
                own.removeIf([](const Finding& finding) {
                    return finding.subject == QStringLiteral("root") ||
                           finding.subject == QStringLiteral("issuer");
                });
            addFindings(found, own);
        } else if (certificate.isCa()) {
            addFindings(found, assessCertificate(certificate, {}, now));
        } else {
            addFindings(found,
                        assessCertificate(certificate, chainAbove(certificate, file->certificates), now));
        }
        audited.certificates.append(found);
    }
    return audited;
}

} // namespace p2s
