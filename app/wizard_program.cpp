#include "app/program.h"
#include "core/base/translation.h"
#include "ui/wizard/certificate_wizard.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/wizard_settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QOperatingSystemVersion>

#include <algorithm>
#include <memory>

namespace {

constexpr int firstWindows11Build = 22000;

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

    void describe(QCommandLineParser& parser) const {
        parser.setApplicationDescription(QCoreApplication::translate(
            "WizardOptions", "Makes client certificates for Azure Point-to-Site VPN, one step at a time."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOption(language);
        parser.addOption(ledger);
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

/// Windows 11 has a style of its own, which is the default there. On Windows 10 Fusion is the one that takes
/// the system's dark or light palette.
void takeStyle() {
    if (QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows &&
        QOperatingSystemVersion::current().majorVersion() == 10 &&
        QOperatingSystemVersion::current().microVersion() < firstWindows11Build)
        QApplication::setStyle(QStringLiteral("fusion"));
}

} // namespace

int p2sProgram(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("P2S Certificate Wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(P2S_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("p2s-wizard"));

    std::unique_ptr<QCoreApplication> application;
    if (wantsOnlyText(argc, argv))
        application = std::make_unique<QCoreApplication>(argc, argv);
    else {
        takeStyle();
        application = std::make_unique<QApplication>(argc, argv);
    }

    const QString taken = p2s::installTranslators(*application, wantedLanguage(application->arguments()));
    const Options options;
    QCommandLineParser parser;
    options.describe(parser);
    parser.process(*application);

    QApplication::setLayoutDirection(QLocale(taken).textDirection());
    p2s::IssuanceDraft draft(parser.isSet(options.ledger) ? parser.value(options.ledger)
                                                          : p2s::wizardLedgerPlace());
    p2s::CertificateWizard wizard(draft);
    wizard.show();
    return QCoreApplication::exec();
}
