#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <QByteArray>

namespace p2s {

/// How many rounds of PBKDF2 stand between a stolen file and its passphrase. OpenSSL's container has
/// HMAC-SHA-1 there, for which OWASP's Password Storage Cheat Sheet asks for 1,300,000.
constexpr int sealingIterations = 1'300'000;

/// Locks \a plain with \a passphrase: a CMS AuthEnvelopedData (RFC 5083) with a password recipient
/// (RFC 5652 §6.2.4, PWRI of RFC 3211) and AES-256-GCM (RFC 5084), as DER. Whatever reads CMS opens it:
/// `openssl cms -decrypt -inform DER -in FILE -pwri_password PASSPHRASE -out PLAIN`.
/// Errors: PassphraseEmpty, PasswordTooLong.
Result<QByteArray> sealWithPassphrase(QByteArrayView plain, const SecretBytes& passphrase,
                                      int iterations = sealingIterations);

/// Opens what sealWithPassphrase locked. \a name is what the file is called in errors. Nothing of the content
/// is given away unless all of it is as it was sealed. Errors: FileNotRecognized (no such container),
/// WrongPassphrase, FileMalformed (it was cut off, damaged or changed), FileTooLarge.
Result<QByteArray> openWithPassphrase(QByteArrayView sealed, const SecretBytes& passphrase,
                                      const QString& name);

} // namespace p2s
