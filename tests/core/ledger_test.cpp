#include "tests/core/ledger_test.h"

#include "tests/support/ledger_under_test.h"

namespace p2s::test {

void LedgerTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set(utc(2026, 11, 23));
    auto ledger = Ledger::open(newLedgerPlace(*m_folder), m_clock);
    EXPECT_VALUE(ledger);
    m_ledger.emplace(std::move(*ledger));
    auto root = m_ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), false);
    EXPECT_VALUE(root);
    m_root = *root;
}

void LedgerTest::cleanup() {
    m_ledger.reset();
    m_folder.reset();
}

CertificateRecord LedgerTest::issue(CertificateRecord record) {
    auto begun = m_ledger->beginIssue(std::move(record));
    if (!begun || !m_ledger->finishIssue(begun->id))
        qFatal("cannot issue");
    begun->state = CertificateState::Issued;
    return *begun;
}

} // namespace p2s::test

#include "ledger_test.h.moc"
