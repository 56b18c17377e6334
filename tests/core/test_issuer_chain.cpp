#include "core/readiness/file_readiness.h"
#include "core/readiness/gateway_rehearsal.h"
#include "core/x509/issuer_chain.h"
#include "tests/support/error_ids.h"
#include "tests/support/expect_result.h"
#include "tests/support/first_certificate.h"
#include "tests/support/openssl_workshop.h"

#include <QFile>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

QDateTime now() {
    static const QDateTime atStart = QDateTime::currentDateTimeUtc();
    return atStart;
}

CertificateRecipe authority(const QString& commonName, int firstDay, int lastDay) {
    CertificateRecipe recipe = CertificateRecipe::root(commonName);
    recipe.notBefore = now().addDays(firstDay);
    recipe.notAfter = now().addDays(lastDay);
    return recipe;
}

/// Authorities with several certificates each, made with the openssl command line.
class Authorities {
public:
    Authorities() : m_workshop(m_folder.path()) {}

    bool make() {
        const CertificateRecipe root = authority(rootName, -900, 3000);
        const CertificateRecipe client =
            CertificateRecipe::client(QStringLiteral("user@contoso.com"), QStringLiteral("clientAuth"));
        return selfSigned("old", authority(QStringLiteral("Old Root CA"), -2000, 2000)) &&
               selfSigned("root", root) &&
               again("rootEnded", "root", "root", authority(rootName, -900, -30)) &&
               // Cross-certified, which lasts longer than the root does.
               again("cross", "root", "old", authority(rootName, -300, 1900)) &&
               again("crossBack", "old", "root", authority(QStringLiteral("Old Root CA"), -300, 1000)) &&
               signedBy("issuing", "root", authority(issuingName, -10, 400)) &&
               again("issuingEnded", "issuing", "root", authority(issuingName, -900, -30)) &&
               again("issuingShort", "issuing", "root", authority(issuingName, -10, 20)) &&
               again("issuingFuture", "issuing", "root", authority(issuingName, 5, 900)) &&
               // Of the same name, and has signed nothing.
               signedBy("namesake", "root", authority(issuingName, -10, 800)) &&
               signedBy("user", "issuing", client);
    }

    const OpensslWorkshop& workshop() const { return m_workshop; }
    Certificate operator[](const QString& stem) const {
        const QString file = stem + QStringLiteral(".pem");
        return parseCertificate(m_workshop.bytes(file), file).value();
    }
    QList<Certificate> operator[](const QStringList& stems) const {
        QList<Certificate> certificates;
        for (const QString& stem : stems)
            certificates.append((*this)[stem]);
        return certificates;
    }
    /// Another edition of \a issuing's certificate, from \a root, called \a stem.
    bool again(const char* stem, const char* subject, const char* issuer, const CertificateRecipe& recipe) {
        const auto key = [this](const char* of) {
            return m_workshop.path(QLatin1StringView(of) + QStringLiteral(".key"));
        };
        if (!QFile::copy(key(subject), key(stem)))
            return false;
        return qstrcmp(subject, issuer) == 0 ? selfSigned(stem, recipe) : signedBy(stem, issuer, recipe);
    }

    static inline const QString rootName = QStringLiteral("Contoso Root CA");
    static inline const QString issuingName = QStringLiteral("Contoso Issuing CA");

private:
    bool selfSigned(const char* stem, const CertificateRecipe& recipe) {
        return m_workshop.makeSelfSigned(QLatin1StringView(stem), recipe).accepted();
    }
    bool signedBy(const char* stem, const char* issuer, const CertificateRecipe& recipe) {
        return m_workshop.makeSigned(QLatin1StringView(stem), QLatin1StringView(issuer), recipe).accepted();
    }

    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop;
};

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// Which of several ways up to a root is taken.
class TestIssuerChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_made.make()); }

    void bestWayUpIsTaken_data() {
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QString>("wished");
        QTest::addColumn<QStringList>("chain");
        const auto add = [](const char* name, const char* others, const char* wished, const char* chain) {
            QTest::newRow(name) << words(others) << QString::fromLatin1(wished) << words(chain);
        };
        add("the only one", "root issuing", "", "issuing root");
        add("ended edition first", "issuingEnded issuing root", "", "issuing root");
        add("ended edition last", "root issuing issuingEnded", "", "issuing root");
        add("not valid yet", "issuingFuture issuing root", "", "issuing root");
        add("ended edition of the root first", "rootEnded issuing root", "", "issuing root");
        add("shorter edition first", "issuingShort issuing root", "", "issuing root");
        add("ended one is better than none", "issuingEnded root", "", "issuingEnded root");
        add("a root that ended is better than none", "issuing issuingEnded rootEnded", "",
            "issuing rootEnded");
        add("same name, another key", "namesake issuing root", "", "issuing root");
        add("only another key", "namesake root", "", "");
        add("cross-certificate first", "cross issuing root", "", "issuing root");
        add("cross-certificate and its root first", "old cross issuing root", "", "issuing root");
        add("only the cross-certificate leads to a root", "cross issuing old", "", "issuing cross old");
        add("cross-certificate leads nowhere", "cross issuing", "", "issuing cross");
        add("the wished root is above the cross-certificate", "root issuing cross old", "old",
            "issuing cross old");
        add("the wished root is the one that ended", "root issuing rootEnded", "rootEnded",
            "issuing rootEnded");
        add("the wished root cannot be reached", "root issuing old", "old", "issuing root");
        add("the wished root is not there", "root issuing cross", "old", "issuing root");
        add("a loop of cross-certificates", "crossBack cross issuing", "", "issuing cross crossBack");
        add("a loop with a way out", "crossBack cross issuing root", "", "issuing root");
        add("a loop with the other way out", "crossBack cross issuing old", "", "issuing cross old");
        add("everything",
            "rootEnded issuingEnded namesake crossBack cross issuingShort issuingFuture old "
            "issuing root user user issuing",
            "", "issuing root");
    }
    void bestWayUpIsTaken() {
        QFETCH(QStringList, others);
        QFETCH(QString, wished);
        QFETCH(QStringList, chain);
        ChainWishes wishes{.now = now()};
        if (!wished.isEmpty())
            wishes.root = m_made[wished];
        const QList<Certificate> found = chainAbove(m_made[QStringLiteral("user")], m_made[others], wishes);
        QStringList names;
        for (const Certificate& certificate : found) {
            for (const QString& stem : others) {
                if (m_made[stem] == certificate && !names.contains(stem))
                    names.append(stem);
            }
        }
        QCOMPARE(names, chain);
        QCOMPARE(found.size(), chain.size());
    }

    /// `openssl verify` is asked about the same certificates.
    void opensslSaysSoToo_data() {
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QString>("root");
        const auto add = [](const char* name, const char* others, const char* root) {
            QTest::newRow(name) << words(others) << QString::fromLatin1(root);
        };
        add("renewed, old edition first", "issuingEnded issuing root", "root");
        add("cross-certificate first", "issuing cross root", "root");
        add("the old root, through the cross-certificate", "issuing root cross old", "old");
        add("ended edition of the root", "rootEnded issuing root", "root");
    }
    void opensslSaysSoToo() {
        QFETCH(QStringList, others);
        QFETCH(QString, root);
        QStringList arguments{QStringLiteral("verify"), QStringLiteral("-purpose"),
                              QStringLiteral("sslclient"), QStringLiteral("-trusted"),
                              root + QStringLiteral(".pem")};
        for (const QString& other : others) {
            // It takes the first root that it finds on its way, and then does not trust it.
            if (other != root && other != QStringLiteral("root"))
                arguments << QStringLiteral("-untrusted") << other + QStringLiteral(".pem");
        }
        const ToolRun judged = m_made.workshop().openssl(arguments << QStringLiteral("user.pem"));
        QVERIFY2(judged.accepted(), judged.story().constData());

        const Certificate user = m_made[QStringLiteral("user")];
        const Certificate top = m_made[root];
        const QList<Certificate> chain = chainAbove(user, m_made[others], {.now = now(), .root = top});
        QCOMPARE(chain.last(), top);
        QVERIFY(certificationPath(user, chain, {top}, now()).isGood);

        CertificateFile file;
        file.certificates = QList<Certificate>{user} + m_made[others];
        file.key = PrivateKey::fromFile(m_made.workshop().bytes(QStringLiteral("user.key")), {}, {}).value();
        file.keyCount = 1;
        QCOMPARE(errorIds(assessFile(file, now()).findings), QStringList());
        const RehearsalOutcome outcome = rehearseGateway(file, {top, {}, false}, now());
        QVERIFY2(outcome.accepted, qPrintable(errorIds(outcome.findings).join(QLatin1Char(' '))));
    }

    /// Each of them may be signed by each of the others: more paths than anybody can follow.
    void manyEditionsTakeNoTime() {
        QList<Certificate> many = m_made[words("issuingEnded issuingShort namesake issuingFuture")];
        for (int i = 0; i < 24; ++i) {
            const QByteArray stem = "edition" + QByteArray::number(i);
            QVERIFY(m_made.again(stem.constData(), i % 2 == 0 ? "root" : "old", i % 2 == 0 ? "old" : "root",
                                 authority(i % 2 == 0 ? Authorities::rootName : QStringLiteral("Old Root CA"),
                                           -i - 1, 500 + i)));
            many.append(m_made[QString::fromLatin1(stem)]);
        }
        many.append(m_made[words("issuing old")]);
        int asked = 0;
        const QList<Certificate> chain =
            chainAbove(m_made[QStringLiteral("user")], many,
                       {.now = now(), .root = m_made[QStringLiteral("root")], .keepGoing = [&asked] {
                            ++asked;
                            return true;
                        }});
        QCOMPARE(chain.last(), m_made[QStringLiteral("old")]);
        QVERIFY2(asked < 20000, qPrintable(QString::number(asked)));
        const QList<Certificate> all = QList<Certificate>(many) << m_made[QStringLiteral("root")];
        QCOMPARE(chainAbove(m_made[QStringLiteral("user")], all,
                            {.now = now(), .root = m_made[QStringLiteral("root")]}),
                 m_made[words("issuing root")]);
    }

private:
    Authorities m_made;
};

QTEST_GUILESS_MAIN(TestIssuerChain)
#include "test_issuer_chain.moc"
