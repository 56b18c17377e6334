#include "core/base/files.h"
#include "core/readiness/inspection.h"
#include "core/x509/certificate_file.h"
#include "core/x509/certification_path.h"
#include "tests/support/expect_result.h"
#include "tests/support/outside_tool.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

namespace {

/// Debian's python3-cryptography-vectors.
const QString vectors = QStringLiteral("/usr/lib/python3/dist-packages/cryptography_vectors");

QStringList filesUnder(const QString& folder, const QStringList& patterns) {
    QStringList files;
    QDirIterator it(vectors + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

/// What the inspector has against a client certificate beside its Enhanced Key Usage, which none of the
/// suite's has: what is left must be what OpenSSL has against its path.
QList<Rule> objections(const Certificate& certificate, const QList<Certificate>& all) {
    const Inspection inspection =
        inspectBytes(certificate.der(), {}, QStringLiteral("file"), QDateTime::currentDateTimeUtc(), all);
    QList<Rule> rules;
    for (const Finding& finding : inspection.certificates.first().findings) {
        // Who is missing there is only noted, since nobody expects the issuers beside a certificate.
        const bool isObjection =
            finding.severity == Severity::Error ||
            (finding.rule == Rule::ChainIncomplete && !inspection.certificates.first().path.isGood);
        if (isObjection && finding.rule != Rule::EkuMissing)
            rules.append(finding.rule);
    }
    return rules;
}

bool isOfPath(Rule rule) {
    return rule == Rule::PathLength || rule == Rule::IssuerPurpose || rule == Rule::NameConstraint ||
           rule == Rule::CriticalExtension || rule == Rule::IssuerNotCa || rule == Rule::PathRefused;
}

} // namespace

/// The public test certificates that ship with Debian, read and judged as OpenSSL does.
class TestPublicVectors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFileInfo(vectors).isDir(), "python3-cryptography-vectors is missing"); }

    /// NIST's Public Key Interoperability Test Suite, without its revocation lists on both sides.
    void chainsLikeOpenssl() {
        const QStringList files =
            filesUnder(QStringLiteral("/x509/PKITS_data/certs"), {QStringLiteral("*.crt")});
        QVERIFY(files.size() > 300);
        QList<Certificate> all;
        QStringList paths;
        QByteArray pem;
        const QTemporaryDir folder;
        for (const QString& path : files) {
            const auto file = readCertificateFile(path, {});
            EXPECT_VALUE(file);
            all.append(file->certificates.first());
            pem += all.last().pem();
            paths.append(folder.filePath(QStringLiteral("%1.pem").arg(all.size())));
            QVERIFY(writeToolFile(paths.last(), all.last().pem()));
        }
        const auto anchor = readCertificateFile(
            vectors + QStringLiteral("/x509/PKITS_data/certs/TrustAnchorRootCertificate.crt"), {});
        EXPECT_VALUE(anchor);
        QVERIFY(
            writeToolFile(folder.filePath(QStringLiteral("root.pem")), anchor->certificates.first().pem()));
        QVERIFY(writeToolFile(folder.filePath(QStringLiteral("all.pem")), pem));
        const ToolRun run = runTool(
            QStringLiteral("openssl"),
            QStringList{QStringLiteral("verify"), QStringLiteral("-purpose"), QStringLiteral("sslclient"),
                        QStringLiteral("-no-CAstore"), QStringLiteral("-no-CApath"),
                        QStringLiteral("-CAfile"), folder.filePath(QStringLiteral("root.pem")),
                        QStringLiteral("-untrusted"), folder.filePath(QStringLiteral("all.pem"))} +
                paths,
            {.timeoutSeconds = 300});
        QVERIFY2(run.finished, run.story().constData());
        const QByteArray out = run.out + run.err;
        int good = 0;
        QStringList different;
        QStringList promised;
        QStringList accused;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool theirs = out.contains((paths[i] + QStringLiteral(": OK\n")).toUtf8());
            const bool ours =
                certificationPath(all[i], all, anchor->certificates, QDateTime::currentDateTimeUtc()).isGood;
            good += theirs;
            if (ours != theirs)
                different.append(QFileInfo(files[i]).fileName());
            // An authority is for uploading, not for logging on.
            if (all[i].isCa())
                continue;
            const QList<Rule> objected = objections(all[i], all);
            if (!theirs && objected.isEmpty())
                promised.append(QFileInfo(files[i]).fileName());
            if (theirs && std::any_of(objected.begin(), objected.end(), isOfPath))
                accused.append(QFileInfo(files[i]).fileName());
        }
        QVERIFY(good > 100 && good < all.size());
        QVERIFY2(different.isEmpty(), qPrintable(different.join(QStringLiteral(", "))));
        QVERIFY2(promised.isEmpty(), qPrintable(promised.join(QStringLiteral(", "))));
        QVERIFY2(accused.isEmpty(), qPrintable(accused.join(QStringLiteral(", "))));
    }

    void bundles_data() {
        QTest::addColumn<QString>("path");
        const QStringList files = filesUnder(QString(), {QStringLiteral("*.p12")});
        QVERIFY(files.size() > 100);
        for (const QString& path : files)
            QTest::newRow(qPrintable(path.mid(vectors.size() + 1))) << path;
    }
    /// Opens what openssl opens, with the same number of certificates; refuses the rest as a wrong password.
    void bundles() {
        QFETCH(QString, path);
        const auto bytes = readFile(path);
        EXPECT_VALUE(bytes);
        // These of the package, and one that is none of them.
        const QStringList passwords{QString(), QStringLiteral("password"), QStringLiteral("cryptography"),
                                    QStringLiteral("not this one")};
        bool anyOpened = false;
        for (const QString& password : passwords) {
            const ToolRun run =
                runTool(QStringLiteral("openssl"),
                        {QStringLiteral("pkcs12"), QStringLiteral("-legacy"), QStringLiteral("-in"), path,
                         QStringLiteral("-nodes"), QStringLiteral("-passin"), QStringLiteral("stdin")},
                        {.input = password.toUtf8() + '\n'});
            QVERIFY2(run.finished, run.story().constData());
            const auto bundle = Pkcs12Bundle::read(*bytes, SecretBytes::fromText(password), path);
            QVERIFY2(bundle.has_value() == run.accepted(),
                     (password.toUtf8() + ": " + describe(bundle) + '\n' + run.story()).constData());
            if (!bundle) {
                const ErrorCode expected =
                    password.isEmpty() ? ErrorCode::PasswordNeeded : ErrorCode::WrongPassword;
                EXPECT_ERROR(bundle, expected);
                continue;
            }
            anyOpened = true;
            QCOMPARE(bundle->certificates().size(), run.out.count("-----BEGIN CERTIFICATE-----"));
            QCOMPARE(bundle->keyCount(), run.out.count("-----BEGIN PRIVATE KEY-----"));
        }
        QVERIFY(anyOpened);
    }
};

QTEST_GUILESS_MAIN(TestPublicVectors)
#include "test_public_vectors.moc"
