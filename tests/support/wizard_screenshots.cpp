// wizard_screenshots FOLDER [--language xx] [--dark] [--windows] [--small]: walks the real wizard and saves a
// picture of every page, with --windows also what only Windows has, on fakes, with QT_QPA_PLATFORM=offscreen
// and QT_SCALE_FACTOR as the environment says.
#include "core/base/translation.h"
#include "tests/support/fake_platform.h"
#include "ui/ledger/batch_window.h"
#include "ui/ledger/ledger_window.h"
#include "ui/ledger/rollover_window.h"
#include "ui/wizard/certificate_wizard.h"
#include "ui/wizard/issuance_draft.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QtTest>

namespace {

QPalette darkPalette() {
    QPalette palette(QColor(45, 45, 45), QColor(32, 32, 32));
    palette.setColor(QPalette::Base, QColor(26, 26, 26));
    palette.setColor(QPalette::AlternateBase, QColor(38, 38, 38));
    palette.setColor(QPalette::Highlight, QColor(76, 160, 224));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(110, 180, 240));
    palette.setColor(QPalette::PlaceholderText, QColor(160, 160, 160));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(130, 130, 130));
    return palette;
}

class Walk {
public:
    Walk(p2s::CertificateWizard& wizard, const QDir& folder) : m_wizard(wizard), m_folder(folder) {}

    template <typename T> T* find(const char* name) const {
        T* found = m_wizard.findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void shoot(const char* name) {
        QTest::qWait(60);
        const QString file =
            QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(QLatin1StringView(name));
        QWidget* shown = m_shown ? m_shown : &m_wizard;
        if (!shown->grab().save(m_folder.filePath(file)))
            qFatal("cannot write %s", qPrintable(file));
    }
    /// Pictures are of this window from now on.
    void look(QWidget* window) { m_shown = window; }
    void type(const char* name, const QString& text) const { find<QLineEdit>(name)->setText(text); }
    void click(const char* name) const { find<QAbstractButton>(name)->click(); }
    void next(const char* pageName) const {
        const bool came =
            QTest::qWaitFor([this] { return m_wizard.button(QWizard::NextButton)->isEnabled(); }, 10000);
        if (!came)
            qFatal("Next stays shut before %s", pageName);
        m_wizard.next();
    }
    void waitFor(const char* name) const {
        if (!QTest::qWaitFor(
                [this, name] {
                    const auto* widget = m_wizard.findChild<QWidget*>(QLatin1StringView(name));
                    return widget && widget->isVisible();
                },
                20000))
            qFatal("%s does not come", name);
    }

private:
    p2s::CertificateWizard& m_wizard;
    QWidget* m_shown = nullptr;
    QDir m_folder;
    int m_number = 0;
};

void walkRoot(Walk& walk) {
    QTest::qWait(300);
    walk.shoot("start");
    walk.click("issuePathLink");
    QTest::qWait(300);
    walk.shoot("root-choice");
    walk.click("importRootLink");
    walk.click("readRootButton");
    walk.shoot("root-import");
    walk.click("otherWayButton");
    walk.click("createRootLink");
    walk.shoot("root-create");
    walk.type("rootNameEdit", QStringLiteral("P2S Root Cert"));
    walk.type("rootPassphraseEdit", QStringLiteral("correct horse battery"));
    walk.type("rootPassphraseRepeatEdit", QStringLiteral("correct horse"));
    walk.click("createRootButton");
    walk.shoot("root-create-problem");
    walk.type("rootNameEdit", QStringLiteral("P2SRootCert"));
    walk.type("rootPassphraseRepeatEdit", QStringLiteral("correct horse battery"));
    walk.click("createRootButton");
    walk.waitFor("uploadTextEdit");
    walk.shoot("root-upload");
    walk.click("anotherRootButton");
    walk.waitFor("rootList");
    walk.shoot("root-ledger");
}

void walkWindowsRoot(Walk& walk) {
    walk.waitFor("accountUnlockCheck");
    walk.click("otherWayButton");
    walk.shoot("root-choice-windows");
    walk.click("storeRootLink");
    QTest::qWait(300);
    walk.shoot("root-store");
    walk.click("useStoreRootButton");
    walk.waitFor("uploadTextEdit");
    walk.click("anotherRootButton");
    QTest::qWait(300);
    walk.shoot("root-ledger-windows");
}

void walkWindowsResult(Walk& walk) {
    walk.click("installButton");
    QTest::qWait(300);
    walk.shoot("result-install");
    walk.click("resultMessageAction");
    QTest::qWait(500);
    walk.shoot("result-installed");
}

void walkPerson(Walk& walk) {
    walk.next("person");
    walk.shoot("person");
    walk.type("personEdit", QStringLiteral("CONTOSO\\user"));
    walk.shoot("person-down-level-name");
    walk.click("useSuggestionButton");
    walk.shoot("person-good");
    walk.next("sharing");
    walk.shoot("sharing-unique");
    walk.click("sharedRadio");
    walk.find<QPlainTextEdit>("recipientsEdit")
        ->setPlainText(
            QStringLiteral("anna@contoso.com\nben@contoso.com\nCONTOSO\\carol\nanna@contoso.com\n"));
    walk.waitFor("recipientProblems");
    walk.shoot("sharing-shared");
    walk.click("uniqueRadio");
}

void walkIssue(Walk& walk, const QDir& home) {
    walk.next("review");
    walk.shoot("review");
    walk.next("export");
    walk.type("pfxPathEdit", home.filePath(QStringLiteral("user@contoso.com.pfx")));
    walk.shoot("export");
    walk.next("issue");
    walk.shoot("issue");
    walk.waitFor("nextPersonButton");
    walk.shoot("result");
}

/// The ledger's window with what was issued, revoked to the end.
void walkLedger(Walk& walk, p2s::CertificateWizard& wizard) {
    wizard.showLedger();
    auto* window = walk.find<QWidget>("ledgerWindow");
    window->resize(wizard.size());
    walk.look(window);
    QTest::qWait(500);
    walk.shoot("ledger");
    walk.click("revokeButton");
    auto* revoking = walk.find<QWizard>("revokeWizard");
    walk.look(revoking);
    QTest::qWait(300);
    walk.shoot("revoke-impact");
    revoking->next();
    walk.shoot("revoke-reason");
    revoking->next();
    QTest::qWait(300);
    walk.shoot("revoke-result");
    revoking->accept();
    walk.look(window);
    QTest::qWait(500);
    walk.shoot("ledger-revoked");
}

/// Many at once, and from an old root to a new one.
void walkMany(Walk& walk, const p2s::LedgerPlace& place) {
    p2s::BatchWindow batch(
        place, p2s::issueTask({QStringLiteral("anna@contoso.com"), QStringLiteral("ben@contoso.com"),
                               QStringLiteral("CONTOSO\\carol")}));
    batch.show();
    walk.look(&batch);
    QTest::qWait(300);
    walk.shoot("batch");
    batch.findChild<QLineEdit*>(QStringLiteral("batchPassphraseEdit"))
        ->setText(QStringLiteral("correct horse battery"));
    batch.findChild<QLineEdit*>(QStringLiteral("batchFolderEdit"))
        ->setText(QFileInfo(place.ledgerPath).dir().filePath(QStringLiteral("batch")));
    batch.findChild<QAbstractButton*>(QStringLiteral("batchStartButton"))->click();
    const auto* copy = batch.findChild<QWidget*>(QStringLiteral("batchCopyButton"));
    if (!QTest::qWaitFor([copy] { return copy->isVisible(); }, 30000))
        qFatal("the batch does not end");
    walk.shoot("batch-done");

    {
        auto ledger = place.open();
        p2s::RootRecord second = ledger->roots()->first();
        second.name = QStringLiteral("P2SRootCert-2");
        second.certificateDer = p2s::test::madeRoot().certificate().der();
        second.sha1 = p2s::test::madeRoot().certificate().sha1Thumbprint();
        const qint64 first = second.id;
        const auto added = ledger->addRoot(second, false);
        if (!added || !ledger->startRollover(first, added->id, place.clock->now().addDays(60)))
            qFatal("cannot plan the rollover");
    }
    p2s::RolloverWindow rollover(place);
    rollover.show();
    walk.look(&rollover);
    QTest::qWait(500);
    walk.shoot("rollover");
    rollover.findChild<QAbstractButton*>(QStringLiteral("rolloverNextAction"))->click();
    QTest::qWait(500);
    walk.shoot("rollover-reissue");
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("The language shown."),
                                      QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("With a dark palette."));
    parser.addOption(language);
    parser.addOption(dark);
    const QCommandLineOption windows(QStringLiteral("windows"), QStringLiteral("As if this were Windows."));
    const QCommandLineOption small(QStringLiteral("small"), QStringLiteral("In 800 x 600."));
    parser.addOption(windows);
    parser.addOption(small);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir folder(parser.positionalArguments().constFirst());
    if (!folder.mkpath(QStringLiteral(".")))
        qFatal("cannot make the folder");
    if (parser.isSet(dark))
        QApplication::setPalette(darkPalette());
    const QString taken = p2s::installTranslators(application, parser.value(language));
    QApplication::setLayoutDirection(QLocale(taken).textDirection());

    // A home of its own, so that no window size of somebody else's is remembered.
    const QTemporaryDir home;
    qputenv("P2S_HOME", home.path().toUtf8());
    p2s::test::FakeCertificateStore store;
    p2s::test::FakeAccount account;
    store.available = account.available = parser.isSet(windows);
    store.hold(p2s::test::madeRoot(QStringLiteral("ContosoP2SRoot")));
    const p2s::Platform platform{store, account};
    p2s::IssuanceDraft draft(home.filePath(QStringLiteral("ledger.sqlite")), p2s::systemClock(), platform);
    p2s::CertificateWizard wizard(draft);
    // The screen without a screen is narrower.
    wizard.resize(parser.isSet(small) ? QSize(800, 600) : QSize(860, 620));
    wizard.show();
    Walk walk(wizard, folder);
    walkRoot(walk);
    if (parser.isSet(windows))
        walkWindowsRoot(walk);
    walkPerson(walk);
    walkIssue(walk, QDir(home.path()));
    if (parser.isSet(windows))
        walkWindowsResult(walk);
    walkLedger(walk, wizard);
    walkMany(walk,
             {draft.ledgerPath(), &draft.clock(), home.filePath(QStringLiteral("wizard.ini")), &platform});
    return 0;
}
