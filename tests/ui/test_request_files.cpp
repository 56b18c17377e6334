#include "core/base/error_text.h"
#include "core/x509/certificate_file.h"
#include "tests/support/first_certificate.h"
#include "tests/support/made_certificates.h"
#include "tests/ui/dropped.h"
#include "tests/ui/request_test.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHash>
#include <QPushButton>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

/// What comes along with a reply, or instead of it: several certificates, several files, somebody else's.
class TestRequestFiles : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void oneOfTwoForTheSameKeyIsChosen();
    void strangersKeyBecomesALetter();
    void fileWithoutCertificateIsToldOf();
    void severalFilesComeTogether_data();
    void severalFilesComeTogether();
};

void TestRequestFiles::oneOfTwoForTheSameKeyIsChosen() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    const CertificateRequest request = requestInLedger();
    const QByteArray first = organisation.answer(request, "clientAuth");
    const QByteArray second = organisation.answer(request, "clientAuth");
    paste(first + second + organisation.root());
    QTRY_VERIFY(the<QWidget>("replyChoices")->isVisible());
    QCOMPARE(the<MessageBar>("replyMessage")->severity(), Severity::Warning);
    auto* choices = the<QTreeWidget>("replyChoices");
    QCOMPARE(choices->topLevelItemCount(), 2);
    choices->setCurrentItem(choices->topLevelItem(1));
    const QString serial = choices->currentItem()->text(0);
    QCOMPARE(serial, parseCertificate(second, QStringLiteral("second"))->serialNumber());
    click("takeChoiceButton");
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    expectFine();
    unlock();
    QCOMPARE(m_scene->draft().reply()->certificate.serialNumber(), serial);
    // The next reply has nothing to do with that choice.
    paste(first + organisation.root());
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    expectFine();
    QVERIFY(!the<QWidget>("replyChoices")->isVisible());
}

void TestRequestFiles::strangersKeyBecomesALetter() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    const RequestProfile profile{.person = EmailName::parse(requestAddress).value()};
    const auto other = CertificateRequest::create(profile, madeClientKey());
    EXPECT_VALUE(other);
    paste(organisation.answer(*other, "clientAuth") + organisation.root());
    auto* message = the<MessageBar>("replyMessage");
    QTRY_VERIFY(!message->isEmpty());
    QCOMPARE(message->severity(), Severity::Error);
    message->actionButton()->click();
    const QString letter = QGuiApplication::clipboard()->text();
    const RequestRecord waiting = m_scene->openLedger().requests(RequestState::Waiting)->first();
    QVERIFY2(letter.contains(waiting.publicKeySha256) && letter.contains(requestAddress), qPrintable(letter));
    QCOMPARE(message->details(), letter);
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
}

void TestRequestFiles::fileWithoutCertificateIsToldOf() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    paste(organisation.answer(requestInLedger(), "clientAuth"));
    QTRY_VERIFY(the<QWidget>("authorityLetter")->isVisible());
    const QString path = m_scene->path(QStringLiteral("user.csr"));
    QVERIFY(writeToolFile(path, requestInLedger().pem()));
    click("addAuthoritiesButton");
    auto* dialog = the<QFileDialog>("addAuthoritiesDialog");
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
    // One that is good does not hide the other.
    Q_EMIT dialog->filesSelected({organisation.rootPath(), path});
    dialog->close();
    QTRY_VERIFY(!the<MessageBar>("replyPageMessage")->isEmpty());
    QCOMPARE(the<MessageBar>("replyPageMessage")->sentence(),
             errorText({ErrorCode::CertificateMissing, path}).sentence);
}

void TestRequestFiles::severalFilesComeTogether_data() {
    QTest::addColumn<QStringList>("order");
    QTest::addColumn<bool>("dropped");
    for (const bool dropped : {true, false}) {
        QTest::addRow("reply first, %s", dropped ? "dropped" : "opened")
            << QStringList{QStringLiteral("user.cer"), QStringLiteral("issuing.cer"),
                           QStringLiteral("root.cer")}
            << dropped;
        QTest::addRow("reply last, %s", dropped ? "dropped" : "opened")
            << QStringList{QStringLiteral("root.cer"), QStringLiteral("issuing.cer"),
                           QStringLiteral("user.cer")}
            << dropped;
    }
}

void TestRequestFiles::severalFilesComeTogether() {
    QFETCH(QStringList, order);
    QFETCH(bool, dropped);
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    const QHash<QString, QByteArray> contents{
        {QStringLiteral("issuing.cer"), organisation.issuing()},
        {QStringLiteral("root.cer"), organisation.root()},
        {QStringLiteral("user.cer"),
         organisation.answer(requestInLedger(), "clientAuth", {}, QStringLiteral("issuing"))}};
    QStringList paths;
    for (const QString& name : order) {
        paths.append(m_scene->path(name));
        QVERIFY(writeToolFile(paths.last(), contents.value(name)));
    }
    comeBack();
    if (dropped) {
        dropFiles(the<QWidget>("waitingRequests")->parentWidget(), paths);
    } else {
        click("openReplyButton");
        auto* dialog = the<QFileDialog>("openReplyDialog");
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);
        Q_EMIT dialog->filesSelected(paths);
        dialog->close();
    }
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    expectFine();
}

QTEST_MAIN(TestRequestFiles)
#include "test_request_files.moc"
