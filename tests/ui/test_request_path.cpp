#include "core/issuing/new_request.h"
#include "tests/ui/request_test.h"
#include "ui/widgets/help_window.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

/// The wizard's second path, from the person to a request that waits.
class TestRequestPath : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void requestIsMadeAndSaved();
    void stockTemplateIsWarnedOf();
    void destinationIsJudged();
    void anotherAuthorityNeedsNoTemplate();
    void helpIsShown();
    void existingCertificateIsChecked();
    void withoutAStoreAFileIsChecked();
    void whatNobodyHasIsNotLeftSilently_data();
    void whatNobodyHasIsNotLeftSilently();
    void replacedRequestIsToldOf();
    void keyIsChosen();
};

void TestRequestPath::requestIsMadeAndSaved() {
    makeRequest();
    QVERIFY(the<QWidget>("saveRequestButton")->isVisible());
    click("saveRequestButton");
    auto* dialog = the<QFileDialog>("saveRequestDialog");
    dialog->selectFile(m_scene->path(QStringLiteral("user.csr")));
    Q_EMIT dialog->fileSelected(m_scene->path(QStringLiteral("user.csr")));
    dialog->close();
    QFile file(m_scene->path(QStringLiteral("user.csr")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto request = CertificateRequest::fromBytes(file.readAll(), file.fileName());
    EXPECT_VALUE(request);
    QVERIFY(request->verifies());
    QCOMPARE(request->commonName(), requestAddress);
    QCOMPARE(request->templateName(), QStringLiteral("P2SUser"));
    const QString command = the<QLineEdit>("submitLineEdit")->text();
    QVERIFY2(
        command.startsWith(QStringLiteral("certreq -submit -attrib \"CertificateTemplate:P2SUser\" -config "
                                          "\"ca01.contoso.com\\Contoso Issuing CA\" ")),
        qPrintable(command));
    QVERIFY(m_wizard->button(QWizard::FinishButton)->isEnabled());
    QCOMPARE(m_scene->openLedger().requests(RequestState::Waiting)->size(), 1);
}

void TestRequestPath::stockTemplateIsWarnedOf() {
    goToSending();
    the<QLineEdit>("templateEdit")->setText(QStringLiteral("user"));
    QVERIFY(!the<MessageBar>("destinationMessage")->isEmpty());
    QVERIFY(the<MessageBar>("destinationMessage")->severity() == Severity::Warning);
    the<QLineEdit>("templateEdit")->setText(QStringLiteral("P2SUser"));
    QVERIFY(the<MessageBar>("destinationMessage")->isEmpty());
}

void TestRequestPath::destinationIsJudged() {
    goToSending();
    for (const auto& [templateName, config] : {std::pair{"P2S User", ""},
                                               {"", ""},
                                               {"P2SUser", "ca01"},
                                               {"P2SUser", "\\CA"},
                                               {"P2SUser", "ca01\\"}}) {
        the<QLineEdit>("templateEdit")->setText(QString::fromLatin1(templateName));
        the<QLineEdit>("caConfigEdit")->setText(QString::fromLatin1(config));
        QVERIFY2(!m_wizard->button(QWizard::NextButton)->isEnabled(), config);
    }
    the<QLineEdit>("caConfigEdit")->clear();
    QVERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
}

void TestRequestPath::anotherAuthorityNeedsNoTemplate() {
    goToSending();
    the<QLineEdit>("templateEdit")->clear();
    the<QRadioButton>("otherAuthorityRadio")->setChecked(true);
    goTo(PageId::Request);
    QVERIFY(m_scene->draft().templateName().isEmpty());
}

void TestRequestPath::helpIsShown() {
    goToSending();
    click("adCsHelpButton");
    auto* help = the<HelpWindow>("helpWindow");
    QVERIFY(help->isVisible());
    QVERIFY(part<QTextBrowser>(help, "helpText")->toPlainText().contains(QStringLiteral("certtmpl.msc")));
    QVERIFY(!help->windowTitle().isEmpty());
    help->close();
}

void TestRequestPath::existingCertificateIsChecked() {
    m_scene->store().available = true;
    m_scene->store().enrol(madeClient(madeRoot()), madeClientKey(), {madeRoot().certificate()});
    goToSending();
    QVERIFY(the<QWidget>("checkStoredButton")->isVisible());
    click("checkStoredButton");
    QVERIFY(the<QWidget>("inspectorWindow")->isVisible());
    QTRY_COMPARE(the<QTreeWidget>("storedCertificates")->topLevelItemCount(), 1);
    the<QWidget>("inspectorWindow")->close();
}

void TestRequestPath::withoutAStoreAFileIsChecked() {
    goToSending();
    QVERIFY(!the<QWidget>("checkStoredButton")->isVisible());
    click("checkExistingButton");
    auto* dialog = the<QWidget>("inspectorWindow")->findChild<QFileDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(writeToolFile(m_scene->path(QStringLiteral("user.cer")), madeClient(madeRoot()).pem()));
    Q_EMIT dialog->filesSelected({m_scene->path(QStringLiteral("user.cer"))});
    dialog->close();
    QTRY_COMPARE(the<QTreeWidget>("inspectedFiles")->topLevelItemCount(), 1);
    the<QWidget>("inspectorWindow")->close();
}

void TestRequestPath::whatNobodyHasIsNotLeftSilently_data() {
    QTest::addColumn<bool>("byFinish");
    QTest::newRow("Cancel") << false;
    QTest::newRow("Finish") << true;
}

void TestRequestPath::whatNobodyHasIsNotLeftSilently() {
    QFETCH(bool, byFinish);
    const auto close = [&] { byFinish ? m_wizard->accept() : m_wizard->reject(); };
    makeRequest();
    close();
    QTRY_VERIFY(m_wizard->findChild<QWidget*>(QStringLiteral("question")));
    QVERIFY(m_wizard->isVisible());
    the<QAbstractButton>("noButton")->click();
    QTRY_VERIFY(!m_wizard->findChild<QWidget*>(QStringLiteral("question")));
    QVERIFY(m_wizard->isVisible());
    // An .inf is about another key, so that with it nobody has the request.
    for (const char* button : {"saveInfButton", "saveRequestButton"}) {
        click(button);
        auto* dialog = the<QFileDialog>("saveRequestDialog");
        Q_EMIT dialog->fileSelected(m_scene->path(QString::fromLatin1(button)));
        delete dialog;
        QCOMPARE(m_scene->draft().isRequestHandedOut(), QByteArray(button) == "saveRequestButton");
    }
    close();
    QVERIFY(!m_wizard->isVisible());
}

void TestRequestPath::replacedRequestIsToldOf() {
    makeRequest();
    m_wizard->back();
    the<QLineEdit>("templateEdit")->setText(QStringLiteral("P2SOther"));
    goTo(PageId::Request);
    auto* message = the<MessageBar>("makeRequestMessage");
    QVERIFY(!message->isEmpty());
    QVERIFY2(message->sentence().contains(requestAddress), qPrintable(message->sentence()));
    message->actionButton()->click();
    QTRY_VERIFY(message->isEmpty());
    QVERIFY(m_scene->openLedger().requests(RequestState::Waiting)->isEmpty());
}

void TestRequestPath::keyIsChosen() {
    // For certificates of our own; a request is none of them.
    m_scene->draft().setKey(KeyAlgorithm::Rsa4096);
    goToSending();
    the<QLineEdit>("templateEdit")->setText(QStringLiteral("P2SUser"));
    goTo(PageId::Request);
    auto* key = the<QComboBox>("requestKeyCombo");
    QCOMPARE(key->currentIndex(), 0);
    const QString asked = the<QLabel>("askedValue")->text();
    QCOMPARE(asked.count(requestAddress), 2); // common name and alternative name
    key->setFocus();
    QTest::keyClick(key, Qt::Key_Down);
    the<QLineEdit>("requestPassphraseEdit")->setText(requestPassphrase);
    the<QLineEdit>("requestPassphraseRepeatEdit")->setText(requestPassphrase);
    click("makeRequestButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->draft().madeRequest(), 60000);
    QCOMPARE(requestInLedger().publicKey().bits, 3072);
}

QTEST_MAIN(TestRequestPath)
#include "test_request_path.moc"
