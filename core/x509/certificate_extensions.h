#pragma once

#include "core/base/openssl_handle.h"
#include "core/x509/email_name.h"
#include "core/x509/extended_key_usage.h"

/// The extensions of certificates made here. For core/x509 only; each returns false when OpenSSL refuses.
namespace p2s::extensions {

/// The names of a Subject Alternative Name for \a person; null when OpenSSL refuses (see addSubjectAltName).
OpensslHandle<GENERAL_NAMES> subjectAltName(const EmailName& person);
/// The purposes in the order given; null when OpenSSL refuses.
OpensslHandle<EXTENDED_KEY_USAGE> extendedKeyUsage(const ExtendedKeyUsage& usage);

/// RFC 5280 §4.2.1.3: the number of the bit.
enum class KeyUsageBit { DigitalSignature = 0, KeyEncipherment = 2, KeyCertSign = 5, CrlSign = 6 };

/// The bits of a key usage; null when OpenSSL refuses.
OpensslHandle<ASN1_BIT_STRING> keyUsage(const QList<KeyUsageBit>& bits);

/// RFC 5280 §4.2.1.9. Critical on a CA, as the RFC demands; not on a leaf.
bool addBasicConstraints(X509* certificate, bool isCa);
/// RFC 5280 §4.2.1.3, critical.
bool addKeyUsage(X509* certificate, const QList<KeyUsageBit>& bits);
/// RFC 5280 §4.2.1.12, not critical, in the order given.
bool addExtendedKeyUsage(X509* certificate, const ExtendedKeyUsage& usage);
/// RFC 5280 §4.2.1.2 method 1: SHA-1 of the public key, which must be set before.
bool addSubjectKeyIdentifier(X509* certificate);
/// RFC 5280 §4.2.1.1: the issuer's subjectKeyIdentifier, or what it would be when the issuer has none.
bool addAuthorityKeyIdentifier(X509* certificate, const X509* issuer);
/// The same, to be put into something else that \a issuer signs.
OpensslHandle<AUTHORITY_KEYID> authorityKeyIdentifierOf(const X509* issuer);
/// rfc822Name (RFC 5280 §4.2.1.6), or SmtpUTF8Mailbox (RFC 9598 §3) for a non-ASCII local part.
bool addSubjectAltName(X509* certificate, const EmailName& person);

} // namespace p2s::extensions
