#pragma once

#include "app/cli/secret_input.h"
#include "app/cli/session.h"
#include "core/x509/extended_key_usage.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>

namespace p2s::cli {

/// What options in days take at most: a hundred years.
inline constexpr int mostDays = 36525;

/// Adds a verb with its options in an Options of their own, run by \a run when it is the one that was asked
/// for. The example is shown under its help.
template <typename Options> struct VerbDefinition {
    CLI::App* command;
    std::shared_ptr<Options> options;
};

template <typename Options>
VerbDefinition<Options> defineVerb(CLI::App& parent, Verb& chosen, const char* name, const QString& purpose,
                                   const QString& example,
                                   Result<Answer> (*run)(const Options& options, const Session& session)) {
    auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand(name, purpose.toStdString());
    command->footer(example.toStdString());
    command->callback([options, run, &chosen] {
        chosen = [options, run](const Session& session) { return run(*options, session); };
    });
    return {command, options};
}

/// Marks an option, or argument, that names a file to be read; `-` is standard input. What is read is never
/// written over by the same command, whatever it was told to replace (see SourceGuard).
CLI::Option* readsFile(CLI::Option* option);
/// The files that the commands which were asked for are to read.
QStringList filesRead(CLI::App& app);

/// The file options through which secrets come.
struct SecretOptions {
    std::optional<std::string> passwordFile;
    std::optional<std::string> passphraseFile;
    std::optional<std::string> pinFile;

    SecretInput input() const;
};
CLI::Option* addPasswordFile(CLI::App& command, SecretOptions& options, const QString& purpose);
CLI::Option* addPassphraseFile(CLI::App& command, SecretOptions& options);
CLI::Option* addPinFile(CLI::App& command, SecretOptions& options);
/// What unlocks a root: the passphrase of its key, or the PIN of the token that holds it.
void addRootSecretFiles(CLI::App& command, SecretOptions& options);

/// The purposes of a client certificate, as --eku names them. Errors: those of ExtendedKeyUsage::fromText,
/// ClientAuthenticationNotFirst.
Result<ExtendedKeyUsage> clientPurposesFrom(const std::string& text);

/// --root-name: what a root is called in the Azure portal.
void addRootName(CLI::App& command, std::string& name);
/// --days, from one day to a century.
void addDays(CLI::App& command, std::optional<int>& days, const QString& purpose);
/// --key rsa2048|rsa3072|rsa4096.
void addKey(CLI::App& command, std::string& key);
/// --out, --for and --friendly-name of a .pfx that is written.
void addPfxFile(CLI::App& command, std::string& out, std::string& target,
                std::optional<std::string>& friendlyName);

/// An option that names a file to write, and what was given with it.
struct OutputOption {
    QString name;
    std::string path;
};
/// They name files, not standard output, and not the same one. Errors: WrongUsage.
Result<void> checkOutputNames(const OutputOption& first, const OutputOption& second);

/// The failure for arguments that do not go together.
tl::unexpected<Error> wrongUsage(const QString& what);

QString toText(const std::string& argument);

} // namespace p2s::cli
