#include "app/cli/verb_options.h"

#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/x509/pkcs12_profile.h"
#include "core/x509/private_key.h"

#include <vector>

namespace p2s::cli {
namespace {

std::optional<QString> optionalText(const std::optional<std::string>& argument) {
    return argument ? std::optional(toText(*argument)) : std::nullopt;
}

// Apart: lupdate takes the CLI of a result type for a class and would file the words under a context of their
// own.
QString passphraseFilePurpose() {
    return Words::tr("File with the passphrase of the key in its first line; - for standard input. "
                     "Without it the passphrase is asked for.");
}

QString pinFilePurpose() {
    return Words::tr("File with the PIN of the token that holds the key in its first line; - for standard "
                     "input. Without it the PIN is asked for.");
}

/// The name of a check that accepts everything: CLI11 has no other place for a remark on an option.
constexpr auto readMark = "reads a file";

bool isMarkedAsRead(CLI::Option& option) {
    try {
        return option.get_validator(readMark) != nullptr;
    } catch (const CLI::OptionNotFound&) {
        return false;
    }
}

} // namespace

CLI::Option* readsFile(CLI::Option* option) {
    return option->check(CLI::Validator([](std::string&) { return std::string(); }, {}, readMark));
}

QStringList filesRead(CLI::App& app) {
    QStringList files;
    for (CLI::Option* option : app.get_options([](const CLI::Option* each) { return each->count() > 0; })) {
        if (!isMarkedAsRead(*option))
            continue;
        for (const std::string& name : option->results()) {
            if (name != "-")
                files.append(toText(name));
        }
    }
    for (CLI::App* command : app.get_subcommands())
        files += filesRead(*command);
    return files;
}

SecretInput SecretOptions::input() const {
    return SecretInput({optionalText(passwordFile), optionalText(passphraseFile), optionalText(pinFile)});
}

CLI::Option* addPasswordFile(CLI::App& command, SecretOptions& options, const QString& purpose) {
    return readsFile(command.add_option("--password-file", options.passwordFile, purpose.toStdString())
                         ->type_name("FILE"));
}

Result<ExtendedKeyUsage> clientPurposesFrom(const std::string& text) {
    auto purposes = ExtendedKeyUsage::fromText(toText(text));
    if (purposes && !purposes->clientAuthenticationIsFirst())
        return failure(ErrorCode::ClientAuthenticationNotFirst);
    return purposes;
}

CLI::Option* addPassphraseFile(CLI::App& command, SecretOptions& options) {
    return readsFile(
        command
            .add_option("--passphrase-file", options.passphraseFile, passphraseFilePurpose().toStdString())
            ->type_name("FILE"));
}

CLI::Option* addPinFile(CLI::App& command, SecretOptions& options) {
    return readsFile(
        command.add_option("--pin-file", options.pinFile, pinFilePurpose().toStdString())->type_name("FILE"));
}

void addRootSecretFiles(CLI::App& command, SecretOptions& options) {
    addPassphraseFile(command, options);
    addPinFile(command, options);
}

void addRootName(CLI::App& command, std::string& name) {
    command
        .add_option("--root-name", name,
                    Words::tr("What the root is called in the Azure portal, or is to be.").toStdString())
        ->type_name("NAME");
}

void addDays(CLI::App& command, std::optional<int>& days, const QString& purpose) {
    command.add_option("--days", days, purpose.toStdString())
        ->check(CLI::Range(1, mostDays).description("1-" + std::to_string(mostDays)))
        ->type_name("N");
}

void addKey(CLI::App& command, std::string& key) {
    std::vector<std::string> names;
    for (const KeyAlgorithm algorithm : {KeyAlgorithm::Rsa2048, KeyAlgorithm::Rsa3072, KeyAlgorithm::Rsa4096})
        names.push_back(keyAlgorithmName(algorithm).toStdString());
    command.add_option("--key", key, Words::tr("Kind and length of the key to make.").toStdString())
        ->check(CLI::IsMember(names))
        ->capture_default_str()
        ->type_name("KEY");
}

tl::unexpected<Error> wrongUsage(const QString& what) {
    return failure(ErrorCode::WrongUsage, what);
}

QString toText(const std::string& argument) {
    return QString::fromStdString(argument);
}

void addPfxFile(CLI::App& command, std::string& out, std::string& target,
                std::optional<std::string>& friendlyName) {
    command.add_option("--out", out, Words::tr("The .pfx file to write.").toStdString())
        ->required()
        ->type_name("FILE");
    std::vector<std::string> targets;
    for (const InstallTarget each : allInstallTargets())
        targets.push_back(installTargetName(each).toStdString());
    command.add_option("--for", target, Words::tr("Where it will be installed.").toStdString())
        ->check(CLI::IsMember(targets))
        ->capture_default_str()
        ->type_name("TARGET");
    command
        .add_option("--friendly-name", friendlyName,
                    Words::tr("The name in the VPN client's list; suggested when not given.").toStdString())
        ->type_name("TEXT");
}

Result<void> checkOutputNames(const OutputOption& first, const OutputOption& second) {
    for (const OutputOption* output : {&first, &second}) {
        if (output->path == "-")
            return wrongUsage(
                Words::tr("“%1” needs the name of a file, not standard output.").arg(output->name));
    }
    if (isSameFile(toText(second.path), toText(first.path)))
        return wrongUsage(Words::tr("“%1” and “%2” cannot name the same file.").arg(first.name, second.name));
    return {};
}

} // namespace p2s::cli
