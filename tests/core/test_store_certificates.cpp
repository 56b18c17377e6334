#include "core/issuing/store_certificates.h"

#include "core/readiness/gateway_rehearsal.h"
#include "core/readiness/inspection.h"
#include "tests/support/expect_result.h"
#include "tests/support/fake_platform.h"
#include "tests/support/openssl_workshop.h"

#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

/// Root, issuing authority and a user's certificate, made by somebody else's tool.
class Enterprise {
public:
    explicit Enterprise(const QString& purposes) : m_workshop(m_folder.path()) {
        m_works = m_workshop
                      .makeSelfSigned(QStringLiteral("root"),
                                      CertificateRecipe::root(QStringLiteral("Contoso Root CA")))
                      .accepted() &&
                  m_workshop
                      .makeSigned(QStringLiteral("issuing"), QStringLiteral("root"),
                                  CertificateRecipe::root(QStringLiteral("Contoso Issuing CA")))
                      .accepted() &&
                  m_workshop
                      .makeSigned(QStringLiteral("user"), QStringLiteral("issuing"),
                                  CertificateRecipe::client(QStringLiteral("user@contoso.com"), purposes))
                      .accepted();
    }
    bool works() const { return m_works; }
    Certificate certificate(const char* stem) const {
        const QString file = QLatin1StringView(stem) + QStringLiteral(".pem");
        return parseCertificate(m_workshop.bytes(file), file).value();
    }
    PrivateKey key() const {
        return PrivateKey::fromFile(m_workshop.bytes(QStringLiteral("user.key")), {}, {}).value();
    }
    /// In Windows, as after autoenrolment.
    void enrolIn(FakeCertificateStore& store) const {
        store.enrol(certificate("user"), key(), {certificate("root"), certificate("issuing")});
    }

private:
    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop;
    bool m_works = false;
};

const QString rightOrder = QStringLiteral("clientAuth,emailProtection");

QDateTime now() {
    return QDateTime::currentDateTimeUtc();
}

QStringList errorIds(const QList<Finding>& findings) {
    QStringList ids;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error)
            ids.append(ruleId(finding.rule));
    }
    return ids;
}

} // namespace

/// Certificates that a user has in Windows already, looked at like files.
class TestStoreCertificates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAllThatCanBeRead() {
        FakeCertificateStore store;
        store.enrol(madeClient(madeRoot()), madeClientKey(), {madeRoot().certificate()});
        store.personal.append({madeRoot().certificate().der(), {}, false});
        store.personal.append({"not a certificate", {}, true});
        const auto listed = certificatesInStore(store);
        EXPECT_VALUE(listed);
        QCOMPARE(listed->size(), 2);
        QVERIFY(listed->first().hasKey && !listed->last().hasKey);
        QCOMPARE(listed->first().friendlyName, QStringLiteral("VPN"));
        store.refusal = Error{ErrorCode::StoreNotAccessible, QStringLiteral("MY")};
        EXPECT_ERROR(certificatesInStore(store), ErrorCode::StoreNotAccessible);
        EXPECT_ERROR(fileFromStore(store, QString(40, u'A')), ErrorCode::StoreNotAccessible);
    }

    void isJudgedLikeAFile_data() {
        QTest::addColumn<QString>("purposes");
        QTest::addColumn<QStringList>("errors");
        QTest::newRow("right order") << rightOrder << QStringList();
        QTest::newRow("Smart Card Logon first") << QStringLiteral("1.3.6.1.4.1.311.20.2.2,clientAuth")
                                                << QStringList{QStringLiteral("eku-order")};
        QTest::newRow("the stock User template's order")
            << QStringLiteral("1.3.6.1.4.1.311.10.3.4,emailProtection,clientAuth")
            << QStringList{QStringLiteral("eku-order")};
    }
    void isJudgedLikeAFile() {
        QFETCH(QString, purposes);
        const Enterprise enterprise(purposes);
        QVERIFY(enterprise.works());
        FakeCertificateStore store;
        enterprise.enrolIn(store);
        const auto file = fileFromStore(store, enterprise.certificate("user").sha1Thumbprint().toLower());
        EXPECT_VALUE(file);
        const Inspection inspection = inspectCertificates(*file, QStringLiteral("user"), now());
        QTEST(errorIds(inspection.readiness.findings), "errors");
        QCOMPARE(inspection.verdict.kind == Verdict::Kind::WillNotWork,
                 !errorIds(inspection.readiness.findings).isEmpty());
        // The chain is the one that Windows would send.
        const QList<Certificate> chain{enterprise.certificate("user"), enterprise.certificate("issuing"),
                                       enterprise.certificate("root")};
        QCOMPARE(inspection.readiness.certificates, chain);
        QVERIFY(inspection.certificates.first().path.isGood);
        QVERIFY(inspection.readiness.hasPrivateKey);
        QVERIFY(inspection.readiness.keyMatches.value_or(false));
        // To look at it nothing is signed with the key, for which Windows may have a question.
        QCOMPARE(store.signers.first()->signatures(), 0);
    }

    void itsKeySignsInTheStore() {
        const Enterprise enterprise(rightOrder);
        QVERIFY(enterprise.works());
        FakeCertificateStore store;
        enterprise.enrolIn(store);
        const QString sha1 = enterprise.certificate("user").sha1Thumbprint();
        const auto file = fileFromStore(store, sha1);
        EXPECT_VALUE(file);
        const RehearsalOutcome outcome = rehearseGateway(*file, {enterprise.certificate("root"), {}}, now());
        QVERIFY2(outcome.accepted, qPrintable(errorIds(outcome.findings).join(u' ')));
        QCOMPARE(outcome.protocol, QStringLiteral("TLSv1.2"));
        QCOMPARE(store.signers.value(sha1)->signatures(), 1);
        const RehearsalOutcome revoked =
            rehearseGateway(*file, {enterprise.certificate("root"), {sha1}}, now());
        QVERIFY(!revoked.accepted);
        QVERIFY(!rehearseGateway(*file, {madeRoot().certificate(), {}}, now()).accepted);
    }

    void keyThatDoesNotSignIsToldOf() {
        const Enterprise enterprise(rightOrder);
        QVERIFY(enterprise.works());
        const QString sha1 = enterprise.certificate("user").sha1Thumbprint();
        FakeCertificateStore refusing;
        enterprise.enrolIn(refusing);
        refusing.signers.value(sha1)->refuse({ErrorCode::StoreKeyUnusable, sha1, QStringLiteral("no card")});
        FakeCertificateStore without;
        enterprise.enrolIn(without);
        without.signers.clear();
        for (const FakeCertificateStore* store : {&refusing, &without}) {
            const auto file = fileFromStore(*store, sha1);
            EXPECT_VALUE(file);
            const RehearsalOutcome outcome =
                rehearseGateway(*file, {enterprise.certificate("root"), {}}, now());
            QVERIFY(!outcome.accepted);
            QCOMPARE(errorIds(outcome.findings), QStringList{QStringLiteral("gateway-refused")});
            QCOMPARE(outcome.findings.first().argument, QString::fromLatin1(gatewayRefusal::keyUnusable));
        }
        const auto file = fileFromStore(refusing, sha1);
        QCOMPARE(rehearseGateway(*file, {enterprise.certificate("root"), {}}, now()).findings.first().detail,
                 QStringLiteral("no card"));
    }

    void whatIsMissingIsFound() {
        const Enterprise enterprise(rightOrder);
        QVERIFY(enterprise.works());
        const Certificate user = enterprise.certificate("user");
        FakeCertificateStore keyless;
        enterprise.enrolIn(keyless);
        keyless.personal.first().hasKey = false;
        const auto withoutKey = fileFromStore(keyless, user.sha1Thumbprint());
        EXPECT_VALUE(withoutKey);
        QVERIFY(!withoutKey->key);
        QCOMPARE(errorIds(assessFile(*withoutKey, now()).findings),
                 QStringList{QStringLiteral("key-missing")});
        QCOMPARE(errorIds(rehearseGateway(*withoutKey, {enterprise.certificate("root"), {}}, now()).findings),
                 QStringList{QStringLiteral("key-missing")});
        FakeCertificateStore alone;
        alone.enrol(user, enterprise.key(), {enterprise.certificate("root")});
        const auto withoutIssuer = fileFromStore(alone, user.sha1Thumbprint());
        EXPECT_VALUE(withoutIssuer);
        QCOMPARE(errorIds(assessFile(*withoutIssuer, now()).findings),
                 QStringList{QStringLiteral("chain-incomplete")});
    }

    void errorsAreClear() {
        const FakeCertificateStore store;
        EXPECT_ERROR(fileFromStore(store, QStringLiteral("12")), ErrorCode::ThumbprintMalformed);
        EXPECT_ERROR(fileFromStore(store, QString(40, u'A')), ErrorCode::NotInStore);
#ifndef Q_OS_WIN
        EXPECT_ERROR(fileFromStore(systemPlatform().certificates, QString(40, u'A')),
                     ErrorCode::NotAvailableHere);
        EXPECT_ERROR(certificatesInStore(systemPlatform().certificates), ErrorCode::NotAvailableHere);
#endif
    }
};

QTEST_GUILESS_MAIN(TestStoreCertificates)
#include "test_store_certificates.moc"
