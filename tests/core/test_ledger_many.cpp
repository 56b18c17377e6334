#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/ledger_under_test.h"

#include <QSet>

#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace p2s;
using namespace p2s::test;

namespace {

constexpr int programs = 16;
constexpr int issuesOfProgram = 6;

/// A program of its own: issues, revokes every other certificate, numbers lists. Ends the process.
[[noreturn]] void work(const QString& place, const RootRecord& root, int number) {
    const auto failed = [](const Error& error) {
        std::fprintf(stderr, "%s: %s\n", errorCodeName(error.code).data(), qPrintable(error.detail));
        _exit(1);
    };
    // Whoever is told that the ledger is busy tries again, as a person would.
    const auto patiently = [&](auto action) {
        for (;;) {
            auto done = action();
            if (done)
                return done;
            if (done.error().code != ErrorCode::LedgerBusy)
                failed(done.error());
        }
    };
    auto ledger = patiently([&] { return Ledger::open(place); });
    for (int i = 0; i < issuesOfProgram; ++i) {
        const QString address = QStringLiteral("user%1@program%2.example").arg(i).arg(number);
        const auto begun = patiently([&] { return ledger->beginIssue(sampleCertificate(root, address)); });
        patiently([&] { return ledger->finishIssue(begun->id); });
        if (i % 2 == 0)
            patiently([&] { return ledger->revoke(begun->id, RevocationReason::KeyCompromise); });
        patiently([&] { return ledger->beginRevocationList(root.id, utc(2026, 11, 25), utc(2026, 12, 2)); });
    }
    _exit(0);
}

} // namespace

/// As many programs as a team has, on one ledger at once.
class TestLedgerMany : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNoNumberUsedTwice();
};

void TestLedgerMany::nothingIsLostAndNoNumberUsedTwice() {
    QTemporaryDir folder;
    const QString place = newLedgerPlace(folder);
    RootRecord root;
    {
        auto ledger = Ledger::open(place);
        EXPECT_VALUE(ledger);
        const auto added = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
        EXPECT_VALUE(added);
        root = *added;
    }
    QList<pid_t> children;
    for (int number = 0; number < programs; ++number) {
        const pid_t child = fork();
        if (child == 0)
            work(place, root, number);
        children.append(child);
    }
    for (const pid_t child : std::as_const(children)) {
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
    const auto ledger = Ledger::open(place);
    EXPECT_VALUE(ledger);
    constexpr int all = programs * issuesOfProgram;
    QCOMPARE(*ledger->countCertificates({}), all);
    QCOMPARE(*ledger->countCertificates({{}, CertificateState::Revoked}), all / 2);
    const auto events = ledger->events();
    EXPECT_VALUE(events);
    QCOMPARE(events->size(), 1 + all * 3 + all / 2);
    qint64 number = 0;
    for (const EventRecord& event : *events) {
        if (event.kind == QStringLiteral("crl-numbered"))
            QCOMPARE(event.detail.toLongLong(), ++number);
    }
    QCOMPARE(number, all);
    const auto verdict = ledger->verify();
    EXPECT_VALUE(verdict);
    QVERIFY2(verdict->isIntact(), verdict->isIntact() ? "" : qPrintable(flawText(verdict->flaws.first())));
}

QTEST_GUILESS_MAIN(TestLedgerMany)
#include "test_ledger_many.moc"
