#include "core/issuing/renewal.h"

#include "core/issuing/suggested_friendly_name.h"
#include "core/x509/certificate.h"

namespace p2s {
namespace {

/// The kind of key that is nearest to an old one and not weaker.
KeyAlgorithm keyLike(const PublicKeyFacts& old) {
    constexpr int middle = 3072;
    constexpr int smallest = 2048;
    if (old.type != PublicKeyFacts::Type::Rsa || old.bits <= smallest)
        return KeyAlgorithm::Rsa2048;
    return old.bits <= middle ? KeyAlgorithm::Rsa3072 : KeyAlgorithm::Rsa4096;
}

/// The old list when it is as the gateway wants it.
ExtendedKeyUsage usageLike(const Certificate& old) {
    const auto usage = old.extendedKeyUsage();
    return usage && usage->clientAuthenticationIsFirst() ? *usage : ExtendedKeyUsage::p2sClient();
}

} // namespace

Result<IssuanceRequest> renewalOf(const CertificateRecord& old, const Ledger& ledger, const QDateTime& now) {
    if (old.state == CertificateState::Pending)
        return failure(ErrorCode::CertificatePending, old.commonName);
    const auto certificate = Certificate::fromDer(old.der, old.commonName);
    if (!certificate)
        return failure(ErrorCode::LedgerDamaged, ledger.path(), certificate.error().detail);
    const auto person = EmailName::parse(old.commonName);
    if (!person)
        return tl::unexpected(person.error());
    IssuanceRequest request{.certificate = {.person = *person, .extendedKeyUsage = usageLike(*certificate)}};
    request.key = keyLike(certificate->publicKey());
    request.sharing = old.sharing;
    if (old.sharing == Sharing::Shared) {
        for (const QString& address : old.recipients) {
            const auto holder = EmailName::parse(address);
            if (!holder)
                return tl::unexpected(holder.error());
            request.sharedWith.append(*holder);
        }
    }
    request.target = installTargetFromName(old.installTarget).value_or(InstallTarget::Windows);
    auto name = suggestedFriendlyName(*person, now, ledger);
    if (!name)
        return tl::unexpected(name.error());
    request.friendlyName = std::move(*name);
    request.friendlyNameIsSuggested = true;
    request.replaces = old.id;
    return request;
}

} // namespace p2s
