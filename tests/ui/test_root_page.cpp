#include "core/handover/upload_text.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/outside_tool.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QClipboard>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString passphrase = QStringLiteral("correct horse battery staple");

// Each key is locked once in this program: scrypt takes its time.
QByteArray lockedKey(const PrivateKey& key, const QString& under = passphrase) {
    static QMap<QByteArray, QByteArray> locked;
    QByteArray& found = locked[key.subjectPublicKeyInfo() + under.toUtf8()];
    if (found.isEmpty())
        found = key.toEncryptedPkcs8(SecretBytes::fromText(under)).value();
    return found;
}

// The wizard, opened on the page of roots.
struct RootScene {
    void open() {
        wizard = std::make_unique<CertificateWizard>(scene.draft());
        wizard->setStartId(static_cast<int>(PageId::Root));
        wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(wizard.get()));
    }
    template <typename T> T* find(const char* name) const { return part<T>(wizard.get(), name); }
    bool shows(const char* name) const {
        const auto* widget = wizard->findChild<QWidget*>(QLatin1StringView(name));
        return widget && widget->isVisible();
    }
    void type(const char* name, const QString& text) const { find<QLineEdit>(name)->setText(text); }
    void click(const char* name) const { find<QAbstractButton>(name)->click(); }
    // The window's own focus, whichever window the screen takes for the active one.
    bool hasFocus(const char* name) const { return wizard->focusWidget() == find<QWidget>(name); }
    bool mayGoOn() const { return wizard->button(QWizard::NextButton)->isEnabled(); }
    QString says(const char* bar) const { return find<MessageBar>(bar)->sentence(); }
    QStringList rootNames() const {
        QStringList names;
        const auto roots = scene.openLedger().roots();
        for (const RootRecord& root : *roots)
            names << root.name;
        return names;
    }
    void fillIn() const {
        type("rootPassphraseEdit", passphrase);
        type("rootPassphraseRepeatEdit", passphrase);
    }
    RootRecord addRoot(const QString& name, const QDateTime& end) {
        const CertificateAuthority& made = madeRoot(name);
        Ledger ledger = scene.openLedger();
        RootRecord record;
        record.name = name;
        record.certificateDer = made.certificate().der();
        record.sha1 = made.certificate().sha1Thumbprint();
        record.notBefore = made.certificate().notBefore();
        record.notAfter = end;
        record.encryptedKey = lockedKey(made.key());
        return ledger.addRoot(record, false).value();
    }

    WizardScene scene;
    std::unique_ptr<CertificateWizard> wizard;
};

QString sentenceOf(ErrorCode code, const QString& subject) {
    return errorText({code, subject}).sentence;
}

} // namespace

/// Which root signs: made, chosen or imported.
class TestRootPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }
    void offersToMakeOneFirst();
    void makesARoot();
    void checksWhatWasTyped_data();
    void checksWhatWasTyped();
    void offersALegalName();
    void cancelsTheKey();
    void savesTheCertificate();
    void showsTheLedgerFirst();
    void unlocksAndGoesOn();
    void saysWhatExpires_data();
    void saysWhatExpires();
    void nextMeansTheRootThatIsSeen();
    void importsAPfx();
    void importsPemAndKey();
    void importsMicrosoftsSampleWithAWarning();
    void refusesToImport_data();
    void refusesToImport();
    void aDamagedLedgerIsAMessage();
};

void TestRootPage::offersToMakeOneFirst() {
    RootScene page;
    page.open();
    auto* create = page.find<QCommandLinkButton>("createRootLink");
    auto* choose = page.find<QCommandLinkButton>("ledgerRootLink");
    auto* import = page.find<QCommandLinkButton>("importRootLink");
    QTRY_VERIFY(page.hasFocus("createRootLink"));
    QVERIFY(!choose->isEnabled());
    QVERIFY(create->y() < import->y());
    QVERIFY(create->y() < choose->y());
    QVERIFY(!page.mayGoOn());
}

void TestRootPage::makesARoot() {
    RootScene page;
    page.open();
    page.click("createRootLink");
    const QString name = page.find<QLineEdit>("rootNameEdit")->text();
    QVERIFY(!name.isEmpty());
    QVERIFY2(!name.contains(QLatin1Char(' ')), "Azure takes no space");
    page.find<QSpinBox>("rootYearsSpin")->setValue(3);
    page.find<QComboBox>("rootKeySizeCombo")->setCurrentIndex(0);
    page.fillIn();
    page.click("createRootButton");
    QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 30000);
    QVERIFY(page.mayGoOn());
    QCOMPARE(page.rootNames(), QStringList{name});

    const auto& root = page.scene.draft().root();
    QVERIFY(root);
    QCOMPARE(root->record.name, name);
    QCOMPARE(root->authority.certificate().notAfter(), page.scene.clock().now().addYears(3));
    const QString text = page.find<QPlainTextEdit>("uploadTextEdit")->toPlainText();
    QCOMPARE(text, azureUploadText(root->authority.certificate()));
    QVERIFY(!text.contains(QLatin1Char('\n')));
    QCOMPARE(QByteArray::fromBase64(text.toLatin1()), root->authority.certificate().der());
    page.click("copyUploadTextButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), text);

    // What was typed into the form is gone, and the next suggestion is another name.
    page.click("anotherRootButton");
    QTRY_COMPARE(page.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
    QVERIFY(page.mayGoOn());
    page.click("otherWayButton");
    page.click("createRootLink");
    QVERIFY(page.find<QLineEdit>("rootPassphraseEdit")->text().isEmpty());
    QTRY_VERIFY(page.find<QLineEdit>("rootNameEdit")->text() != name);
    QVERIFY2(!page.mayGoOn(), "Next would use a root that is not seen");
}

void TestRootPage::checksWhatWasTyped_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("bar");
    QTest::addColumn<QString>("focus");
    const QString good = QStringLiteral("P2SRootCert");
    const auto row = [](const char* tag, const QString& name, const QString& first, const QString& second,
                        const char* bar, const char* focus) {
        QTest::newRow(tag) << name << first << second << QString(QLatin1StringView(bar))
                           << QString(QLatin1StringView(focus));
    };
    row("no name", {}, passphrase, passphrase, "rootNameMessage", "rootNameEdit");
    row("space", QStringLiteral("P2S Root"), passphrase, passphrase, "rootNameMessage", "rootNameEdit");
    row("slash", QStringLiteral("P2S/Root"), passphrase, passphrase, "rootNameMessage", "rootNameEdit");
    row("emoji", QStringLiteral("Root🔑"), passphrase, passphrase, "rootNameMessage", "rootNameEdit");
    row("300 characters", QString(300, QLatin1Char('r')), passphrase, passphrase, "rootNameMessage",
        "rootNameEdit");
    row("NUL", QStringLiteral("Root") + QChar(0), passphrase, passphrase, "rootNameMessage", "rootNameEdit");
    row("no passphrase", good, {}, {}, "rootPassphraseMessage", "rootPassphraseEdit");
    row("not the same", good, passphrase, QStringLiteral("other"), "rootPassphraseMessage",
        "rootPassphraseRepeatEdit");
}

void TestRootPage::checksWhatWasTyped() {
    QFETCH(QString, name);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, bar);
    QFETCH(QString, focus);
    RootScene page;
    page.open();
    page.click("createRootLink");
    page.type("rootNameEdit", name);
    page.type("rootPassphraseEdit", first);
    page.type("rootPassphraseRepeatEdit", second);
    auto* message = page.find<MessageBar>(bar.toLatin1().constData());
    page.click("createRootButton");
    QVERIFY(message->isVisible());
    QCOMPARE(message->severity(), Severity::Error);
    QCOMPARE(page.wizard->focusWidget()->objectName(), focus);
    QTest::qWait(50);
    QVERIFY(!page.scene.draft().root());
    QVERIFY(page.rootNames().isEmpty());
    page.type("rootNameEdit", QStringLiteral("P2SRootCert"));
    page.fillIn();
    QVERIFY2(message->isEmpty(), "what was cured is not said any longer");
}

void TestRootPage::offersALegalName() {
    RootScene page;
    page.addRoot(QStringLiteral("Contoso-VPN"), today().addYears(2));
    page.open();
    QTRY_COMPARE(page.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
    page.click("otherWayButton");
    page.click("createRootLink");
    page.type("rootNameEdit", QStringLiteral("Contoso VPN"));
    auto* bar = page.find<MessageBar>("rootNameMessage");
    QVERIFY(bar->actionButton()->isVisible());
    bar->actionButton()->click();
    QCOMPARE(page.find<QLineEdit>("rootNameEdit")->text(), QStringLiteral("Contoso-VPN-2"));
    QVERIFY(bar->isEmpty());
    page.type("rootNameEdit", QStringLiteral("contoso-vpn"));
    QCOMPARE(bar->sentence(), sentenceOf(ErrorCode::RootNameTaken, QStringLiteral("contoso-vpn")));
}

void TestRootPage::cancelsTheKey() {
    RootScene page;
    page.open();
    page.click("createRootLink");
    page.find<QComboBox>("rootKeySizeCombo")->setCurrentIndex(2);
    page.fillIn();
    page.click("createRootButton");
    QVERIFY(!page.find<QLineEdit>("rootNameEdit")->isEnabled());
    // Esc stops the work, not the wizard.
    QTest::keyClick(page.wizard.get(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(page.find<QLineEdit>("rootNameEdit")->isEnabled(), 30000);
    QVERIFY(page.wizard->isVisible());
    QVERIFY(!page.scene.draft().root());
    QVERIFY(page.rootNames().isEmpty());
    QVERIFY2(page.find<MessageBar>("createRootMessage")->isEmpty(), "who cancels needs no telling");
    QCOMPARE(page.find<QLineEdit>("rootPassphraseEdit")->text(), passphrase);
}

void TestRootPage::savesTheCertificate() {
    RootScene page;
    page.addRoot(QStringLiteral("P2SRootCert"), today().addYears(2));
    page.open();
    QTRY_VERIFY(page.shows("rootList"));
    QTRY_COMPARE(page.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
    page.click("showUploadButton");
    const Certificate& certificate = madeRoot().certificate();
    QCOMPARE(page.find<QPlainTextEdit>("uploadTextEdit")->toPlainText(), azureUploadText(certificate));
    QVERIFY2(!page.mayGoOn(), "it was not unlocked");
    for (const auto& [button, format] : {std::pair{"saveDerButton", RootExportFormat::Der},
                                         std::pair{"savePemButton", RootExportFormat::Pem}}) {
        const QString path = page.scene.path(QLatin1StringView(button) + QStringLiteral(".cer"));
        page.click(button);
        auto* dialog = page.find<QFileDialog>("saveRootDialog");
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept();
        QTRY_VERIFY(page.shows("uploadMessage"));
        QTRY_COMPARE(bytesOf(path), exportedRoot(certificate, format));
    }
}

void TestRootPage::showsTheLedgerFirst() {
    RootScene page;
    page.addRoot(QStringLiteral("Old"), page.scene.clock().now().addDays(-1));
    page.addRoot(QStringLiteral("P2SRootCert"), today().addYears(2));
    page.open();
    auto* list = page.find<QTreeWidget>("rootList");
    QVERIFY(list->isVisible());
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->currentItem()->text(0), QStringLiteral("P2SRootCert"));
    QVERIFY(page.hasFocus("unlockPassphraseEdit"));
    QVERIFY(!page.mayGoOn());
    page.click("otherWayButton");
    auto* choose = page.find<QCommandLinkButton>("ledgerRootLink");
    QVERIFY(choose->isEnabled());
    QCoreApplication::processEvents();
    QVERIFY(choose->y() < page.find<QCommandLinkButton>("createRootLink")->y());
    choose->click();
    QVERIFY(list->isVisible());
}

void TestRootPage::unlocksAndGoesOn() {
    RootScene page;
    page.addRoot(QStringLiteral("P2SRootCert"), today().addYears(2));
    page.open();
    QTRY_COMPARE(page.find<QTreeWidget>("rootList")->topLevelItemCount(), 1);
    auto* edit = page.find<QLineEdit>("unlockPassphraseEdit");
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(page.says("unlockMessage"),
             sentenceOf(ErrorCode::PassphraseNeeded, QStringLiteral("P2SRootCert")));
    QTest::keyClicks(edit, QStringLiteral("wrong"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(page.says("unlockMessage"),
                 sentenceOf(ErrorCode::WrongPassphrase, QStringLiteral("P2SRootCert")));
    QTRY_VERIFY(page.hasFocus("unlockPassphraseEdit"));
    QCOMPARE(edit->selectedText(), edit->text());
    QTest::keyClicks(edit, passphrase);
    QVERIFY(page.find<MessageBar>("unlockMessage")->isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page.wizard->currentId(), static_cast<int>(PageId::Person), 10000);
    QVERIFY(page.scene.draft().root());
    page.wizard->back();
    QVERIFY(page.mayGoOn());
    QVERIFY2(edit->text().isEmpty(), "no passphrase stays in the window");
}

void TestRootPage::saysWhatExpires_data() {
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<bool>("said");
    QTest::newRow("yesterday") << -1 << false << true;
    QTest::newRow("in ten days") << 10 << true << true;
    QTest::newRow("in a year") << 365 << true << false;
}

void TestRootPage::saysWhatExpires() {
    QFETCH(int, days);
    QFETCH(bool, usable);
    QFETCH(bool, said);
    RootScene page;
    page.addRoot(QStringLiteral("P2SRootCert"), page.scene.clock().now().addDays(days));
    page.open();
    auto* list = page.find<QTreeWidget>("rootList");
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    auto* bar = page.find<MessageBar>("rootExpiryMessage");
    QCOMPARE(bar->isVisible(), said);
    QCOMPARE(page.find<QLineEdit>("unlockPassphraseEdit")->isEnabled(), usable);
    QCOMPARE(!list->topLevelItem(0)->icon(1).isNull(), said);
    if (said)
        QCOMPARE(bar->severity(), usable ? Severity::Warning : Severity::Error);
}

void TestRootPage::nextMeansTheRootThatIsSeen() {
    RootScene page;
    page.addRoot(QStringLiteral("First"), today().addYears(2));
    page.addRoot(QStringLiteral("Second"), today().addYears(2));
    page.open();
    auto* list = page.find<QTreeWidget>("rootList");
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    page.type("unlockPassphraseEdit", passphrase);
    page.click("unlockRootButton");
    QTRY_COMPARE_WITH_TIMEOUT(page.wizard->currentId(), static_cast<int>(PageId::Person), 10000);
    page.wizard->back();
    QVERIFY(page.mayGoOn());
    list->setCurrentItem(list->topLevelItem(1));
    QVERIFY(!page.mayGoOn());
    QVERIFY(page.find<QLineEdit>("unlockPassphraseEdit")->isEnabled());
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(page.mayGoOn());
    QVERIFY(!page.find<QLineEdit>("unlockPassphraseEdit")->isEnabled());
}

void TestRootPage::importsAPfx() {
    RootScene page;
    const CertificateAuthority& root = madeRoot(QStringLiteral("Imported"));
    const Pkcs12Contents contents{root.key(), root.certificate(), {}, QStringLiteral("root")};
    const QString path = page.scene.path(QStringLiteral("root.pfx"));
    writeBytes(path,
               writePkcs12(contents, SecretBytes::fromText(QStringLiteral("secret")), Pkcs12Profile::modern())
                   .value());
    page.open();
    page.click("importRootLink");
    page.click("readRootButton");
    QVERIFY(page.shows("importFileMessage"));
    // As Windows copies a path.
    page.type("importFileEdit", QLatin1Char('"') + path + QLatin1Char('"'));
    page.click("readRootButton");
    QTRY_COMPARE(page.says("importFileMessage"), sentenceOf(ErrorCode::PasswordNeeded, path));
    QVERIFY(page.hasFocus("importPasswordEdit"));
    page.type("importPasswordEdit", QStringLiteral("secret"));
    page.click("readRootButton");
    QTRY_VERIFY(page.shows("importNameEdit"));
    QCOMPARE(page.find<QLineEdit>("importNameEdit")->text(), QStringLiteral("Imported"));
    QVERIFY(page.find<QLabel>("importSubjectLabel")->text().contains(QStringLiteral("Imported")));
    page.click("importRootButton");
    QVERIFY2(page.shows("importPassphraseMessage"), "a passphrase is needed");
    page.type("importPassphraseEdit", passphrase);
    page.type("importPassphraseRepeatEdit", passphrase);
    page.click("importRootButton");
    QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 10000);
    QVERIFY(page.mayGoOn());
    QCOMPARE(page.rootNames(), QStringList{QStringLiteral("Imported")});
}

void TestRootPage::importsPemAndKey() {
    RootScene page;
    const CertificateAuthority& root = madeRoot(QStringLiteral("PemRoot"));
    const QString certificate = page.scene.path(QStringLiteral("root.pem"));
    const QString key = page.scene.path(QStringLiteral("root.key"));
    writeBytes(certificate, root.certificate().pem());
    writeBytes(key, root.key().toEncryptedPkcs8(SecretBytes::fromText(QStringLiteral("secret"))).value());
    page.open();
    page.click("importRootLink");
    page.type("importFileEdit", certificate);
    page.click("readRootButton");
    QTRY_COMPARE(page.says("importFileMessage"), sentenceOf(ErrorCode::KeyMissing, certificate));
    QTRY_VERIFY(page.hasFocus("importKeyFileEdit"));
    page.type("importKeyFileEdit", key);
    page.type("importPasswordEdit", QStringLiteral("secret"));
    page.click("readRootButton");
    QTRY_VERIFY(page.shows("importNameEdit"));
    page.click("anotherFileButton");
    QVERIFY(page.shows("importFileEdit"));
    QCOMPARE(page.find<QLineEdit>("importFileEdit")->text(), certificate);
}

void TestRootPage::importsMicrosoftsSampleWithAWarning() {
    RootScene page;
    // As New-SelfSignedCertificate makes it: keyCertSign, no basicConstraints. Today in earnest: openssl
    // dates it.
    IssuanceDraft draft(page.scene.ledgerPath());
    writeBytes(page.scene.path(QStringLiteral("ms.cnf")),
               "[req]\ndistinguished_name=dn\nx509_extensions=e\nprompt=no\n[dn]\nCN=P2SRootCert\n"
               "[e]\nkeyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n");
    EXPECT_ACCEPTED(runTool(
        QStringLiteral("openssl"),
        QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 720 -config ms.cnf")
            .split(QLatin1Char(' ')),
        {.folder = page.scene.path({})}));
    page.wizard = std::make_unique<CertificateWizard>(draft);
    page.wizard->setStartId(static_cast<int>(PageId::Root));
    page.wizard->show();
    page.click("importRootLink");
    page.type("importFileEdit", page.scene.path(QStringLiteral("c.pem")));
    page.type("importKeyFileEdit", page.scene.path(QStringLiteral("k.pem")));
    page.click("readRootButton");
    QTRY_VERIFY(page.shows("importNameEdit"));
    const QList<Finding> findings = page.find<FindingList>("importFindings")->findings();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, Rule::RootNoBasicConstraints);
    QCOMPARE(findings.first().severity, Severity::Warning);
    page.type("importPassphraseEdit", passphrase);
    page.type("importPassphraseRepeatEdit", passphrase);
    page.click("importRootButton");
    QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 10000);
    QCOMPARE(page.find<FindingList>("uploadFindings")->findings(), findings);
    page.wizard.reset();
}

void TestRootPage::refusesToImport_data() {
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<ErrorCode>("code");
    const CertificateAuthority& root = madeRoot();
    const auto keyOf = [](const PrivateKey& key) { return lockedKey(key, QStringLiteral("secret")); };
    const QByteArray other = keyOf(madeClientKey());
    QTest::newRow("no CA") << madeClient(root).pem() << other << ErrorCode::NotACertificateAuthority;
    QTest::newRow("another key") << root.certificate().pem() << other << ErrorCode::KeyMismatch;
    const RootProfile old{QStringLiteral("Old"), KeyAlgorithm::Rsa2048, today().addYears(-4),
                          today().addYears(-2)};
    const auto expired = CertificateAuthority::createRoot(old).value();
    QTest::newRow("expired") << expired.certificate().pem() << keyOf(expired.key()) << ErrorCode::RootExpired;
    QTest::newRow("no certificate") << QByteArray("nothing of the kind") << other
                                    << ErrorCode::FileNotRecognized;
    QTest::newRow("empty") << QByteArray() << other << ErrorCode::FileEmpty;
    QByteArray cut = root.certificate().der();
    cut.chop(40);
    QTest::newRow("cut off") << cut << other << ErrorCode::FileTruncated;
}

void TestRootPage::refusesToImport() {
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(ErrorCode, code);
    RootScene page;
    writeBytes(page.scene.path(QStringLiteral("c.cer")), certificate);
    writeBytes(page.scene.path(QStringLiteral("k.key")), key);
    page.open();
    page.click("importRootLink");
    page.type("importFileEdit", page.scene.path(QStringLiteral("c.cer")));
    page.type("importKeyFileEdit", page.scene.path(QStringLiteral("k.key")));
    page.type("importPasswordEdit", QStringLiteral("secret"));
    page.click("readRootButton");
    auto* bar = page.find<MessageBar>("importFileMessage");
    QTRY_VERIFY(bar->isVisible());
    bar->findChild<QAbstractButton*>(QStringLiteral("importFileMessageDetails"))->click();
    QStringList texts;
    for (const QLabel* label : bar->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY2(texts.join(QLatin1Char(' ')).contains(errorCodeName(code)),
             qPrintable(texts.join(QLatin1Char('|'))));
    QVERIFY(!page.shows("importNameEdit"));
    QVERIFY(page.rootNames().isEmpty());
}

void TestRootPage::aDamagedLedgerIsAMessage() {
    RootScene page;
    QVERIFY(QDir().mkpath(QFileInfo(page.scene.ledgerPath()).absolutePath()));
    const QByteArray damaged(4096, 'x');
    writeBytes(page.scene.ledgerPath(), damaged);
    page.open();
    auto* bar = page.find<MessageBar>("ledgerMessage");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!page.find<QWidget>("rootList")->isEnabled());
    QCOMPARE(bytesOf(page.scene.ledgerPath()), damaged);
    QVERIFY(QFile::remove(page.scene.ledgerPath()));
    bar->actionButton()->click();
    QTRY_VERIFY(bar->isEmpty());
    QTRY_VERIFY(page.shows("createRootLink"));
    QVERIFY(page.find<QWidget>("createRootLink")->isEnabled());
}

QTEST_MAIN(TestRootPage)
#include "test_root_page.moc"
