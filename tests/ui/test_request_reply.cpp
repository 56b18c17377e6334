#include "core/x509/certificate_file.h"
#include "tests/support/first_certificate.h"
#include "tests/ui/dropped.h"
#include "tests/ui/request_test.h"
#include "tests/ui/shown_texts.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

namespace {

/// What `openssl ca` is told of a certificate that is valid around \a now.
QStringList datesAround(const QDateTime& now) {
    const auto time = [](const QDateTime& at) {
        return at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
    };
    return {QStringLiteral("-startdate"), time(now.addDays(-1)), QStringLiteral("-enddate"),
            time(now.addDays(90))};
}

} // namespace

/// Days later the reply to a request comes in, good or not.
class TestRequestReply : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void replyBecomesAFile();
    void goodReplies_data();
    void goodReplies();
    void repliesThatWillNotDo_data();
    void repliesThatWillNotDo();
    void anotherProgramsReplyBecomesAFile();
    void authorityThatEndedIsNamed();
    void windowsCompletesTheChain();
    void wrongOrderBecomesALetter();
    void namesCannotTurnTheText();
    void requestIsShownAgain();
    void foreignReplyIsToldOf();
    void droppedReplyIsRead();
    void requestIsGivenUp();

private:
    /// Days later, with \a reply in a file.
    void openFile(const QByteArray& reply);
    void addAuthorities(const Organisation& organisation);
};

void TestRequestReply::replyBecomesAFile() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    paste(organisation.answer(requestInLedger(), "clientAuth") + organisation.root());
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    auto* checks = the<CheckList>("replyChecks");
    for (int row = 0; row < checks->rowCount(); ++row)
        QVERIFY2(checks->state(row) == CheckList::State::Done, qPrintable(checks->spokenText(row)));
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());

    the<QLineEdit>("replyPassphraseEdit")->setText(QStringLiteral("wrong"));
    click("unlockRequestButton");
    QTRY_VERIFY_WITH_TIMEOUT(!the<MessageBar>("replyPageMessage")->isEmpty(), 20000);
    QVERIFY(the<MessageBar>("replyPageMessage")->severity() == Severity::Error);
    unlock();
    finish();
    QVERIFY(m_scene->draft().issued());
    QVERIFY(m_scene->savedFiles().contains(QStringLiteral("user.pfx")));
    QVERIFY(m_scene->openLedger().requests(RequestState::Waiting)->isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(the<CheckList>("rehearsalResult")->state(0), CheckList::State::Done, 20000);
}

void TestRequestReply::goodReplies_data() {
    QTest::addColumn<QString>("form");
    for (const char* form : {"text around", "UTF-16 from a console", "no headers", "a chain in a .p7b"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void TestRequestReply::goodReplies() {
    QFETCH(QString, form);
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    organisation.issuing();
    const QByteArray leaf =
        organisation.answer(requestInLedger(), "clientAuth", {}, QStringLiteral("issuing"));
    QByteArray bare = leaf;
    bare.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
    const QString crlf = QString::fromLatin1(leaf).replace(u'\n', QStringLiteral("\r\n"));
    const QHash<QString, QByteArray> forms{
        {QStringLiteral("text around"), "Your request was granted.\n\n" + leaf + "\nKind regards\n"},
        {QStringLiteral("UTF-16 from a console"),
         "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(crlf.utf16()), crlf.size() * 2)},
        {QStringLiteral("no headers"), bare},
        {QStringLiteral("a chain in a .p7b"), organisation.pkcs7(leaf)},
    };
    QVERIFY(!forms.value(form).isEmpty());
    openFile(forms.value(form));
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    if (form != QStringLiteral("a chain in a .p7b")) {
        addAuthorities(organisation);
        QTRY_VERIFY(!the<QWidget>("authorityLetter")->isVisible());
    }
    expectFine();
}

void TestRequestReply::repliesThatWillNotDo_data() {
    QTest::addColumn<QByteArray>("purposes");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("withIssuer");
    QTest::newRow("expired") << QByteArray("clientAuth")
                             << QStringList{QStringLiteral("-startdate"), QStringLiteral("20200101000000Z"),
                                            QStringLiteral("-enddate"), QStringLiteral("20210101000000Z")}
                             << true;
    QTest::newRow("changed subject") << QByteArray("clientAuth")
                                     << QStringList{QStringLiteral("-subj"), QStringLiteral("/CN=Some Body")}
                                     << true;
    QTest::newRow("missing intermediate") << QByteArray("clientAuth") << QStringList() << false;
    QTest::newRow("another purpose") << QByteArray("serverAuth") << QStringList() << true;
    QTest::newRow("unknown critical extension")
        << QByteArray("clientAuth\n1.3.6.1.4.1.55555.1=critical,DER:0500") << QStringList() << true;
}

void TestRequestReply::repliesThatWillNotDo() {
    QFETCH(QByteArray, purposes);
    QFETCH(QStringList, options);
    QFETCH(bool, withIssuer);
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    const QByteArray issuer = organisation.issuing();
    QByteArray reply = organisation.answer(requestInLedger(), purposes, options, QStringLiteral("issuing")) +
                       organisation.root();
    if (withIssuer)
        reply += issuer;
    paste(reply);
    QTRY_VERIFY(the<QWidget>("authorityLetter")->isVisible());
    QVERIFY(!the<QPlainTextEdit>("authorityLetter")->toPlainText().isEmpty());
    QCOMPARE(failedChecks(), 1);
    QVERIFY(!the<QWidget>("unlockRequestButton")->isVisible());
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
    QCOMPARE(m_scene->openLedger().requests(RequestState::Waiting)->size(), 1);
}

/// GnuTLS is the authority: what it makes of the request goes all the way to a .pfx that OpenSSL opens.
void TestRequestReply::anotherProgramsReplyBecomesAFile() {
    makeRequest();
    const QString folder = m_scene->path(QStringLiteral("."));
    const auto certtool = [&](const QString& line) {
        return runTool(QStringLiteral("certtool"), line.split(QLatin1Char(' ')), {.folder = folder});
    };
    QVERIFY(writeToolFile(m_scene->path(QStringLiteral("user.csr")), requestInLedger().pem()));
    const QByteArray days =
        "activation_date = \"" +
        m_scene->clock().now().addDays(-1).toString(Qt::ISODate).replace(u'T', u' ').toLatin1() +
        "\"\nexpiration_date = \"" +
        m_scene->clock().now().addDays(60).toString(Qt::ISODate).replace(u'T', u' ').toLatin1() + "\"\n";
    QVERIFY(writeToolFile(m_scene->path(QStringLiteral("ca.cfg")),
                          days + "cn = \"GnuTLS CA\"\nca\ncert_signing_key\n"));
    QVERIFY(writeToolFile(m_scene->path(QStringLiteral("user.cfg")),
                          days + "signing_key\ntls_www_client\nemail = \"user@contoso.com\"\n"));
    EXPECT_ACCEPTED(
        certtool(QStringLiteral("--generate-privkey --key-type rsa --bits 2048 --outfile ca.key")));
    EXPECT_ACCEPTED(certtool(
        QStringLiteral("--generate-self-signed --load-privkey ca.key --template ca.cfg --outfile ca.pem")));
    EXPECT_ACCEPTED(
        certtool(QStringLiteral("--generate-certificate --load-request user.csr --load-ca-certificate "
                                "ca.pem --load-ca-privkey ca.key --template user.cfg --outfile "
                                "reply.pem")));
    const auto bytes = [&](const char* name) {
        QFile file(m_scene->path(QLatin1StringView(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    paste(bytes("reply.pem") + bytes("ca.pem"));
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    expectFine();
    unlock();
    finish();
    const auto bundle = Pkcs12Bundle::read(bytes("user.pfx"), m_scene->draft().password(), {});
    EXPECT_VALUE(bundle);
    QVERIFY(bundle->keyMatches());
    QCOMPARE(bundle->certificates(), (QList<Certificate>{parseCertificate(bytes("reply.pem"), {}).value(),
                                                         parseCertificate(bytes("ca.pem"), {}).value()}));
}

/// The dates of the certificate itself are as they should be, and their row says so.
void TestRequestReply::authorityThatEndedIsNamed() {
    makeRequest();
    const Organisation past(m_scene->clock().now().addYears(-20));
    paste(past.answer(requestInLedger(), "clientAuth", datesAround(m_scene->clock().now())) + past.root());
    QTRY_VERIFY(the<QWidget>("authorityLetter")->isVisible());
    QCOMPARE(failedChecks(), 1);
    const auto* checks = the<CheckList>("replyChecks");
    for (int row = 0; row < checks->rowCount(); ++row) {
        if (checks->spokenText(row).contains(QStringLiteral("authorities above it are valid")))
            QCOMPARE(checks->state(row), CheckList::State::Failed);
    }
}

void TestRequestReply::windowsCompletesTheChain() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    m_scene->store().available = true;
    for (const QByteArray& pem : {organisation.issuing(), organisation.root()})
        m_scene->store().knownAuthorities.append(parseCertificate(pem, QStringLiteral("authority"))->der());
    paste(organisation.answer(requestInLedger(), "clientAuth", {}, QStringLiteral("issuing")));
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    expectFine();
}

void TestRequestReply::openFile(const QByteArray& reply) {
    QVERIFY(writeToolFile(m_scene->path(QStringLiteral("reply.cer")), reply));
    comeBack();
    click("openReplyButton");
    auto* dialog = the<QFileDialog>("openReplyDialog");
    Q_EMIT dialog->filesSelected({m_scene->path(QStringLiteral("reply.cer"))});
    dialog->close();
}

void TestRequestReply::addAuthorities(const Organisation& organisation) {
    QVERIFY(writeToolFile(m_scene->path(QStringLiteral("authorities.pem")),
                          organisation.issuing() + organisation.root()));
    click("addAuthoritiesButton");
    auto* dialog = the<QFileDialog>("addAuthoritiesDialog");
    Q_EMIT dialog->filesSelected({m_scene->path(QStringLiteral("authorities.pem"))});
    dialog->close();
}

/// An authority may put anything into the name.
void TestRequestReply::namesCannotTurnTheText() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    paste(organisation.answer(requestInLedger(), "clientAuth",
                              {QStringLiteral("-utf8"), QStringLiteral("-subj"),
                               QStringLiteral("/CN=us\u202Eer@contoso.com")}) +
          organisation.root());
    QTRY_VERIFY(the<QWidget>("authorityLetter")->isVisible());
    QCOMPARE(misleadingTexts(m_wizard.get()), QStringList());
    const QStringList marked = shownTexts(m_wizard.get()).filter(QStringLiteral("us<U+202E>er@contoso.com"));
    QVERIFY2(marked.size() >= 2, qPrintable(marked.join(u'|'))); // the row of the check and the letter
}

void TestRequestReply::requestIsShownAgain() {
    makeRequest();
    comeBack();
    click("showRequestButton");
    QTRY_COMPARE(current(), PageId::Request);
    QVERIFY(the<QWidget>("saveRequestButton")->isVisible());
    QVERIFY(the<QLineEdit>("submitLineEdit")->text().contains(QStringLiteral("CertificateTemplate:P2SUser")));
    click("saveRequestButton");
    auto* dialog = the<QFileDialog>("saveRequestDialog");
    Q_EMIT dialog->fileSelected(m_scene->path(QStringLiteral("again.csr")));
    dialog->close();
    QFile file(m_scene->path(QStringLiteral("again.csr")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), requestInLedger().pem());
    QCOMPARE(m_scene->openLedger().requests()->size(), 1);
    QVERIFY(m_wizard->button(QWizard::FinishButton)->isEnabled());
    m_wizard->accept();
    QVERIFY(!m_wizard->isVisible());
}

void TestRequestReply::wrongOrderBecomesALetter() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    paste(organisation.answer(requestInLedger(), "1.3.6.1.4.1.311.20.2.2,clientAuth") + organisation.root());
    QTRY_VERIFY(the<QWidget>("authorityLetter")->isVisible());
    const QString letter = the<QPlainTextEdit>("authorityLetter")->toPlainText();
    QVERIFY2(letter.contains(requestAddress) && letter.contains(QStringLiteral("1.3.6.1.5.5.7.3.2")),
             qPrintable(letter));
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
    QVERIFY(!the<QWidget>("unlockRequestButton")->isVisible());
    click("copyLetterButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), letter);
    click("anotherReplyButton");
    QTRY_VERIFY(the<QWidget>("waitingRequests")->isVisible());
}

void TestRequestReply::foreignReplyIsToldOf() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    paste(organisation.root());
    QTRY_VERIFY(!the<MessageBar>("replyMessage")->isEmpty());
    QVERIFY(the<MessageBar>("replyMessage")->severity() == Severity::Error);
    QVERIFY(the<QWidget>("waitingRequests")->isVisible());
}

void TestRequestReply::droppedReplyIsRead() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    const QByteArray reply = organisation.answer(requestInLedger(), "clientAuth");
    QVERIFY(writeToolFile(m_scene->path(QStringLiteral("reply.cer")), reply));
    paste("nothing");
    dropFiles(the<QWidget>("waitingRequests")->parentWidget(), {m_scene->path(QStringLiteral("reply.cer"))});
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    // Without its root the chain ends too early; a file of the authority's cures it.
    QVERIFY(the<QWidget>("authorityLetter")->isVisible());
    click("addAuthoritiesButton");
    auto* dialog = the<QFileDialog>("addAuthoritiesDialog");
    Q_EMIT dialog->filesSelected({organisation.rootPath()});
    dialog->close();
    QTRY_VERIFY(!the<QWidget>("authorityLetter")->isVisible());
    QVERIFY(the<QWidget>("unlockRequestButton")->isVisible());
}

void TestRequestReply::requestIsGivenUp() {
    makeRequest();
    paste("nothing");
    click("cancelRequestButton");
    QTRY_VERIFY(m_wizard->findChild<QAbstractButton*>(QStringLiteral("yesButton")));
    the<QAbstractButton>("yesButton")->click();
    QTRY_COMPARE(the<QTreeWidget>("waitingRequests")->topLevelItemCount(), 0);
    QVERIFY(m_scene->openLedger().requests(RequestState::Waiting)->isEmpty());
}

QTEST_MAIN(TestRequestReply)
#include "test_request_reply.moc"
