#include "tests/core/ledger_test.h"
#include "tests/support/plain_sql.h"

using namespace p2s;
using namespace p2s::test;

/// What becomes of an issue whose program and computer are gone.
class TestLeftIssues : public LedgerTest {
    Q_OBJECT

private Q_SLOTS:
    void leftIssueIsRevoked();
    void leftIssueStands();
};

/// Begun by somebody whose computer is gone: whether there is a file nobody knows.
void TestLeftIssues::leftIssueIsRevoked() {
    const QString ann = QStringLiteral("ann@contoso.com");
    const auto begun = m_ledger->beginIssue(sampleCertificate(m_root, ann));
    EXPECT_VALUE(begun);
    QVERIFY(!m_ledger->beginningOf(begun->id)->isLongAgo);
    EXPECT_ERROR(m_ledger->revoke(begun->id, RevocationReason::Unspecified), ErrorCode::CertificatePending);
    letIssueGrowOld(m_ledger->path(), begun->id);
    QVERIFY(m_ledger->beginningOf(begun->id)->isLongAgo);
    const auto revoked = m_ledger->revoke(begun->id, RevocationReason::KeyCompromise);
    EXPECT_VALUE(revoked);
    QCOMPARE(revoked->state, CertificateState::Revoked);
    const auto events = m_ledger->events(begun->id);
    EXPECT_VALUE(events);
    QCOMPARE(events->at(1).kind, QStringLiteral("issue-left"));
    QCOMPARE(events->at(1).detail, events->first().actor);
    QCOMPARE(events->last().kind, QStringLiteral("revoked"));
    const auto list = m_ledger->beginRevocationList(m_root.id, m_clock.now(), m_clock.now().addDays(7));
    EXPECT_VALUE(list);
    QCOMPARE(list->entries.size(), 1);
    // Its program, were it there after all, is told.
    EXPECT_ERROR(m_ledger->finishIssue(begun->id), ErrorCode::CertificateNotFound);
    EXPECT_ERROR(m_ledger->abandonIssue(begun->id), ErrorCode::CertificateNotFound);
    // Whoever takes that back says that it is in use.
    QCOMPARE(m_ledger->undoRevocation(begun->id)->state, CertificateState::Issued);
    QVERIFY(m_ledger->verify()->isIntact());
}

void TestLeftIssues::leftIssueStands() {
    const QString ann = QStringLiteral("ann@contoso.com");
    const CertificateRecord old = issue(sampleCertificate(m_root, ann));
    CertificateRecord record = sampleCertificate(m_root, ann, "another");
    record.friendlyName += QStringLiteral(" 2");
    record.replaces = old.id;
    const auto begun = m_ledger->beginIssue(record);
    EXPECT_VALUE(begun);
    EXPECT_ERROR(m_ledger->finishLeftIssue(begun->id), ErrorCode::CertificatePending);
    letIssueGrowOld(m_ledger->path(), begun->id);
    EXPECT_VALUE(m_ledger->finishLeftIssue(begun->id));
    QCOMPARE(m_ledger->certificate(begun->id)->state, CertificateState::Issued);
    QCOMPARE(m_ledger->certificate(old.id)->state, CertificateState::Superseded);
    EXPECT_ERROR(m_ledger->finishLeftIssue(begun->id), ErrorCode::CertificateNotFound);
    EXPECT_ERROR(m_ledger->beginningOf(begun->id), ErrorCode::CertificateNotFound);
    QVERIFY(m_ledger->verify()->isIntact());
}

QTEST_GUILESS_MAIN(TestLeftIssues)
#include "test_left_issues.moc"
