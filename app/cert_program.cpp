#include "app/cli/command_line.h"
#include "app/cli/interruption.h"
#include "app/cli/output.h"
#include "app/program.h"
#include "core/base/openssl_start.h"
#include "core/base/source_guard.h"
#include "core/base/translation.h"
#include "core/ledger/ledger_location.h"

#include <QCoreApplication>

namespace {

/// Qt's own remarks, such as on the locale, are for developers.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        p2s::cli::printRemark(message);
}

p2s::cli::ExitStatus run(const QStringList& arguments) {
    using namespace p2s;
    const auto formatFor = [](bool json) { return json ? cli::OutputFormat::Json : cli::OutputFormat::Text; };
    const auto command = cli::parseCommandLine(arguments);
    if (!command)
        return cli::printAnswer(cli::refused(command.error()), formatFor(cli::wantsJson(arguments)));
    if (!command->verb)
        return cli::printText(command->text);
    const cli::OutputFormat format = formatFor(command->json);
    const cli::Session session(command->ledgerPath.isEmpty() ? defaultLedgerPath() : command->ledgerPath,
                               format == cli::OutputFormat::Json);
    const SourceGuard sources(command->sources);
    const auto answer = command->verb(session);
    return cli::printAnswer(answer ? *answer : cli::refused(answer.error()), format);
}

} // namespace

int p2sProgram(int argc, char** argv) {
    p2s::startOpenssl();
    qInstallMessageHandler(keepQuiet);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("p2s-cert"));
    QCoreApplication::setApplicationVersion(QStringLiteral(P2S_VERSION));
    p2s::cli::watchForInterruption();
    const QStringList arguments = application.arguments().sliced(1);
    p2s::installTranslators(application, p2s::cli::wantedLanguage(arguments));
    return static_cast<int>(run(arguments));
}
