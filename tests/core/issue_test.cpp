#include "tests/core/issue_test.h"

#include "tests/support/ledger_under_test.h"

namespace p2s::test {

void IssueTest::init() {
    m_clock.set(today());
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    auto ledger = Ledger::open(newLedgerPlace(*m_folder), m_clock);
    EXPECT_VALUE(ledger);
    m_ledger.emplace(std::move(*ledger));
    m_root = unlockedRoot(*m_ledger);
}

void IssueTest::cleanup() {
    m_root.reset();
    m_ledger.reset();
    m_folder.reset();
}

void IssueTest::expectNothing(const QStringList& names, const QByteArray& bytes) {
    QCOMPARE(namesIn(path(QStringLiteral("out"))), names);
    if (!names.isEmpty())
        QCOMPARE(bytesOf(pfx()), bytes);
    QCOMPARE(m_ledger->certificates()->size(), 0);
    QVERIFY(IssueMarker::placed(*m_ledger->companionPath()).isEmpty());
    const auto interrupted = interruptedIssues(*m_ledger);
    EXPECT_VALUE(interrupted);
    QVERIFY(interrupted->isEmpty());
}

} // namespace p2s::test

#include "issue_test.h.moc"
