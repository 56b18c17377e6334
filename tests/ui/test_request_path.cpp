#include "core/issuing/new_request.h"
#include "tests/ui/request_test.h"
#include "ui/widgets/help_window.h"
#include "ui/widgets/message_bar.h"

#include <QFile>
#include <QFileDialog>
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
    click("checkExistingButton");
    QVERIFY(the<QWidget>("inspectorWindow")->isVisible());
    QTRY_COMPARE(the<QTreeWidget>("storedCertificates")->topLevelItemCount(), 1);
    the<QWidget>("inspectorWindow")->close();
}

QTEST_MAIN(TestRequestPath)
#include "test_request_path.moc"
