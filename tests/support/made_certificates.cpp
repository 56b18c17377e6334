#include "made_certificates.h"

#include "tests/support/kept_keys.h"

#include <QDir>
#include <QTimeZone>

#include <map>

namespace p2s::test {

QDateTime today() {
    return {QDate(2026, 6, 1), QTime(12, 0), QTimeZone::utc()};
}

PrivateKey keptKey() {
    return PrivateKey::fromFile(keptKeyPem(QDir::rootPath()), SecretBytes(), QStringLiteral("a kept key"))
        .value();
}

const CertificateAuthority& madeRoot(const QString& name) {
    static std::map<QString, CertificateAuthority> roots;
    auto found = roots.find(name);
    if (found == roots.end()) {
        const RootProfile profile{name, KeyAlgorithm::Rsa2048, today().addYears(-1), today().addYears(4)};
        found = roots.emplace(name, CertificateAuthority::createRoot(profile, keptKey()).value()).first;
    }
    return found->second;
}

ClientProfile madeProfile(const QString& address) {
    return {EmailName::parse(address).value(), ExtendedKeyUsage::p2sClient(), today().addDays(-1),
            today().addYears(1)};
}

Certificate madeClient(const CertificateAuthority& root, const QString& address) {
    return madeClient(root, madeProfile(address));
}

Certificate madeClient(const CertificateAuthority& root, const ClientProfile& profile) {
    return root.signClient(profile, madeClientKey()).value();
}

const PrivateKey& madeClientKey() {
    static const PrivateKey key = keptKey();
    return key;
}

QByteArray madePfx(const CertificateAuthority& root, const Certificate& client, const QString& password,
                   const Pkcs12Profile& profile) {
    const Pkcs12Contents contents{madeClientKey(), client, {root.certificate()}, client.commonName()};
    return writePkcs12(contents, SecretBytes::fromText(password), profile).value();
}

} // namespace p2s::test
