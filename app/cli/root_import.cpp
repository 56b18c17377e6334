#include "app/cli/people_text.h"
#include "app/cli/root_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"
#include "core/issuing/store_roots.h"

namespace p2s::cli {
namespace {

struct RootImportOptions {
    std::string file;
    std::string keyFile;
    std::vector<std::string> authorities;
    std::string fromStore;
    std::string name;
    SecretOptions secrets;
};

/// Opens the file without a password first: a PEM key may need none. Asks when it turns out to.
Result<RootCandidate> readCandidate(const RootImportOptions& options, SecretInput& secrets,
                                    const QDateTime& now) {
    QList<Certificate> authorities;
    for (const std::string& path : options.authorities) {
        const auto file = readCertificateFile(toText(path), {});
        if (!file)
            return tl::unexpected(file.error());
        authorities.append(file->certificates);
    }
    const QString file = toText(options.file);
    const QString keyFile = toText(options.keyFile);
    if (!secrets.hasPasswordFile()) {
        auto candidate = readRootCandidate(file, keyFile, {}, now, authorities);
        if (candidate || candidate.error().code != ErrorCode::PasswordNeeded)
            return candidate;
    }
    auto password =
        secrets.password({Words::tr("Password of %1: ").arg(harmless(keyFile.isEmpty() ? file : keyFile)),
                          {},
                          {ErrorCode::PasswordNeeded, keyFile.isEmpty() ? file : keyFile}});
    if (!password)
        return tl::unexpected(password.error());
    return readRootCandidate(file, keyFile, *password, now, authorities);
}

/// A root whose key stays in the Windows certificate store; no passphrase is needed for it.
Result<Answer> takeFromStore(const RootImportOptions& options, const Session& session) {
    const CertificateStore& store = session.platform().certificates;
    const auto root = rootInStore(store, toText(options.fromStore), session.now());
    if (!root)
        return tl::unexpected(root.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto imported = importStoreRoot(*root, toText(options.name), *ledger, store, session.now());
    if (!imported)
        return tl::unexpected(imported.error());
    Answer answer;
    answer.json = {{QStringLiteral("root"), rootJson(imported->record, root->certificate)},
                   {QStringLiteral("findings"), findingsJson(root->findings)}};
    answer.text = Words::tr("The root is in the ledger; its key stays in the Windows certificate store.") +
                  QStringLiteral("\n\n") + rootText(imported->record, root->certificate) + QLatin1Char('\n') +
                  rootNextSteps(imported->record);
    if (!root->findings.isEmpty())
        answer.remarks.append(findingsText(root->findings).trimmed());
    return answer;
}

Result<Answer> runRootImport(const RootImportOptions& options, const Session& session) {
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
    SecretInput secrets = options.secrets.input();
    auto candidate = readCandidate(options, secrets, session.now());
    if (!candidate)
        return tl::unexpected(candidate.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
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

    Answer answer;
    answer.json = {{QStringLiteral("root"), rootJson(imported->record, candidate->certificate)},
                   {QStringLiteral("findings"), findingsJson(candidate->findings)}};
    answer.text = Words::tr("The root is in the ledger, its key locked by the passphrase.") +
                  QStringLiteral("\n\n") + rootText(imported->record, candidate->certificate) +
                  QLatin1Char('\n') + rootNextSteps(imported->record);
    if (!candidate->findings.isEmpty())
        answer.remarks.append(findingsText(candidate->findings).trimmed());
    return answer;
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
    command
        ->add_option(
            "--from-store", options->fromStore,
            Words::tr("Windows: use the root with this SHA-1 thumbprint in the certificate store; its "
                      "key stays there.")
                .toStdString())
        ->type_name("T")
        ->excludes(file);
    command
        ->add_option("--key-file", options->keyFile,
                     Words::tr("The private key, when it is in a file of its own.").toStdString())
        ->type_name("FILE");
    command
        ->add_option(
            "--ca", options->authorities,
            Words::tr("Certificates of the authorities above it, if it is not a root itself.").toStdString())
        ->type_name("FILE");
    command
        ->add_option(
            "--name", options->name,
            Words::tr("What to call it in the ledger; from its common name when not given.").toStdString())
        ->type_name("NAME");
    addPasswordFile(*command, options->secrets,
                    Words::tr("File with the password of FILE in its first line; - for standard input."));
    addPassphraseFile(*command, options->secrets);
}

} // namespace p2s::cli
