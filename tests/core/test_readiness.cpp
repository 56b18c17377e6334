#include "core/readiness/client_readiness.h"

#include "core/readiness/gateway_rehearsal.h"
#include "core/readiness/password_strength.h"
#include "expect_result.h"
#include "made_certificates.h"

using namespace p2s;
using namespace p2s::test;

namespace {

QStringList idsOf(const QList<Finding>& findings, Severity severity) {
    QStringList ids;
    for (const Finding& finding : findings) {
        if (finding.severity == severity)
            ids.append(ruleId(finding.rule));
    }
    return ids;
}

QList<KeyPurpose> purposes(const QString& list) {
    return list.isEmpty() ? QList<KeyPurpose>() : ExtendedKeyUsage::fromText(list)->purposes();
}

} // namespace

class TestReadiness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesADraft_data() {
        QTest::addColumn<QString>("commonName");
        QTest::addColumn<QString>("eku");
        QTest::addColumn<int>("days");
        QTest::addColumn<QStringList>("errors");
        QTest::addColumn<QStringList>("warnings");
        const QString user = QStringLiteral("user@contoso.com");
        const QString client = QStringLiteral("clientAuth");
        const auto ids = [](std::initializer_list<const char*> list) {
            QStringList result;
            for (const char* id : list)
                result.append(QString::fromLatin1(id));
            return result;
        };
        QTest::newRow("good") << user << client << 365 << ids({}) << ids({});
        QTest::newRow("like User template")
            << user << QStringLiteral("clientAuth,Secure Email,efs") << 365 << ids({}) << ids({});
        QTest::newRow("smart card first")
            << user << QStringLiteral("Smart Card Logon,clientAuth") << 365 << ids({"eku-order"}) << ids({});
        QTest::newRow("server only") << user << QStringLiteral("serverAuth") << 365
                                     << ids({"eku-no-client-auth"}) << ids({});
        QTest::newRow("no purpose") << user << QString() << 365 << ids({"eku-missing"}) << ids({});
        QTest::newRow("any purpose") << user << QStringLiteral("clientAuth,Any Purpose") << 365 << ids({})
                                     << ids({"eku-any-purpose"});
        QTest::newRow("beyond the root") << user << client << 365 * 6 << ids({"outlives-issuer"}) << ids({});
        QTest::newRow("in the past") << user << client << -1 << ids({"expired"}) << ids({});
        QTest::newRow("short") << user << client << 20 << ids({}) << ids({"expires-soon"});
        QTest::newRow("no name") << QString() << client << 365 << ids({}) << ids({"common-name-missing"});
    }
    void judgesADraft() {
        QFETCH(QString, commonName);
        QFETCH(QString, eku);
        QFETCH(int, days);
        const DraftCertificate draft{commonName, purposes(eku), KeyAlgorithm::Rsa2048, today(),
                                     today().addDays(days)};
        const auto findings = assessDraft(draft, {madeRoot().certificate()}, today());
        QTEST(idsOf(findings, Severity::Error), "errors");
        QTEST(idsOf(findings, Severity::Warning), "warnings");
    }

    void saysThatTheUsualTimeWasCut_data() {
        QTest::addColumn<int>("daysBeforeTheRootsEnd");
        QTest::addColumn<int>("secondsEarlier");
        QTest::addColumn<bool>("said");
        QTest::newRow("cut") << 100 << 0 << true;
        QTest::newRow("shorter on purpose") << 100 << 1 << false;
        QTest::newRow("as long as usual") << 600 << 0 << false;
    }
    void saysThatTheUsualTimeWasCut() {
        QFETCH(int, daysBeforeTheRootsEnd);
        QFETCH(int, secondsEarlier);
        const Certificate root = madeRoot().certificate();
        const QDateTime now = root.notAfter().addDays(-daysBeforeTheRootsEnd);
        const DraftCertificate draft{QStringLiteral("user@contoso.com"),
                                     purposes(QStringLiteral("clientAuth")), KeyAlgorithm::Rsa2048, now,
                                     root.notAfter().addSecs(-secondsEarlier)};
        const auto findings = assessDraft(draft, {root}, now);
        QTEST(idsOf(findings, Severity::Warning).contains(QStringLiteral("validity-shortened")), "said");
    }

    void aGoodFileHasNoFindings() {
        const QByteArray pfx = madePfx(madeRoot(), madeClient(madeRoot()), QStringLiteral("correct horse"));
        const auto bundle = Pkcs12Bundle::read(pfx, SecretBytes("correct horse"), {});
        EXPECT_VALUE(bundle);
        QCOMPARE(idsOf(assessBundle(*bundle, today()), Severity::Error), QStringList());
        QCOMPARE(assessBundle(*bundle, today()).size(), 0);
    }

    void timeMakesAFileBad_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<QStringList>("errors");
        QTest::newRow("before") << -30 << QStringList{QStringLiteral("not-yet-valid")};
        QTest::newRow("expired client") << 400 << QStringList{QStringLiteral("expired")};
        QTest::newRow("expired root")
            << 365 * 6 << QStringList{QStringLiteral("expired"), QStringLiteral("root-expired")};
    }
    void timeMakesAFileBad() {
        QFETCH(int, days);
        const auto findings =
            assessCertificate(madeClient(madeRoot()), {madeRoot().certificate()}, today().addDays(days));
        QTEST(idsOf(findings, Severity::Error), "errors");
    }

    void aMissingRootIsNamed() {
        const auto findings = assessCertificate(madeClient(madeRoot()), {}, today());
        QCOMPARE(idsOf(findings, Severity::Error), QStringList{QStringLiteral("chain-incomplete")});
        QCOMPARE(findings.first().argument, QStringLiteral("CN=P2SRootCert"));
    }

    void aRootIsJudgedAsARoot() {
        QCOMPARE(assessCertificate(madeRoot().certificate(), {}, today()).size(), 0);
    }

    void aRootWithItsKeyIsNoClient() {
        const Certificate root = madeRoot().certificate();
        const auto pfx = writePkcs12({madeRoot().key(), root, {}, QStringLiteral("root")},
                                     SecretBytes("correct horse"), Pkcs12Profile::modern());
        EXPECT_VALUE(pfx);
        const auto bundle = Pkcs12Bundle::read(*pfx, SecretBytes("correct horse"), {});
        EXPECT_VALUE(bundle);
        QCOMPARE(idsOf(assessBundle(*bundle, today()), Severity::Error),
                 QStringList{QStringLiteral("is-ca")});
        const auto outcome = rehearseGateway(*bundle, {root, {}}, today());
        QVERIFY(!outcome.accepted);
        QCOMPARE(idsOf(outcome.findings, Severity::Error),
                 QStringList(
                     {QStringLiteral("is-ca"), QStringLiteral("eku-missing"), QStringLiteral("key-usage")}));
    }

    void theTargetDecidesWhatCanBeRead() {
        const Certificate client = madeClient(madeRoot());
        const QByteArray pfx = madePfx(madeRoot(), client, QStringLiteral("correct horse"));
        const auto bundle = Pkcs12Bundle::read(pfx, SecretBytes("correct horse"), {});
        EXPECT_VALUE(bundle);
        QCOMPARE(idsOf(assessBundleFor(*bundle, InstallTarget::WindowsLegacy, today()), Severity::Error),
                 QStringList{QStringLiteral("protection-unreadable")});
        QVERIFY(!hasErrors(assessBundleFor(*bundle, InstallTarget::Windows, today())));
    }

    void judgesPasswords_data() {
        QTest::addColumn<QString>("password");
        QTest::addColumn<InstallTarget>("target");
        QTest::addColumn<QStringList>("warnings");
        const auto weak = QStringLiteral("password-weak");
        const auto notAscii = QStringLiteral("password-not-ascii");
        QTest::newRow("weak") << QStringLiteral("password1") << InstallTarget::Windows << QStringList{weak};
        QTest::newRow("strong") << QStringLiteral("kowe-7xfm-q2zu-94hd-tbna") << InstallTarget::Java
                                << QStringList();
        QTest::newRow("the address") << QStringLiteral("anna.schmidt@contoso.com") << InstallTarget::Windows
                                     << QStringList{weak};
        QTest::newRow("the name with a year")
            << QStringLiteral("Anna.Schmidt2026") << InstallTarget::Windows << QStringList{weak};
        QTest::newRow("the organisation")
            << QStringLiteral("contoso.com!") << InstallTarget::Windows << QStringList{weak};
        QTest::newRow("somebody else's address, which takes some guessing")
            << QStringLiteral("wilhelmine.brotzeit@fabrikam.example") << InstallTarget::Windows
            << QStringList();
        QTest::newRow("umlaut") << QString::fromUtf8("kowe-7xfm-q2zu-94hd-tbnä") << InstallTarget::Java
                                << QStringList{notAscii};
    }
    void judgesPasswords() {
        QFETCH(QString, password);
        QFETCH(InstallTarget, target);
        const auto person = EmailName::parse(QStringLiteral("anna.schmidt@contoso.com"));
        EXPECT_VALUE(person);
        QTEST(idsOf(assessPassword(SecretBytes::fromText(password), target, *person), Severity::Warning),
              "warnings");
    }

    void judgesPassphrases() {
        const QStringList context{QStringLiteral("Contoso-VPN-Root")};
        const QStringList weak{QStringLiteral("passphrase-weak")};
        QCOMPARE(idsOf(assessPassphrase(SecretBytes("Contoso-VPN-Root"), context), Severity::Warning), weak);
        QCOMPARE(idsOf(assessPassphrase(SecretBytes("sommer2026"), context), Severity::Warning), weak);
        QVERIFY(assessPassphrase(SecretBytes("Gartenzaun im Regen 7"), context).isEmpty());
    }

    void aContextWordIsWorthNothing() {
        const SecretBytes password("user@contoso.com");
        QVERIFY(passwordStrength(password, {QStringLiteral("user@contoso.com")}).bits <
                passwordStrength(password).bits);
        QVERIFY(passwordStrength(SecretBytes()).level == PasswordStrength::Level::Empty);
    }

    void everyRuleHasAnIdAndWordsOfItsOwn() {
        QStringList ids;
        QStringList sentences;
        for (const Rule rule : allRules()) {
            QCOMPARE(static_cast<qsizetype>(rule), ids.size());
            const FindingText text =
                findingText({rule, Severity::Error, QStringLiteral("leaf"), QStringLiteral("X")});
            QVERIFY(!ids.contains(ruleId(rule)));
            QVERIFY(!sentences.contains(text.sentence));
            QVERIFY(!text.remedy.isEmpty());
            ids.append(ruleId(rule));
            sentences.append(text.sentence);
        }
    }

    void purposesThatCannotBeReadAreNotMissing_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        // The Key Usage becomes a second Enhanced Key Usage; the SEQUENCE becomes a SET.
        QTest::newRow("repeated") << QByteArray::fromHex("0603551d0f") << QByteArray::fromHex("0603551d25");
        QTest::newRow("damaged") << QByteArray::fromHex("300a06082b06010505070302")
                                 << QByteArray::fromHex("310a06082b06010505070302");
    }
    void purposesThatCannotBeReadAreNotMissing() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const Certificate right = madeClient(madeRoot());
        QVERIFY(!right.hasUnreadableExtendedKeyUsage());
        QVERIFY(!madeRoot().certificate().hasUnreadableExtendedKeyUsage());
        QByteArray der = right.der();
        QCOMPARE(der.count(from), 1);
        const auto wrong = Certificate::fromDer(der.replace(from, to));
        EXPECT_VALUE(wrong);
        QVERIFY(wrong->hasUnreadableExtendedKeyUsage());
        const QStringList errors =
            idsOf(assessCertificate(*wrong, {madeRoot().certificate()}, today()), Severity::Error);
        QVERIFY2(errors.contains(QStringLiteral("eku-unreadable")), qPrintable(errors.join(u' ')));
        QVERIFY2(!errors.contains(QStringLiteral("eku-missing")), qPrintable(errors.join(u' ')));
    }

    void everyRefusalHasWordsOfItsOwn() {
        QStringList sentences;
        for (const char* reason :
             {"", gatewayRefusal::pathLength, gatewayRefusal::purpose, gatewayRefusal::notAnAuthority,
              gatewayRefusal::criticalExtension, gatewayRefusal::nameConstraint, gatewayRefusal::signature,
              gatewayRefusal::tooWeak, gatewayRefusal::dates, gatewayRefusal::chain,
              gatewayRefusal::keyUnusable, gatewayRefusal::tooManySteps}) {
            const FindingText text = findingText(
                {Rule::GatewayRefused, Severity::Error, QStringLiteral("leaf"), QString::fromLatin1(reason)});
            QVERIFY2(!sentences.contains(text.sentence), reason);
            sentences.append(text.sentence);
        }
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "test_readiness.moc"
