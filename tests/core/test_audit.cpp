#include "core/issuing/audit.h"

#include "core/base/csv.h"
#include "expect_result.h"
#include "ledger_samples.h"
#include "made_certificates.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace p2s;
using namespace p2s::test;

namespace {

const QString password = QStringLiteral("correct horse battery staple");
#ifdef Q_OS_WIN
constexpr int unreadableLinks = 0;
constexpr int pipes = 0;
#else
constexpr int unreadableLinks = 2;
/// One, and a link to it.
constexpr int pipes = 2;
#endif

bool put(const QDir& folder, const QString& name, const QByteArray& bytes) {
    if (!folder.mkpath(QFileInfo(name).path()))
        return false;
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// A tree with a bit of everything, and what an audit says of it.
class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        const QDir folder(m_folder.path());
        const CertificateAuthority& root = madeRoot();
        m_client = madeClient(root);
        const Certificate& client = *m_client;
        ClientProfile old = madeProfile(QStringLiteral("old@contoso.com"));
        old.notBefore = today().addDays(-30);
        old.notAfter = today().addDays(-1);
        QVERIFY(put(folder, QStringLiteral("root.cer"), root.certificate().der()));
        QVERIFY(put(folder, QStringLiteral("a/user.pfx"), madePfx(root, client, password)));
        QVERIFY(put(folder, QStringLiteral("b/copy.pfx"), madePfx(root, client, password)));
        QVERIFY(put(folder, QStringLiteral("b/user.pem"), client.pem()));
        QVERIFY(put(folder, QStringLiteral("b/old.cer"), madeClient(root, old).der()));
        QVERIFY(put(folder, QStringLiteral("c/locked.pfx"),
                    madePfx(root, client, QStringLiteral("another one"))));
        QVERIFY(put(folder, QStringLiteral("c/broken.cer"), client.der().first(100)));
        QVERIFY(put(folder, QStringLiteral("c/readme.txt"), "nothing"));
        QVERIFY(put(folder, QStringLiteral("c/empty.cer"), {}));
#ifndef Q_OS_WIN
        QVERIFY(QFile::link(m_folder.path(), folder.filePath(QStringLiteral("a/loop"))));
        // Neither can be read: one leads to itself by way of the other, the next to what never ends.
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("c/there.cer")),
                            folder.filePath(QStringLiteral("c/here.cer"))));
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("c/here.cer")),
                            folder.filePath(QStringLiteral("c/there.cer"))));
        QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("c/pipe.cer"))).constData(), 0600),
                 0);
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("c/pipe.cer")),
                            folder.filePath(QStringLiteral("c/to the pipe.cer"))));
#endif
    }

    void findsEverything() {
        const auto report = audit();
        EXPECT_VALUE(report);
        const AuditCounts& counts = report->counts;
        QCOMPARE(counts.files, 9 + unreadableLinks + pipes);
        QCOMPARE(counts.withCertificates, 5);
        QCOMPARE(counts.withoutCertificates, 0);
        QCOMPARE(counts.notRead, 3 + unreadableLinks);
        QCOMPARE(counts.otherFiles, 1 + pipes);
        QCOMPARE(counts.withCertificates + counts.withoutCertificates + counts.notRead + counts.otherFiles,
                 counts.files);
        QCOMPARE(counts.certificates, 3); // root, user, old
        QCOMPARE(counts.occurrences, 3 + 3 + 1);
        QCOMPARE(counts.withErrors + counts.withWarnings + counts.inOrder, counts.certificates);
        QCOMPARE(counts.expired, 1);
        QCOMPARE(counts.keysInSeveralPlaces, 1);
#ifndef Q_OS_WIN
        QCOMPARE(counts.links, 1);
#endif
        QStringList failed;
        for (const AuditedFailure& failure : report->failures)
            failed.append(failure.path + u' ' + errorCodeName(failure.error.code));
        QStringList expected{QStringLiteral("c/broken.cer file-truncated"),
                             QStringLiteral("c/empty.cer file-empty"),
                             QStringLiteral("c/locked.pfx wrong-password")};
#ifndef Q_OS_WIN
        expected.insert(2, QStringLiteral("c/here.cer file-not-found"));
        expected.append(QStringLiteral("c/there.cer file-not-found"));
#endif
        QCOMPARE(failed, expected);
    }

    void sameInputSameReport() {
        const auto first = audit(1);
        const auto second = audit(4);
        EXPECT_VALUE(first);
        EXPECT_VALUE(second);
        QCOMPARE(QJsonDocument(auditJson(*first)).toJson(), QJsonDocument(auditJson(*second)).toJson());
        QCOMPARE(auditCsv(*first), auditCsv(*second));
        QCOMPARE(auditHtml(*first), auditHtml(*second));
        QVERIFY(!auditHtml(*first).contains(QStringLiteral("http")));
    }

    void csvHasARowForEach() {
        const auto report = audit();
        EXPECT_VALUE(report);
        const auto rows = readCsv(auditCsv(*report), QStringLiteral("report.csv"));
        EXPECT_VALUE(rows);
        const QStringList heading = rows->first().cells;
        const auto column = [&heading](const char* name) {
            return heading.indexOf(QString::fromLatin1(name));
        };
        QHash<QString, QString> facts;
        qsizetype certificates = 0;
        qsizetype failures = 0;
        for (const CsvRow& row : rows->sliced(1)) {
            QCOMPARE(row.cells.size(), heading.size());
            const bool isSaid = !row.cells.at(column("why")).isEmpty();
            if (const QString fact = row.cells.at(column("fact")); !fact.isEmpty()) {
                facts.insert(fact, row.cells.at(column("value")));
            } else if (!row.cells.at(column("notRead")).isEmpty()) {
                ++failures;
                QVERIFY(isSaid);
            } else {
                ++certificates;
                QCOMPARE(isSaid, !row.cells.at(column("findings")).isEmpty());
            }
        }
        QCOMPARE(certificates, report->certificates.size());
        QCOMPARE(failures, report->failures.size());
        QCOMPARE(facts.value(QStringLiteral("date")), QStringLiteral("2026-06-01T12:00:00Z"));
        QCOMPARE(facts.value(QStringLiteral("version")), report->version);
        QCOMPARE(facts.value(QStringLiteral("folder")), report->folder);
        QCOMPARE(facts.value(QStringLiteral("certificates")), QString::number(certificates));
        QCOMPARE(facts.value(QStringLiteral("notRead")), QString::number(failures));
    }

    /// The report is about the folder, not about how somebody called it.
    void theFoldersSpellingDoesNotMatter() {
        const auto plain = audit();
        EXPECT_VALUE(plain);
        const QString before = QDir::currentPath();
        const auto back = qScopeGuard([&before] { QDir::setCurrent(before); });
        const QDir folder(m_folder.path());
        QVERIFY(QDir::setCurrent(folder.filePath(QStringLiteral("a"))));
        for (const QString& spelling : {QStringLiteral(".."), QStringLiteral("../."),
                                        QStringLiteral("../b/.."), folder.path() + u'/'}) {
            AuditRequest asked = request(2);
            asked.folder = spelling;
            const auto report = auditFolder(asked, nullptr);
            EXPECT_VALUE(report);
            QCOMPARE(auditCsv(*report), auditCsv(*plain));
        }
        QVERIFY(QDir::setCurrent(QFileInfo(folder.path()).path()));
        AuditRequest asked = request(2);
        asked.folder = folder.dirName();
        const auto report = auditFolder(asked, nullptr);
        EXPECT_VALUE(report);
        QCOMPARE(auditCsv(*report), auditCsv(*plain));
    }

    /// One key, two certificates: who has either file can log on as both.
    void aKeyUnderTwoCertificatesIsShared() {
        const QTemporaryDir place;
        const CertificateAuthority& root = madeRoot();
        for (const char* name : {"a@contoso.com", "b@contoso.com"})
            QVERIFY(put(QDir(place.path()), QString::fromLatin1(name) + QStringLiteral(".pfx"),
                        madePfx(root, madeClient(root, QString::fromLatin1(name)), password)));
        QVERIFY(put(QDir(place.path()), QStringLiteral("public.cer"), madeClient(root).der()));
        AuditRequest asked = request(2);
        asked.folder = place.path();
        const auto report = auditFolder(asked, nullptr);
        EXPECT_VALUE(report);
        QCOMPARE(report->counts.keysInSeveralPlaces, 2);
        QCOMPARE(report->counts.withWarnings, 2);
        for (const auto& [rule, count] : findingCounts(*report)) {
            QCOMPARE(ruleId(rule), QStringLiteral("key-in-several-places"));
            QCOMPARE(count, 2);
        }
    }

    void knowsTheLedger() {
        const QTemporaryDir home;
        auto ledger = Ledger::open(home.filePath(QStringLiteral("ledger.sqlite")));
        EXPECT_VALUE(ledger);
        const Certificate& root = madeRoot().certificate();
        RootRecord record;
        record.name = QStringLiteral("P2SRootCert");
        record.certificateDer = root.der();
        record.sha1 = root.sha1Thumbprint();
        record.notBefore = root.notBefore();
        record.notAfter = root.notAfter();
        const auto added = ledger->addRoot(record, true);
        EXPECT_VALUE(added);
        const auto begun =
            ledger->beginIssue(sampleCertificate(*added, m_client->commonName(), m_client->der()));
        EXPECT_VALUE(begun);
        const auto report = auditFolder(request(2), &*ledger);
        EXPECT_VALUE(report);
        QVERIFY(report->ledgerHead.has_value());
        QHash<QString, QString> states;
        for (const AuditedCertificate& certificate : report->certificates)
            states.insert(certificate.commonName, certificate.ledgerState);
        const QHash<QString, QString> expected{
            {QStringLiteral("P2SRootCert"), QStringLiteral("root")},
            {QStringLiteral("user@contoso.com"), QStringLiteral("pending")},
            {QStringLiteral("old@contoso.com"), QStringLiteral("unknown")}};
        QCOMPARE(states, expected);
        QCOMPARE(report->counts.unknownToLedger, 1);
        QCOMPARE(report->counts.revokedInLedger, 0);
        // What is revoked there has no business in a folder.
        EXPECT_VALUE(ledger->finishIssue(begun->id));
        EXPECT_VALUE(ledger->revoke(begun->id, RevocationReason::KeyCompromise));
        const auto later = auditFolder(request(2), &*ledger);
        EXPECT_VALUE(later);
        QCOMPARE(later->counts.revokedInLedger, 1);
        QCOMPARE(later->counts.withErrors, report->counts.withErrors + 1);
        for (const AuditedCertificate& certificate : later->certificates) {
            const bool isRevoked =
                std::any_of(certificate.findings.begin(), certificate.findings.end(),
                            [](const Finding& finding) { return finding.rule == Rule::RevokedInLedger; });
            QCOMPARE(isRevoked, certificate.sha1.toHex().toUpper() == m_client->sha1Thumbprint().toLatin1());
            QCOMPARE(isRevoked, certificate.ledgerState == QStringLiteral("revoked"));
        }
        QVERIFY(auditHtml(*later).contains(QStringLiteral("revoked-in-ledger")));
    }

    void stops() {
        const auto report = auditFolder(request(1), nullptr, [](const AuditNews&) { return false; });
        EXPECT_ERROR(report, ErrorCode::Cancelled);
    }

    /// What the watch is told comes to what the report says, and the report is the same without one.
    void tellsWhatItFinds() {
        QHash<QByteArray, AuditedCertificate> told;
        QStringList failed;
        AuditProgress last;
        const auto watched = auditFolder(request(2), nullptr, [&](const AuditNews& news) {
            for (const AuditedCertificate& certificate : news.found) {
                if (const auto known = told.find(certificate.sha1); known != told.end())
                    joinAgain(*known, certificate);
                else
                    told.insert(certificate.sha1, certificate);
            }
            for (const AuditedFailure& failure : news.failures)
                failed.append(failure.path);
            last = news.progress;
            return true;
        });
        EXPECT_VALUE(watched);
        QCOMPARE(last.filesSeen, 8 + unreadableLinks);
        QCOMPARE(last.filesRead, last.filesSeen);
        QCOMPARE(last.certificates, watched->counts.certificates);
        QCOMPARE(told.size(), watched->certificates.size());
        for (const AuditedCertificate& certificate : watched->certificates) {
            const AuditedCertificate& then = told.value(certificate.sha1);
            QCOMPARE(then.subject, certificate.subject);
            QCOMPARE(then.places.size(), certificate.places.size());
            // That its key is elsewhere too is known at the end.
            QList<Finding> own = certificate.findings;
            own.removeIf([](const Finding& finding) { return finding.rule == Rule::KeyInSeveralPlaces; });
            QCOMPARE(then.findings.size(), own.size());
        }
        QCOMPARE(failed.size(), watched->failures.size());
        const auto unwatched = audit();
        EXPECT_VALUE(unwatched);
        QCOMPARE(QJsonDocument(auditJson(*watched)).toJson(), QJsonDocument(auditJson(*unwatched)).toJson());
    }

    /// With one reader and more files than may wait for it, the first find is told long before the end.
    void tellsOfTheFirstFindAtOnce() {
        constexpr int many = 1000;
        const QTemporaryDir folder;
        const QByteArray der = madeRoot().certificate().der();
        for (int i = 0; i < many; ++i)
            QVERIFY(put(QDir(folder.path()), QStringLiteral("%1.cer").arg(i), der));
        AuditRequest whole = request(1);
        whole.folder = folder.path();
        AuditNews first;
        const auto report = auditFolder(whole, nullptr, [&first](const AuditNews& news) {
            first = news;
            return news.found.isEmpty();
        });
        EXPECT_ERROR(report, ErrorCode::Cancelled);
        QVERIFY(!first.found.isEmpty());
        QCOMPARE(first.found.first().subject, QStringLiteral("CN=P2SRootCert"));
        QCOMPARE(first.progress.certificates, 1);
        QVERIFY(first.progress.filesSeen < many);
    }

    void needsAFolder() {
        AuditRequest nowhere = request(1);
        nowhere.folder = m_folder.filePath(QStringLiteral("nowhere"));
        EXPECT_ERROR(auditFolder(nowhere, nullptr), ErrorCode::FolderNotFound);
    }

private:
    AuditRequest request(int threads) const {
        return {.folder = m_folder.path(),
                .passwords = {SecretBytes::fromText(QStringLiteral("not this one")),
                              SecretBytes::fromText(password)},
                .now = today(),
                .version = QStringLiteral("1.2.3"),
                .threads = threads};
    }
    Result<AuditReport> audit(int threads = 2) const {
        return auditFolder(request(threads), nullptr);
    }

    QTemporaryDir m_folder;
    std::optional<Certificate> m_client;
};

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
