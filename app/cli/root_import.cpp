#include "app/cli/people_text.h"
#include "app/cli/remark.h"
#include "app/cli/root_answer.h"
#include "app/cli/token_options.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/issuing/known_authorities.h"
#include "core/issuing/store_roots.h"
#include "core/issuing/token_roots.h"
#include "core/readiness/client_readiness.h"

namespace p2s::cli {
namespace {

struct RootImportOptions {
    std::string file;
    std::string keyFile;
    std::vector<std::string> authorities;
    std::string fromStore;
    std::string name;
    TokenOptions token;
    SecretOptions secrets;
};

/// What is in the files, in the ledger and on this computer.
Result<QList<Certificate>> authoritiesFor(const std::vector<std::string>& paths, const Ledger& ledger,
                                          const Session& session) {
    QStringList files;
    for (const std::string& path : paths)
        files.append(toText(path));
    return knownAuthorities(files, ledger, session.platform().certificates);
}

/// Opens the file without a password first: a PEM key may need none. Asks when it turns out to.
Result<RootCandidate> readCandidate(const RootImportOptions& options, SecretInput& secrets,
                                    const Ledger& ledger, const Session& session) {
    const auto authorities = authoritiesFor(options.authorities, ledger, session);
    if (!authorities)
        return tl::unexpected(authorities.error());
    const QDateTime now = session.now();
    const QString file = toText(options.file);
    const QString keyFile = toText(options.keyFile);
    if (!secrets.hasPasswordFile()) {
        auto candidate = readRootCandidate(file, keyFile, {}, now, *authorities);
        if (candidate || candidate.error().code != ErrorCode::PasswordNeeded)
            return candidate;
    }
    auto password =
        secrets.password({Words::tr("Password of %1: ").arg(harmless(keyFile.isEmpty() ? file : keyFile)),
                          {},
                          {ErrorCode::PasswordNeeded, keyFile.isEmpty() ? file : keyFile}});
    if (!password)
        return tl::unexpected(password.error());
    return readRootCandidate(file, keyFile, *password, now, *authorities);
}

Answer takenAnswer(const UnlockedRoot& imported, const QList<Finding>& findings, const QString& what) {
    const Certificate& certificate = imported.authority.certificate();
    Answer answer;
    answer.json = {{QStringLiteral("root"), rootJson(imported.record, certificate)}};
    answer.text = what + QStringLiteral("\n\n") + rootText(imported.record, certificate) + QLatin1Char('\n') +
                  rootNextSteps(imported.record);
    remarkOn(answer, findings);
    return answer;
}

/// A root whose key stays in the Windows certificate store; no passphrase is needed for it.
Result<Answer> takeFromStore(const RootImportOptions& options, const Session& session) {
    const CertificateStore& store = session.platform().certificates;
    const auto sha1 = storeThumbprint(toText(options.fromStore));
    if (!sha1)
        return tl::unexpected(sha1.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto more = authoritiesFor(options.authorities, *ledger, session);
    if (!more)
        return tl::unexpected(more.error());
    const auto root = rootInStore(store, *sha1, session.now(), *more);
    if (!root)
        return tl::unexpected(root.error());
    const auto imported = importStoreRoot(*root, toText(options.name), *ledger, store, session.now());
    if (!imported)
        return tl::unexpected(imported.error());
    return takenAnswer(
        *imported, root->findings,
        Words::tr("The root is in the ledger; its key stays in the Windows certificate store."));
}

/// A root whose key stays on its token. FILE is its certificate, where that is not on the token.
Result<Answer> takeFromToken(const RootImportOptions& options, const Session& session) {
    const auto keyId = options.token.key();
    if (!keyId)
        return tl::unexpected(keyId.error());
    std::vector<std::string> files = options.authorities;
    if (!options.file.empty())
        files.insert(files.begin(), options.file);
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto more = authoritiesFor(files, *ledger, session);
    if (!more)
        return tl::unexpected(more.error());
    SecretInput secrets = options.secrets.input();
    const auto token = logInToToken(options.token, secrets, session);
    if (!token)
        return tl::unexpected(token.error());
    const auto root = rootOnToken(**token, *keyId, session.now(), *more);
    if (!root)
        return tl::unexpected(root.error());
    const auto imported = importTokenRoot(*root, toText(options.name), **token, *ledger, session.now());
    if (!imported)
        return tl::unexpected(imported.error());
    return takenAnswer(*imported, root->findings,
                       Words::tr("The root is in the ledger; its key stays on the token."));
}

Result<Answer> runRootImport(const RootImportOptions& options, const Session& session) {
    if (options.token.isGiven())
        return takeFromToken(options, session);
    if (options.file.empty() == options.fromStore.empty())
        return wrongUsage(Words::tr("“%1” or “%2” is missing.")
                              .arg(QStringLiteral("FILE"), QStringLiteral("--from-store")));
    if (!options.fromStore.empty())
        return takeFromStore(options, session);
    const QString name = toText(options.name);
    if (!name.isEmpty()) {
        if (auto fit = checkRootName(name); !fit)
            return tl::unexpected(fit.error());
    }
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    SecretInput secrets = options.secrets.input();
    auto candidate = readCandidate(options, secrets, *ledger, session);
    if (!candidate)
        return tl::unexpected(candidate.error());
    const QString shownName = name.isEmpty() ? candidate->suggestedName : name;
    auto passphrase = secrets.passphrase({Words::tr("New passphrase for the root %1: ").arg(shownName),
                                          Words::tr("The passphrase again: "),
                                          {ErrorCode::PassphraseNeeded, shownName}});
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    if (!session.keepGoing())
        return failure(ErrorCode::Cancelled);
    auto imported = importRoot(*candidate, name, *passphrase, *ledger, session.now());
    if (!imported)
        return tl::unexpected(imported.error());

    return takenAnswer(*imported, candidate->findings + assessPassphrase(*passphrase, {shownName}),
                       Words::tr("The root is in the ledger, its key locked by the passphrase."));
}

} // namespace

void addRootImport(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RootImportOptions>(
        parent, chosen, "import",
        Words::tr(
            "Take a root with its key from a .pfx, or from a PEM certificate and key, into the ledger."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert root import old-root.pfx --password-file pfx.txt "
                           "--passphrase-file root.txt"),
        runRootImport);
    CLI::Option* file =
        command->add_option("FILE", options->file, Words::tr("The .pfx, .p12 or PEM file.").toStdString());
    CLI::Option* store = command->add_option(
        "--from-store", options->fromStore,
        Words::tr("Windows: use the root with this SHA-1 thumbprint in the certificate store; its "
                  "key stays there.")
            .toStdString());
    store->type_name("T")->excludes(file);
    CLI::Option* keyFile =
        command->add_option("--key-file", options->keyFile,
                            Words::tr("The private key, when it is in a file of its own.").toStdString());
    keyFile->type_name("FILE");
    CLI::Option* token = addTokenName(
        *command, options->token,
        Words::tr("Use the root on this token (its label or PKCS#11 URI); its key stays there. FILE is its "
                  "certificate, where that is not on the token."));
    token->excludes(store)->excludes(keyFile);
    addModule(*command, options->token)->needs(token);
    addKeyId(*command, options->token)->needs(token);
    command
        ->add_option(
            "--ca", options->authorities,
            Words::tr("Certificates of the authorities above it, if it is not a root itself.").toStdString())
        ->type_name("FILE")
        // Or it would take FILE for one of them.
        ->allow_extra_args(false);
    command
        ->add_option(
            "--name", options->name,
            Words::tr("What to call it in the ledger; from its common name when not given.").toStdString())
        ->type_name("NAME");
    addPasswordFile(*command, options->secrets,
                    Words::tr("File with the password of FILE in its first line; - for standard input."));
    addPassphraseFile(*command, options->secrets)->excludes(token);
    addPinFile(*command, options->secrets)->needs(token);
}

} // namespace p2s::cli
