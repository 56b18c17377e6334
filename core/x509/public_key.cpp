#include "core/x509/public_key_facts.h"

#include <array>

namespace p2s {

PublicKeyFacts publicKeyFacts(const EVP_PKEY* key) {
    PublicKeyFacts facts;
    if (!key)
        return facts;
    facts.bits = EVP_PKEY_get_bits(key);
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        facts.type = PublicKeyFacts::Type::Rsa;
        facts.description = QStringLiteral("RSA %1").arg(facts.bits);
        break;
    case EVP_PKEY_RSA_PSS:
        facts.type = PublicKeyFacts::Type::Rsa;
        facts.isPss = true;
        facts.description = QStringLiteral("RSA-PSS %1").arg(facts.bits);
        break;
    case EVP_PKEY_EC: {
        facts.type = PublicKeyFacts::Type::EllipticCurve;
        std::array<char, 64> group{};
        EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr);
        const char* nist = EC_curve_nid2nist(OBJ_txt2nid(group.data()));
        facts.description = QStringLiteral("EC %1").arg(QLatin1StringView(nist ? nist : group.data()));
        break;
    }
    // RFC 8032 writes them so; OpenSSL shouts.
    case EVP_PKEY_ED25519:
        facts.description = QStringLiteral("Ed25519");
        break;
    case EVP_PKEY_ED448:
        facts.description = QStringLiteral("Ed448");
        break;
    default: {
        const char* name = EVP_PKEY_get0_type_name(key);
        facts.description = QString::fromLatin1(name ? name : "");
    }
    }
    return facts;
}

} // namespace p2s
