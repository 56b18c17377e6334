#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace p2s {

/// Names a token, or a key on one: a PKCS#11 URI (RFC 7512). What is empty is left open.
struct TokenUri {
    /// CKA_LABEL of the token ("token").
    QString token;
    QString manufacturer;
    QString model;
    QString serial;
    /// CKA_ID of the key and of its certificate ("id").
    QByteArray id;
    /// The library that speaks with the token ("module-path"), absolute.
    QString modulePath;

    /// Reads a URI, or the bare label of a token. Attributes that are not those above are passed over.
    /// Errors: TokenUriMalformed, also for a URI that carries a PIN ("pin-value", "pin-source"): others could
    /// read it there.
    static Result<TokenUri> parse(const QString& text);
    /// "pkcs11:token=…;serial=…;id=%01?module-path=…".
    QString toString() const;
    /// What to call the token in a message.
    QString displayName() const { return token.isEmpty() ? serial : token; }

    friend bool operator==(const TokenUri& a, const TokenUri& b) = default;
};

/// True for what toString writes.
bool isTokenUri(const QString& text);

} // namespace p2s
