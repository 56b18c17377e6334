#include "core/base/translation.h"
#include "core/ledger/ledger_location.h"
#include "ui/wizard/certificate_wizard.h"
#include "ui/wizard/issuance_draft.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <memory>

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

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("P2S Certificate Wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(P2S_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("p2s-wizard"));

    std::unique_ptr<QCoreApplication> application;
    if (wantsOnlyText(argc, argv))
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Makes client certificates for Azure Point-to-Site VPN, one step at a time."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("Use this language (en, de, ar) instead of the system's."),
        QStringLiteral("code"));
    const QCommandLineOption ledger(
        QStringLiteral("ledger"),
        QStringLiteral(
            "Use this ledger instead of P2S_LEDGER or the one in the user's application data folder."),
        QStringLiteral("path"));
    parser.addOption(language);
    parser.addOption(ledger);
    parser.process(*application);

    const QString taken = p2s::installTranslators(*application, parser.value(language));
    QApplication::setLayoutDirection(QLocale(taken).textDirection());
    p2s::IssuanceDraft draft(parser.isSet(ledger) ? parser.value(ledger) : p2s::defaultLedgerPath());
    p2s::CertificateWizard wizard(draft);
    wizard.show();
    return QCoreApplication::exec();
}
