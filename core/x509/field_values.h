#pragma once

#include "core/base/openssl_handle.h"
#include "core/x509/certificate_fields.h"

#include <functional>

/// How single fields are written for people. For core/x509 only.
namespace p2s::fields {

/// What an OpenSSL printer wrote, made visible; empty when it failed.
QString printed(const std::function<bool(BIO*)>& print);
/// A name in RFC 4514 form; "(empty)" in the person's language when there is nothing in it.
QString name(const X509_NAME* name);
/// ISO 8601 UTC; as encoded when it is no time.
QString time(const ASN1_TIME* time);
/// Upper-case hex, "-" in front of a negative number.
QString integer(const ASN1_INTEGER* number);
/// "sha256WithRSAEncryption (1.2.840.113549.1.1.11)".
QString algorithm(const X509_ALGOR* algorithm);
/// "RSA 2048" and the numbers of the key.
QString publicKey(EVP_PKEY* key);
/// An extension with everything but its place.
CertificateField extension(X509_EXTENSION* extension);

/// A field's name as people read it, from its id.
QString title(const QString& id);

} // namespace p2s::fields
