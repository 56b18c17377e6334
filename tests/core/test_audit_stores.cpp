#include "core/issuing/audit.h"

#include "expect_result.h"
#include "fake_platform.h"

#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace p2s;
using namespace p2s::test;

namespace {

const QString userMy = QStringLiteral("Cert:\\CurrentUser\\My");
const QString userRoot = QStringLiteral("Cert:\\CurrentUser\\Root");
const QString computerMy = QStringLiteral("Cert:\\LocalMachine\\My");
const QString computerRoot = QStringLiteral("Cert:\\LocalMachine\\Root");
const QString computerCa = QStringLiteral("Cert:\\LocalMachine\\CA");

QStringList paths(const AuditedCertificate& certificate) {
    QStringList paths;
    for (const AuditPlace& place : certificate.places)
        paths.append(place.path);
    return paths;
}

} // namespace

/// What an audit says of the certificate stores of Windows.
class TestAuditStores : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_store = std::make_unique<FakeCertificateStore>();
        const QByteArray root = madeRoot().certificate().der();
        const QByteArray client = madeClient(madeRoot()).der();
        m_store->contents = {
            {userMy, {{client, true}}},
            {computerMy, {{client, false}}},
            // What is in the computer's is shown in the user's as well.
            {userRoot, {{root, false}, {madeRoot(QStringLiteral("Other")).certificate().der(), false}}},
            {computerRoot, {{root, false}}}};
    }

    void everyStoreIsNamed() {
        QStringList names;
        const QList<SystemStore> stores = systemStores();
        for (const SystemStore& store : stores)
            names.append(store.path());
        for (const QString& each : {userMy, userRoot, computerMy, computerRoot, computerCa})
            QVERIFY(names.contains(each));
        names.removeDuplicates();
        QCOMPARE(names.size(), stores.size());
    }

    void placesAreStores() {
        const auto report = audit();
        EXPECT_VALUE(report);
        QVERIFY(report->ofStores);
        QCOMPARE(report->certificates.size(), 3);
        QHash<QString, QStringList> found;
        for (const AuditedCertificate& certificate : report->certificates)
            found.insert(certificate.commonName, paths(certificate));
        QCOMPARE(found.value(QStringLiteral("user@contoso.com")), QStringList({userMy, computerMy}));
        QCOMPARE(found.value(QStringLiteral("P2SRootCert")), QStringList({computerRoot}));
        QCOMPARE(found.value(QStringLiteral("Other")), QStringList({userRoot}));
        QVERIFY(report->certificates.first().places.first().hasKey);
    }

    void countsAddUp() {
        const QByteArray broken = madeRoot().certificate().der().first(100);
        m_store->contents[computerCa] = {{broken, false}};
        m_store->unreadable = {computerMy};
        const auto report = audit();
        EXPECT_VALUE(report);
        const AuditCounts& counts = report->counts;
        QCOMPARE(counts.files, systemStores().size());
        QCOMPARE(counts.withCertificates + counts.withoutCertificates + counts.notRead + counts.otherFiles,
                 counts.files);
        QCOMPARE(counts.withCertificates, 3);
        QCOMPARE(counts.notRead, 1);
        QCOMPARE(counts.unreadableCertificates, 1);
        QCOMPARE(auditJson(*report)
                     .value(QStringLiteral("counts"))
                     .toObject()
                     .value(QStringLiteral("unreadableCertificates"))
                     .toInt(),
                 1);
        QStringList failed;
        for (const AuditedFailure& failure : report->failures)
            failed.append(failure.path + u' ' + errorCodeName(failure.error.code));
        QCOMPARE(failed, QStringList({computerCa + QStringLiteral(" file-truncated"),
                                      computerMy + QStringLiteral(" store-not-accessible")}));
    }

    /// The chain of a client in one store is in the others.
    void theChainIsInTheOtherStores() {
        const auto whole = audit();
        EXPECT_VALUE(whole);
        QVERIFY(!hasRule(*whole, Rule::ChainIncomplete));
        m_store->contents.remove(userRoot);
        m_store->contents.remove(computerRoot);
        const auto alone = audit();
        EXPECT_VALUE(alone);
        QVERIFY(hasRule(*alone, Rule::ChainIncomplete));
    }

    void tellsAndStops() {
        qsizetype told = 0;
        const auto report = auditStores(request(), *m_store, nullptr, [&told](const AuditNews& news) {
            told += news.found.size();
            return true;
        });
        EXPECT_VALUE(report);
        QCOMPARE(told, report->counts.occurrences);
        EXPECT_ERROR(auditStores(request(), *m_store, nullptr, [](const AuditNews&) { return false; }),
                     ErrorCode::Cancelled);
    }

    /// A store may take long to read, and a certificate to judge.
    void asksOften() {
        QList<StoreEntry>& entries = m_store->contents[userMy];
        entries = QList<StoreEntry>(1000, entries.first());
        for (const int patience : {1, 3, 9, 20, 40}) {
            int asked = 0;
            m_store->read.clear();
            const auto report = auditStores(request(), *m_store, nullptr,
                                            [&](const AuditNews&) { return ++asked < patience; });
            EXPECT_ERROR(report, ErrorCode::Cancelled);
            QCOMPARE(asked, patience);
            QCOMPARE(m_store->read.size(), std::min<qsizetype>(patience - 1, systemStores().size()));
        }
    }

    /// It may be on a server far away.
    void asksWhileItLooksIntoTheLedger() {
        const QTemporaryDir home;
        const auto ledger = Ledger::open(home.filePath(QStringLiteral("ledger.sqlite")));
        EXPECT_VALUE(ledger);
        int without = 0;
        const auto whole = auditStores(request(), *m_store, nullptr, [&](const AuditNews&) {
            ++without;
            return true;
        });
        EXPECT_VALUE(whole);
        int asked = 0;
        AuditProgress last;
        const auto report = auditStores(request(), *m_store, &*ledger, [&](const AuditNews& news) {
            last = news.progress;
            return ++asked <= without;
        });
        EXPECT_ERROR(report, ErrorCode::Cancelled);
        QCOMPARE(asked, without + 1);
        QCOMPARE(last.filesRead, systemStores().size());
        QCOMPARE(last.filesSeen, systemStores().size());
        QCOMPARE(last.certificates, 3);
    }

    /// Windows brings authorities that have expired, and needs them.
    void onlyWhatIsInUseIsInError() {
        const QDateTime later = today().addYears(20);
        const auto wrong = [&](const QString& commonName) {
            const auto report = auditStores({.now = later}, *m_store, nullptr);
            if (!report)
                return QStringLiteral("no report");
            for (const AuditedCertificate& certificate : report->certificates) {
                if (certificate.commonName == commonName)
                    return certificate.findings.isEmpty()
                               ? QString()
                               : severityName(certificate.findings.first().severity);
            }
            return QStringLiteral("not found");
        };
        QCOMPARE(wrong(QStringLiteral("P2SRootCert")), severityName(Severity::Error));
        QCOMPARE(wrong(QStringLiteral("Other")), severityName(Severity::Warning));
        // Nothing of the user's own.
        m_store->contents.remove(userMy);
        m_store->contents.remove(computerMy);
        QCOMPARE(wrong(QStringLiteral("P2SRootCert")), severityName(Severity::Warning));
        const auto report = auditStores({.now = later}, *m_store, nullptr);
        EXPECT_VALUE(report);
        QVERIFY(!hasErrors(*report));
        QCOMPARE(report->counts.withWarnings, 2);
        QCOMPARE(report->counts.expired, 2);
        // Among one's own it is one's own, in the other store as well.
        m_store->contents[userMy] = {{madeRoot().certificate().der(), true}};
        QCOMPARE(wrong(QStringLiteral("P2SRootCert")), severityName(Severity::Error));
    }

    /// The VPN client lists those of the user by their names: nobody can tell namesakes apart.
    void namesakesAreFound_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QString>("store");
        QTest::addColumn<qsizetype>("found");
        const QString same = QStringLiteral("user@contoso.com");
        QTest::newRow("two of one name") << same << true << -1 << 100 << userMy << qsizetype(2);
        QTest::newRow("capital letters") << "User@Contoso.com" << true << -1 << 100 << userMy << qsizetype(2);
        QTest::newRow("another name") << "other@contoso.com" << true << -1 << 100 << userMy << qsizetype(0);
        QTest::newRow("without its key") << same << false << -1 << 100 << userMy << qsizetype(0);
        QTest::newRow("ended") << same << true << -100 << -1 << userMy << qsizetype(0);
        QTest::newRow("not begun") << same << true << 10 << 100 << userMy << qsizetype(0);
        QTest::newRow("the computer's") << same << true << -1 << 100 << computerMy << qsizetype(0);
    }
    void namesakesAreFound() {
        QFETCH(QString, address);
        QFETCH(bool, hasKey);
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(QString, store);
        QFETCH(qsizetype, found);
        ClientProfile profile = madeProfile(address);
        profile.notBefore = today().addDays(from);
        profile.notAfter = today().addDays(until);
        m_store->contents[store].append({madeClient(madeRoot(), profile).der(), hasKey});
        const auto report = audit();
        EXPECT_VALUE(report);
        qsizetype namesakes = 0;
        for (const AuditedCertificate& certificate : report->certificates)
            namesakes +=
                std::count_if(certificate.findings.begin(), certificate.findings.end(),
                              [](const Finding& finding) { return finding.rule == Rule::AlreadyHolds; });
        QCOMPARE(namesakes, found);
    }

    void onlyWhereThereAreStores() {
        m_store->available = false;
        EXPECT_ERROR(audit(), ErrorCode::NotAvailableHere);
    }

    void theReportsNameThem() {
        const auto report = audit();
        EXPECT_VALUE(report);
        const QString html = auditHtml(*report);
        QVERIFY(html.contains(userMy));
        QVERIFY(html.contains(QStringLiteral("Certificate stores")));
        QVERIFY(!html.contains(QStringLiteral("Links to folders")));
        QVERIFY(auditCsv(*report).contains(userMy.toUtf8()));
        QCOMPARE(auditJson(*report).value(QStringLiteral("folder")).toString(), QStringLiteral("Cert:\\"));
    }

private:
    static AuditRequest request() { return {.now = today(), .version = QStringLiteral("1.2.3")}; }
    Result<AuditReport> audit() const { return auditStores(request(), *m_store, nullptr); }
    static bool hasRule(const AuditReport& report, Rule rule) {
        return std::any_of(report.certificates.begin(), report.certificates.end(),
                           [rule](const AuditedCertificate& certificate) {
                               return std::any_of(
                                   certificate.findings.begin(), certificate.findings.end(),
                                   [rule](const Finding& finding) { return finding.rule == rule; });
                           });
    }

    std::unique_ptr<FakeCertificateStore> m_store;
};

QTEST_GUILESS_MAIN(TestAuditStores)
#include "test_audit_stores.moc"
