#pragma once

#include "app/cli/verb_options.h"
#include "core/platform/key_token.h"

namespace p2s::cli {

/// Which token, through which module, and which key on it.
struct TokenOptions {
    std::string module;
    std::string token;
    std::string keyId;

    bool isGiven() const { return !token.empty(); }
    /// Errors: WrongUsage (no module), TokenUriMalformed.
    Result<TokenUri> uri() const;
    /// The key that --key-id or the URI names; empty for none. Errors: TokenUriMalformed.
    Result<QByteArray> key() const;
};

/// --module, --token and --key-id.
CLI::Option* addModule(CLI::App& command, TokenOptions& options);
CLI::Option* addTokenName(CLI::App& command, TokenOptions& options, const QString& purpose);
CLI::Option* addKeyId(CLI::App& command, TokenOptions& options);

/// The PIN of \a token; empty when it is typed at the reader. Errors: TokenPinLocked, TokenNotPrepared,
/// TokenPinNeeded, and those of SecretInput.
Result<SecretBytes> tokenPin(const TokenFacts& token, SecretInput& secrets);

/// Asks for the PIN and logs in. Errors: those of KeyTokens::logIn, tokenPin and TokenOptions::uri.
Result<std::shared_ptr<TokenSession>> logInToToken(const TokenOptions& options, SecretInput& secrets,
                                                   const Session& session);

} // namespace p2s::cli
