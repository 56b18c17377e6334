#include "app/cli/people_text.h"
#include "app/cli/token_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"
#include "core/issuing/token_roots.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

struct TokenListOptions {
    TokenOptions token;
};
struct KeysOptions {
    TokenOptions token;
    SecretOptions secrets;
};

QJsonObject tokenJson(const TokenFacts& token, const QString& modulePath) {
    return {{QStringLiteral("label"), token.label},
            {QStringLiteral("manufacturer"), token.manufacturer},
            {QStringLiteral("model"), token.model},
            {QStringLiteral("serial"), token.serial},
            {QStringLiteral("slot"), token.slot},
            {QStringLiteral("uri"), token.uri(modulePath).toString()},
            {QStringLiteral("prepared"), token.isPrepared},
            {QStringLiteral("pinPad"), token.hasPinPad},
            {QStringLiteral("writeProtected"), token.isWriteProtected},
            {QStringLiteral("pinWasWrong"), token.pinWasWrong},
            {QStringLiteral("pinFinalTry"), token.isFinalTry},
            {QStringLiteral("pinLocked"), token.isPinLocked}};
}

QString pinStateText(const TokenFacts& token) {
    if (!token.isPrepared)
        return Words::tr("not set");
    if (token.isPinLocked)
        return Words::tr("locked");
    if (token.isFinalTry)
        return Words::tr("one try left");
    if (token.pinWasWrong)
        return Words::tr("was wrong last");
    return token.hasPinPad ? Words::tr("at the reader") : Words::tr("ready");
}

Result<Answer> list(const TokenListOptions& options, const Session& session) {
    const QString module = toText(options.token.module);
    const auto tokens = session.platform().tokens.tokens(module);
    if (!tokens)
        return tl::unexpected(tokens.error());
    QJsonArray json;
    QList<QStringList> rows{{Words::tr("Label"), Words::tr("Manufacturer"), Words::tr("Serial number"),
                             Words::tr("PIN"), Words::tr("Reader")}};
    for (const TokenFacts& token : *tokens) {
        json.append(tokenJson(token, module));
        rows.append({harmless(token.label), harmless(token.manufacturer), harmless(token.serial),
                     pinStateText(token), harmless(token.slot)});
    }
    Answer answer;
    answer.json = {{QStringLiteral("module"), module}, {QStringLiteral("tokens"), json}};
    answer.text = tokens->isEmpty()
                      ? Words::tr("No card or token is inserted that this module knows.") + QLatin1Char('\n')
                      : tableText(rows);
    return answer;
}

QJsonObject keyJson(const TokenRoot& root, const TokenSession& session) {
    TokenUri uri = session.uri();
    uri.id = root.key.id;
    return {{QStringLiteral("id"), QString::fromLatin1(root.key.id.toHex().toUpper())},
            {QStringLiteral("label"), root.key.label},
            {QStringLiteral("key"),
             root.key.publicKey ? QJsonValue(QStringLiteral("RSA %1").arg(rsaBits(*root.key.publicKey)))
                                : QJsonValue()},
            {QStringLiteral("uri"), uri.toString()},
            {QStringLiteral("certificate"),
             root.certificate ? QJsonValue(certificateJson(*root.certificate)) : QJsonValue()},
            {QStringLiteral("suggestedName"), root.suggestedName},
            {QStringLiteral("unfit"),
             root.unfit ? QJsonValue(QString(errorCodeName(root.unfit->code))) : QJsonValue()},
            {QStringLiteral("findings"), findingsJson(root.findings)}};
}

QString whatItCanDo(const TokenRoot& root) {
    if (root.unfit)
        return Words::tr("No");
    return root.certificate ? Words::tr("Yes") : Words::tr("with a new root");
}

Result<Answer> keys(const KeysOptions& options, const Session& session) {
    SecretInput secrets = options.secrets.input();
    const auto token = logInToToken(options.token, secrets, session);
    if (!token)
        return tl::unexpected(token.error());
    const auto roots = rootsOnToken(**token, session.now());
    if (!roots)
        return tl::unexpected(roots.error());
    QJsonArray json;
    QList<QStringList> rows{
        {Words::tr("Key ID"), Words::tr("Label"), Words::tr("Certificate"), Words::tr("Can sign")}};
    for (const TokenRoot& root : *roots) {
        json.append(keyJson(root, **token));
        rows.append({QString::fromLatin1(root.key.id.toHex().toUpper()), harmless(root.key.label),
                     root.certificate ? harmless(root.certificate->displayName()) : QString(),
                     whatItCanDo(root)});
    }
    Answer answer;
    answer.json = {{QStringLiteral("token"), (*token)->uri().toString()}, {QStringLiteral("keys"), json}};
    answer.text = roots->isEmpty() ? Words::tr("There is no private key on the token. This makes one:") +
                                         QStringLiteral("\n  p2s-cert root create --name P2SRootCert "
                                                        "--module FILE --token LABEL\n")
                                   : tableText(rows);
    return answer;
}

void addTokenList(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<TokenListOptions>(
        parent, chosen, "list", Words::tr("List the cards and tokens that are inserted."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert token list --module "
                                               "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"),
        list);
    addModule(*command, options->token)->required();
}

void addTokenKeys(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<KeysOptions>(
        parent, chosen, "keys", Words::tr("List the keys on a token, and whether each can be a root's."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert token keys --module "
                                               "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so --token Roots"),
        keys);
    addModule(*command, options->token);
    addTokenName(*command, options->token, Words::tr("The token's label, or its PKCS#11 URI."))->required();
    addPinFile(*command, options->secrets);
}

} // namespace

void addToken(CLI::App& parent, Verb& chosen) {
    CLI::App* token = parent.add_subcommand(
        "token", Words::tr("Look at smart cards and tokens (PKCS#11) that hold roots' keys.").toStdString());
    token->require_subcommand(1);
    token->footer(Words::tr("Example:").toStdString() +
                  "\n  p2s-cert token list --module /usr/lib/x86_64-linux-gnu/opensc-pkcs11.so");
    addTokenList(*token, chosen);
    addTokenKeys(*token, chosen);
}

} // namespace p2s::cli
