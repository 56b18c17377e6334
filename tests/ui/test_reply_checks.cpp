#include "core/x509/certificate_file.h"
#include "tests/support/expect_result.h"
#include "tests/support/first_certificate.h"
#include "tests/support/made_certificates.h"
#include "tests/support/openssl_workshop.h"
#include "ui/wizard/reply_checks.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

namespace {

CaReply replyWith(const QList<Finding>& findings) {
    RequestRecord record;
    record.address = QStringLiteral("user@contoso.com");
    record.createdAt = today();
    const RequestProfile profile{.person = EmailName::parse(record.address).value()};
    return {record,
            CertificateRequest::create(profile, madeClientKey()).value(),
            madeClient(madeRoot()),
            {madeRoot().certificate()},
            findings};
}

int failedRows(const QList<ReplyCheck>& checks) {
    return static_cast<int>(
        std::count_if(checks.begin(), checks.end(), [](const ReplyCheck& check) { return !check.passed; }));
}

} // namespace

/// What a reply is checked for, in words: no error may hide behind a list of nothing but Yes.
class TestReplyChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorFailsOneRow_data() {
        QTest::addColumn<Rule>("rule");
        for (const Rule rule : allRules())
            QTest::newRow(qPrintable(ruleId(rule))) << rule;
    }
    void everyErrorFailsOneRow() {
        QFETCH(Rule, rule);
        const CaReply reply =
            replyWith({{rule, Severity::Error, QStringLiteral("root"), QStringLiteral("X")}});
        QCOMPARE(failedRows(replyChecks(reply, true)), 1);
        QCOMPARE(failedRows(replyChecks(reply, false)), 1);
    }

    /// The row of the certificate's own dates is not about those of its authorities.
    void datesOfAuthoritiesAreTheirs_data() {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("own") << QStringLiteral("leaf") << true;
        QTest::newRow("an issuer's") << QStringLiteral("issuer") << false;
    }
    void datesOfAuthoritiesAreTheirs() {
        QFETCH(QString, subject);
        QFETCH(bool, isOwn);
        const QList<ReplyCheck> checks = replyChecks(
            replyWith({{Rule::Expired, Severity::Error, subject, QStringLiteral("2022-01-01")}}), false);
        QCOMPARE(failedRows(checks), 1);
        const auto failed =
            std::find_if(checks.begin(), checks.end(), [](const ReplyCheck& check) { return !check.passed; });
        QCOMPARE(failed->text.startsWith(QStringLiteral("Valid from")), isOwn);
    }

    void warningsFailNone() {
        QList<Finding> findings;
        for (const Rule rule : allRules())
            findings.append({rule, Severity::Warning, QStringLiteral("leaf"), QStringLiteral("X")});
        QCOMPARE(failedRows(replyChecks(replyWith(findings), true)), 0);
    }

    /// What an authority calls itself cannot turn what is said of it.
    void namesCannotTurnTheText() {
        const QTemporaryDir folder;
        const OpensslWorkshop workshop(folder.path());
        EXPECT_ACCEPTED(workshop.makeSelfSigned(
            QStringLiteral("evil"), CertificateRecipe::rootAt(QStringLiteral("Ro\u202Eot"), today())));
        CaReply reply = replyWith({});
        reply.chain = {
            parseCertificate(workshop.bytes(QStringLiteral("evil.pem")), QStringLiteral("evil")).value()};
        reply.certificate = reply.chain.first();
        int marked = 0;
        for (const ReplyCheck& check : replyChecks(reply, true)) {
            QVERIFY2(!check.text.contains(QChar(u'\u202E')), qPrintable(check.text));
            marked += static_cast<int>(check.text.contains(QStringLiteral("Ro<U+202E>ot")));
        }
        QCOMPARE(marked, 2); // the common name and the root
    }

    void everyRowHasWordsOfItsOwn() {
        QStringList texts;
        for (const ReplyCheck& check : replyChecks(replyWith({}), true)) {
            QVERIFY(!check.text.isEmpty() && !texts.contains(check.text));
            texts.append(check.text);
        }
        QCOMPARE(texts.size(), replyChecks(replyWith({}), false).size() + 1);
    }
};

QTEST_MAIN(TestReplyChecks)
#include "test_reply_checks.moc"
