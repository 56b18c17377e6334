#include "tests/ui/request_test.h"

#include "core/issuing/new_request.h"
#include "ui/widgets/check_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTreeWidget>

namespace p2s::test {

void RequestTest::init() {
    m_scene = std::make_unique<WizardScene>();
    open();
}

void RequestTest::cleanup() {
    m_wizard.reset();
    m_scene.reset();
}

void RequestTest::open() {
    m_wizard.reset();
    m_wizard = std::make_unique<CertificateWizard>(m_scene->draft());
    m_wizard->restart();
    m_wizard->show();
}

void RequestTest::take(const char* link) {
    QTest::mouseClick(the<QAbstractButton>(link), Qt::LeftButton);
}

void RequestTest::goTo(PageId page) {
    QTRY_VERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
    m_wizard->next();
    QCOMPARE(current(), page);
}

void RequestTest::goToSending() {
    take("requestPathLink");
    QCOMPARE(current(), PageId::Person);
    the<QLineEdit>("personEdit")->setText(requestAddress);
    goTo(PageId::RequestSend);
}

void RequestTest::makeRequest() {
    goToSending();
    the<QLineEdit>("templateEdit")->setText(QStringLiteral("P2SUser"));
    the<QLineEdit>("caConfigEdit")->setText(QStringLiteral("ca01.contoso.com\\Contoso Issuing CA"));
    goTo(PageId::Request);
    the<QLineEdit>("requestPassphraseEdit")->setText(requestPassphrase);
    the<QLineEdit>("requestPassphraseRepeatEdit")->setText(requestPassphrase);
    click("makeRequestButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->draft().madeRequest(), 30000);
}

CertificateRequest RequestTest::requestInLedger() const {
    const auto waiting = m_scene->openLedger().requests(RequestState::Waiting);
    return requestOf(waiting->first()).value();
}

void RequestTest::comeBack() {
    m_scene->draft().startNextPerson();
    open();
    take("replyPathLink");
    QCOMPARE(current(), PageId::Reply);
    QTRY_COMPARE(the<QTreeWidget>("waitingRequests")->topLevelItemCount(), 1);
}

void RequestTest::paste(const QByteArray& reply) {
    comeBack();
    QGuiApplication::clipboard()->setText(QString::fromLatin1(reply));
    click("pasteReplyButton");
}

void RequestTest::expectFine() {
    const auto* checks = the<CheckList>("replyChecks");
    for (int row = 0; row < checks->rowCount(); ++row)
        QVERIFY2(checks->state(row) == CheckList::State::Done, qPrintable(checks->spokenText(row)));
    QVERIFY(the<QWidget>("unlockRequestButton")->isVisible());
}

int RequestTest::failedChecks() const {
    const auto* checks = the<CheckList>("replyChecks");
    int failed = 0;
    for (int row = 0; row < checks->rowCount(); ++row)
        failed += checks->state(row) == CheckList::State::Failed ? 1 : 0;
    return failed;
}

void RequestTest::unlock() {
    the<QLineEdit>("replyPassphraseEdit")->setText(requestPassphrase);
    the<QAbstractButton>("unlockRequestButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->draft().reply(), 20000);
}

void RequestTest::finish() {
    goTo(PageId::Export);
    the<QLineEdit>("pfxPathEdit")->setText(m_scene->path(QStringLiteral("user.pfx")));
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->button(QWizard::NextButton)->isEnabled(), 20000);
    m_wizard->next();
    QTRY_COMPARE_WITH_TIMEOUT(current(), PageId::Result, 30000);
}

} // namespace p2s::test

#include "request_test.h.moc"
