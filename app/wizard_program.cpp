#include "app/program.h"
#include "core/base/clock.h"
#include "core/base/openssl_start.h"
#include "core/base/translation.h"
#include "ui/inspector/inspector_window.h"
#include "ui/widgets/print_html.h"
#include "ui/widgets/windows_style.h"
#include "ui/wizard/certificate_wizard.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/wizard_settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QProxyStyle>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace {

// --help and --version answer on a machine without a screen too.
bool wantsOnlyText(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QLatin1StringView text(argument);
        return text == QLatin1StringView("--help") || text == QLatin1StringView("-h") ||
               text == QLatin1StringView("--help-all") || text == QLatin1StringView("--version") ||
               text == QLatin1StringView("-v");
    });
}

/// What the program takes, in the language that is installed by now.
struct Options {
    QCommandLineOption language{
        QStringLiteral("language"),
        QCoreApplication::translate("WizardOptions",
                                    "Use this language (en, de, ar) instead of the system's."),
        QCoreApplication::translate("WizardOptions", "code")};
    QCommandLineOption ledger{
        QStringLiteral("ledger"),
        QCoreApplication::translate(
            "WizardOptions",
            "Use this ledger instead of P2S_LEDGER or the one in the user's application data folder."),
        QCoreApplication::translate("WizardOptions", "path")};

    /// For p2s-cert, which has no fonts: HTML comes in, PDF goes out.
    QCommandLineOption printReport = hidden(QStringLiteral("print-report"));

    /// For scripts: succeeds where there is a display to open a window on, and says with what it would draw
    /// there. Elsewhere Qt has ended the program.
    QCommandLineOption tryDisplay = hidden(QStringLiteral("try-display"));

    static QCommandLineOption hidden(const QString& name) {
        QCommandLineOption option(name);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        return option;
    }

    void describe(QCommandLineParser& parser) const {
        parser.setApplicationDescription(QCoreApplication::translate(
            "WizardOptions", "Makes client certificates for Azure Point-to-Site VPN, one step at a time."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOption(language);
        parser.addOption(ledger);
        parser.addOption(printReport);
        parser.addOption(tryDisplay);
        parser.addPositionalArgument(
            QStringLiteral("FILE"),
            QCoreApplication::translate("WizardOptions", "Certificate files to look into instead."),
            QStringLiteral("[FILE…]"));
    }
};

/// Looked for before anything is said, complaints about the command line among it.
QString wantedLanguage(const QStringList& arguments) {
    QCommandLineParser parser;
    const Options options;
    options.describe(parser);
    parser.parse(arguments);
    return parser.value(options.language);
}

/// Reads HTML from standard input and writes it to standard output as PDF.
int printReport() {
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return EXIT_FAILURE;
    const QByteArray pdf =
        p2s::pdfFromHtml(QString::fromUtf8(in.readAll()), QCoreApplication::applicationName());
    return !pdf.isEmpty() && out.write(pdf) == pdf.size() ? EXIT_SUCCESS : EXIT_FAILURE;
}

/// With what it draws: "windows fusion".
void printDisplay() {
    const QStyle* style = QApplication::style();
    if (const auto* proxy = qobject_cast<const QProxyStyle*>(style))
        style = proxy->baseStyle();
    std::printf("%s %s\n", qPrintable(QGuiApplication::platformName()), qPrintable(style->name()));
}

} // namespace

int p2sProgram(int argc, char** argv) {
    p2s::startOpenssl();
    QCoreApplication::setApplicationName(QStringLiteral("P2S Certificate Wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(P2S_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("p2s-wizard"));

    std::unique_ptr<QCoreApplication> application;
    if (wantsOnlyText(argc, argv))
        application = std::make_unique<QCoreApplication>(argc, argv);
    else {
        application = p2s::makeApplication(argc, argv);
    }

    const QString taken = p2s::installTranslators(*application, wantedLanguage(application->arguments()));
    const Options options;
    QCommandLineParser parser;
    options.describe(parser);
    parser.process(*application);

    if (parser.isSet(options.tryDisplay)) {
        printDisplay();
        return EXIT_SUCCESS;
    }
    QApplication::setLayoutDirection(QLocale(taken).textDirection());
    const QString ledgerPath =
        parser.isSet(options.ledger) ? parser.value(options.ledger) : p2s::wizardLedgerPlace();
    if (parser.isSet(options.printReport))
        return printReport();
    // As from the Explorer: just a look into these files, and no ledger is made for it.
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty()) {
        p2s::InspectorWindow inspector(p2s::systemClock(), ledgerPath);
        inspector.show();
        inspector.openFiles(files);
        return QCoreApplication::exec();
    }
    p2s::IssuanceDraft draft(ledgerPath);
    p2s::CertificateWizard wizard(draft);
    wizard.show();
    return QCoreApplication::exec();
}
