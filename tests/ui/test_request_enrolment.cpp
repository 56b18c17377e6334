#include "tests/ui/request_test.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/work_bar.h"
#include "ui/wizard/reply_source_part.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>
#include <QTreeWidget>

#include <atomic>
#include <functional>

using namespace p2s;
using namespace p2s::test;

/// Requests that go to AD CS right away, and are asked for again.
class TestRequestEnrolment : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void authorityIssuesAtOnce();
    void authorityKeepsIt();
    void laterItIsAskedAgain_data();
    void laterItIsAskedAgain();
    void answerNobodyWaitedForIsNotLost();
    void errorIsToldToWhoGaveUpWaiting();
    void answerThatCannotBeNotedIsTold();
    void issuedWithoutItsCertificateIsAskedAgain();
    void replyReadMeanwhileStays();
    void onlyWhatWasSentCanBeAskedFor();
    void authorityRefuses_data();
    void authorityRefuses();
    void laterItIsSentAfterAll();
    void onlyWindowsSendsIt();

private:
    /// It gets number 42.
    void authorityWillKeep();
    /// As soon as it is asked again for number 42.
    void authorityWillIssue(const Organisation& organisation);
    /// To a request that is handed in, but not before \a goOn.
    void authorityWillAnswer(const std::atomic_bool& goOn,
                             const std::function<Result<EnrolmentAnswer>(const QString& authority)>& answer);
    RequestRecord waiting() const;
};

void TestRequestEnrolment::authorityWillKeep() {
    m_scene->enrolment().available = true;
    m_scene->enrolment().answer = [](const QByteArray&, const QString&,
                                     const QString& authority) -> Result<EnrolmentAnswer> {
        return EnrolmentAnswer{EnrolmentAnswer::Disposition::Kept, 42, {}, authority};
    };
    m_scene->enrolment().later = [](qint64 id, const QString& authority) -> Result<EnrolmentAnswer> {
        return EnrolmentAnswer{EnrolmentAnswer::Disposition::Kept, id, {}, authority};
    };
}

void TestRequestEnrolment::authorityWillAnswer(
    const std::atomic_bool& goOn,
    const std::function<Result<EnrolmentAnswer>(const QString& authority)>& answer) {
    m_scene->enrolment().available = true;
    m_scene->enrolment().answer = [&goOn, answer](const QByteArray&, const QString&,
                                                  const QString& authority) {
        while (!goOn)
            QThread::msleep(1);
        return answer(authority);
    };
}

void TestRequestEnrolment::authorityWillIssue(const Organisation& organisation) {
    const QByteArray reply = organisation.answer(requestInLedger(), "clientAuth") + organisation.root();
    m_scene->enrolment().later = [reply](qint64 id, const QString& authority) -> Result<EnrolmentAnswer> {
        if (id != 42 || authority != QStringLiteral("ca01.contoso.com\\Contoso Issuing CA"))
            return failure(ErrorCode::AuthorityRequestUnknown, authority);
        return EnrolmentAnswer{EnrolmentAnswer::Disposition::Issued, id, reply, authority};
    };
}

RequestRecord TestRequestEnrolment::waiting() const {
    return m_scene->openLedger().requests(RequestState::Waiting)->first();
}

void TestRequestEnrolment::authorityIssuesAtOnce() {
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
    the<QLineEdit>("replyPassphraseEdit")->setText(requestPassphrase);
    the<QAbstractButton>("unlockRequestButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_scene->draft().reply(), 20000);
}

void TestRequestEnrolment::authorityKeepsIt() {
    authorityWillKeep();
    makeRequest();
    click("enrolButton");
    auto* message = the<MessageBar>("enrolMessage");
    QTRY_VERIFY(!message->isEmpty());
    QCOMPARE(message->severity(), Severity::Info);
    QVERIFY(!the<QWidget>("enrolButton")->isEnabled());
    message->secondActionButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("certreq -retrieve -config \"ca01.contoso.com\\Contoso Issuing CA\" 42 "
                            "\"user.cer\" \"user.p7b\""));
    QCOMPARE(current(), PageId::Request);
    QCOMPARE(waiting().authorityRequestId, 42);

    // Once somebody has approved it, the same page goes on.
    message->actionButton()->click();
    QTRY_VERIFY(!message->isEmpty() && message->severity() == Severity::Info);
    const Organisation organisation(m_scene->clock().now());
    authorityWillIssue(organisation);
    message->actionButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(current(), PageId::Reply, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(the<QWidget>("replyChecks")->isVisible(), 30000);
}

void TestRequestEnrolment::laterItIsAskedAgain_data() {
    QTest::addColumn<int>("disposition");
    QTest::addColumn<int>("severity");
    QTest::newRow("still kept") << -1 << static_cast<int>(Severity::Info);
    QTest::newRow("denied") << static_cast<int>(ErrorCode::AuthorityRefused)
                            << static_cast<int>(Severity::Error);
    QTest::newRow("no such request") << static_cast<int>(ErrorCode::AuthorityRequestUnknown)
                                     << static_cast<int>(Severity::Error);
    QTest::newRow("no connection") << static_cast<int>(ErrorCode::AuthorityUnreachable)
                                   << static_cast<int>(Severity::Error);
}

void TestRequestEnrolment::laterItIsAskedAgain() {
    QFETCH(const int, disposition);
    QFETCH(const int, severity);
    authorityWillKeep();
    makeRequest();
    click("enrolButton");
    QTRY_VERIFY(!the<MessageBar>("enrolMessage")->isEmpty());
    comeBack();
    QVERIFY(the<QWidget>("askAuthorityButton")->isEnabled());
    m_scene->enrolment().later = [disposition](qint64 id,
                                               const QString& authority) -> Result<EnrolmentAnswer> {
        if (disposition >= 0)
            return failure(static_cast<ErrorCode>(disposition), authority);
        return EnrolmentAnswer{EnrolmentAnswer::Disposition::Kept, id, {}, authority};
    };
    click("askAuthorityButton");
    QTRY_VERIFY(!the<MessageBar>("replyMessage")->isEmpty());
    QCOMPARE(static_cast<int>(the<MessageBar>("replyMessage")->severity()), severity);
    QVERIFY(the<QWidget>("waitingRequests")->isVisible());
    QCOMPARE(waiting().authorityRequestId, 42);

    // It can be tried again, and then it is there.
    const Organisation organisation(m_scene->clock().now());
    authorityWillIssue(organisation);
    click("askAuthorityButton");
    QTRY_VERIFY_WITH_TIMEOUT(the<QWidget>("replyChecks")->isVisible(), 30000);
    auto* checks = the<CheckList>("replyChecks");
    for (int row = 0; row < checks->rowCount(); ++row)
        QVERIFY2(checks->state(row) == CheckList::State::Done, qPrintable(checks->spokenText(row)));
}

void TestRequestEnrolment::answerNobodyWaitedForIsNotLost() {
    std::atomic_bool goOn = false;
    authorityWillAnswer(goOn, [](const QString& authority) -> Result<EnrolmentAnswer> {
        return EnrolmentAnswer{EnrolmentAnswer::Disposition::Kept, 42, {}, authority};
    });
    makeRequest();
    click("enrolButton");
    the<WorkBar>("enrolWork")->cancel();
    goOn = true;
    QTRY_VERIFY(!the<MessageBar>("enrolMessage")->isEmpty());
    QVERIFY(!the<QWidget>("enrolButton")->isEnabled());
    QCOMPARE(waiting().authorityRequestId, 42);
}

void TestRequestEnrolment::errorIsToldToWhoGaveUpWaiting() {
    std::atomic_bool goOn = false;
    authorityWillAnswer(goOn, [](const QString& authority) -> Result<EnrolmentAnswer> {
        return failure(ErrorCode::AuthorityUnreachable, authority);
    });
    makeRequest();
    click("enrolButton");
    the<WorkBar>("enrolWork")->cancel();
    goOn = true;
    QTRY_VERIFY(!the<MessageBar>("enrolMessage")->isEmpty());
    QCOMPARE(the<MessageBar>("enrolMessage")->severity(), Severity::Error);
}

void TestRequestEnrolment::answerThatCannotBeNotedIsTold() {
    const Organisation organisation(m_scene->clock().now());
    m_scene->enrolment().available = true;
    m_scene->enrolment().answer = [&](const QByteArray& request, const QString&,
                                      const QString& authority) -> Result<EnrolmentAnswer> {
        const auto asked = CertificateRequest::fromBytes(request, QStringLiteral("request"));
        auto ledger = m_scene->openLedger();
        const auto cancelled = ledger.cancelRequest(ledger.requests()->first().id);
        if (!asked || !cancelled)
            return failure(ErrorCode::AuthorityRefused, authority);
        return EnrolmentAnswer{EnrolmentAnswer::Disposition::Issued, 42,
                               organisation.answer(*asked, "clientAuth") + organisation.root(), authority};
    };
    makeRequest();
    click("enrolButton");
    auto* message = the<MessageBar>("enrolMessage");
    QTRY_VERIFY(!message->isEmpty());
    QCOMPARE(message->severity(), Severity::Warning);
    QVERIFY2(message->sentence().contains(QStringLiteral("42")), qPrintable(message->sentence()));
    QVERIFY(!the<QWidget>("enrolButton")->isEnabled());
    message->secondActionButton()->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("certreq -retrieve")));
    // The certificate is at hand for all that.
    QCOMPARE(current(), PageId::Request);
    message->actionButton()->click();
    QTRY_COMPARE(current(), PageId::Reply);
    QTRY_VERIFY(!the<MessageBar>("replyMessage")->isEmpty());
}

void TestRequestEnrolment::issuedWithoutItsCertificateIsAskedAgain() {
    m_scene->enrolment().available = true;
    m_scene->enrolment().answer = [](const QByteArray&, const QString&,
                                     const QString& authority) -> Result<EnrolmentAnswer> {
        return EnrolmentAnswer{EnrolmentAnswer::Disposition::Issued, 42, {}, authority};
    };
    makeRequest();
    click("enrolButton");
    auto* message = the<MessageBar>("enrolMessage");
    QTRY_VERIFY(!message->isEmpty());
    QCOMPARE(message->severity(), Severity::Warning);
    QCOMPARE(current(), PageId::Request);
    QCOMPARE(waiting().authorityRequestId, 42);
    const Organisation organisation(m_scene->clock().now());
    authorityWillIssue(organisation);
    message->actionButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(current(), PageId::Reply, 30000);
}

void TestRequestEnrolment::replyReadMeanwhileStays() {
    const Organisation organisation(m_scene->clock().now());
    authorityWillKeep();
    makeRequest();
    click("enrolButton");
    QTRY_VERIFY(!the<MessageBar>("enrolMessage")->isEmpty());
    comeBack();
    std::atomic_bool goOn = false;
    std::atomic_bool isAnswered = false;
    m_scene->enrolment().later = [&](qint64 id, const QString& authority) -> Result<EnrolmentAnswer> {
        while (!goOn)
            QThread::msleep(1);
        isAnswered = true;
        return EnrolmentAnswer{EnrolmentAnswer::Disposition::Issued, id, "not this one", authority};
    };
    click("askAuthorityButton");
    QGuiApplication::clipboard()->setText(
        QString::fromLatin1(organisation.answer(requestInLedger(), "clientAuth") + organisation.root()));
    click("pasteReplyButton");
    QTRY_VERIFY_WITH_TIMEOUT(the<QWidget>("replyChecks")->isVisible(), 30000);
    QSignalSpy came(m_wizard->findChild<ReplySourcePart*>(), &ReplySourcePart::replyCame);
    goOn = true;
    QTRY_VERIFY(isAnswered);
    QTRY_VERIFY(!the<WorkBar>("askAuthorityWork")->isWorking());
    QVERIFY(came.isEmpty());
    QVERIFY(the<QWidget>("replyChecks")->isVisible());
}

void TestRequestEnrolment::onlyWhatWasSentCanBeAskedFor() {
    m_scene->enrolment().available = true;
    makeRequest();
    comeBack();
    QVERIFY(the<QWidget>("askAuthorityButton")->isVisible());
    QVERIFY(!the<QWidget>("askAuthorityButton")->isEnabled());
}

void TestRequestEnrolment::authorityRefuses_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("template not offered") << ErrorCode::AuthorityRefused;
    QTest::newRow("no connection") << ErrorCode::AuthorityUnreachable;
    QTest::newRow("no domain") << ErrorCode::AuthorityNotFound;
}

void TestRequestEnrolment::authorityRefuses() {
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

void TestRequestEnrolment::laterItIsSentAfterAll() {
    m_scene->enrolment().available = true;
    m_scene->enrolment().answer = [](const QByteArray&, const QString&,
                                     const QString& authority) -> Result<EnrolmentAnswer> {
        return failure(ErrorCode::AuthorityUnreachable, authority);
    };
    makeRequest();
    click("enrolButton");
    QTRY_VERIFY(!the<MessageBar>("enrolMessage")->isEmpty());
    comeBack();
    authorityWillKeep();
    click("showRequestButton");
    QTRY_COMPARE(current(), PageId::Request);
    click("enrolButton");
    QTRY_COMPARE(waiting().authorityRequestId, 42);
    QTRY_VERIFY(!the<MessageBar>("enrolMessage")->isEmpty());
    QCOMPARE(the<MessageBar>("enrolMessage")->severity(), Severity::Info);
}

void TestRequestEnrolment::onlyWindowsSendsIt() {
    makeRequest();
    QVERIFY(!the<QWidget>("enrolButton")->isVisible());
    comeBack();
    QVERIFY(!the<QWidget>("askAuthorityButton")->isVisible());
}

QTEST_MAIN(TestRequestEnrolment)
#include "test_request_enrolment.moc"
