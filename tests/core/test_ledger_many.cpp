#include "core/issuing/issue_revocation_list.h"
#include "tests/support/expect_result.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/ledger_under_test.h"
#include "tests/support/outside_tool.h"

#include <QSet>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace p2s;
using namespace p2s::test;

namespace {

constexpr int programs = 16;
constexpr int issuesOfProgram = 6;

/// A program of its own: issues, revokes every other certificate, signs revocation lists into \a folder, each
/// called after its number. Ends the process.
[[noreturn]] void work(const QString& place, const UnlockedRoot& root, const QString& folder, int number) {
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
        const auto begun =
            patiently([&] { return ledger->beginIssue(sampleCertificate(root.record, address)); });
        patiently([&] { return ledger->finishIssue(begun->id); });
        if (i % 2 == 0)
            patiently([&] { return ledger->revoke(begun->id, RevocationReason::KeyCompromise); });
        const auto list = patiently(
            [&] { return issueRevocationList(root, utc(2026, 11, 25), utc(2026, 12, 2), *ledger); });
        const QString file = QStringLiteral("%1/%2.crl").arg(folder).arg(list->record.number);
        if (auto written = writePrivateFile(file, list->list.der(), IfExists::Refuse); !written)
            failed(written.error());
    }
    _exit(0);
}

} // namespace

/// As many programs as a team has, on one ledger at once.
class TestLedgerMany : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNoNumberUsedTwice();

private:
    void checkLists(const UnlockedRoot& root, const QString& folder, int count) const;
};

/// Every number from 1 on a list, each what openssl takes for one of this root, and none with less on it than
/// the one before.
void TestLedgerMany::checkLists(const UnlockedRoot& root, const QString& folder, int count) const {
    QCOMPARE(namesIn(folder).size(), count);
    writeBytes(folder + QStringLiteral("/root.pem"), root.authority.certificate().pem());
    QSet<QString> before;
    for (int number = 1; number <= count; ++number) {
        const QString file = QStringLiteral("%1/%2.crl").arg(folder).arg(number);
        const auto list = RevocationList::fromDer(bytesOf(file));
        EXPECT_VALUE(list);
        QCOMPARE(list->number(), QString::number(number));
        QSet<QString> serials;
        const QList<RevokedEntry> entries = list->entries();
        for (const RevokedEntry& entry : entries)
            serials.insert(entry.serial);
        QCOMPARE(serials.size(), list->entryCount());
        QVERIFY(serials.contains(before));
        before = serials;
        const ToolRun judged =
            runTool(QStringLiteral("openssl"),
                    {QStringLiteral("crl"), QStringLiteral("-inform"), QStringLiteral("DER"),
                     QStringLiteral("-in"), file, QStringLiteral("-noout"), QStringLiteral("-CAfile"),
                     folder + QStringLiteral("/root.pem")});
        EXPECT_ACCEPTED(judged);
        QVERIFY2(judged.err.contains("verify OK"), judged.story().constData());
    }
    QCOMPARE(before.size(), count / 2);
}

void TestLedgerMany::nothingIsLostAndNoNumberUsedTwice() {
    QTemporaryDir folder;
    const QString place = newLedgerPlace(folder);
    const QTemporaryDir lists;
    std::optional<UnlockedRoot> root;
    {
        auto ledger = Ledger::open(place);
        EXPECT_VALUE(ledger);
        root = unlockedRoot(*ledger);
    }
    QList<pid_t> children;
    for (int number = 0; number < programs; ++number) {
        const pid_t child = fork();
        if (child == 0)
            work(place, *root, lists.path(), number);
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
    checkLists(*root, lists.path(), all);
    const auto verdict = ledger->verify();
    EXPECT_VALUE(verdict);
    QVERIFY2(verdict->isIntact(), verdict->isIntact() ? "" : qPrintable(flawText(verdict->flaws.first())));
}

QTEST_GUILESS_MAIN(TestLedgerMany)
#include "test_ledger_many.moc"
