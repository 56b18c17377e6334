// wizard_screenshots FOLDER [--language xx] [--dark] [--windows] [--small] [--token MODULE]: walks the real
// wizard and saves a picture of every page, with --windows also what only Windows has, on fakes, with
// QT_QPA_PLATFORM=offscreen and QT_SCALE_FACTOR as the environment says.
#include "core/base/translation.h"
#include "core/issuing/complete_request.h"
#include "tests/support/dark_palette.h"
#include "tests/support/fake_platform.h"
#include "tests/support/made_certificates.h"
#include "ui/ledger/accept_again_dialog.h"
#include "ui/ledger/batch_window.h"
#include "ui/ledger/ledger_window.h"
#include "ui/ledger/rollover_window.h"
#include "ui/widgets/readable_fusion.h"
#include "ui/wizard/certificate_wizard.h"
#include "ui/wizard/issuance_draft.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

namespace {

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

/// With a token of the caller's, such as SoftHSM's, whose PIN is 1234.
void walkTokenRoot(Walk& walk, const QString& module) {
    walk.click("otherWayButton");
    walk.click("tokenRootLink");
    QTest::qWait(500);
    walk.type("tokenModuleEdit", module);
    walk.click("tokenLookButton");
    QTest::qWait(1000);
    walk.shoot("root-token");
    walk.type("tokenPinEdit", QStringLiteral("4321"));
    walk.click("tokenRootButton");
    QTest::qWait(1000);
    walk.shoot("root-token-wrong-pin");
    walk.type("tokenPinEdit", QStringLiteral("1234"));
    walk.click("tokenRootButton");
    QTest::qWait(1000);
    walk.shoot("root-token-keys");
    walk.type("tokenRootNameEdit", QStringLiteral("TokenRoot"));
    walk.click("tokenRootButton");
    QTest::qWait(4000);
    walk.click("anotherRootButton");
    QTest::qWait(300);
    walk.shoot("root-ledger-token");
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
void walkLedger(Walk& walk, p2s::CertificateWizard& wizard, const QString& ledgerPath) {
    wizard.showLedger();
    auto* window = walk.find<QWidget>("ledgerWindow");
    window->resize(wizard.size());
    walk.look(window);
    QTest::qWait(500);
    walk.shoot("ledger");
    walk.type("ledgerSearchEdit", QStringLiteral("user@contoso.com"));
    QTest::qWait(700);
    walk.shoot("ledger-leaver");
    walk.type("ledgerSearchEdit", {});
    QTest::qWait(700);
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
    walk.click("undoRevocationButton");
    QTest::qWait(500);
    walk.shoot("ledger-taken-back");
    auto* accepting = new p2s::AcceptAgainDialog(
        {{}, &p2s::systemClock(), {}}, p2s::Ledger::open(ledgerPath)->certificates()->first(), window);
    accepting->show();
    walk.look(accepting);
    walk.shoot("accept-again");
    accepting->close();
    walk.look(window);
    auto* state = walk.find<QComboBox>("ledgerStateCombo");
    state->setCurrentIndex(state->count() - 1);
    QTest::qWait(500);
    walk.shoot("ledger-expiring");
}

/// What the ledger's window offers besides: a comparison that finds much, and a list.
void walkLedgerMore(Walk& walk) {
    walk.find<QAction>("compareWithGatewayAction")->trigger();
    auto* gateway = walk.find<QWidget>("gatewayCompareDialog");
    walk.look(gateway);
    walk.shoot("gateway");
    walk.find<QPlainTextEdit>("gatewayTextEdit")
        ->setPlainText(QStringLiteral(
            "{\n  \"name\": \"hub-gateway\",\n  \"resourceGroup\": \"network\",\n  "
            "\"vpnClientConfiguration\": {\n"
            "    \"vpnClientRootCertificates\": [\n      {\"name\": \"Old\", \"publicCertData\": \"MIIC\"}\n "
            "   ],\n"
            "    \"vpnClientRevokedCertificates\": [\n      {\"name\": \"x\","
            " \"thumbprint\": \"0123456789012345678901234567890123456789\"}\n    ]\n  }\n}\n"));
    walk.click("compareButton");
    QTest::qWait(500);
    walk.shoot("gateway-compared");
    gateway->close();
    walk.find<QAction>("revocationListAction")->trigger();
    auto* list = walk.find<QWidget>("revocationListDialog");
    walk.look(list);
    QTest::qWait(300);
    walk.shoot("revocation-list");
    walk.click("saveListButton");
    walk.shoot("revocation-list-problem");
    list->close();
}

/// An organisation's own authority signs what waits in the ledger; \a purposes in their order.
QByteArray answered(const QString& ledgerPath, const QString& passphrase, const QStringList& purposes) {
    const auto ledger = p2s::Ledger::open(ledgerPath);
    const p2s::RequestRecord record = ledger->requests(p2s::RequestState::Waiting)->first();
    const auto key = p2s::unlockRequest(record, p2s::SecretBytes::fromText(passphrase));
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto authority = p2s::CertificateAuthority::createRoot(
        {QStringLiteral("ContosoRootCA"), p2s::KeyAlgorithm::Rsa2048, yesterday, yesterday.addYears(5)});
    p2s::ClientProfile profile = p2s::test::madeProfile(record.address);
    profile.extendedKeyUsage = *p2s::ExtendedKeyUsage::fromOids(purposes);
    profile.notBefore = yesterday;
    profile.notAfter = yesterday.addYears(1);
    return authority->signClient(profile, *key)->pem() + authority->certificate().pem();
}

/// The second path: a request, and later its reply.
void walkRequest(Walk& walk, p2s::CertificateWizard& wizard, p2s::IssuanceDraft& draft) {
    const QString passphrase = QStringLiteral("correct horse battery");
    draft.startNextPerson();
    walk.look(&wizard);
    wizard.restart();
    walk.click("requestPathLink");
    walk.type("personEdit", QStringLiteral("anna@contoso.com"));
    walk.next("send");
    walk.type("caConfigEdit", QStringLiteral("ca01.contoso.com\\Contoso Issuing CA"));
    walk.shoot("request-send");
    walk.click("adCsHelpButton");
    auto* help = walk.find<QWidget>("helpWindow");
    walk.look(help);
    walk.shoot("help-ad-cs");
    help->close();
    walk.look(&wizard);
    walk.next("request");
    walk.type("requestPassphraseEdit", passphrase);
    walk.type("requestPassphraseRepeatEdit", passphrase);
    walk.shoot("request");
    walk.click("makeRequestButton");
    walk.waitFor("saveRequestButton");
    walk.shoot("request-made");
    draft.startNextPerson();
    wizard.restart();
    walk.click("replyPathLink");
    QTest::qWait(500);
    walk.shoot("reply-waiting");
    QGuiApplication::clipboard()->setText(
        QString::fromLatin1(answered(draft.ledgerPath(), passphrase, {QStringLiteral("1.3.6.1.5.5.7.3.2")})));
    walk.click("pasteReplyButton");
    walk.waitFor("replyChecks");
    walk.shoot("reply-checked");
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
    const auto* folder = batch.findChild<QWidget*>(QStringLiteral("batchOpenFolderButton"));
    if (!QTest::qWaitFor([folder] { return folder->isVisible(); }, 30000))
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
    QApplication::setStyle(new p2s::ReadableFusion);
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
    const QCommandLineOption token(QStringLiteral("token"),
                                   QStringLiteral("With the token of this PKCS#11 module, PIN 1234."),
                                   QStringLiteral("module"));
    parser.addOption(token);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir folder(parser.positionalArguments().constFirst());
    if (!folder.mkpath(QStringLiteral(".")))
        qFatal("cannot make the folder");
    if (parser.isSet(dark))
        QApplication::setPalette(p2s::test::darkPalette());
    const QString taken = p2s::installTranslators(application, parser.value(language));
    QApplication::setLayoutDirection(QLocale(taken).textDirection());

    // A home of its own, so that no window size of somebody else's is remembered.
    const QTemporaryDir home;
    qputenv("P2S_HOME", home.path().toUtf8());
    p2s::test::FakeCertificateStore store;
    p2s::test::FakeAccount account;
    store.available = account.available = parser.isSet(windows);
    store.hold(p2s::test::madeRoot(QStringLiteral("ContosoP2SRoot")));
    p2s::test::FakeEnrolment enrolment;
    const p2s::Platform platform{store, account, enrolment};
    p2s::IssuanceDraft draft(home.filePath(QStringLiteral("ledger.sqlite")), p2s::systemClock(), platform);
    p2s::CertificateWizard wizard(draft);
    // The screen without a screen is narrower.
    wizard.resize(parser.isSet(small) ? QSize(800, 600) : QSize(860, 620));
    wizard.show();
    Walk walk(wizard, folder);
    walkRoot(walk);
    if (parser.isSet(token))
        walkTokenRoot(walk, parser.value(token));
    if (parser.isSet(windows))
        walkWindowsRoot(walk);
    walkPerson(walk);
    walkIssue(walk, QDir(home.path()));
    if (parser.isSet(windows))
        walkWindowsResult(walk);
    walkLedger(walk, wizard, draft.ledgerPath());
    walkLedgerMore(walk);
    walkRequest(walk, wizard, draft);
    walkMany(walk,
             {draft.ledgerPath(), &draft.clock(), home.filePath(QStringLiteral("wizard.ini")), &platform});
    return 0;
}
