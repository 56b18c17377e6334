#include "core/platform/key_token.h"

namespace p2s {

TokenUri TokenFacts::uri(const QString& modulePath) const {
    TokenUri uri;
    uri.token = label;
    uri.serial = serial;
    uri.modulePath = modulePath;
    return uri;
}

bool TokenFacts::isNamedBy(const TokenUri& uri) const {
    const auto fits = [](const QString& wanted, const QString& is) {
        return wanted.isEmpty() || wanted == is;
    };
    return fits(uri.token, label) && fits(uri.manufacturer, manufacturer) && fits(uri.model, model) &&
           fits(uri.serial, serial);
}

Result<TokenFacts> tokenNamed(const TokenUri& uri, const KeyTokens& tokens) {
    const auto there = tokens.tokens(uri.modulePath);
    if (!there)
        return tl::unexpected(there.error());
    std::optional<TokenFacts> found;
    for (const TokenFacts& token : *there) {
        if (!token.isNamedBy(uri))
            continue;
        if (found)
            return failure(ErrorCode::TokenAmbiguous, uri.displayName());
        found = token;
    }
    return found ? Result<TokenFacts>(*found) : failure(ErrorCode::TokenNotFound, uri.displayName());
}

} // namespace p2s
