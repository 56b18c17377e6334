#include "app/cli/command_line.h"
#include "app/cli/exit_status.h"
#include "core/issuing/complete_request.h"
#include "tests/support/expect_result.h"
#include "tests/support/fake_platform.h"
#include "tests/support/issuing_samples.h"

#include <QJsonObject>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

/// A computer of the domain, a request that waits, and an authority that would sign it.
struct Place {
    Place() {
        writeBytes(path("root.txt"), "Gartenzaun im Regen 7\n");
        writeBytes(path("pfx.txt"), samplePassword.toUtf8());
        enrolment.available = true;
        store.available = false;
        enrolment.answer = [this](const QByteArray&, const QString&, const QString& authority) {
            return answered(42, authority);
        };
        enrolment.later = [this](qint64 id, const QString& authority) { return answered(id, authority); };
    }
    QString path(const char* name) const { return folder.filePath(QLatin1StringView(name)); }
    Result<cli::Answer> run(const QStringList& arguments) const {
        const auto command = cli::parseCommandLine(arguments);
        if (!command)
            return tl::unexpected(command.error());
        return command->verb(cli::Session(path("ledger.sqlite"), true, fake));
    }
    Result<cli::Answer> makeRequest(const QString& address = QStringLiteral("user@contoso.com")) const {
        return run({QStringLiteral("request"), QStringLiteral("new"), QStringLiteral("--cn"), address,
                    QStringLiteral("--template"), QStringLiteral("P2SUser"), QStringLiteral("--out"),
                    path("user.csr"), QStringLiteral("--passphrase-file"), path("root.txt")});
    }
    Result<cli::Answer> submit() const {
        return run({QStringLiteral("request"), QStringLiteral("submit"), QStringLiteral("1")});
    }
    Result<cli::Answer> complete() const {
        return run({QStringLiteral("request"), QStringLiteral("complete"), QStringLiteral("--from-ca"),
                    QStringLiteral("1"), QStringLiteral("--out"), path("user.pfx"),
                    QStringLiteral("--passphrase-file"), path("root.txt"), QStringLiteral("--password-file"),
                    path("pfx.txt")});
    }
    Result<EnrolmentAnswer> answered(qint64 id, const QString& authority) const {
        const QString who = authority.isEmpty() ? QStringLiteral("ca01.contoso.com\\Contoso CA") : authority;
        if (says)
            return failure(*says, who);
        return EnrolmentAnswer{reply.isEmpty() ? EnrolmentAnswer::Disposition::Kept
                                               : EnrolmentAnswer::Disposition::Issued,
                               id, reply, who};
    }
    /// Somebody approves it.
    void sign() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto root = CertificateAuthority::createRoot(
            {QStringLiteral("ContosoCA"), KeyAlgorithm::Rsa2048, now.addDays(-1), now.addYears(2)});
        const auto record = Ledger::open(path("ledger.sqlite"))->request(1);
        const auto key = unlockRequest(*record, SecretBytes("Gartenzaun im Regen 7"));
        const auto signedOne =
            root->signClient({EmailName::parse(QStringLiteral("user@contoso.com")).value(),
                              ExtendedKeyUsage::p2sClient(), now.addDays(-1), now.addYears(1)},
                             *key);
        leaf = signedOne->pem();
        reply = leaf + root->certificate().pem();
        rootDer = root->certificate().der();
        const auto before = CertificateAuthority::createRoot(
            {QStringLiteral("ContosoCA"), KeyAlgorithm::Rsa2048, now.addDays(-9), now.addDays(-2)},
            root->key());
        expiredRootDer = before->certificate().der();
    }

    QTemporaryDir folder;
    FakeCertificateStore store;
    FakeAccount account;
    FakeEnrolment enrolment;
    Platform fake{store, account, enrolment};
    /// Empty while it is kept.
    QByteArray reply;
    /// What sign() made, apart; and the root as it was before it was renewed with the same key.
    QByteArray leaf;
    QByteArray rootDer;
    QByteArray expiredRootDer;
    std::optional<ErrorCode> says;
};

QJsonObject requestIn(const cli::Answer& answer) {
    return answer.json.value(QStringLiteral("request")).toObject();
}

} // namespace

/// request submit and request complete --from-ca, with an authority in memory.
class TestEnrolment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptThenIssued() {
        Place place;
        EXPECT_VALUE(place.makeRequest());
        EXPECT_ERROR(place.complete(), ErrorCode::RequestNotSent);
        const auto sent = place.submit();
        EXPECT_VALUE(sent);
        QCOMPARE(sent->json.value(QStringLiteral("issued")).toBool(true), false);
        QCOMPARE(requestIn(*sent).value(QStringLiteral("authorityRequestId")).toInt(), 42);
        QCOMPARE(requestIn(*sent).value(QStringLiteral("caConfig")).toString(),
                 QStringLiteral("ca01.contoso.com\\Contoso CA"));
        QVERIFY(sent->text.contains(QStringLiteral("--from-ca 1")));

        EXPECT_ERROR(place.complete(), ErrorCode::AuthorityKeepsRequest);
        QVERIFY(!QFile::exists(place.path("user.pfx")));
        place.sign();
        const auto completed = place.complete();
        EXPECT_VALUE(completed);
        QCOMPARE(completed->status, cli::ExitStatus::Done);
        QVERIFY(QFile::exists(place.path("user.pfx")));
        QCOMPARE(requestIn(*completed).value(QStringLiteral("state")).toString(),
                 QStringLiteral("completed"));
        EXPECT_ERROR(place.submit(), ErrorCode::RequestNotWaiting);
        QVERIFY(Ledger::open(place.path("ledger.sqlite"))->verify()->flaws.isEmpty());
    }

    void issuedAtOnceCanBeFetched() {
        Place place;
        EXPECT_VALUE(place.makeRequest());
        place.sign();
        const auto sent = place.submit();
        EXPECT_VALUE(sent);
        QVERIFY(sent->json.value(QStringLiteral("issued")).toBool());
        const auto completed = place.complete();
        EXPECT_VALUE(completed);
        QVERIFY(!completed->refusal);
    }

    // Windows knows the authority above the reply, also as it was before it was renewed.
    void renewedAuthorityIsTakenFromWindows() {
        Place place;
        EXPECT_VALUE(place.makeRequest());
        EXPECT_VALUE(place.submit());
        place.sign();
        place.reply = place.leaf;
        place.store.available = true;
        place.store.knownAuthorities = {place.expiredRootDer, place.rootDer};
        const auto completed = place.complete();
        EXPECT_VALUE(completed);
        QVERIFY2(!completed->refusal, qPrintable(completed->remarks.join(u' ')));
        QCOMPARE(completed->status, cli::ExitStatus::Done);
    }

    void answerThatCannotBeNotedIsTold() {
        Place place;
        EXPECT_VALUE(place.makeRequest());
        place.reply = "reply";
        place.enrolment.answer = [&place](const QByteArray&, const QString&,
                                          const QString& authority) -> Result<EnrolmentAnswer> {
            const auto cancelled = Ledger::open(place.path("ledger.sqlite"))->cancelRequest(1);
            return cancelled ? place.answered(42, authority) : tl::unexpected(cancelled.error());
        };
        const auto sent = place.submit();
        EXPECT_VALUE(sent);
        QVERIFY(sent->refusal && sent->refusal->code == ErrorCode::RequestNotNoted);
        QVERIFY(sent->json.value(QStringLiteral("issued")).toBool());
        QCOMPARE(requestIn(*sent).value(QStringLiteral("authorityRequestId")).toInt(), 42);
        // The certificate alone comes first, then the chain (Microsoft Learn, certreq).
        QVERIFY(sent->text.contains(
            QStringLiteral("certreq -retrieve -config \"ca01.contoso.com\\Contoso CA\" 42 \"user.cer\" "
                           "\"user.p7b\"\n")));
        QVERIFY(sent->text.contains(QStringLiteral("request complete \"user.p7b\"")));
        QVERIFY(!sent->text.contains(QStringLiteral("--from-ca")));
    }

    void answerWithoutNumberOffersNothingThatCannotWork() {
        Place place;
        EXPECT_VALUE(place.makeRequest());
        place.enrolment.answer = [&place](const QByteArray&, const QString&, const QString& authority) {
            return place.answered(0, authority);
        };
        const auto sent = place.submit();
        EXPECT_VALUE(sent);
        QVERIFY(sent->refusal && sent->refusal->code == ErrorCode::RequestNotNoted);
        QCOMPARE(sent->text, QString());
    }

    void isSentOnlyOnce() {
        Place place;
        EXPECT_VALUE(place.makeRequest());
        EXPECT_VALUE(place.submit());
        EXPECT_ERROR(place.submit(), ErrorCode::RequestAlreadySent);
    }

    void commandCanBePasted_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << QStringLiteral("user@contoso.com")
                               << QStringLiteral("user@contoso.com.pfx");
        QTest::newRow("other commands")
            << QStringLiteral("a&b'c{d}@contoso.com") << QStringLiteral("a&b'c{d}@contoso.com.pfx");
        QTest::newRow("not in a file name")
            << QStringLiteral("a|b/c@contoso.com") << QStringLiteral("a-b-c@contoso.com.pfx");
        QTest::newRow("variables") << QStringLiteral("a$b`c%d%!e@contoso.com")
                                   << QStringLiteral("a-b-c-d--e@contoso.com.pfx");
    }
    void commandCanBePasted() {
        QFETCH(QString, address);
        QFETCH(QString, file);
        const Place place;
        EXPECT_VALUE(place.makeRequest(address));
        const auto sent = place.submit();
        EXPECT_VALUE(sent);
        QVERIFY2(sent->text.endsWith(QStringLiteral("\n  p2s-cert request complete --from-ca 1 --out \"") +
                                     file + QStringLiteral("\"\n")),
                 qPrintable(sent->text));
    }

    void whatTheAuthoritySays_data() {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("denied") << ErrorCode::AuthorityRefused << 5;
        QTest::newRow("no such request") << ErrorCode::AuthorityRequestUnknown << 6;
        QTest::newRow("no connection") << ErrorCode::AuthorityUnreachable << 5;
    }
    void whatTheAuthoritySays() {
        QFETCH(ErrorCode, code);
        QFETCH(int, status);
        Place place;
        EXPECT_VALUE(place.makeRequest());
        EXPECT_VALUE(place.submit());
        place.says = code;
        const auto asked = place.complete();
        EXPECT_ERROR(asked, code);
        QCOMPARE(static_cast<int>(cli::exitStatus(asked.error().code)), status);
        // It waits as before.
        place.says.reset();
        place.sign();
        EXPECT_VALUE(place.complete());
    }

    void whatWasRefusedHasNoNumber() {
        Place place;
        EXPECT_VALUE(place.makeRequest());
        place.says = ErrorCode::AuthorityRefused;
        EXPECT_ERROR(place.submit(), ErrorCode::AuthorityRefused);
        EXPECT_ERROR(place.complete(), ErrorCode::RequestNotSent);
        place.enrolment.available = false;
        EXPECT_ERROR(place.complete(), ErrorCode::NotAvailableHere);
    }
};

QTEST_GUILESS_MAIN(TestEnrolment)
#include "test_enrolment.moc"
