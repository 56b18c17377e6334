#include "app/cli/install_answer.h"
#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/issuing/store_roots.h"

namespace p2s::cli {
namespace {

struct InstallOptions {
    std::string file;
    bool exportable = false;
    bool withoutRoot = false;
    SecretOptions secrets;
};

Result<Answer> runInstall(const InstallOptions& options, const Session& session) {
    CertificateStore& store = session.platform().certificates;
    // Nobody's password is asked for in vain.
    if (!store.isAvailable())
        return failure(ErrorCode::NotAvailableHere);
    const QString file = toText(options.file);
    SecretInput secrets = options.secrets.input();
    const auto password = secrets.password(
        {Words::tr("Password of %1: ").arg(harmless(file)), {}, {ErrorCode::PasswordNeeded, file}});
    if (!password)
        return tl::unexpected(password.error());
    announceTrustQuestion(!options.withoutRoot);
    const auto installed = installFile(file, *password, {options.exportable, !options.withoutRoot}, store);
    if (!installed)
        return tl::unexpected(installed.error());
    return installedAnswer(*installed);
}

struct UninstallOptions {
    std::string thumbprint;
};

Result<Answer> runUninstall(const UninstallOptions& options, const Session& session) {
    const auto sha1 = storeThumbprint(toText(options.thumbprint));
    if (!sha1)
        return tl::unexpected(sha1.error());
    CertificateStore& store = session.platform().certificates;
    if (store.isAvailable())
        announceDistrustQuestion();
    const auto parts = store.uninstall(*sha1);
    if (!parts)
        return tl::unexpected(parts.error());
    return uninstalledAnswer(*sha1, *parts);
}

} // namespace

void addInstall(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<InstallOptions>(
        parent, chosen, "install",
        Words::tr("Windows: put a .pfx into your own certificate store, with its key and its chain."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert install user@contoso.com.pfx --password-file pfx.txt"),
        runInstall);
    command->add_option("FILE", options->file, Words::tr("The .pfx or .p12 file.").toStdString())->required();
    addInstallOptions(*command, options->exportable, options->withoutRoot);
    addPasswordFile(*command, options->secrets,
                    Words::tr("File with the password of FILE in its first line; - for standard input."));
}

void addUninstall(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<UninstallOptions>(
        parent, chosen, "uninstall",
        Words::tr("Windows: take away a certificate that install put into your store, and its key."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert uninstall --thumbprint 0123456789ABCDEF0123456789ABCDEF01234567"),
        runUninstall);
    command
        ->add_option("--thumbprint", options->thumbprint,
                     Words::tr("SHA-1 thumbprint of the certificate.").toStdString())
        ->required()
        ->type_name("T");
}

} // namespace p2s::cli
