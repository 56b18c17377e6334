#include "core/x509/certificate_authority.h"

#include "core/base/openssl_error.h"
#include "core/x509/asn1_values.h"
#include "core/x509/certificate_extensions.h"
#include "core/x509/email_name.h"
#include "core/x509/signer_key.h"

#include <openssl/rand.h>

#include <array>

namespace p2s {
namespace {

constexpr int serialBytes = 20; // RFC 5280 §4.1.2.2 allows no more

/// 20 random octets, positive, never shorter: the top bits are 01.
bool setRandomSerial(X509* certificate) {
    std::array<unsigned char, serialBytes> bytes{};
    if (RAND_bytes(bytes.data(), serialBytes) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7f) | 0x40);
    const OpensslHandle<BIGNUM> number(BN_bin2bn(bytes.data(), serialBytes, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509* certificate, const QDateTime& notBefore, const QDateTime& notAfter) {
    const auto from = asn1::time(notBefore);
    const auto until = asn1::time(notAfter);
    return from && until && X509_set1_notBefore(certificate, from.get()) == 1 &&
           X509_set1_notAfter(certificate, until.get()) == 1;
}

Result<void> checkRootProfile(const RootProfile& profile) {
    if (auto named = checkRootName(profile.name); !named)
        return named;
    if (profile.notAfter <= profile.notBefore)
        return failure(ErrorCode::ValidityEmpty, profile.name);
    return {};
}

bool sign(X509* certificate, EVP_PKEY* key) {
    return X509_sign(certificate, key, signatureDigest(key)) > 0;
}

} // namespace

Result<void> checkRootName(const QString& name) {
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::RootNameEmpty);
    if (name.size() > longestCommonName)
        return failure(ErrorCode::RootNameTooLong, name);
    for (const QChar c : name) {
        const bool legal = c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-_.").contains(c));
        if (!legal)
            return failure(ErrorCode::RootNameInvalid, name);
    }
    // The portal's rule for resource names: begins with a letter or digit, ends with one or an underscore.
    if (!name.front().isLetterOrNumber() || !(name.back().isLetterOrNumber() || name.back() == u'_'))
        return failure(ErrorCode::RootNameInvalid, name);
    return {};
}

Result<void> checkRootDates(const Certificate& root, const QString& name, const QDateTime& now) {
    if (now > root.notAfter())
        return failure(ErrorCode::RootExpired, name);
    if (now < root.notBefore())
        return failure(ErrorCode::RootNotYetValid, name);
    return {};
}

Result<CertificateAuthority> CertificateAuthority::create(Certificate certificate, PrivateKey key,
                                                          const QDateTime& now) {
    const QString name = certificate.displayName();
    if (!certificate.isCa())
        return failure(ErrorCode::NotACertificateAuthority, name);
    if (const auto usage = certificate.keyUsage(); usage && !usage->contains(QStringLiteral("keyCertSign")))
        return failure(ErrorCode::NotACertificateAuthority, name);
    if (!certificate.matches(key))
        return failure(ErrorCode::KeyMismatch, name);
    if (auto dated = checkRootDates(certificate, name, now); !dated)
        return tl::unexpected(dated.error());
    return CertificateAuthority(std::move(certificate), std::move(key));
}

Result<CertificateAuthority> CertificateAuthority::createRoot(const RootProfile& profile,
                                                              const KeepGoing& keepGoing) {
    if (auto fit = checkRootProfile(profile); !fit)
        return tl::unexpected(fit.error());
    auto key = PrivateKey::generate(profile.key, keepGoing);
    return key ? createRoot(profile, std::move(*key)) : tl::unexpected(key.error());
}

Result<CertificateAuthority> CertificateAuthority::createRoot(const RootProfile& profile, PrivateKey key) {
    if (auto fit = checkRootProfile(profile); !fit)
        return tl::unexpected(fit.error());
    // A key that is elsewhere stays out of the certificate: its public half alone goes in.
    const QByteArray spki = key.subjectPublicKeyInfo();
    const auto* bytes = reinterpret_cast<const unsigned char*>(spki.constData());
    const OpensslHandle<EVP_PKEY> publicHalf(d2i_PUBKEY(nullptr, &bytes, static_cast<long>(spki.size())));

    OpensslHandle<X509> certificate(X509_new());
    X509* x509 = certificate.get();
    const bool built =
        x509 && publicHalf && X509_set_version(x509, X509_VERSION_3) == 1 && setRandomSerial(x509) &&
        setValidity(x509, profile.notBefore, profile.notAfter) &&
        asn1::addCommonName(X509_get_subject_name(x509), profile.name) &&
        X509_set_issuer_name(x509, X509_get_subject_name(x509)) == 1 &&
        X509_set_pubkey(x509, publicHalf.get()) == 1 && extensions::addBasicConstraints(x509, true) &&
        extensions::addKeyUsage(x509,
                                {extensions::KeyUsageBit::KeyCertSign, extensions::KeyUsageBit::CrlSign}) &&
        extensions::addSubjectKeyIdentifier(x509) && sign(x509, key.native());
    if (!built)
        return signingFailure(profile.name);
    if (X509_verify(x509, publicHalf.get()) != 1)
        return opensslFailure(ErrorCode::KeyMismatch, profile.name);
    return CertificateAuthority(Certificate::adopt(certificate.release()), std::move(key));
}

Result<void> CertificateAuthority::checkKeySigns() const {
    // An empty certificate: nobody takes it for one, whoever might get hold of it.
    const OpensslHandle<X509> probe(X509_new());
    if (!probe || X509_set_issuer_name(probe.get(), X509_get_subject_name(m_certificate.native())) != 1 ||
        !setValidity(probe.get(), m_certificate.notBefore(), m_certificate.notBefore()) ||
        X509_set_pubkey(probe.get(), X509_get0_pubkey(m_certificate.native())) != 1)
        return opensslFailure(ErrorCode::Internal, m_certificate.displayName());
    if (!sign(probe.get(), m_key.native()))
        return signingFailure(m_certificate.displayName());
    if (X509_verify(probe.get(), X509_get0_pubkey(m_certificate.native())) != 1)
        return opensslFailure(ErrorCode::KeyMismatch, m_certificate.displayName());
    return {};
}

Result<Certificate> CertificateAuthority::signClient(const ClientProfile& profile,
                                                     const PrivateKey& subjectKey) const {
    const QString name = profile.person.address();
    if (!profile.extendedKeyUsage.clientAuthenticationIsFirst())
        return failure(ErrorCode::ClientAuthenticationNotFirst, name);
    if (profile.notAfter <= profile.notBefore)
        return failure(ErrorCode::ValidityEmpty, name);
    if (profile.notAfter > m_certificate.notAfter() || profile.notBefore < m_certificate.notBefore())
        return failure(ErrorCode::ValidityOutsideIssuer, m_certificate.notAfter().toString(Qt::ISODate),
                       name);

    QList<extensions::KeyUsageBit> usage{extensions::KeyUsageBit::DigitalSignature};
    if (subjectKey.facts().type == PublicKeyFacts::Type::Rsa)
        usage.append(extensions::KeyUsageBit::KeyEncipherment);

    OpensslHandle<X509> certificate(X509_new());
    X509* x509 = certificate.get();
    X509* issuer = m_certificate.native();
    const bool built = x509 && X509_set_version(x509, X509_VERSION_3) == 1 && setRandomSerial(x509) &&
                       setValidity(x509, profile.notBefore, profile.notAfter) &&
                       asn1::addCommonName(X509_get_subject_name(x509), name) &&
                       X509_set_issuer_name(x509, X509_get_subject_name(issuer)) == 1 &&
                       X509_set_pubkey(x509, subjectKey.native()) == 1 &&
                       extensions::addBasicConstraints(x509, false) && extensions::addKeyUsage(x509, usage) &&
                       extensions::addExtendedKeyUsage(x509, profile.extendedKeyUsage) &&
                       extensions::addSubjectKeyIdentifier(x509) &&
                       extensions::addAuthorityKeyIdentifier(x509, issuer) &&
                       extensions::addSubjectAltName(x509, profile.person) && sign(x509, m_key.native());
    if (!built)
        return signingFailure(name);
    return Certificate::adopt(certificate.release());
}

} // namespace p2s
