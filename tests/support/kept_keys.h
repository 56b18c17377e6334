#pragma once

#include <QByteArray>
#include <QString>

namespace p2s::test {

/// An RSA key of 2048 bits, unencrypted PKCS#8 PEM, that another test may have made before, as making one
/// takes a third of a second. They are kept in the folder that P2S_TEST_KEYS names; without it they serve
/// again in this program only. The same one is not given a second time as long as \a folder is there, for
/// which it was taken; "/" for ever. Aborts the test program when there is none to be had.
QByteArray keptKeyPem(const QString& folder);

} // namespace p2s::test
