#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/pooled_keys.h"

#include "core/issuing/interrupted_issues.h"
#include "core/issuing/ledger_backup.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace p2s;
using namespace p2s::test;

namespace {

/// Kills in one run; P2S_FAULT_KILLS asks for more, P2S_FAULT_SEED for those of an earlier run.
constexpr int usualKills = 500;
/// A place is left for a new one after this many rounds, so that looking at everything stays quick.
constexpr int roundsOfPlace = 20;
constexpr int cheapIterations = 1000;
/// On a machine at leisure; where an issue or a backup takes longer, so do lives.
constexpr qint64 longestLifeMicroseconds = 90'000;
constexpr qint64 worksInALife = 2;
/// What is in a file that was there before an issue.
constexpr QByteArrayView before = "before";

int numberFrom(const char* variable, int otherwise) {
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

/// Nothing is ever lost to a kill that a disk had, so memory serves as well, and much quicker.
QString folderTemplate() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/p2s-faults-XXXXXX");
}

/// One ledger, with everything that its programs make, in a folder of its own.
struct Place {
    QTemporaryDir home{folderTemplate()};
    QString ledger = home.filePath(QStringLiteral("ledger.sqlite"));
    QString out = home.filePath(QStringLiteral("out"));
    /// A file for every number or serial that a program got, made with O_EXCL: who gets one twice notices.
    QString taken = home.filePath(QStringLiteral("taken"));
    QString backup = home.filePath(QStringLiteral("automatic.p2sbackup"));
    std::optional<UnlockedRoot> root;

    Place() {
        QDir(home.path()).mkdir(QStringLiteral("out"));
        QDir(home.path()).mkdir(QStringLiteral("taken"));
        auto made = Ledger::open(ledger);
        if (!made)
            qFatal("no ledger");
        root.emplace(unlockedRoot(*made));
    }
};

/// What one of the programs does until it is killed. Runs in a process of its own and never returns.
class Program {
public:
    Program(const Place& place, quint32 seed) : m_place(place), m_random(seed), m_seed(seed) {}

    [[noreturn]] void write() {
        auto ledger = open();
        for (int i = 0;; ++i) {
            switch (m_random.bounded(5)) {
            case 0:
                revokeOne(ledger);
                break;
            case 1:
                numberList(ledger);
                break;
            default:
                issueOne(ledger, i);
            }
        }
    }

    [[noreturn]] void backUp() {
        auto ledger = open();
        for (;;)
            expect(backUpLedger(ledger, m_place.backup, SecretBytes::fromText(samplePassword),
                                IfExists::Replace, {}, cheapIterations));
    }

private:
    template <typename T> void expect(const Result<T>& result) {
        if (result || result.error().code == ErrorCode::LedgerBusy)
            return;
        std::fprintf(stderr, "%s: %s (%s)\n", errorCodeName(result.error().code).data(),
                     qPrintable(result.error().detail), qPrintable(result.error().subject));
        _exit(3);
    }

    Ledger open() {
        for (;;) {
            auto ledger = Ledger::open(m_place.ledger);
            if (ledger)
                return std::move(*ledger);
            expect(ledger);
        }
    }

    void take(const QString& what) {
        const QByteArray name = QFile::encodeName(m_place.taken + u'/' + what);
        const int file = ::open(name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        if (file < 0) {
            std::fprintf(stderr, "%s was given out twice\n", name.constData());
            _exit(4);
        }
        ::close(file);
    }

    /// Whole from its first moment, so that one which is not whole is the issue's fault.
    void putThere(const QString& file) {
        const QString made = m_place.home.filePath(QStringLiteral("made-%1").arg(m_seed));
        writeBytes(made, before.toByteArray());
        if (::rename(QFile::encodeName(made).constData(), QFile::encodeName(file).constData()) != 0) {
            std::fprintf(stderr, "cannot put %s there\n", qPrintable(file));
            _exit(3);
        }
    }

    void issueOne(Ledger& ledger, int number) {
        const QString name = QStringLiteral("u%1-%2").arg(m_seed).arg(number);
        IssuanceRequest request = sampleRequest(QStringLiteral("%1/%2.pfx").arg(m_place.out, name),
                                                name + QStringLiteral("@contoso.com"));
        request.certificate.notBefore = today();
        request.certificate.notAfter = today().addDays(300);
        request.ifExists = IfExists::Replace;
        // Every other file is there already.
        if (m_random.bounded(2) == 0)
            putThere(request.pfxPath);
        const auto issued = issueClient(request, *m_place.root, ledger, {}, m_clock);
        expect(issued);
        if (issued)
            take(QStringLiteral("serial-") + issued->record.serial);
    }

    void revokeOne(Ledger& ledger) {
        const auto some = ledger.certificates({{}, CertificateState::Issued, 1, m_random.bounded(8)});
        expect(some);
        if (!some || some->isEmpty())
            return;
        const auto revoked = ledger.revoke(some->first().id, RevocationReason::KeyCompromise);
        // The other program was quicker.
        if (revoked || revoked.error().code != ErrorCode::AlreadyRevoked)
            expect(revoked);
    }

    void numberList(Ledger& ledger) {
        const auto list = ledger.beginRevocationList(m_place.root->record.id, today(), today().addDays(7));
        expect(list);
        if (list)
            take(QStringLiteral("list-%1").arg(list->number));
    }

    const Place& m_place;
    QRandomGenerator m_random;
    quint32 m_seed;
    FixedClock m_clock{today()};
};

enum class Task { Write, BackUp };

pid_t start(const Place& place, Task task, quint32 seed) {
    const pid_t child = fork();
    if (child != 0)
        return child;
    Program program(place, seed);
    task == Task::Write ? program.write() : program.backUp();
}

} // namespace

/// Two programs and an automatic backup on one ledger, killed at random points again and again.
class TestLedgerFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAnywhere();

private:
    void playRound(const Place& place, QRandomGenerator& random);
    void killAndReap(pid_t child);
    void look(const Place& place, QRandomGenerator& random);
    void checkFiles(const Place& place, Ledger& ledger);
    void checkNumbers(const Place& place, const Ledger& ledger);
    void checkBackup(const Place& place, const Ledger& ledger);
    void settle(Ledger& ledger, const QList<InterruptedIssue>& interrupted, QRandomGenerator& random);
    void leave(const Place& place);

    qint64 m_longestLife = longestLifeMicroseconds;
    int m_kills = 0;
    int m_interrupted = 0;
    int m_interruptedWithFile = 0;
    int m_backups = 0;
    qint64 m_issued = 0;
    qint64 m_lists = 0;
};

void TestLedgerFaults::initTestCase() {
    fillKeyPool(4);
    const Place place;
    auto ledger = Ledger::open(place.ledger);
    EXPECT_VALUE(ledger);
    IssuanceRequest request = sampleRequest(place.out + QStringLiteral("/first.pfx"));
    request.certificate.notBefore = today();
    request.certificate.notAfter = today().addDays(300);
    const FixedClock clock(today());
    QElapsedTimer timer;
    timer.start();
    const auto issued = issueClient(request, *place.root, *ledger, {}, clock);
    EXPECT_VALUE(issued);
    const qint64 issuing = timer.nsecsElapsed();
    timer.start();
    EXPECT_VALUE(backUpLedger(*ledger, place.backup, SecretBytes::fromText(samplePassword), IfExists::Refuse,
                              {}, cheapIterations));
    const qint64 work = std::max(issuing, timer.nsecsElapsed()) / 1000;
    m_longestLife = std::max(m_longestLife, worksInALife * work);
}

void TestLedgerFaults::killAndReap(pid_t child) {
    QVERIFY(child > 0);
    QCOMPARE(kill(child, SIGKILL), 0);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    // Otherwise it ended by itself, because something was wrong.
    QVERIFY2(WIFSIGNALED(status), qPrintable(QStringLiteral("status %1").arg(WEXITSTATUS(status))));
    ++m_kills;
}

void TestLedgerFaults::playRound(const Place& place, QRandomGenerator& random) {
    QList<pid_t> children{start(place, Task::Write, random.generate()),
                          start(place, Task::Write, random.generate()),
                          start(place, Task::BackUp, random.generate())};
    while (!children.isEmpty()) {
        usleep(random.bounded(quint32(m_longestLife)));
        // The others go on while one dies.
        killAndReap(children.takeAt(random.bounded(int(children.size()))));
    }
}

void TestLedgerFaults::checkFiles(const Place& place, Ledger& ledger) {
    const auto records = ledger.certificates();
    EXPECT_VALUE(records);
    QHash<QString, CertificateRecord> byFile;
    QSet<QString> serials;
    for (const CertificateRecord& record : *records) {
        byFile.insert(record.pfxPath, record);
        QVERIFY2(!serials.contains(record.serial), qPrintable(record.serial));
        serials.insert(record.serial);
        if (record.state != CertificateState::Pending)
            QCOMPARE(hashHex(bytesOf(record.pfxPath), QCryptographicHash::Sha256), record.pfxSha256);
    }
    const QStringList names = namesIn(place.out);
    for (const QString& name : names) {
        QVERIFY2(name.endsWith(QStringLiteral(".pfx")), qPrintable(name));
        const QString file = place.out + u'/' + name;
        const QByteArray bytes = bytesOf(file);
        if (bytes == before)
            continue;
        QVERIFY2(byFile.contains(file), qPrintable(name));
        QCOMPARE(hashHex(bytes, QCryptographicHash::Sha256), byFile.value(file).pfxSha256);
    }
    // What a program was told to be issued is on record.
    const QStringList taken = QDir(place.taken).entryList({QStringLiteral("serial-*")});
    for (const QString& name : taken)
        QVERIFY2(serials.contains(name.section(u'-', 1)), qPrintable(name));
}

void TestLedgerFaults::checkNumbers(const Place& place, const Ledger& ledger) {
    const auto events = ledger.events();
    EXPECT_VALUE(events);
    qint64 number = 0;
    for (const EventRecord& event : *events) {
        if (event.kind == QStringLiteral("crl-numbered"))
            QCOMPARE(event.detail.toLongLong(), ++number);
    }
    const QStringList taken = QDir(place.taken).entryList({QStringLiteral("list-*")});
    for (const QString& name : taken)
        QVERIFY2(name.section(u'-', 1).toLongLong() <= number, qPrintable(name));
    const auto verdict = ledger.verify();
    EXPECT_VALUE(verdict);
    QVERIFY2(verdict->isIntact(), verdict->isIntact() ? "" : qPrintable(flawText(verdict->flaws.first())));
}

/// The backup is whole, whenever its program was killed, and its moment is in the chain.
void TestLedgerFaults::checkBackup(const Place& place, const Ledger& ledger) {
    if (!QFileInfo::exists(place.backup))
        return;
    const QString elsewhere = place.home.filePath(QStringLiteral("elsewhere/ledger.sqlite"));
    const auto restored =
        restoreLedger(place.backup, SecretBytes::fromText(samplePassword), elsewhere, IfExists::Refuse);
    EXPECT_VALUE(restored);
    const auto verdict = ledger.verify(restored->head);
    EXPECT_VALUE(verdict);
    QVERIFY(verdict->isIntact());
    QVERIFY(QDir(place.home.filePath(QStringLiteral("elsewhere"))).removeRecursively());
    ++m_backups;
}

void TestLedgerFaults::settle(Ledger& ledger, const QList<InterruptedIssue>& interrupted,
                              QRandomGenerator& random) {
    for (const InterruptedIssue& issue : interrupted) {
        ++m_interrupted;
        const QString& file = issue.record.pfxPath;
        if (issue.fileIsThere) {
            ++m_interruptedWithFile;
            const auto bundle =
                Pkcs12Bundle::read(bytesOf(file), SecretBytes::fromText(samplePassword), file);
            EXPECT_VALUE(bundle);
            QVERIFY(bundle->keyMatches());
            if (random.bounded(2) == 0) {
                EXPECT_VALUE(keepInterruptedIssue(issue, ledger));
                continue;
            }
        }
        EXPECT_VALUE(discardInterruptedIssue(issue, ledger));
        EXPECT_ERROR(ledger.certificate(issue.record.id), ErrorCode::CertificateNotFound);
    }
}

void TestLedgerFaults::look(const Place& place, QRandomGenerator& random) {
    auto ledger = Ledger::open(place.ledger);
    EXPECT_VALUE(ledger);
    const auto interrupted = interruptedIssues(*ledger);
    EXPECT_VALUE(interrupted);
    QCOMPARE(interrupted->size(), ledger->pendingIssues()->size());
    checkFiles(place, *ledger);
    settle(*ledger, *interrupted, random);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(ledger->pendingIssues()->isEmpty());
    checkNumbers(place, *ledger);
    checkBackup(place, *ledger);
}

/// Everything that programs left behind is taken away by those that come after them.
void TestLedgerFaults::leave(const Place& place) {
    const auto ledger = Ledger::open(place.ledger);
    EXPECT_VALUE(ledger);
    EXPECT_VALUE(ledger->checkIntegrity());
    m_issued += *ledger->countCertificates({});
    m_lists += QDir(place.taken).entryList({QStringLiteral("list-*")}).size();
    EXPECT_VALUE(backUpLedger(*ledger, place.backup, SecretBytes::fromText(samplePassword), IfExists::Replace,
                              {}, cheapIterations));
    QVERIFY(!QFileInfo::exists(place.ledger + QStringLiteral(".copy")));
}

void TestLedgerFaults::killedAnywhere() {
    const int kills = numberFrom("P2S_FAULT_KILLS", usualKills);
    const auto seed = quint32(numberFrom("P2S_FAULT_SEED", int(QRandomGenerator::system()->generate() >> 1)));
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    timer.start();
    std::unique_ptr<Place> place;
    for (int round = 0; m_kills < kills; ++round) {
        if (round % roundsOfPlace == 0)
            place = std::make_unique<Place>();
        playRound(*place, random);
        if (!QTest::currentTestFailed())
            look(*place, random);
        if (!QTest::currentTestFailed() && (round + 1) % roundsOfPlace == 0)
            leave(*place);
        if (QTest::currentTestFailed()) {
            place->home.setAutoRemove(false);
            qWarning("what it left is in %s", qPrintable(place->home.path()));
            return;
        }
        if (round % 200 == 199)
            qInfo("%d kills after %lld s", m_kills, timer.elapsed() / 1000);
    }
    qInfo("%d kills in %lld s: %d issues interrupted, of them %d with their file; %lld issued, %lld lists "
          "numbered, %d backups looked into",
          m_kills, timer.elapsed() / 1000, m_interrupted, m_interruptedWithFile, m_issued, m_lists,
          m_backups);
    // Otherwise the kills did not hit what they are for.
    QVERIFY(m_interrupted >= kills / 100);
    QVERIFY(m_issued > 0 && m_lists > 0 && m_backups > 0);
}

QTEST_GUILESS_MAIN(TestLedgerFaults)
#include "test_ledger_faults.moc"
