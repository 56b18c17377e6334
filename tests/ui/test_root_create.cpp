#include "core/handover/upload_text.h"
#include "tests/ui/root_scene.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>
#include <QTreeWidget>
#include <QtTest>

using namespace p2s;
using namespace p2s::test;

/// Making a new root in the wizard.
class TestRootCreate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }
    void makesARoot();
    void checksWhatWasTyped_data();
    void checksWhatWasTyped();
    void warnsOfAWeakPassphrase();
    void offersALegalName();
    void cancelsTheKey();
};

void TestRootCreate::makesARoot() {
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

void TestRootCreate::checksWhatWasTyped_data() {
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
    row("no name", {}, rootPassphrase, rootPassphrase, "rootNameMessage", "rootNameEdit");
    row("space", QStringLiteral("P2S Root"), rootPassphrase, rootPassphrase, "rootNameMessage",
        "rootNameEdit");
    row("slash", QStringLiteral("P2S/Root"), rootPassphrase, rootPassphrase, "rootNameMessage",
        "rootNameEdit");
    row("emoji", QStringLiteral("Root🔑"), rootPassphrase, rootPassphrase, "rootNameMessage", "rootNameEdit");
    row("300 characters", QString(300, QLatin1Char('r')), rootPassphrase, rootPassphrase, "rootNameMessage",
        "rootNameEdit");
    row("NUL", QStringLiteral("Root") + QChar(0), rootPassphrase, rootPassphrase, "rootNameMessage",
        "rootNameEdit");
    row("no rootPassphrase", good, {}, {}, "rootPassphraseMessage", "rootPassphraseEdit");
    row("not the same", good, rootPassphrase, QStringLiteral("other"), "rootPassphraseMessage",
        "rootPassphraseRepeatEdit");
}

void TestRootCreate::checksWhatWasTyped() {
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

void TestRootCreate::warnsOfAWeakPassphrase() {
    RootScene page;
    page.open();
    QVERIFY(QTest::qWaitForWindowActive(page.wizard.get()));
    page.click("createRootLink");
    auto* message = page.find<MessageBar>("rootPassphraseMessage");
    auto* first = page.find<QLineEdit>("rootPassphraseEdit");
    first->setFocus();
    QTest::keyClicks(first, QStringLiteral("sommer"));
    QVERIFY2(message->isEmpty(), "no reproach while it may still become a good one");
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(message->isVisible());
    QCOMPARE(message->severity(), Severity::Warning);
    page.fillIn();
    QVERIFY2(message->isEmpty(), "what was cured is not said any longer");
    for (const char* name : {"rootPassphraseEdit", "rootPassphraseRepeatEdit"})
        page.type(name, QStringLiteral("sommer"));
    page.click("createRootButton");
    QTRY_VERIFY_WITH_TIMEOUT(page.shows("uploadTextEdit"), 30000);
}

void TestRootCreate::offersALegalName() {
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

void TestRootCreate::cancelsTheKey() {
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
    QCOMPARE(page.find<QLineEdit>("rootPassphraseEdit")->text(), rootPassphrase);
}

QTEST_MAIN(TestRootCreate)
#include "test_root_create.moc"
