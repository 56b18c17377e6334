#include "core/x509/certification_path.h"

#include "core/base/openssl_handle.h"
#include "core/x509/issuer_chain.h"
#include "tests/support/expect_result.h"
#include "tests/support/made_certificates.h"

#include <openssl/x509v3.h>

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

namespace {

Certificate certificateOf(X509* x509) {
    X509_up_ref(x509);
    return Certificate::adopt(x509);
}

/// \a count certificates, each signed by the next with the same key; the last one by itself.
QList<Certificate> chainOf(int count) {
    const OpensslHandle<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const OpensslHandle<X509_EXTENSION> isCa(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints, "critical,CA:TRUE"));
    QList<Certificate> chain;
    for (int i = 0; i < count; ++i) {
        const OpensslHandle<X509> x509(X509_new());
        const auto setName = [](X509_NAME* name, int number) {
            const QByteArray text = "CA " + QByteArray::number(number);
            X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_ASC,
                                       reinterpret_cast<const unsigned char*>(text.constData()), -1, -1, 0);
        };
        X509_set_version(x509.get(), X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), i + 1);
        setName(X509_get_subject_name(x509.get()), i);
        const OpensslHandle<X509_NAME> issuer(X509_NAME_new());
        setName(issuer.get(), std::min(i + 1, count - 1));
        X509_set_issuer_name(x509.get(), issuer.get());
        const auto now = static_cast<time_t>(today().toSecsSinceEpoch());
        ASN1_TIME_set(X509_getm_notBefore(x509.get()), now - 3600);
        ASN1_TIME_set(X509_getm_notAfter(x509.get()), now + 3600);
        X509_set_pubkey(x509.get(), key.get());
        X509_add_ext(x509.get(), isCa.get(), -1);
        if (X509_sign(x509.get(), key.get(), EVP_sha256()) == 0)
            qFatal("no chain");
        chain.append(certificateOf(x509.get()));
    }
    return chain;
}

} // namespace

/// How OpenSSL's verdicts on a chain are told apart.
class TestCertificationPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdictsAreSorted_data() {
        QTest::addColumn<long>("verdict");
        QTest::addColumn<PathProblem>("problem");
        const auto add = [](const char* name, long verdict, PathProblem problem) {
            QTest::newRow(name) << verdict << problem;
        };
        add("no issuer", X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, PathProblem::IssuerMissing);
        add("no issuer here", X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, PathProblem::IssuerMissing);
        add("signed by itself", X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, PathProblem::RootNotTrusted);
        add("another root", X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, PathProblem::RootNotTrusted);
        // It is about the root: a purpose that its trust does not reach to.
        add("root not trusted", X509_V_ERR_CERT_UNTRUSTED, PathProblem::RootNotTrusted);
        add("root rejects the purpose", X509_V_ERR_CERT_REJECTED, PathProblem::PurposeNotAllowed);
        add("purpose", X509_V_ERR_INVALID_PURPOSE, PathProblem::PurposeNotAllowed);
        add("expired", X509_V_ERR_CERT_HAS_EXPIRED, PathProblem::Expired);
        add("not yet", X509_V_ERR_CERT_NOT_YET_VALID, PathProblem::NotYetValid);
        add("no authority", X509_V_ERR_INVALID_CA, PathProblem::NotAnAuthority);
        add("must not sign", X509_V_ERR_KEYUSAGE_NO_CERTSIGN, PathProblem::NotAnAuthority);
        // An authority said so …
        add("path length", X509_V_ERR_PATH_LENGTH_EXCEEDED, PathProblem::PathTooLong);
        // … and here it is only whoever verifies.
        add("chain too long", X509_V_ERR_CERT_CHAIN_TOO_LONG, PathProblem::TooManySteps);
        add("signature", X509_V_ERR_CERT_SIGNATURE_FAILURE, PathProblem::SignatureWrong);
        add("outside permitted", X509_V_ERR_PERMITTED_VIOLATION, PathProblem::NameNotAllowed);
        add("inside excluded", X509_V_ERR_EXCLUDED_VIOLATION, PathProblem::NameNotAllowed);
        add("critical extension", X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION,
            PathProblem::ExtensionNotUnderstood);
        add("small key", X509_V_ERR_EE_KEY_TOO_SMALL, PathProblem::TooWeak);
        add("weak digest", X509_V_ERR_CA_MD_TOO_WEAK, PathProblem::TooWeak);
        add("of no concern here", X509_V_ERR_UNABLE_TO_GET_CRL, PathProblem::Other);
    }
    void verdictsAreSorted() {
        QFETCH(long, verdict);
        QTEST(pathProblemOf(verdict), "problem");
    }

    void everyProblemHasWordsOfItsOwn() {
        QStringList sentences;
        for (int i = 0; i <= static_cast<int>(PathProblem::Other); ++i) {
            const QString sentence = pathProblemText(static_cast<PathProblem>(i));
            QVERIFY2(!sentence.isEmpty() && !sentences.contains(sentence), qPrintable(sentence));
            sentences.append(sentence);
        }
    }

    /// OpenSSL follows a hundred certificates, none of which says how many may be below it.
    void aLongPathIsNotOneThatAnAuthorityForbids_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isTooLong");
        QTest::newRow("ninety") << 90 << false;
        QTest::newRow("a hundred and ten") << 110 << true;
    }
    /// Far enough for the gateway to find it too long, and no further.
    void aVeryLongChainIsCutOff() {
        const QList<Certificate> chain = chainOf(200);
        QCOMPARE(chainAbove(chain.first(), chain, {.now = today()}), chain.mid(1, 128));
        const QList<Certificate> shorter = chain.mid(80);
        QCOMPARE(chainAbove(shorter.first(), shorter, {.now = today()}), shorter.mid(1));
    }

    /// Asked before each signature.
    void aChainEndsWhereNobodyWaitsForMore() {
        const QList<Certificate> chain = chainOf(20);
        int asked = 0;
        QCOMPARE(
            chainAbove(chain.first(), chain, {.now = today(), .keepGoing = [&asked] { return ++asked < 5; }}),
            chain.mid(1, 4));
        QCOMPARE(asked, 5);
    }

    void aLongPathIsNotOneThatAnAuthorityForbids() {
        QFETCH(int, count);
        QFETCH(bool, isTooLong);
        const QList<Certificate> chain = chainOf(count);
        const CertificationPath path = certificationPath(chain.first(), chain, {chain.last()}, today());
        QList<PathProblem> problems;
        for (const PathStep& step : path.steps)
            problems += step.problems;
        QCOMPARE(problems.contains(PathProblem::TooManySteps), isTooLong);
        QVERIFY(!problems.contains(PathProblem::PathTooLong));
        QCOMPARE(path.isGood, !isTooLong);
    }
};

QTEST_GUILESS_MAIN(TestCertificationPath)
#include "test_certification_path.moc"
