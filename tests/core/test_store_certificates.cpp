#include "core/issuing/store_certificates.h"

#include "core/readiness/gateway_rehearsal.h"
#include "core/readiness/inspection.h"
#include "tests/support/error_ids.h"
#include "tests/support/expect_result.h"
#include "tests/support/fake_platform.h"
#include "tests/support/first_certificate.h"
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
        EXPECT_ERROR(fileFromStore(store, QString(40, u'A'), now()), ErrorCode::StoreNotAccessible);
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
        const auto file =
            fileFromStore(store, enterprise.certificate("user").sha1Thumbprint().toLower(), now());
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
        const auto file = fileFromStore(store, sha1, now());
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
            const auto file = fileFromStore(*store, sha1, now());
            EXPECT_VALUE(file);
            const RehearsalOutcome outcome =
                rehearseGateway(*file, {enterprise.certificate("root"), {}}, now());
            QVERIFY(!outcome.accepted);
            QCOMPARE(errorIds(outcome.findings), QStringList{QStringLiteral("gateway-refused")});
            QCOMPARE(outcome.findings.first().argument, QString::fromLatin1(gatewayRefusal::keyUnusable));
        }
        const auto file = fileFromStore(refusing, sha1, now());
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
        const auto withoutKey = fileFromStore(keyless, user.sha1Thumbprint(), now());
        EXPECT_VALUE(withoutKey);
        QVERIFY(!withoutKey->key);
        QCOMPARE(errorIds(assessFile(*withoutKey, now()).findings),
                 QStringList{QStringLiteral("key-missing")});
        QCOMPARE(errorIds(rehearseGateway(*withoutKey, {enterprise.certificate("root"), {}}, now()).findings),
                 QStringList{QStringLiteral("key-missing")});
        FakeCertificateStore alone;
        alone.enrol(user, enterprise.key(), {enterprise.certificate("root")});
        const auto withoutIssuer = fileFromStore(alone, user.sha1Thumbprint(), now());
        EXPECT_VALUE(withoutIssuer);
        QCOMPARE(errorIds(assessFile(*withoutIssuer, now()).findings),
                 QStringList{QStringLiteral("chain-incomplete")});
    }

    // The old one was put into the store first, and as a rule stays there.
    void renewedAuthorityReplacesTheOld() {
        const QTemporaryDir folder;
        const OpensslWorkshop workshop(folder.path());
        CertificateRecipe root = CertificateRecipe::root(QStringLiteral("Contoso Root CA"));
        QVERIFY(workshop.makeSelfSigned(QStringLiteral("root"), root).accepted());
        const auto again = [&](const CertificateRecipe& recipe) {
            return workshop.makeSelfSigned(QStringLiteral("root"), recipe).accepted();
        };
        const auto made = [&](const char* stem) {
            const QString file = QLatin1StringView(stem) + QStringLiteral(".pem");
            return parseCertificate(workshop.bytes(file), file).value();
        };
        const Certificate renewed = made("root");
        root.notAfter = now().addDays(3);
        QVERIFY(again(root));
        const Certificate shorter = made("root");
        root.notBefore = now().addDays(-9);
        root.notAfter = now().addDays(-2);
        QVERIFY(again(root));
        const Certificate expired = made("root");
        root.notBefore = now().addDays(2);
        root.notAfter = now().addDays(99);
        QVERIFY(again(root));
        const Certificate future = made("root");
        CertificateRecipe cross = CertificateRecipe::root(QStringLiteral("Contoso Root CA"));
        cross.notAfter = now().addDays(60);
        QVERIFY(workshop
                    .makeSelfSigned(QStringLiteral("other"),
                                    CertificateRecipe::root(QStringLiteral("Fabrikam Root CA")))
                    .accepted());
        QVERIFY(QFile::copy(workshop.path(QStringLiteral("root.key")),
                            workshop.path(QStringLiteral("cross.key"))));
        QVERIFY(workshop.makeSigned(QStringLiteral("cross"), QStringLiteral("other"), cross).accepted());
        QVERIFY(workshop
                    .makeSigned(QStringLiteral("user"), QStringLiteral("root"),
                                CertificateRecipe::client(QStringLiteral("user@contoso.com"), rightOrder))
                    .accepted());
        const PrivateKey key =
            PrivateKey::fromFile(workshop.bytes(QStringLiteral("user.key")), {}, {}).value();

        FakeCertificateStore store;
        store.enrol(made("user"), key, {expired, future, made("cross"), shorter, renewed});
        const auto file = fileFromStore(store, made("user").sha1Thumbprint(), now());
        EXPECT_VALUE(file);
        const QList<Certificate> chain{made("user"), renewed};
        QCOMPARE(file->certificates, chain);
        QCOMPARE(errorIds(assessFile(*file, now()).findings), QStringList());

        // The one that is left is better than none.
        FakeCertificateStore outdated;
        outdated.enrol(made("user"), key, {expired});
        QCOMPARE(fileFromStore(outdated, made("user").sha1Thumbprint(), now())->certificates.last(), expired);
    }

    void errorsAreClear() {
        const FakeCertificateStore store;
        EXPECT_ERROR(fileFromStore(store, QStringLiteral("12"), now()), ErrorCode::ThumbprintMalformed);
        EXPECT_ERROR(fileFromStore(store, QString(40, u'A'), now()), ErrorCode::NotInStore);
#ifndef Q_OS_WIN
        EXPECT_ERROR(fileFromStore(systemPlatform().certificates, QString(40, u'A'), now()),
                     ErrorCode::NotAvailableHere);
        EXPECT_ERROR(certificatesInStore(systemPlatform().certificates), ErrorCode::NotAvailableHere);
#endif
    }
};

QTEST_GUILESS_MAIN(TestStoreCertificates)
#include "test_store_certificates.moc"
