#include "core/issuing/roots.h"

#include "core/handover/suggested_names.h"
#include "core/issuing/root_records.h"
#include "core/readiness/client_readiness.h"
#include "core/readiness/path_readiness.h"
#include "core/x509/issuer_chain.h"

#include <algorithm>

namespace p2s {
namespace {

/// The key as it will be kept, opened once more: a root whose key cannot be unlocked is worth nothing.
Result<QByteArray> lockedKey(const CertificateAuthority& authority, const SecretBytes& passphrase,
                             const QString& name) {
    auto encrypted = authority.key().toEncryptedPkcs8(passphrase);
    if (!encrypted)
        return encrypted;
    const auto opened = PrivateKey::fromEncryptedPkcs8(*encrypted, passphrase, name);
    if (!opened || !authority.certificate().matches(*opened))
        return failure(ErrorCode::SelfCheckFailed, name, QStringLiteral("the encrypted key does not open"));
    return encrypted;
}

Result<UnlockedRoot> intoLedger(CertificateAuthority authority, const QString& name,
                                const QList<Certificate>& issuers, const SecretBytes& passphrase,
                                Ledger& ledger, bool imported, const KeepGoing& keepGoing) {
    auto encrypted = lockedKey(authority, passphrase, name);
    if (!encrypted)
        return tl::unexpected(encrypted.error());
    if (keepGoing && !keepGoing())
        return failure(ErrorCode::Cancelled);
    RootRecord root = rootRecord(authority.certificate(), issuers, name);
    root.encryptedKey = std::move(*encrypted);
    auto record = ledger.addRoot(std::move(root), imported);
    if (!record)
        return tl::unexpected(record.error());
    return UnlockedRoot{std::move(*record), std::move(authority)};
}

/// The certificate that \a key belongs to; without one that fits, the first that could sign, so that the
/// error names the right one.
Result<Certificate> rootAmong(const QList<Certificate>& certificates, const std::optional<PrivateKey>& key,
                              const QString& path) {
    if (certificates.isEmpty())
        return failure(ErrorCode::CertificateMissing, path);
    const auto found = [&](auto fits) -> std::optional<Certificate> {
        const auto it = std::find_if(certificates.begin(), certificates.end(), fits);
        return it == certificates.end() ? std::nullopt : std::optional(*it);
    };
    if (key) {
        if (const auto own = found([&](const Certificate& candidate) { return candidate.matches(*key); }))
            return *own;
    }
    return found([](const Certificate& candidate) { return candidate.isCa(); })
        .value_or(certificates.first());
}

/// The key beside the certificate, or in a file of its own.
Result<PrivateKey> keyFor(const CertificateFile& file, const QString& path, const QString& keyPath,
                          const SecretBytes& password) {
    if (keyPath.isEmpty()) {
        // Which of them is the root's could be found out; whether the others were meant to leave is not ours
        // to guess.
        if (file.keyCount > 1)
            return failure(ErrorCode::SeveralKeys, path);
        if (file.key)
            return *file.key;
        return failure(file.hasLockedKey ? ErrorCode::PasswordNeeded : ErrorCode::KeyMissing, path);
    }
    const auto keyFile = readCertificateFile(keyPath, password);
    if (!keyFile)
        return tl::unexpected(keyFile.error());
    return keyFor(*keyFile, keyPath, {}, password);
}

/// What the file of a root's certificate or key says against itself. It is being left behind for the ledger,
/// so nothing of that is an error.
QList<Finding> protectionOf(const CertificateFile& file) {
    QList<Finding> findings = file.pkcs12 ? assessProtection(file.pkcs12->protection()) : QList<Finding>();
    for (Finding& finding : findings)
        finding.severity = std::max(finding.severity, Severity::Warning);
    return findings;
}

} // namespace

Result<UnlockedRoot> createRoot(const RootProfile& profile, const SecretBytes& passphrase, Ledger& ledger,
                                const KeepGoing& keepGoing) {
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty, profile.name);
    if (auto free = checkNewRootName(profile.name, ledger); !free)
        return tl::unexpected(free.error());
    auto authority = CertificateAuthority::createRoot(profile, keepGoing);
    if (!authority)
        return tl::unexpected(authority.error());
    return intoLedger(std::move(*authority), profile.name, {}, passphrase, ledger, false, keepGoing);
}

Result<RootCandidate> readRootCandidate(const QString& path, const QString& keyPath,
                                        const SecretBytes& password, const QDateTime& now,
                                        const QList<Certificate>& authorities) {
    const auto file = readCertificateFile(path, password);
    if (!file)
        return tl::unexpected(file.error());
    auto key = keyFor(*file, path, keyPath, password);
    const auto certificate =
        rootAmong(file->certificates, key ? std::optional(*key) : std::optional<PrivateKey>(), path);
    if (!certificate)
        return tl::unexpected(certificate.error());
    if (!key)
        return tl::unexpected(key.error());
    const auto authority = CertificateAuthority::create(*certificate, *key, now);
    if (!authority)
        return tl::unexpected(authority.error());
    auto issuers = chainAbove(*certificate, file->certificates + authorities, {.now = now});
    if (!(issuers.isEmpty() ? *certificate : issuers.last()).isSelfSigned())
        return failure(ErrorCode::IssuersMissing, certificate->displayName());
    QList<Finding> findings = assessCertificate(*certificate, {}, now);
    for (const Certificate& issuer : issuers)
        findings += assessCertificate(issuer, {}, now);
    findings += assessPathAbove(QList<Certificate>{*certificate} + issuers);
    findings += protectionOf(*file);
    return RootCandidate{*certificate, *key, std::move(issuers), legalRootName(certificate->commonName(), {}),
                         std::move(findings)};
}

Result<UnlockedRoot> importRoot(const RootCandidate& candidate, const QString& name,
                                const SecretBytes& passphrase, Ledger& ledger, const QDateTime& now,
                                const KeepGoing& keepGoing) {
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty, name);
    auto authority = CertificateAuthority::create(candidate.certificate, candidate.key, now);
    if (!authority)
        return tl::unexpected(authority.error());
    const auto chosen = freeRootName(candidate.certificate, name, ledger);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return intoLedger(std::move(*authority), *chosen, candidate.issuers, passphrase, ledger, true, keepGoing);
}

Result<QList<Certificate>> chainOf(const UnlockedRoot& root) {
    auto issuers = issuersOf(root.record);
    if (issuers)
        issuers->prepend(root.authority.certificate());
    return issuers;
}

Result<UnlockedRoot> unlockRoot(const RootRecord& record, const SecretBytes& passphrase,
                                const QDateTime& now) {
    if (record.encryptedKey.isEmpty())
        return failure(ErrorCode::RootHasNoKey, record.name);
    auto certificate = Certificate::fromDer(record.certificateDer, record.name);
    if (!certificate)
        return tl::unexpected(certificate.error());
    // An expired root is not worth the passphrase.
    if (auto dated = checkRootDates(*certificate, record.name, now); !dated)
        return tl::unexpected(dated.error());
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseNeeded, record.name);
    auto key = PrivateKey::fromEncryptedPkcs8(record.encryptedKey, passphrase, record.name);
    if (!key)
        return tl::unexpected(key.error());
    auto authority = CertificateAuthority::create(std::move(*certificate), std::move(*key), now);
    if (!authority)
        return tl::unexpected(authority.error());
    return UnlockedRoot{record, std::move(*authority)};
}

} // namespace p2s
