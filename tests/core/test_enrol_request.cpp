#include "core/issuing/enrol_request.h"

#include "tests/support/expect_result.h"
#include "tests/support/fake_platform.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString authority = QStringLiteral("ca01.contoso.com\\Contoso Issuing CA");

/// A ledger with a request that waits, and an authority that issues it under number 42 at once.
struct EnrolmentPlace {
    EnrolmentPlace() : ledger(Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite"))).value()) {
        RequestRecord record;
        record.address = QStringLiteral("user@contoso.com");
        record.requestDer = "request";
        record.encryptedKey = "encrypted";
        record.publicKeySha256 = QString(64, u'a');
        record.caConfig = authority;
        id = ledger.addRequest(record)->id;
        enrolment.available = true;
        enrolment.answer = [this](const QByteArray&, const QString&,
                                  const QString& asked) -> Result<EnrolmentAnswer> {
            ++sent;
            return EnrolmentAnswer{EnrolmentAnswer::Disposition::Issued, 42, "reply", asked};
        };
    }
    Result<SentRequest> submit() { return submitRequest(id, enrolment, ledger); }
    qint64 noted() const { return ledger.request(id)->authorityRequestId; }

    QTemporaryDir folder;
    Ledger ledger;
    FakeEnrolment enrolment;
    qint64 id = 0;
    int sent = 0;
};

} // namespace

/// What AD CS answered is never lost, and no request goes there twice.
class TestEnrolRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answerIsNoted() {
        EnrolmentPlace place;
        const auto sent = place.submit();
        EXPECT_VALUE(sent);
        QVERIFY(!sent->notNoted);
        QCOMPARE(sent->answer.reply, QByteArray("reply"));
        QCOMPARE(place.noted(), 42);
    }

    void answerThatCannotBeNotedIsReturned() {
        EnrolmentPlace place;
        place.enrolment.answer = [&place](const QByteArray&, const QString&,
                                          const QString& asked) -> Result<EnrolmentAnswer> {
            if (const auto cancelled = place.ledger.cancelRequest(place.id); !cancelled)
                return tl::unexpected(cancelled.error());
            return EnrolmentAnswer{EnrolmentAnswer::Disposition::Issued, 42, "reply", asked};
        };
        const auto sent = place.submit();
        EXPECT_VALUE(sent);
        QVERIFY(sent->answer.disposition == EnrolmentAnswer::Disposition::Issued);
        QCOMPARE(sent->answer.requestId, 42);
        QCOMPARE(sent->answer.reply, QByteArray("reply"));
        QVERIFY(sent->notNoted);
        QVERIFY(sent->notNoted->code == ErrorCode::RequestNotNoted);
        QCOMPARE(sent->notNoted->subject, authority);
        QVERIFY(sent->notNoted->detail.contains(QStringLiteral("42")));
        QVERIFY(sent->notNoted->detail.contains(QStringLiteral("request-not-waiting")));
    }

    void answerWithoutNumberCannotBeNoted() {
        EnrolmentPlace place;
        place.enrolment.answer = [](const QByteArray&, const QString&,
                                    const QString& asked) -> Result<EnrolmentAnswer> {
            return EnrolmentAnswer{EnrolmentAnswer::Disposition::Kept, 0, {}, asked};
        };
        const auto sent = place.submit();
        EXPECT_VALUE(sent);
        QVERIFY(sent->notNoted && sent->notNoted->code == ErrorCode::RequestNotNoted);
        QCOMPARE(place.noted(), 0);
    }

    void issuedWithoutItsCertificateIsNoted() {
        EnrolmentPlace place;
        place.enrolment.answer = [](const QByteArray&, const QString&,
                                    const QString& asked) -> Result<EnrolmentAnswer> {
            return EnrolmentAnswer{EnrolmentAnswer::Disposition::Issued, 42, {}, asked};
        };
        const auto sent = place.submit();
        EXPECT_VALUE(sent);
        QVERIFY(!sent->notNoted);
        QCOMPARE(place.noted(), 42);
    }

    void isSentOnlyOnce() {
        EnrolmentPlace place;
        EXPECT_VALUE(place.submit());
        EXPECT_ERROR(place.submit(), ErrorCode::RequestAlreadySent);
        QCOMPARE(place.sent, 1);
        // Two windows that send in the same moment: the first number stays.
        EXPECT_VALUE(place.ledger.noteRequestSent(place.id, authority, 42));
        EXPECT_ERROR(place.ledger.noteRequestSent(place.id, authority, 43), ErrorCode::RequestAlreadySent);
        QCOMPARE(place.noted(), 42);
    }

    void whatWasRefusedCanBeSentAgain() {
        EnrolmentPlace place;
        const auto issues = place.enrolment.answer;
        place.enrolment.answer = nullptr;
        EXPECT_ERROR(place.submit(), ErrorCode::AuthorityNotFound);
        place.enrolment.answer = issues;
        EXPECT_VALUE(place.submit());
    }

    void nothingIsSentThatDoesNotWait() {
        EnrolmentPlace place;
        EXPECT_VALUE(place.ledger.cancelRequest(place.id));
        EXPECT_ERROR(place.submit(), ErrorCode::RequestNotWaiting);
        EXPECT_ERROR(submitRequest(77, place.enrolment, place.ledger), ErrorCode::RequestNotFound);
        QCOMPARE(place.sent, 0);
    }
};

QTEST_GUILESS_MAIN(TestEnrolRequest)
#include "test_enrol_request.moc"
