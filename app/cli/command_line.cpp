#include "app/cli/command_line.h"

#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace p2s::cli {
namespace {

const QLatin1StringView languageOption("--language");

/// The argument that an error of CLI11 is about: what stands before the given words of its message.
QString nameBefore(const CLI::Error& error, const char* words) {
    const QString message = QString::fromUtf8(error.what());
    return message.left(message.indexOf(QLatin1StringView(words)));
}

/// The first argument that is not known, without a value that may follow it: it may be a secret.
QString firstUnknown(const CLI::ExtrasError& error) {
    const QString message = QString::fromUtf8(error.what());
    const QStringList unknown = message.section(QStringLiteral(": "), 1).split(QLatin1Char(' '));
    QString first = unknown.value(0);
    for (const QString& argument : unknown) {
        if (argument.startsWith(QLatin1Char('-'))) {
            first = argument.section(QLatin1Char('='), 0, 0);
            break;
        }
    }
    return harmless(first);
}

/// CLI11 says it in English; people are told in their language.
QString whatIsWrong(const CLI::ParseError& error, const std::vector<std::string>& leftOver) {
    if (const auto* extras = dynamic_cast<const CLI::ExtrasError*>(&error))
        return Words::tr("“%1” is not known here.").arg(firstUnknown(*extras));
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        const QString name = nameBefore(error, " is required");
        // A verb that does not exist is what is wrong, not that there is none.
        if (name.startsWith(QStringLiteral("A subcommand")) && !leftOver.empty())
            return Words::tr("“%1” is not known here.")
                .arg(harmless(QString::fromStdString(leftOver.front())));
        return name.startsWith(QStringLiteral("A subcommand")) ? Words::tr("the command is missing.")
                                                               : Words::tr("“%1” is missing.").arg(name);
    }
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
        return Words::tr("“%1” needs one value.").arg(nameBefore(error, ":"));
    if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr)
        return Words::tr("“%1” and “%2” cannot be used together.")
            .arg(nameBefore(error, " excludes "),
                 QString::fromUtf8(error.what()).section(QStringLiteral(" excludes "), 1));
    if (dynamic_cast<const CLI::RequiresError*>(&error) != nullptr)
        return Words::tr("“%1” is of use only with “%2”.")
            .arg(nameBefore(error, " requires "),
                 QString::fromUtf8(error.what()).section(QStringLiteral(" requires "), 1));
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr)
        return Words::tr("“%1” cannot have this value.").arg(nameBefore(error, ":"));
    if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr)
        return Words::tr("a value is not of the kind that is needed: %1")
            .arg(QString::fromUtf8(error.what()));
    return QString::fromUtf8(error.what());
}

void describeForPeople(CLI::App& app) {
    const auto formatter = app.get_formatter();
    formatter->column_width(36);
    formatter->label("REQUIRED", Words::tr("(needed)").toStdString());
    formatter->label("Usage", Words::tr("Usage").toStdString());
    formatter->label("OPTIONS", Words::tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", Words::tr("COMMAND").toStdString());
    formatter->label("SUBCOMMANDS", Words::tr("COMMAND").toStdString());
    formatter->label("Positionals", Words::tr("What it is about").toStdString());
    formatter->label("Excludes", Words::tr("not together with").toStdString());
    app.footer(Words::tr("Each command explains itself: p2s-cert COMMAND --help").toStdString() + "\n" +
               Words::tr("Example:").toStdString() + "\n  p2s-cert root create --name P2SRootCert");
    app.set_help_flag("-h,--help", Words::tr("Show this help.").toStdString());
}

/// Global options may stand before and after the verb.
void letOptionsFallThrough(CLI::App& app) {
    for (CLI::App* command : app.get_subcommands([](CLI::App*) { return true; })) {
        command->fallthrough();
        letOptionsFallThrough(*command);
    }
}

/// CLI11 files everything under English headings.
void nameGroups(CLI::App& app) {
    for (CLI::Option* option : app.get_options()) {
        if (option->get_group() == "Options")
            option->group(Words::tr("Options").toStdString());
    }
    for (CLI::App* command : app.get_subcommands([](CLI::App*) { return true; })) {
        command->group(Words::tr("Commands").toStdString());
        nameGroups(*command);
    }
}

/// The first option that took the next option for its value, which CLI11 allows; empty when there is none.
QString optionWithoutValue(const CLI::App& app, const QStringList& arguments) {
    for (const CLI::Option* option :
         app.get_options([](const CLI::Option* each) { return each->count() > 0; })) {
        for (const std::string& result : option->results()) {
            const QString value = QString::fromStdString(result);
            if (value.startsWith(QStringLiteral("--")) && arguments.contains(value) &&
                !option->get_positional())
                return QString::fromStdString(option->get_name());
        }
    }
    for (const CLI::App* command : app.get_subcommands()) {
        if (QString name = optionWithoutValue(*command, arguments); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

Result<Command> parseCommandLine(const QStringList& arguments) {
    Command command;
    std::string ledgerPath;
    std::string language;
    bool json = false;
    CLI::App app(Words::tr("Client certificates for Azure Point-to-Site VPN.").toStdString(), "p2s-cert");
    // On Windows CLI11 would take /folder/file for an option.
    app.allow_windows_style_options(false);
    describeForPeople(app);
    app.set_version_flag("--version", "p2s-cert " P2S_VERSION, Words::tr("Show the version.").toStdString());
    app.require_subcommand(1);
    app.add_flag("--json", json, Words::tr("One JSON document on standard output.").toStdString());
    app.add_option(
           "--ledger", ledgerPath,
           Words::tr("The ledger to use, a file or postgresql://user@server/database; P2S_LEDGER, or one in "
                     "your own data folder, when not given.")
               .toStdString())
        ->type_name("PATH|URL");
    app.add_option(languageOption.data(), language,
                   Words::tr("Speak this language, such as de; the system's when not given.").toStdString())
        ->type_name("CODE");
    addRoot(app, command.verb);
    addToken(app, command.verb);
    addIssue(app, command.verb);
    addInspect(app, command.verb);
    addCheck(app, command.verb);
    addDoctor(app, command.verb);
    addAudit(app, command.verb);
    addRepair(app, command.verb);
    addList(app, command.verb);
    addShow(app, command.verb);
    addRevoke(app, command.verb);
    addUnrevoke(app, command.verb);
    addCrl(app, command.verb);
    addGateway(app, command.verb);
    addRenew(app, command.verb);
    addExpiring(app, command.verb);
    addBatch(app, command.verb);
    addRollover(app, command.verb);
    addPeople(app, command.verb);
    addRequest(app, command.verb);
    addInstall(app, command.verb);
    addUninstall(app, command.verb);
    addLedger(app, command.verb);
    letOptionsFallThrough(app);
    nameGroups(app);

    // CLI11 takes them last first.
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        command.verb = {};
        command.text = QString::fromStdString(app.help());
    } catch (const CLI::CallForVersion& version) {
        command.verb = {};
        command.text = QString::fromUtf8(version.what()) + QLatin1Char('\n');
    } catch (const CLI::ParseError& error) {
        return failure(ErrorCode::WrongUsage, whatIsWrong(error, app.remaining()));
    }
    if (const QString name = optionWithoutValue(app, arguments); command.verb && !name.isEmpty())
        return failure(ErrorCode::WrongUsage, Words::tr("“%1” needs one value.").arg(name));
    command.json = json;
    command.ledgerPath = QString::fromStdString(ledgerPath);
    command.sources = filesRead(app);
    return command;
}

bool wantsJson(const QStringList& arguments) {
    return std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
        return argument == QStringLiteral("--json") || argument.startsWith(QStringLiteral("--json="));
    });
}

QString wantedLanguage(const QStringList& arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == languageOption)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(languageOption + QLatin1Char('=')))
            return arguments.at(i).mid(languageOption.size() + 1);
    }
    return {};
}

} // namespace p2s::cli
