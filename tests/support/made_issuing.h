#pragma once

#include "tests/support/made_certificates.h"

namespace p2s::test {

/// The authority "Contoso Issuing CA" below madeRoot(), as an organisation has one. Made once in a program.
const CertificateAuthority& madeIssuing();

/// A client of madeIssuing() with its key and both authorities as a .pfx.
QByteArray madeIssuedPfx(const QString& password);

} // namespace p2s::test
