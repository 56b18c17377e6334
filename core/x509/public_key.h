#pragma once

#include <QByteArray>
#include <QString>

namespace p2s {

/// What can be said of a public key without its private half.
struct PublicKeyFacts {
    enum class Type { Rsa, EllipticCurve, Other };
    Type type = Type::Other;
    int bits = 0;
    /// "RSA 2048", "RSA-PSS 2048", "EC P-256", "Ed25519", as the JSON contract writes it.
    QString description;
    /// The key is for RSA-PSS signatures only (RFC 4055 §1.2).
    bool isPss = false;
};

} // namespace p2s
