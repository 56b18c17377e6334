#include "core/ledger/actor.h"
#include "core/ledger/server_address.h"
#include "tests/core/issue_test.h"
#include "tests/support/plain_sql.h"

#include <QSysInfo>

using namespace p2s;
using namespace p2s::test;

/// What a program that was killed leaves behind, as the next start finds and settles it.
class TestInterruptedIssues : public IssueTest {
    Q_OBJECT

private Q_SLOTS:
    void interruptedIssuesOfLiveProgramsAreTheirs();
    void interruptedIssueIsNotTheOldFile();
    void keepsAnInterruptedIssue();
    void staleMarkersGo();
    void othersIssuesAreNotOursToTakeBack();

private:
    QString companion() const { return m_ledger->companionPath().value(); }
    QString otherName() const;
};

/// Another program may know the ledger by another name.
QString TestInterruptedIssues::otherName() const {
    const QString name = m_ledger->path();
    if (isServerAddress(name))
        return name + (name.contains(u'?') ? u'&' : u'?') + QStringLiteral("application_name=other");
#ifdef Q_OS_UNIX
    const QString link = path(QStringLiteral("link.sqlite"));
    if (QFile::exists(link) || QFile::link(name, link))
        return link;
#endif
    return name;
}

void TestInterruptedIssues::interruptedIssuesOfLiveProgramsAreTheirs() {
    const QString ledgerToo = otherName();
    QList<int> seen;
    const auto issued = issueClient(
        sampleRequest(pfx()), *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (stage == IssueStage::WritingFile || stage == IssueStage::CheckingFile) {
                auto other = Ledger::open(ledgerToo, m_clock);
                const auto interrupted = interruptedIssues(*other);
                seen.append(interrupted ? int(interrupted->size()) : -1);
            }
            return true;
        },
        m_clock);
    EXPECT_VALUE(issued);
    QCOMPARE(seen, QList<int>({0, 0, 0}));
}

void TestInterruptedIssues::interruptedIssueIsNotTheOldFile() {
    // Killed after the row, before the file took its name: what is there is the old one and not ours to
    // delete.
    writeBytes(pfx(), oldBytes);
    CertificateRecord record = sampleCertificate(m_root->record, QStringLiteral("user@contoso.com"));
    record.pfxPath = pfx();
    const auto begun = m_ledger->beginIssue(record);
    EXPECT_VALUE(begun);
    writeBytes(temporaryPfxPath(pfx(), begun->sha1), "half a file");
    const auto interrupted = interruptedIssues(*m_ledger);
    EXPECT_VALUE(interrupted);
    QCOMPARE(interrupted->size(), 1);
    QVERIFY(!interrupted->first().fileIsThere);
    EXPECT_ERROR(keepInterruptedIssue(interrupted->first(), *m_ledger), ErrorCode::FileNotFound);
    EXPECT_VALUE(discardInterruptedIssue(interrupted->first(), *m_ledger));
    expectNothing({QStringLiteral("user.pfx")}, oldBytes);
    EXPECT_ERROR(discardInterruptedIssue(interrupted->first(), *m_ledger), ErrorCode::CertificateNotFound);
}

void TestInterruptedIssues::keepsAnInterruptedIssue() {
    CertificateRecord record = sampleCertificate(m_root->record, QStringLiteral("user@contoso.com"));
    record.pfxPath = pfx();
    record.pfxSha256 = hashHex(oldBytes, QCryptographicHash::Sha256);
    writeBytes(pfx(), oldBytes);
    const auto begun = m_ledger->beginIssue(record);
    EXPECT_VALUE(begun);
    const auto interrupted = interruptedIssues(*m_ledger);
    EXPECT_VALUE(interrupted);
    QCOMPARE(interrupted->size(), 1);
    QVERIFY(interrupted->first().fileIsThere);
    EXPECT_VALUE(keepInterruptedIssue(interrupted->first(), *m_ledger));
    QCOMPARE(m_ledger->certificate(begun->id)->state, CertificateState::Issued);
    QVERIFY(interruptedIssues(*m_ledger)->isEmpty());
    QCOMPARE(bytesOf(pfx()), oldBytes);
}

void TestInterruptedIssues::staleMarkersGo() {
    const QString sha1(40, u'A');
    {
        const auto marker = IssueMarker::place(companion(), sha1);
        EXPECT_VALUE(marker);
        QVERIFY(!IssueMarker::isAbandoned(companion(), sha1));
        QCOMPARE(IssueMarker::placed(companion()), QStringList{sha1});
        EXPECT_VALUE(interruptedIssues(*m_ledger));
        QCOMPARE(IssueMarker::placed(companion()), QStringList{sha1});
    }
    QVERIFY(IssueMarker::placed(companion()).isEmpty());
#ifndef Q_OS_WIN
    // As a program of a process id that no longer exists leaves it.
    const QString file = companion() + QStringLiteral(".issue-%1.lock").arg(sha1);
    writeBytes(file, "4194304\np2s-cert\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
    EXPECT_VALUE(interruptedIssues(*m_ledger));
    QVERIFY(IssueMarker::placed(companion()).isEmpty());
#endif
}

/// What anna left is neither reported as ours nor out of everybody's reach. In a file there is nobody else.
void TestInterruptedIssues::othersIssuesAreNotOursToTakeBack() {
    const QString place = m_ledger->path();
    const auto begun =
        m_ledger->beginIssue(sampleCertificate(m_root->record, QStringLiteral("lost@contoso.com")));
    EXPECT_VALUE(begun);
    QCOMPARE(interruptedIssues(*m_ledger)->size(), 1);
    QVERIFY(pendingIssuesOfOthers(*m_ledger)->isEmpty());
    leaveIssueTo(place, begun->id, QStringLiteral("anna@pc1 (team)"));
    if (!isServerAddress(place)) {
        QCOMPARE(interruptedIssues(*m_ledger)->size(), 1);
        QVERIFY(pendingIssuesOfOthers(*m_ledger)->isEmpty());
        return;
    }
    QVERIFY(interruptedIssues(*m_ledger)->isEmpty());
    const auto others = pendingIssuesOfOthers(*m_ledger);
    EXPECT_VALUE(others);
    QCOMPARE(others->size(), 1);
    QVERIFY(others->first().beginning.isLongAgo);
    const Actor who = actorFrom(others->first().beginning.actor);
    QCOMPARE(who.account, QStringLiteral("anna"));
    QCOMPARE(who.computer, QStringLiteral("pc1"));
    EXPECT_VALUE(m_ledger->finishLeftIssue(begun->id));
    QVERIFY(pendingIssuesOfOthers(*m_ledger)->isEmpty());
    QCOMPARE(m_ledger->certificate(begun->id)->state, CertificateState::Issued);
}

QTEST_GUILESS_MAIN(TestInterruptedIssues)
#include "test_interrupted_issues.moc"
