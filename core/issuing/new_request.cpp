#include "core/issuing/new_request.h"
#include "core/base/machine_text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace p2s {
namespace {

/// Reads our own output back: what goes out must be what was asked for, and the key must open again.
bool isSound(const RequestRecord& record, const RequestDraft& draft, const PrivateKey& key,
             const SecretBytes& passphrase) {
    const auto found = CertificateRequest::fromBytes(record.requestDer, record.address);
    const auto opened = PrivateKey::fromEncryptedPkcs8(record.encryptedKey, passphrase, record.address);
    return found && opened && opened->subjectPublicKeyInfo() == key.subjectPublicKeyInfo() &&
           found->verifies() && found->subjectPublicKeyInfo() == key.subjectPublicKeyInfo() &&
           found->commonName() == draft.profile.person.address() &&
           found->subjectAltNames() == QStringList{draft.profile.person.subjectAltName()} &&
           found->extendedKeyUsage() == draft.profile.extendedKeyUsage &&
           found->templateName() == draft.profile.templateName;
}

} // namespace

Result<void> checkCaConfig(const QString& config) {
    const qsizetype backslash = config.indexOf(u'\\');
    const bool isLegal =
        backslash > 0 && backslash + 1 < config.size() && config.indexOf(u'\\', backslash + 1) < 0 &&
        std::all_of(config.begin(), config.end(), [](QChar c) { return c.isPrint() && c != u'"'; });
    return config.isEmpty() || isLegal ? Result<void>() : failure(ErrorCode::CaConfigInvalid, config);
}

QString publicKeyHash(const QByteArray& subjectPublicKeyInfo) {
    return hexText(QCryptographicHash::hash(subjectPublicKeyInfo, QCryptographicHash::Sha256));
}

Result<MadeRequest> newRequest(const RequestDraft& draft, const SecretBytes& passphrase, Ledger& ledger,
                               const KeepGoing& keepGoing) {
    const QString address = draft.profile.person.address();
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty, address);
    if (auto fine = checkCaConfig(draft.caConfig); !fine)
        return tl::unexpected(fine.error());
    if (auto fine = checkTemplateName(draft.profile.templateName); !fine)
        return tl::unexpected(fine.error());
    const auto key = PrivateKey::generate(draft.key, keepGoing);
    if (!key)
        return tl::unexpected(key.error());
    auto request = CertificateRequest::create(draft.profile, *key);
    if (!request)
        return tl::unexpected(request.error());
    auto encrypted = key->toEncryptedPkcs8(passphrase);
    if (!encrypted)
        return tl::unexpected(encrypted.error());

    RequestRecord record;
    record.address = address;
    record.requestDer = request->der();
    record.encryptedKey = std::move(*encrypted);
    record.publicKeySha256 = publicKeyHash(key->subjectPublicKeyInfo());
    record.templateName = draft.profile.templateName;
    record.caConfig = draft.caConfig;
    if (!isSound(record, draft, *key, passphrase))
        return failure(ErrorCode::SelfCheckFailed, address,
                       QStringLiteral("the request is not what was asked for"));
    if (keepGoing && !keepGoing())
        return failure(ErrorCode::Cancelled);
    auto added = ledger.addRequest(std::move(record));
    if (!added)
        return tl::unexpected(added.error());
    return MadeRequest{std::move(*added), std::move(*request)};
}

Result<CertificateRequest> requestOf(const RequestRecord& record) {
    auto request = CertificateRequest::fromBytes(record.requestDer, record.address);
    if (!request)
        return failure(ErrorCode::LedgerDamaged, record.address, request.error().detail);
    return request;
}

} // namespace p2s
