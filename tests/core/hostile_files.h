#pragma once

#include "core/x509/certificate.h"

namespace p2s::test {

// Files that cost more to examine than they look. The password of what is locked:
inline constexpr auto hostilePassword = "correct horse";

/// A client certificate with so many names besides.
Certificate withNames(int count);

/// Certificates of which each is another one, but all have one name, and none is an authority. They have one
/// of \a keys in turn, and are signed by the next: with one key by themselves, with two by any of those that
/// have the other.
QList<Certificate> namesakes(int count, int keys);
QByteArray pemOf(const QList<Certificate>& certificates);

/// A bundle whose every part takes so many iterations, from two on. \a said: what its integrity check says
/// instead; 0 for the truth.
QByteArray bundleWithIterations(int iterations, qint64 said = 0);
/// A bundle of one iteration whose names make it a megabyte and more.
QByteArray largeBundle();
/// So many keys, all the same, and certificates in the clear.
QByteArray clearBundle(int keys, const QList<Certificate>& certificates);
/// madeClientKey in the clear.
QByteArray clearKeyPem();

/// Which derivation encrypts a key: PKCS#12's own, or PBKDF2 (RFC 8018).
enum class KeyScheme { Pbes1, Pbes2 };
/// madeClientKey encrypted with two iterations, which says \a said instead.
QByteArray lockedKeyPem(KeyScheme scheme, qint64 said);
/// The same as a bundle of nothing else and without an integrity check.
QByteArray lockedKeyBundle(KeyScheme scheme, qint64 said);

} // namespace p2s::test
