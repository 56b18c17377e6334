#pragma once

#include <QByteArray>

namespace p2s {

/// The PEM blocks in a text that carries them but is no PEM any more, put right: on one line, within JSON (as
/// cfssl prints them), indented, or quoted in a mail with ">" or no-break spaces. Only what is no Base-64 is
/// left out, between BEGIN and END. Empty where that does not put every block right, and for a text with a
/// private key, which is not copied around. Marker lines that are only mentioned, with nothing between them
/// that is DER, are no blocks. To be asked where RFC 7468's form has not been found: what has it stays as it
/// is.
QByteArray mendedPem(const QByteArray& text);

} // namespace p2s
