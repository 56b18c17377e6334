#pragma once

#include "core/x509/certificate_authority.h"
#include "core/x509/pkcs12_bundle.h"

namespace p2s::test {

/// A root and a client certificate as this program makes them, for others to judge.
struct OwnChain {
    CertificateAuthority authority;
    PrivateKey key;
    Certificate leaf;

    /// A .pfx of it, as issuing writes it.
    Result<QByteArray> pfx(const SecretBytes& password, const Pkcs12Profile& profile) const;
};

/// The friendly name in every .pfx of an OwnChain; not ASCII on purpose.
QString ownFriendlyName();

/// "OwnRoot" over \a address, with keys of \a algorithm; both valid from a day ago for 30 and 20 days.
Result<OwnChain> makeOwnChain(KeyAlgorithm algorithm = KeyAlgorithm::Rsa2048,
                              const QString& address = QStringLiteral("user@contoso.com"),
                              const ExtendedKeyUsage& purposes = ExtendedKeyUsage::p2sClient());

} // namespace p2s::test
