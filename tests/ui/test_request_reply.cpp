#include "core/x509/certificate_file.h"
#include "tests/ui/request_test.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

/// Days later the reply to a request comes in, good or not.
class TestRequestReply : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void replyBecomesAFile();
    void goodReplies_data();
    void goodReplies();
    void repliesThatWillNotDo_data();
    void repliesThatWillNotDo();
    void twoForTheSameKeyAreTurnedAway();
    void windowsCompletesTheChain();
    void wrongOrderBecomesALetter();
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

void TestRequestReply::twoForTheSameKeyAreTurnedAway() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    const CertificateRequest request = requestInLedger();
    paste(organisation.answer(request, "clientAuth") + organisation.answer(request, "clientAuth"));
    QTRY_VERIFY(!the<MessageBar>("replyMessage")->isEmpty());
    QCOMPARE(the<MessageBar>("replyMessage")->severity(), Severity::Error);
    QVERIFY(the<QWidget>("waitingRequests")->isVisible());
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
    Q_EMIT dialog->fileSelected(m_scene->path(QStringLiteral("reply.cer")));
    dialog->close();
}

void TestRequestReply::addAuthorities(const Organisation& organisation) {
    QVERIFY(writeToolFile(m_scene->path(QStringLiteral("authorities.pem")),
                          organisation.issuing() + organisation.root()));
    click("addAuthoritiesButton");
    auto* dialog = the<QFileDialog>("addAuthoritiesDialog");
    Q_EMIT dialog->fileSelected(m_scene->path(QStringLiteral("authorities.pem")));
    dialog->close();
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
