#include "tests/ui/request_test.h"

#include "core/issuing/new_request.h"

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

} // namespace p2s::test

#include "request_test.h.moc"
