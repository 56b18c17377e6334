// inspector_screenshots FOLDER [--language xx] [--dark] [--small]: opens made files in the inspector and the
// audit, and saves a picture of every tab, with QT_QPA_PLATFORM=offscreen.
#include "core/base/translation.h"
#include "tests/support/dark_palette.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/made_certificates.h"
#include "ui/inspector/audit_window.h"
#include "ui/inspector/inspector_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString password = QStringLiteral("correct horse battery staple");

QString put(const QDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void shoot(QWidget& window, const QDir& folder, const QString& name) {
    QTest::qWait(60);
    if (!window.grab().save(folder.filePath(name + QStringLiteral(".png"))))
        qFatal("cannot write %s", qPrintable(name));
}

void shootInspector(const QDir& pictures, const QStringList& files, const Clock& clock, QSize size) {
    InspectorWindow window(clock);
    window.resize(size);
    window.show();
    shoot(window, pictures, QStringLiteral("inspector-empty"));
    QSignalSpy inspected(&window, &InspectorWindow::inspected);
    window.openFiles(files);
    while (inspected.size() < files.size())
        inspected.wait();
    shoot(window, pictures, QStringLiteral("inspector-locked"));
    window.findChild<QLineEdit*>(QStringLiteral("inspectorPasswordEdit"))->setText(password);
    window.findChild<QPushButton*>(QStringLiteral("unlockFileButton"))->click();
    inspected.wait();
    window.findChild<QLineEdit*>(QStringLiteral("symptomEdit"))->setText(QStringLiteral("798"));
    window.findChild<QPushButton*>(QStringLiteral("examineButton"))->click();
    QTest::qWait(300);
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("inspectorTabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        shoot(window, pictures, QStringLiteral("inspector-%1").arg(tabs->widget(i)->objectName()));
    }
}

/// One of two certificates is recorded, and revoked.
void fillLedger(const QString& path, const Certificate& revoked) {
    auto ledger = Ledger::open(path);
    const auto root = ledger ? ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), true)
                             : tl::unexpected(ledger.error());
    const auto begun = root
                           ? ledger->beginIssue(sampleCertificate(*root, revoked.commonName(), revoked.der()))
                           : tl::unexpected(root.error());
    if (!begun || !ledger->finishIssue(begun->id) ||
        !ledger->revoke(begun->id, RevocationReason::KeyCompromise))
        qFatal("cannot fill the ledger");
}

void shootAudit(const QDir& pictures, const QString& folder, const QString& ledgerPath, const Clock& clock,
                QSize size) {
    AuditWindow window(clock, ledgerPath);
    window.resize(size);
    window.show();
    window.setFolder(folder);
    QSignalSpy finished(&window, &AuditWindow::finished);
    window.start();
    finished.wait();
    shoot(window, pictures, QStringLiteral("audit"));
    window.findChild<QTabWidget*>(QStringLiteral("auditResults"))->setCurrentIndex(1);
    shoot(window, pictures, QStringLiteral("audit-not-read"));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("xx"));
    const QCommandLineOption dark(QStringLiteral("dark"));
    const QCommandLineOption small(QStringLiteral("small"));
    parser.addOptions({language, dark, small});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), {});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir pictures(parser.positionalArguments().constFirst());
    if (!pictures.mkpath(QStringLiteral(".")))
        qFatal("cannot make the folder");
    if (parser.isSet(dark))
        QApplication::setPalette(darkPalette());
    const QString taken = installTranslators(application, parser.value(language));
    QApplication::setLayoutDirection(QLocale(taken).textDirection());

    const QTemporaryDir home;
    const QDir folder(home.path());
    const Certificate client = madeClient(madeRoot());
    ClientProfile old = madeProfile(QStringLiteral("old@contoso.com"));
    old.notBefore = today().addDays(-30);
    old.notAfter = today().addDays(-1);
    const Certificate expired = madeClient(madeRoot(), old);
    const QStringList files{put(folder, QStringLiteral("user.pfx"), madePfx(madeRoot(), client, password)),
                            put(folder, QStringLiteral("old.cer"), expired.der()),
                            put(folder, QStringLiteral("root.cer"), madeRoot().certificate().der())};
    const FixedClock clock(today());
    const QSize size = parser.isSet(small) ? QSize(800, 600) : QSize(900, 640);
    shootInspector(pictures, files, clock, size);
    const QTemporaryDir elsewhere;
    const QString ledgerPath = elsewhere.filePath(QStringLiteral("ledger.sqlite"));
    fillLedger(ledgerPath, expired);
    shootAudit(pictures, home.path(), ledgerPath, clock, size);
    return 0;
}
