#include "core/issuing/audit_paths.h"

#include "core/issuing/audit_collection.h"
#include "core/issuing/audit_file.h"
#include "tests/support/expect_result.h"
#include "tests/support/openssl_workshop.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();
const QString leafAlone = QStringLiteral("a-leaf.pem");
const QString leafAndIssuer = QStringLiteral("b-chain.pem");
const QString rootAlone = QStringLiteral("c-root.pem");

/// What an audit says of files that were read one after the other.
Result<AuditReport> audited(const QString& folder, const QStringList& names) {
    AuditCollection collection(false);
    for (const QString& name : names)
        collection.add(name, auditFile(QDir(folder).filePath(name), name, {}, now));
    AuditReport report{.folder = folder, .at = now, .version = QStringLiteral("1.2.3")};
    collection.handOver(report);
    if (auto completed = completePaths(report, {.folder = folder, .now = now, .threads = 1}, {}, {});
        !completed)
        return tl::unexpected(completed.error());
    countUp(report);
    return report;
}

} // namespace

/// What authorities say of certificates in other files than their own.
class TestAuditPaths : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// One authority's root forbids what is below it, the other's allows it.
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        makeFolder(QStringLiteral("forbidden"),
                   {QStringLiteral("nameConstraints=critical,excluded;email:contoso.com")});
        makeFolder(QStringLiteral("allowed"), {});
    }

    /// What is heard of an authority does not depend on whose file was read first: one lacks the issuer, the
    /// other one the root.
    void filesAreReadInAnyOrder_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("errors");
        QTest::newRow("forbidden") << QStringLiteral("forbidden") << 1;
        QTest::newRow("allowed") << QStringLiteral("allowed") << 0;
    }
    void filesAreReadInAnyOrder() {
        QFETCH(QString, folder);
        QFETCH(int, errors);
        QStringList names{leafAlone, leafAndIssuer, rootAlone};
        QByteArray first;
        do {
            const auto report = audited(m_folder.filePath(folder), names);
            EXPECT_VALUE(report);
            QCOMPARE(report->certificates.size(), 3);
            QCOMPARE(report->counts.withErrors, errors);
            const bool isForbidden = std::any_of(
                report->certificates.begin(), report->certificates.end(), [](const AuditedCertificate& each) {
                    return std::any_of(each.findings.begin(), each.findings.end(),
                                       [](const Finding& f) { return f.rule == Rule::NameConstraint; });
                });
            QCOMPARE(isForbidden, errors > 0);
            const QByteArray json = QJsonDocument(auditJson(*report)).toJson();
            if (first.isEmpty())
                first = json;
            QCOMPARE(json, first);
        } while (std::next_permutation(names.begin(), names.end()));
    }

private:
    void makeFolder(const QString& name, const QStringList& ofRoot) {
        QVERIFY(QDir(m_folder.path()).mkpath(name));
        const OpensslWorkshop workshop(m_folder.filePath(name));
        CertificateRecipe root = CertificateRecipe::root(QStringLiteral("Top"));
        root.extensions += ofRoot;
        CertificateRecipe client =
            CertificateRecipe::client(QStringLiteral("user@contoso.com"), QStringLiteral("clientAuth"));
        client.extensions.append(QStringLiteral("subjectAltName=email:user@contoso.com"));
        client.notAfter = now.addDays(300);
        root.notAfter = now.addDays(900);
        CertificateRecipe issuer = CertificateRecipe::root(QStringLiteral("Issuing"));
        issuer.notAfter = now.addDays(800);
        EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("root"), root));
        EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("issuing"), QStringLiteral("root"), issuer));
        EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("user"), QStringLiteral("issuing"), client));
        const QByteArray leaf = workshop.bytes(QStringLiteral("user.pem"));
        put(workshop.path(leafAlone), leaf);
        put(workshop.path(leafAndIssuer), leaf + workshop.bytes(QStringLiteral("issuing.pem")));
        put(workshop.path(rootAlone), workshop.bytes(QStringLiteral("root.pem")));
    }
    static void put(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAuditPaths)
#include "test_audit_paths.moc"
