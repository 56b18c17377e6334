#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"
#include "tests/ui/wizard_scene.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/help_window.h"
#include "ui/widgets/message_bar.h"
#include "ui/wizard/certificate_wizard.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString address = QStringLiteral("user@contoso.com");
const QString passphrase = QStringLiteral("Gartenzaun im Regen 7");

/// An organisation's own authority in a folder beside the wizard's.
class Organisation {
public:
    explicit Organisation(const QDateTime& now) : m_workshop(m_folder.path()), m_now(now) {
        CertificateRecipe root = CertificateRecipe::root(QStringLiteral("Contoso Root CA"));
        root.notBefore = now.addDays(-10);
        root.notAfter = now.addYears(5);
        if (!m_workshop.makeSelfSigned(QStringLiteral("root"), root).accepted())
            qFatal("no authority");
    }

    /// Signs \a request; the certificate as PEM.
    QByteArray answer(const CertificateRequest& request, const QByteArray& purposes) const {
        const auto time = [](const QDateTime& at) {
            return at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
        };
        writeToolFile(m_workshop.path(QStringLiteral("user.csr")), request.pem());
        writeToolFile(m_workshop.path(QStringLiteral("user.ext")),
                      "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature\n"
                      "subjectAltName=email:user@contoso.com\nextendedKeyUsage=" +
                          purposes + '\n');
        const ToolRun run = m_workshop.openssl(
            {QStringLiteral("ca"),         QStringLiteral("-batch"),        QStringLiteral("-notext"),
             QStringLiteral("-config"),    QStringLiteral("authority.cnf"), QStringLiteral("-md"),
             QStringLiteral("sha256"),     QStringLiteral("-cert"),         QStringLiteral("root.pem"),
             QStringLiteral("-keyfile"),   QStringLiteral("root.key"),      QStringLiteral("-in"),
             QStringLiteral("user.csr"),   QStringLiteral("-extfile"),      QStringLiteral("user.ext"),
             QStringLiteral("-startdate"), time(m_now.addDays(-1)),         QStringLiteral("-enddate"),
             time(m_now.addYears(1)),      QStringLiteral("-out"),          QStringLiteral("reply.pem")});
        if (!run.accepted())
            qFatal("%s", run.story().constData());
        return m_workshop.bytes(QStringLiteral("reply.pem"));
    }
    QByteArray root() const { return m_workshop.bytes(QStringLiteral("root.pem")); }
    QString rootPath() const { return m_workshop.path(QStringLiteral("root.pem")); }

private:
    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop;
    QDateTime m_now;
};

} // namespace

/// The wizard's second path: a request out, days later its reply in.
class TestRequestPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void requestIsMadeAndSaved();
    void stockTemplateIsWarnedOf();
    void destinationIsJudged();
    void anotherAuthorityNeedsNoTemplate();
    void helpIsShown();
    void replyBecomesAFile();
    void wrongOrderBecomesALetter();
    void foreignReplyIsToldOf();
    void droppedReplyIsRead();
    void requestIsGivenUp();
    void authorityIssuesAtOnce();
    void authorityKeepsIt();
    void authorityRefuses_data();
    void authorityRefuses();
    void onlyWindowsSendsIt();

private:
    void open();
    void take(const char* link);
    void goTo(PageId page);
    PageId current() const { return static_cast<PageId>(m_wizard->currentId()); }
    template <typename T> T* the(const char* name) const { return part<T>(m_wizard.get(), name); }
    void click(const char* name) { QTest::mouseClick(the<QAbstractButton>(name), Qt::LeftButton); }
    /// From the first page to a request that waits in the ledger.
    void makeRequest();
    /// On the reply page, with \a reply pasted.
    void paste(const QByteArray& reply);
    CertificateRequest requestInLedger() const;

    std::unique_ptr<WizardScene> m_scene;
    std::unique_ptr<CertificateWizard> m_wizard;
};

void TestRequestPath::init() {
    m_scene = std::make_unique<WizardScene>();
    open();
}

void TestRequestPath::cleanup() {
    m_wizard.reset();
    m_scene.reset();
}

void TestRequestPath::open() {
    m_wizard.reset();
    m_wizard = std::make_unique<CertificateWizard>(m_scene->draft());
    m_wizard->restart();
    m_wizard->show();
}

void TestRequestPath::take(const char* link) {
    QTest::mouseClick(the<QAbstractButton>(link), Qt::LeftButton);
}

void TestRequestPath::goTo(PageId page) {
    QTRY_VERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
    m_wizard->next();
    QCOMPARE(current(), page);
}

void TestRequestPath::makeRequest() {
    take("requestPathLink");
    QCOMPARE(current(), PageId::Person);
    the<QLineEdit>("personEdit")->setText(address);
    goTo(PageId::RequestSend);
    the<QLineEdit>("templateEdit")->setText(QStringLiteral("P2SUser"));
    the<QLineEdit>("caConfigEdit")->setText(QStringLiteral("ca01.contoso.com\\Contoso Issuing CA"));
    goTo(PageId::Request);
    the<QLineEdit>("requestPassphraseEdit")->setText(passphrase);
    the<QLineEdit>("requestPassphraseRepeatEdit")->setText(passphrase);
    click("makeRequestButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->draft().madeRequest(), 30000);
}

CertificateRequest TestRequestPath::requestInLedger() const {
    const auto waiting = m_scene->openLedger().requests(RequestState::Waiting);
    return requestOf(waiting->first()).value();
}

void TestRequestPath::paste(const QByteArray& reply) {
    // The wizard was closed meanwhile, and the computer too.
    m_scene->draft().startNextPerson();
    open();
    take("replyPathLink");
    QCOMPARE(current(), PageId::Reply);
    QTRY_COMPARE(the<QTreeWidget>("waitingRequests")->topLevelItemCount(), 1);
    QGuiApplication::clipboard()->setText(QString::fromLatin1(reply));
    click("pasteReplyButton");
}

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
    QCOMPARE(request->commonName(), address);
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
    take("requestPathLink");
    the<QLineEdit>("personEdit")->setText(address);
    goTo(PageId::RequestSend);
    the<QLineEdit>("templateEdit")->setText(QStringLiteral("user"));
    QVERIFY(!the<MessageBar>("destinationMessage")->isEmpty());
    QVERIFY(the<MessageBar>("destinationMessage")->severity() == Severity::Warning);
    the<QLineEdit>("templateEdit")->setText(QStringLiteral("P2SUser"));
    QVERIFY(the<MessageBar>("destinationMessage")->isEmpty());
}

void TestRequestPath::destinationIsJudged() {
    take("requestPathLink");
    the<QLineEdit>("personEdit")->setText(address);
    goTo(PageId::RequestSend);
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
    take("requestPathLink");
    the<QLineEdit>("personEdit")->setText(address);
    goTo(PageId::RequestSend);
    the<QLineEdit>("templateEdit")->clear();
    the<QRadioButton>("otherAuthorityRadio")->setChecked(true);
    goTo(PageId::Request);
    QVERIFY(m_scene->draft().templateName().isEmpty());
}

void TestRequestPath::helpIsShown() {
    take("requestPathLink");
    the<QLineEdit>("personEdit")->setText(address);
    goTo(PageId::RequestSend);
    click("adCsHelpButton");
    auto* help = the<HelpWindow>("helpWindow");
    QVERIFY(help->isVisible());
    QVERIFY(part<QTextBrowser>(help, "helpText")->toPlainText().contains(QStringLiteral("certtmpl.msc")));
    QVERIFY(!help->windowTitle().isEmpty());
    help->close();
}

void TestRequestPath::replyBecomesAFile() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    paste(organisation.answer(requestInLedger(), "clientAuth") + organisation.root());
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    auto* checks = the<CheckList>("replyChecks");
    for (int row = 0; row < checks->rowCount(); ++row)
        QVERIFY2(checks->state(row) == CheckList::State::Done, qPrintable(checks->spokenText(row)));
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());

    // Another root than the one that was uploaded would not do.
    the<QLineEdit>("uploadedRootEdit")->setText(QString::fromLatin1(organisation.root()).simplified());
    the<QLineEdit>("uploadedRootEdit")->clear();

    the<QLineEdit>("replyPassphraseEdit")->setText(QStringLiteral("wrong"));
    auto* unlock = the<QAbstractButton>("unlockRequestButton");
    unlock->click();
    QTRY_VERIFY_WITH_TIMEOUT(!the<MessageBar>("replyPageMessage")->isEmpty(), 20000);
    QVERIFY(the<MessageBar>("replyPageMessage")->severity() == Severity::Error);
    the<QLineEdit>("replyPassphraseEdit")->setText(passphrase);
    unlock->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->draft().reply(), 20000);

    goTo(PageId::Export);
    the<QLineEdit>("pfxPathEdit")->setText(m_scene->path(QStringLiteral("user.pfx")));
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->button(QWizard::NextButton)->isEnabled(), 20000);
    m_wizard->next();
    QTRY_COMPARE_WITH_TIMEOUT(current(), PageId::Result, 30000);
    QVERIFY(m_scene->draft().issued());
    QVERIFY(m_scene->savedFiles().contains(QStringLiteral("user.pfx")));
    QVERIFY(m_scene->openLedger().requests(RequestState::Waiting)->isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(the<CheckList>("rehearsalResult")->state(0), CheckList::State::Done, 20000);
}

void TestRequestPath::wrongOrderBecomesALetter() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    paste(organisation.answer(requestInLedger(), "1.3.6.1.4.1.311.20.2.2,clientAuth") + organisation.root());
    QTRY_VERIFY(the<QWidget>("authorityLetter")->isVisible());
    const QString letter = the<QPlainTextEdit>("authorityLetter")->toPlainText();
    QVERIFY2(letter.contains(address) && letter.contains(QStringLiteral("1.3.6.1.5.5.7.3.2")),
             qPrintable(letter));
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
    QVERIFY(!the<QWidget>("unlockRequestButton")->isVisible());
    click("copyLetterButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), letter);
    click("anotherReplyButton");
    QTRY_VERIFY(the<QWidget>("waitingRequests")->isVisible());
}

void TestRequestPath::foreignReplyIsToldOf() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    paste(organisation.root());
    QTRY_VERIFY(!the<MessageBar>("replyMessage")->isEmpty());
    QVERIFY(the<MessageBar>("replyMessage")->severity() == Severity::Error);
    QVERIFY(the<QWidget>("waitingRequests")->isVisible());
}

void TestRequestPath::droppedReplyIsRead() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    const QByteArray reply = organisation.answer(requestInLedger(), "clientAuth");
    QVERIFY(writeToolFile(m_scene->path(QStringLiteral("reply.cer")), reply));
    paste("nothing");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_scene->path(QStringLiteral("reply.cer")))});
    QWidget* target = the<QWidget>("waitingRequests")->parentWidget();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    // Without its root the chain ends too early; a file of the authority's cures it.
    QVERIFY(the<QWidget>("authorityLetter")->isVisible());
    click("addAuthoritiesButton");
    auto* dialog = the<QFileDialog>("addAuthoritiesDialog");
    Q_EMIT dialog->fileSelected(organisation.rootPath());
    dialog->close();
    QTRY_VERIFY(!the<QWidget>("authorityLetter")->isVisible());
    QVERIFY(the<QWidget>("unlockRequestButton")->isVisible());
}

void TestRequestPath::requestIsGivenUp() {
    makeRequest();
    paste("nothing");
    click("cancelRequestButton");
    QTRY_VERIFY(m_wizard->findChild<QAbstractButton*>(QStringLiteral("yesButton")));
    the<QAbstractButton>("yesButton")->click();
    QTRY_COMPARE(the<QTreeWidget>("waitingRequests")->topLevelItemCount(), 0);
    QVERIFY(m_scene->openLedger().requests(RequestState::Waiting)->isEmpty());
}

void TestRequestPath::authorityIssuesAtOnce() {
    const Organisation organisation(m_scene->clock().now());
    m_scene->enrolment().available = true;
    m_scene->enrolment().answer = [&](const QByteArray& request, const QString& templateName,
                                      const QString& authority) -> Result<EnrolmentAnswer> {
        const auto asked = CertificateRequest::fromBytes(request, QStringLiteral("request"));
        if (!asked || templateName != QStringLiteral("P2SUser"))
            return failure(ErrorCode::AuthorityRefused, authority);
        return EnrolmentAnswer{EnrolmentAnswer::Disposition::Issued, 42,
                               organisation.answer(*asked, "clientAuth") + organisation.root(), authority};
    };
    makeRequest();
    click("enrolButton");
    QTRY_COMPARE_WITH_TIMEOUT(current(), PageId::Reply, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(the<QWidget>("replyChecks")->isVisible(), 30000);
    auto* checks = the<CheckList>("replyChecks");
    for (int row = 0; row < checks->rowCount(); ++row)
        QVERIFY2(checks->state(row) == CheckList::State::Done, qPrintable(checks->spokenText(row)));
    the<QLineEdit>("replyPassphraseEdit")->setText(passphrase);
    the<QAbstractButton>("unlockRequestButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->draft().reply(), 20000);
}

void TestRequestPath::authorityKeepsIt() {
    m_scene->enrolment().available = true;
    m_scene->enrolment().answer = [](const QByteArray&, const QString&,
                                     const QString& authority) -> Result<EnrolmentAnswer> {
        return EnrolmentAnswer{EnrolmentAnswer::Disposition::Kept, 42, {}, authority};
    };
    makeRequest();
    click("enrolButton");
    QTRY_VERIFY(!the<MessageBar>("enrolMessage")->isEmpty());
    QCOMPARE(the<MessageBar>("enrolMessage")->severity(), Severity::Info);
    QVERIFY(!the<QWidget>("enrolButton")->isEnabled());
    the<MessageBar>("enrolMessage")->actionButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("certreq -retrieve -config \"ca01.contoso.com\\Contoso Issuing CA\" 42 "
                            "\"reply.p7b\""));
    QCOMPARE(current(), PageId::Request);
    QCOMPARE(m_scene->openLedger().requests(RequestState::Waiting)->size(), 1);
}

void TestRequestPath::authorityRefuses_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("template not offered") << ErrorCode::AuthorityRefused;
    QTest::newRow("no connection") << ErrorCode::AuthorityUnreachable;
    QTest::newRow("no domain") << ErrorCode::AuthorityNotFound;
}

void TestRequestPath::authorityRefuses() {
    QFETCH(const ErrorCode, code);
    m_scene->enrolment().available = true;
    m_scene->enrolment().answer = [code](const QByteArray&, const QString&,
                                         const QString& authority) -> Result<EnrolmentAnswer> {
        return failure(code, authority, QStringLiteral("Denied by Policy Module 0x80094800"));
    };
    makeRequest();
    click("enrolButton");
    QTRY_VERIFY(!the<MessageBar>("enrolMessage")->isEmpty());
    QCOMPARE(the<MessageBar>("enrolMessage")->severity(), Severity::Error);
    // It can be tried again, or saved.
    QVERIFY(the<QWidget>("enrolButton")->isEnabled());
    QVERIFY(the<QWidget>("saveRequestButton")->isEnabled());
    QCOMPARE(m_scene->openLedger().requests(RequestState::Waiting)->size(), 1);
}

void TestRequestPath::onlyWindowsSendsIt() {
    makeRequest();
    QVERIFY(!the<QWidget>("enrolButton")->isVisible());
}

QTEST_MAIN(TestRequestPath)
#include "test_request_path.moc"
