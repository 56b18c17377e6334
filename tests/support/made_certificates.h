#pragma once

#include "core/x509/certificate_authority.h"
#include "core/x509/pkcs12_bundle.h"

namespace p2s::test {

/// 2026-06-01 12:00 UTC: the day on which the made certificates are valid.
QDateTime today();

/// An RSA key of 2048 bits that nobody else has in this program, and soon to be had.
PrivateKey keptKey();

/// A root of five years around today(). Made once for each name in a program, since a key takes a while.
const CertificateAuthority& madeRoot(const QString& name = QStringLiteral("P2SRootCert"));

/// A client of a year around today() under \a root, with a key that all made clients of a program share.
Certificate madeClient(const CertificateAuthority& root,
                       const QString& address = QStringLiteral("user@contoso.com"));
Certificate madeClient(const CertificateAuthority& root, const ClientProfile& profile);
const PrivateKey& madeClientKey();
ClientProfile madeProfile(const QString& address = QStringLiteral("user@contoso.com"));

/// A client with its key and root as a .pfx, opened again.
QByteArray madePfx(const CertificateAuthority& root, const Certificate& client, const QString& password,
                   const Pkcs12Profile& profile = Pkcs12Profile::modern());

} // namespace p2s::test
