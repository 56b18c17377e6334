#pragma once

#include <QStringList>

#include "core/base/openssl_handle.h"

namespace p2s {

/// How one part of a PKCS#12 file is encrypted, read from its AlgorithmIdentifier (RFC 7292 appendix C, RFC
/// 8018).
struct EncryptionScheme {
    /// "AES-256-CBC, PBKDF2-HMAC-SHA256, 10000".
    QString description;
    qint64 iterations = 0;
    /// What its key derivation costs, in rounds of a hash (see WorkBudget).
    qint64 work = 0;
    bool isRc2 = false;
    bool isAes = false;
};

/// A number of iterations that a file asks for, or the largest number there is: OpenSSL keeps an int and cuts
/// off what does not fit, so that a number below zero or beyond an int may come to any other.
qint64 iterationCount(const ASN1_INTEGER* iterations);

/// What an integrity check of so many iterations costs, in rounds of a hash; \a digest is a NID.
qint64 macWork(int digest, qint64 iterations);

/// For core/x509 only.
EncryptionScheme encryptionScheme(const X509_ALGOR* algorithm);

} // namespace p2s
