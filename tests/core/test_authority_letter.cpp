#include "core/handover/authority_letter.h"

#include "core/base/date_text.h"
#include "tests/support/expect_result.h"
#include "tests/support/made_certificates.h"

using namespace p2s;
using namespace p2s::test;

namespace {

QString letterOn(const QList<Finding>& findings) {
    return authorityLetter(madeClient(madeRoot()), QStringLiteral("user@contoso.com"),
                           QStringLiteral("P2SUser"), findings);
}

/// What the letter wants changed, in the line under what is wrong; empty without such a line.
QString wishIn(const QString& letter, const Finding& finding) {
    const QString sentence = QStringLiteral("– ") + findingText(finding).sentence;
    const QStringList lines = letter.split(QLatin1Char('\n'));
    const qsizetype found = lines.indexOf(sentence);
    const QString next = found >= 0 ? lines.value(found + 1) : QString();
    return next.startsWith(QStringLiteral("  ")) ? next.trimmed() : QString();
}

} // namespace

/// What is written to whoever runs the certificate authority.
class TestAuthorityLetter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorComesWithAWish_data() {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("subject");
        for (const Rule rule : allRules()) {
            const bool isWrittenAbout =
                ruleSeverity(rule) == Severity::Error || rule == Rule::CommonNameMissing;
            if (!isWrittenAbout || rule == Rule::EncodedTwice)
                continue;
            for (const char* subject : {"leaf", "issuer", "root"})
                QTest::addRow("%s of %s", qPrintable(ruleId(rule)), subject)
                    << rule << QString::fromLatin1(subject);
        }
    }
    void everyErrorComesWithAWish() {
        QFETCH(Rule, rule);
        QFETCH(QString, subject);
        const Finding finding{rule, Severity::Error, subject, QStringLiteral("X")};
        const QString letter = letterOn({finding});
        QVERIFY2(!wishIn(letter, finding).isEmpty(), qPrintable(letter));
        QVERIFY(letter.contains(QStringLiteral("user@contoso.com")));
        // Where only certificates of authorities are missing, nothing is to be issued again.
        const bool mayStay = rule == Rule::ChainIncomplete || rule == Rule::NotUnderThisRoot;
        QCOMPARE(letter.contains(QStringLiteral("P2SUser")), !mayStay);
        QCOMPARE(letter.contains(QStringLiteral("Please issue")), !mayStay);
    }

    void itSaysWhoseFaultItIs_data() {
        QTest::addColumn<Rule>("rule");
        QTest::newRow("weak key") << Rule::WeakKey;
        QTest::newRow("weak signature") << Rule::WeakSignature;
        QTest::newRow("expired") << Rule::Expired;
    }
    void itSaysWhoseFaultItIs() {
        QFETCH(Rule, rule);
        const Finding own{rule, Severity::Error, QStringLiteral("leaf"), QStringLiteral("X")};
        const Finding issuers{rule, Severity::Error, QStringLiteral("issuer"), QStringLiteral("X")};
        QVERIFY(findingText(own).sentence != findingText(issuers).sentence);
        const QString letter = letterOn({own, issuers});
        QVERIFY(wishIn(letter, own) != wishIn(letter, issuers));
    }

    void theRootsKeyIsCalledTheRoots() {
        const QString letter =
            letterOn({{Rule::WeakKey, Severity::Error, QStringLiteral("root"), QStringLiteral("RSA 1024")}});
        QVERIFY2(letter.contains(QStringLiteral("key of the root")), qPrintable(letter));
    }

    void everyRefusalOfTheGatewayComesWithAWish() {
        for (const char* reason : {"", gatewayRefusal::criticalExtension, gatewayRefusal::tooWeak,
                                   gatewayRefusal::signature, gatewayRefusal::tooManySteps}) {
            for (const char* subject : {"leaf", "issuer"}) {
                const Finding finding{Rule::GatewayRefused, Severity::Error, QString::fromLatin1(subject),
                                      QString::fromLatin1(reason)};
                QVERIFY2(!wishIn(letterOn({finding}), finding).isEmpty(), reason);
            }
        }
    }

    void whatIsMissingIsAskedForAlone() {
        const Finding missing{Rule::ChainIncomplete, Severity::Error, QStringLiteral("leaf"),
                              QStringLiteral("CN=Issuing CA")};
        const Finding altName{Rule::AltNameChanged, Severity::Warning, QStringLiteral("leaf")};
        QVERIFY(!wishIn(letterOn({missing}), missing).isEmpty());
        // What could be better is no reason to issue it again …
        QVERIFY(wishIn(letterOn({missing, altName}), altName).isEmpty());
        // … but an error is.
        const QString letter = letterOn(
            {missing, {Rule::EkuOrder, Severity::Error, QStringLiteral("leaf"), QStringLiteral("X")}});
        QVERIFY2(letter.contains(QStringLiteral("Please issue")), qPrintable(letter));
        QVERIFY(!wishIn(letter, missing).isEmpty());
    }

    void authorityThatEndedIsNamed() {
        Finding ended{Rule::Expired, Severity::Error, QStringLiteral("issuer"), QStringLiteral("2022-01-01")};
        ended.authority = QStringLiteral("Contoso Issuing CA");
        QVERIFY(letterOn({ended}).contains(QStringLiteral("“Contoso Issuing CA”")));
    }

    void howTheRootWasUploadedIsNotForTheAuthority() {
        const Finding upload{Rule::EncodedTwice, Severity::Error, QStringLiteral("root")};
        QVERIFY(letterOn({upload}).isEmpty());
        const Finding order{Rule::EkuOrder, Severity::Error, QStringLiteral("leaf"), QStringLiteral("X")};
        const QString letter = letterOn({upload, order});
        QVERIFY(letter.contains(findingText(order).sentence));
        QVERIFY2(!letter.contains(findingText(upload).sentence), qPrintable(letter));
    }

    void anotherKeyIsToldByItsHash() {
        const WrongKey reply{madeClient(madeRoot()), QStringLiteral("user@contoso.com"), today(),
                             QString(64, u'A'), QString(64, u'B')};
        const QString letter = wrongKeyLetter(reply);
        for (const QString& part : {reply.askedName, reply.askedSha256, reply.foundSha256,
                                    reply.certificate.serialNumber(), dateText(today())})
            QVERIFY2(letter.contains(part), qPrintable(letter));
    }

    /// Alone it is nothing to write about.
    void altNameIsMentionedAlongWithErrors() {
        const Finding altName{Rule::AltNameChanged, Severity::Warning, QStringLiteral("leaf")};
        QVERIFY(letterOn({altName}).isEmpty());
        const QString letter = letterOn(
            {{Rule::CommonNameChanged, Severity::Error, QStringLiteral("leaf"), QStringLiteral("Some Body")},
             altName});
        QVERIFY2(!wishIn(letter, altName).isEmpty(), qPrintable(letter));
    }

    void warningsAreNotWrittenTo() {
        QVERIFY(letterOn({}).isEmpty());
        QVERIFY(letterOn({{Rule::ExpiresSoon, Severity::Warning, QStringLiteral("leaf")}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAuthorityLetter)
#include "test_authority_letter.moc"
