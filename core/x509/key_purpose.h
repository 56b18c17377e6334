#pragma once

#include <QList>
#include <QString>

namespace p2s {

/// One purpose of an Enhanced Key Usage list (RFC 5280 §4.2.1.12, ExtKeyUsageSyntax).
struct KeyPurpose {
    /// Dotted object identifier.
    QString oid;
    /// Microsoft's English name, or the identifier itself when there is none: for files and the CLI.
    QString name() const;
    /// The name as a person reads it, translated as Windows translates it; the identifier when there is none.
    QString displayName() const;

    friend bool operator==(const KeyPurpose&, const KeyPurpose&) = default;
};

/// The purposes that have a name here, in the order a list offers them.
QList<KeyPurpose> knownKeyPurposes();

} // namespace p2s
