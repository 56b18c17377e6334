#include "core/handover/upload_text.h"
#include "core/x509/certificate_file.h"
#include "tests/support/first_certificate.h"
#include "tests/ui/request_test.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace p2s;
using namespace p2s::test;

/// The root above a reply: the one on the gateway, another, a weak one, and what is to be uploaded.
class TestRequestRoot : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void anotherRootIsFound_data();
    void anotherRootIsFound();
    void rootEncodedTwiceIsFound_data();
    void rootEncodedTwiceIsFound();
    void unreadableRootIsNotPassedOver_data();
    void unreadableRootIsNotPassedOver();
    void weakRootIsNamed();
    void uploadIsTheTopRoots();

private:
    /// A file of \a name with \a bytes as the root on the gateway.
    void openRoot(const QString& name, const QByteArray& bytes);
};

void TestRequestRoot::openRoot(const QString& name, const QByteArray& bytes) {
    QVERIFY(writeToolFile(m_scene->path(name), bytes));
    click("openRootButton");
    auto* dialog = the<QFileDialog>("openRootDialog");
    Q_EMIT dialog->fileSelected(m_scene->path(name));
    dialog->close();
}

void TestRequestRoot::anotherRootIsFound_data() {
    QTest::addColumn<bool>("asFile");
    QTest::newRow("text") << false;
    QTest::newRow("file") << true;
}

void TestRequestRoot::anotherRootIsFound() {
    QFETCH(bool, asFile);
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    // Of the same name, as after a fresh start of the organisation's authority.
    const Organisation other(m_scene->clock().now());
    paste(organisation.answer(requestInLedger(), "clientAuth") + organisation.root());
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    expectFine();
    const int rows = the<CheckList>("replyChecks")->rowCount();
    const auto compareWith = [&](const QByteArray& root) {
        if (asFile)
            openRoot(QStringLiteral("root.cer"), root);
        else
            the<QLineEdit>("uploadedRootEdit")->setText(QString::fromLatin1(root).simplified());
    };
    compareWith(other.root());
    QTRY_VERIFY(the<QWidget>("authorityLetter")->isVisible());
    QCOMPARE(failedChecks(), 1);
    QVERIFY(!the<QWidget>("unlockRequestButton")->isVisible());
    compareWith(organisation.root());
    QTRY_VERIFY(the<QWidget>("unlockRequestButton")->isVisible());
    QCOMPARE(the<CheckList>("replyChecks")->rowCount(), rows + 1);
    expectFine();
    // Once unlocked, another root is still another root.
    unlock();
    QVERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
    compareWith(other.root());
    QTRY_VERIFY(the<QWidget>("authorityLetter")->isVisible());
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
}

void TestRequestRoot::unreadableRootIsNotPassedOver_data() {
    anotherRootIsFound_data();
}

void TestRequestRoot::unreadableRootIsNotPassedOver() {
    QFETCH(bool, asFile);
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    paste(organisation.answer(requestInLedger(), "clientAuth") + organisation.root());
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    auto* message = the<MessageBar>("uploadedRootMessage");
    if (asFile)
        openRoot(QStringLiteral("root.cer"), "no certificate");
    else
        the<QLineEdit>("uploadedRootEdit")->setText(QStringLiteral("no certificate"));
    QVERIFY(!message->isEmpty() && message->severity() == Severity::Error);
    QVERIFY(!the<QWidget>("unlockRequestButton")->isEnabled());
    // Enter is no way round.
    the<QLineEdit>("replyPassphraseEdit")->setText(requestPassphrase);
    QTest::keyClick(the<QLineEdit>("replyPassphraseEdit"), Qt::Key_Return);
    QTest::qWait(300);
    QVERIFY(!m_scene->draft().reply());
    QVERIFY(!message->isEmpty());
    // Going on without a comparison is a decision.
    message->actionButton()->click();
    QVERIFY(message->isEmpty());
    QVERIFY(the<QLineEdit>("uploadedRootEdit")->text().isEmpty());
    unlock();
    QVERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
    the<QLineEdit>("uploadedRootEdit")->setText(QStringLiteral("no certificate"));
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
}

void TestRequestRoot::rootEncodedTwiceIsFound_data() {
    anotherRootIsFound_data();
}

/// What `az` makes of a PEM file: the reply is fine, and the authority is asked for nothing.
void TestRequestRoot::rootEncodedTwiceIsFound() {
    QFETCH(bool, asFile);
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    paste(organisation.answer(requestInLedger(), "clientAuth") + organisation.root());
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    const QByteArray twice = organisation.root().toBase64();
    if (asFile)
        openRoot(QStringLiteral("root.cer"), twice);
    else
        the<QLineEdit>("uploadedRootEdit")->setText(QString::fromLatin1(twice));
    QTRY_VERIFY(!the<QWidget>("unlockRequestButton")->isVisible());
    QCOMPARE(failedChecks(), 1);
    QVERIFY(!the<QWidget>("authorityLetter")->isVisible());
    QVERIFY(the<QWidget>("replyFindings")->isVisible());
    // The same root as it should be.
    the<QLineEdit>("uploadedRootEdit")->setText(QString::fromLatin1(organisation.root()).simplified());
    QTRY_VERIFY(the<QWidget>("unlockRequestButton")->isVisible());
    expectFine();
}

void TestRequestRoot::weakRootIsNamed() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now(), 1024);
    paste(organisation.answer(requestInLedger(), "clientAuth") + organisation.root());
    QTRY_VERIFY(the<QWidget>("authorityLetter")->isVisible());
    QCOMPARE(failedChecks(), 1);
    const QString letter = the<QPlainTextEdit>("authorityLetter")->toPlainText();
    QVERIFY2(letter.contains(QStringLiteral("key of the root")), qPrintable(letter));
}

void TestRequestRoot::uploadIsTheTopRoots() {
    makeRequest();
    const Organisation organisation(m_scene->clock().now());
    const QByteArray issuing = organisation.issuing();
    paste(organisation.answer(requestInLedger(), "clientAuth", {}, QStringLiteral("issuing")) + issuing +
          organisation.root());
    QTRY_VERIFY(the<QWidget>("replyChecks")->isVisible());
    unlock();
    finish();
    auto* reminder = the<MessageBar>("uploadReminder");
    QTRY_VERIFY(!reminder->isEmpty());
    QVERIFY2(reminder->sentence().contains(QStringLiteral("Contoso Root CA")),
             qPrintable(reminder->sentence()));
    reminder->actionButton()->click();
    const auto root = parseCertificate(organisation.root(), QStringLiteral("root"));
    EXPECT_VALUE(root);
    QCOMPARE(QGuiApplication::clipboard()->text(), azureUploadText(*root));
    QVERIFY2(reminder->sentence().contains(QStringLiteral("Contoso Root CA")),
             qPrintable(reminder->sentence()));
}

QTEST_MAIN(TestRequestRoot)
#include "test_request_root.moc"
