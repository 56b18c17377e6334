#include "tests/support/own_chain.h"

namespace p2s::test {

QString ownFriendlyName() {
    return QStringLiteral("user@contoso.com – Zürich");
}

Result<QByteArray> OwnChain::pfx(const SecretBytes& password, const Pkcs12Profile& profile) const {
    return writePkcs12({key, leaf, {authority.certificate()}, ownFriendlyName()}, password, profile);
}

Result<OwnChain> makeOwnChain(KeyAlgorithm algorithm, const QString& address,
                              const ExtendedKeyUsage& purposes) {
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    auto person = EmailName::parse(address);
    if (!person)
        return tl::unexpected(person.error());
    auto authority = CertificateAuthority::createRoot(
        {QStringLiteral("OwnRoot"), algorithm, yesterday, yesterday.addDays(30)});
    if (!authority)
        return tl::unexpected(authority.error());
    auto key = PrivateKey::generate(algorithm);
    if (!key)
        return tl::unexpected(key.error());
    auto leaf = authority->signClient({*person, purposes, yesterday, yesterday.addDays(20)}, *key);
    if (!leaf)
        return tl::unexpected(leaf.error());
    return OwnChain{*authority, *key, *leaf};
}

} // namespace p2s::test
