#include "tests/support/expect_result.h"
#include "tests/support/sample_ledger.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <array>
#include <vector>

using namespace p2s;
using namespace p2s::test;

/// Several programs and threads on one ledger at the same time.
class TestLedgerAtOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void programsOpenAndWriteAtOnce();
    void busyWhileAnotherWrites();
    void staysWholeWhileAnotherWrites();

private:
    QString path(const QString& name = QStringLiteral("ledger.sqlite")) const {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLedgerAtOnce::programsOpenAndWriteAtOnce() {
    constexpr int programs = 4;
    constexpr int certificates = 25;
    const QString file = path(QStringLiteral("made/by/all.sqlite"));
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int i = 0; i < programs; ++i) {
        auto& writer = writers.emplace_back(std::make_unique<QProcess>());
        writer->setProcessChannelMode(QProcess::MergedChannels);
        writer->start(QStringLiteral(P2S_LEDGER_WRITER),
                      {file, QString::number(certificates), QStringLiteral("writer%1").arg(i)});
    }
    // And two threads of one program.
    std::vector<std::unique_ptr<QThread>> threads;
    std::array<Result<void>, 2> outcomes;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        threads.emplace_back(QThread::create([file, i, &outcome = outcomes.at(i)] {
            auto ledger = Ledger::open(file);
            if (!ledger) {
                outcome = tl::unexpected(ledger.error());
                return;
            }
            const auto root = ledger->addRoot(sampleRoot(QStringLiteral("thread%1").arg(i)), false);
            if (!root)
                outcome = tl::unexpected(root.error());
            for (int n = 0; outcome && n < certificates; ++n) {
                const QString address = QStringLiteral("user%1@t%2.example").arg(n).arg(i);
                if (auto begun = ledger->beginIssue(sampleCertificate(*root, address)); !begun)
                    outcome = tl::unexpected(begun.error());
            }
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        QVERIFY(thread->wait(60000));
    for (const Result<void>& outcome : outcomes)
        EXPECT_VALUE(outcome);
    for (const auto& writer : writers) {
        QVERIFY(writer->waitForFinished(60000));
        QVERIFY2(writer->exitCode() == 0, writer->readAll().constData());
    }
    auto ledger = Ledger::open(file);
    EXPECT_VALUE(ledger);
    QCOMPARE(ledger->roots()->size(), programs + 2);
    QCOMPARE(ledger->certificates()->size(), (programs + 2) * certificates);
    QCOMPARE(ledger->certificates({{}, CertificateState::Issued})->size(), programs * certificates);
    QCOMPARE(ledger->events()->size(), programs * (1 + 2 * certificates) + 2 * (1 + certificates));
}

void TestLedgerAtOnce::busyWhileAnotherWrites() {
    makeSampleLedger(path());
    auto ledger = Ledger::open(path());
    EXPECT_VALUE(ledger);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        QElapsedTimer timer;
        timer.start();
        EXPECT_ERROR(ledger->addRoot(sampleRoot(QStringLiteral("late")), false), ErrorCode::LedgerBusy);
        QVERIFY2(timer.elapsed() >= 4000, "it did not wait for the other");
        // Reading goes on meanwhile, and another can still open it.
        QCOMPARE(ledger->roots()->size(), 1);
        EXPECT_VALUE(Ledger::open(path()));
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    EXPECT_VALUE(ledger->addRoot(sampleRoot(QStringLiteral("late")), false));
}

// SQLite 3.44 and later, as Windows' Qt brings it, call an index damaged that was merely merged elsewhere.
void TestLedgerAtOnce::staysWholeWhileAnotherWrites() {
    makeSampleLedger(path());
    const auto ledger = Ledger::open(path());
    EXPECT_VALUE(ledger);
    QCOMPARE(ledger->certificates({QStringLiteral("nobody")})->size(), 0); // has it look at the index
    auto other = Ledger::open(path());
    EXPECT_VALUE(other);
    const auto root = other->addRoot(sampleRoot(QStringLiteral("other")), false);
    EXPECT_VALUE(root);
    for (int i = 0; i < 60; ++i)
        EXPECT_VALUE(other->beginIssue(sampleCertificate(*root, QStringLiteral("user%1@x.example").arg(i))));
    EXPECT_VALUE(ledger->checkIntegrity());
    QVERIFY(ledger->verify()->isIntact());
}

QTEST_GUILESS_MAIN(TestLedgerAtOnce)
#include "test_ledger_at_once.moc"
