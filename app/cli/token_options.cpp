#include "app/cli/token_options.h"

#include "app/cli/people_text.h"
#include "app/cli/words.h"

namespace p2s::cli {
namespace {

// Apart: lupdate takes the CLI of a result type for a class and would file the words under a context of their
// own.
QString modulePurpose() {
    return Words::tr("The PKCS#11 library that came with the card or token, such as opensc-pkcs11.so.");
}

QString keyIdPurpose() {
    return Words::tr("The key on the token, in hexadecimal digits, as “token keys” lists it.");
}

} // namespace

Result<TokenUri> TokenOptions::uri() const {
    auto uri = TokenUri::parse(toText(token));
    if (!uri)
        return uri;
    if (!module.empty())
        uri->modulePath = toText(module);
    if (uri->modulePath.isEmpty())
        return wrongUsage(Words::tr("“%1” is missing.").arg(QStringLiteral("--module")));
    return uri;
}

Result<QByteArray> TokenOptions::key() const {
    if (keyId.empty()) {
        const auto named = TokenUri::parse(toText(token));
        return named ? Result<QByteArray>(named->id) : tl::unexpected(named.error());
    }
    const QByteArray digits = QByteArray::fromStdString(keyId).toLower();
    const QByteArray id = QByteArray::fromHex(digits);
    if (id.isEmpty() || id.toHex() != digits)
        return failure(ErrorCode::TokenUriMalformed, toText(keyId));
    return id;
}

CLI::Option* addModule(CLI::App& command, TokenOptions& options) {
    return command.add_option("--module", options.module, modulePurpose().toStdString())->type_name("FILE");
}

CLI::Option* addTokenName(CLI::App& command, TokenOptions& options, const QString& purpose) {
    return command.add_option("--token", options.token, purpose.toStdString())->type_name("LABEL|URI");
}

CLI::Option* addKeyId(CLI::App& command, TokenOptions& options) {
    return command.add_option("--key-id", options.keyId, keyIdPurpose().toStdString())->type_name("ID");
}

Result<SecretBytes> tokenPin(const TokenFacts& token, SecretInput& secrets) {
    const QString name = token.uri({}).displayName();
    if (!token.isPrepared)
        return failure(ErrorCode::TokenNotPrepared, name);
    if (token.isPinLocked)
        return failure(ErrorCode::TokenPinLocked, name);
    if (token.hasPinPad)
        return SecretBytes();
    const QString question = token.isFinalTry
                                 ? Words::tr("PIN of the token %1, the last try before it locks: ")
                                 : Words::tr("PIN of the token %1: ");
    return secrets.pin({question.arg(harmless(name)), {}, {ErrorCode::TokenPinNeeded, name}});
}

Result<std::shared_ptr<TokenSession>> logInToToken(const TokenOptions& options, SecretInput& secrets,
                                                   const Session& session) {
    const auto uri = options.uri();
    if (!uri)
        return tl::unexpected(uri.error());
    const KeyTokens& tokens = session.platform().tokens;
    const auto token = tokenNamed(*uri, tokens);
    if (!token)
        return tl::unexpected(token.error());
    const auto pin = tokenPin(*token, secrets);
    return pin ? tokens.logIn(*uri, *pin) : tl::unexpected(pin.error());
}

} // namespace p2s::cli
