#include "core/issuing/issue_revocation_list.h"
#include "core/x509/certificate_file.h"
#include "core/x509/revocation_list.h"
#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/issuing_samples.h"

#include <QSet>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <algorithm>

using namespace p2s;
using namespace p2s::test;

/// Signed revocation lists, and the numbers that the ledger gives them.
class TestRevocationList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatItWasGiven();
    void isSignedByItsRootAlone();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void readsItsOwnFiles_data();
    void readsItsOwnFiles();
    void turnsBrokenBytesAway();
    void holdsWhatIsRevokedNow();
    void keepsTheExpiredOnceMore();
    void numbersGoOn();
    void noNumberTwiceAtOnce();
    void takesNoNumberInVain();

private:
    RevocationListProfile profile(const QList<RevokedEntry>& entries = {}) const {
        return {7, m_clock.now(), m_clock.now().addDays(7), entries};
    }
    CertificateRecord issued(const QString& address);
    QStringList serialsOnNextList();
    QString ledgerPath() const { return m_folder->filePath(QStringLiteral("ledger.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{today()};
    std::optional<Ledger> m_ledger;
    std::optional<UnlockedRoot> m_root;
};

void TestRevocationList::init() {
    m_clock.set(today());
    m_folder = std::make_unique<QTemporaryDir>();
    auto ledger = Ledger::open(ledgerPath(), m_clock);
    EXPECT_VALUE(ledger);
    m_ledger.emplace(std::move(*ledger));
    m_root.emplace(unlockedRoot(*m_ledger));
}

void TestRevocationList::cleanup() {
    m_root.reset();
    m_ledger.reset();
    m_folder.reset();
}

CertificateRecord TestRevocationList::issued(const QString& address) {
    const Certificate certificate = madeClient(m_root->authority, address);
    CertificateRecord record = sampleCertificate(m_root->record, address);
    record.der = certificate.der();
    record.serial = certificate.serialNumber();
    record.sha1 = certificate.sha1Thumbprint();
    record.sha256 = certificate.sha256Thumbprint();
    record.notBefore = certificate.notBefore();
    record.notAfter = certificate.notAfter();
    const auto begun = m_ledger->beginIssue(record);
    if (!begun || !m_ledger->finishIssue(begun->id))
        qFatal("cannot issue");
    return *m_ledger->certificate(begun->id);
}

QStringList TestRevocationList::serialsOnNextList() {
    const auto issued = issueRevocationList(*m_root, m_clock.now(), m_clock.now().addDays(7), *m_ledger);
    if (!issued)
        qFatal("no list: %s", describe(issued).constData());
    QStringList serials;
    for (const RevokedEntry& entry : issued->list.entries())
        serials.append(entry.serial);
    return serials;
}

void TestRevocationList::saysWhatItWasGiven() {
    const QDateTime then = m_clock.now().addDays(-3);
    const QString serial = QStringLiteral("40") + QString(38, u'7');
    const auto list = RevocationList::sign(
        profile({{serial, then, 1}, {QStringLiteral("0102"), then, 6}, {QStringLiteral("-7F"), then, 0}}),
        m_root->authority);
    EXPECT_VALUE(list);
    QCOMPARE(list->number(), QStringLiteral("7"));
    QCOMPARE(list->issuer(), m_root->authority.certificate().subject());
    QCOMPARE(list->thisUpdate(), m_clock.now());
    QCOMPARE(list->nextUpdate(), m_clock.now().addDays(7));
    QCOMPARE(list->signatureAlgorithm(), QStringLiteral("sha256WithRSAEncryption"));
    QCOMPARE(list->authorityKeyIdentifier(), m_root->authority.certificate().subjectKeyIdentifier());
    const QList<RevokedEntry> entries = list->entries();
    QCOMPARE(list->entryCount(), 3);
    QCOMPARE(entries.at(0).serial, serial);
    QCOMPARE(entries.at(0).at, then);
    QCOMPARE(entries.at(0).reason, 1);
    QCOMPARE(entries.at(1).reason, 6);
    QCOMPARE(entries.at(2).serial, QStringLiteral("-7F"));
    QCOMPARE(entries.at(2).reason, 0);
}

void TestRevocationList::isSignedByItsRootAlone() {
    const auto list = RevocationList::sign(profile(), m_root->authority);
    EXPECT_VALUE(list);
    QVERIFY(list->isSignedBy(m_root->authority.certificate()));
    QVERIFY(!list->isSignedBy(madeRoot(QStringLiteral("OtherRoot")).certificate()));
    QCOMPARE(list->entryCount(), 0);
}

void TestRevocationList::refusesWhatIsNoList_data() {
    QTest::addColumn<QString>("serial");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("days");
    QTest::addColumn<ErrorCode>("code");
    const QString serial = QStringLiteral("0102");
    QTest::newRow("removeFromCRL in a full list") << serial << 8 << 7 << ErrorCode::Internal;
    QTest::newRow("the reason that is not used") << serial << 7 << 7 << ErrorCode::Internal;
    QTest::newRow("no reason of the RFC") << serial << 11 << 7 << ErrorCode::Internal;
    QTest::newRow("no serial") << QString() << 1 << 7 << ErrorCode::Internal;
    QTest::newRow("not hex") << QStringLiteral("01XY") << 1 << 7 << ErrorCode::Internal;
    QTest::newRow("due now") << serial << 1 << 0 << ErrorCode::ValidityEmpty;
    QTest::newRow("due in the past") << serial << 1 << -1 << ErrorCode::ValidityEmpty;
}

void TestRevocationList::refusesWhatIsNoList() {
    QFETCH(QString, serial);
    QFETCH(int, reason);
    QFETCH(int, days);
    QFETCH(ErrorCode, code);
    RevocationListProfile wrong = profile({{serial, m_clock.now(), reason}});
    wrong.nextUpdate = m_clock.now().addDays(days);
    EXPECT_ERROR(RevocationList::sign(wrong, m_root->authority), code);
}

void TestRevocationList::readsItsOwnFiles_data() {
    QTest::addColumn<RevocationListFormat>("format");
    QTest::newRow("PEM") << RevocationListFormat::Pem;
    QTest::newRow("DER") << RevocationListFormat::Der;
}

void TestRevocationList::readsItsOwnFiles() {
    QFETCH(RevocationListFormat, format);
    const auto issued = issueRevocationList(*m_root, m_clock.now(), m_clock.now().addDays(1), *m_ledger);
    EXPECT_VALUE(issued);
    const auto file = parseCertificateFile(issued->bytes(format), {}, QStringLiteral("crl"));
    EXPECT_VALUE(file);
    QCOMPARE(file->kind, CertificateFileKind::RevocationList);
    QCOMPARE(file->revocationLists.size(), 1);
    QCOMPARE(file->revocationLists.first().der(), issued->list.der());
    QCOMPARE(file->revocationLists.first().number(), QStringLiteral("1"));
}

void TestRevocationList::turnsBrokenBytesAway() {
    const auto list =
        RevocationList::sign(profile({{QStringLiteral("01"), m_clock.now(), 1}}), m_root->authority);
    EXPECT_VALUE(list);
    const QByteArray der = list->der();
    EXPECT_VALUE(RevocationList::fromDer(der));
    EXPECT_ERROR(RevocationList::fromDer(der.chopped(1)), ErrorCode::FileTruncated);
    EXPECT_ERROR(RevocationList::fromDer(der + '\0'), ErrorCode::FileMalformed);
    EXPECT_ERROR(RevocationList::fromDer(m_root->authority.certificate().der()), ErrorCode::FileMalformed);
    EXPECT_ERROR(RevocationList::fromDer({}), ErrorCode::FileMalformed);
}

void TestRevocationList::holdsWhatIsRevokedNow() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    const CertificateRecord bob = issued(QStringLiteral("bob@contoso.com"));
    const CertificateRecord eve = issued(QStringLiteral("eve@contoso.com"));
    QCOMPARE(serialsOnNextList(), QStringList());
    EXPECT_VALUE(m_ledger->revoke(ann.id, RevocationReason::KeyCompromise));
    EXPECT_VALUE(m_ledger->revoke(bob.id, RevocationReason::CertificateHold));
    EXPECT_VALUE(m_ledger->revoke(eve.id, RevocationReason::Unspecified));
    QCOMPARE(serialsOnNextList(), (QStringList{ann.serial, bob.serial, eve.serial}));
    // A hold that is lifted and a mistake that is taken back are simply not on the next full list.
    EXPECT_VALUE(m_ledger->undoRevocation(bob.id));
    EXPECT_VALUE(m_ledger->undoRevocation(eve.id));
    QCOMPARE(serialsOnNextList(), QStringList{ann.serial});
}

void TestRevocationList::keepsTheExpiredOnceMore() {
    const CertificateRecord ann = issued(QStringLiteral("ann@contoso.com"));
    EXPECT_VALUE(m_ledger->revoke(ann.id, RevocationReason::KeyCompromise));
    QCOMPARE(serialsOnNextList(), QStringList{ann.serial});
    m_clock.set(ann.notAfter.addDays(1));
    QCOMPARE(serialsOnNextList(), QStringList{ann.serial});
    m_clock.set(ann.notAfter.addDays(2));
    QCOMPARE(serialsOnNextList(), QStringList());
}

void TestRevocationList::numbersGoOn() {
    const auto next = [this](Ledger& ledger) {
        const auto issued = issueRevocationList(*m_root, m_clock.now(), m_clock.now().addDays(7), ledger);
        return issued ? issued->list.number() : QString();
    };
    QCOMPARE(next(*m_ledger), QStringLiteral("1"));
    QCOMPARE(next(*m_ledger), QStringLiteral("2"));
    auto other = Ledger::open(ledgerPath(), m_clock);
    EXPECT_VALUE(other);
    QCOMPARE(next(*other), QStringLiteral("3"));
    QCOMPARE(next(*m_ledger), QStringLiteral("4"));
    // A clock that was put back does not put the number back.
    m_clock.set(today().addDays(-10));
    m_ledger.reset();
    auto again = Ledger::open(ledgerPath(), m_clock);
    EXPECT_VALUE(again);
    QCOMPARE(next(*again), QStringLiteral("5"));
    const auto verdict = again->verify();
    EXPECT_VALUE(verdict);
    QVERIFY(verdict->isIntact());
    m_ledger.emplace(std::move(*again));
}

void TestRevocationList::noNumberTwiceAtOnce() {
    constexpr int programs = 4;
    constexpr int listsEach = 5;
    const auto work = [this](int) {
        QList<qint64> numbers;
        auto ledger = Ledger::open(ledgerPath(), m_clock);
        for (int i = 0; ledger && i < listsEach; ++i) {
            const auto list =
                ledger->beginRevocationList(m_root->record.id, m_clock.now(), m_clock.now().addDays(1));
            if (list)
                numbers.append(list->number);
        }
        return numbers;
    };
    QList<QFuture<QList<qint64>>> running;
    for (int i = 0; i < programs; ++i)
        running.append(QtConcurrent::run(work, i));
    QSet<qint64> numbers;
    for (QFuture<QList<qint64>>& each : running) {
        for (const qint64 number : each.result())
            numbers.insert(number);
    }
    QCOMPARE(numbers.size(), programs * listsEach);
    QCOMPARE(*std::max_element(numbers.begin(), numbers.end()), qint64{programs} * listsEach);
}

void TestRevocationList::takesNoNumberInVain() {
    EXPECT_ERROR(issueRevocationList(*m_root, m_clock.now(), m_clock.now(), *m_ledger),
                 ErrorCode::ValidityEmpty);
    const auto first = issueRevocationList(*m_root, m_clock.now(), m_clock.now().addDays(1), *m_ledger);
    EXPECT_VALUE(first);
    QCOMPARE(first->record.number, qint64{1});
}

QTEST_GUILESS_MAIN(TestRevocationList)
#include "test_revocation_list.moc"
