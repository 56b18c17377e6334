#include "core/issuing/interrupted_issues.h"

#include "core/base/files.h"
#include "core/issuing/issue_marker.h"
#include "core/ledger/actor.h"
#include "core/ledger/server_address.h"

#include <QCryptographicHash>
#include <QFile>

#include <utility>

namespace p2s {
namespace {

/// Another file may have that name: one that was to be replaced, or one put there since.
bool isItsFile(const CertificateRecord& record) {
    const auto bytes = readFile(record.pfxPath);
    return bytes && QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex())
                            .compare(record.pfxSha256, Qt::CaseInsensitive) == 0;
}

/// Markers of programs that were killed before they recorded anything.
void clearStaleMarkers(const QString& companion) {
    const QStringList thumbprints = IssueMarker::placed(companion);
    for (const QString& sha1 : thumbprints)
        IssueMarker::isAbandoned(companion, sha1);
}

/// A team's ledger has issues of other computers, and of other people on this one: their markers and files
/// are out of sight here.
bool isOursToJudge(const IssueBeginning& beginning, const Ledger& ledger) {
    return !isServerAddress(ledger.path()) || isSameAccount(actorFrom(beginning.actor), currentActor());
}

/// Pending issues with their beginnings; those that were settled meanwhile are left out.
Result<QList<IssueOfOthers>> begunIssues(const Ledger& ledger) {
    const auto pending = ledger.pendingIssues();
    if (!pending)
        return tl::unexpected(pending.error());
    QList<IssueOfOthers> begun;
    for (const CertificateRecord& record : *pending) {
        auto beginning = ledger.beginningOf(record.id);
        if (beginning)
            begun.append({record, std::move(*beginning)});
        else if (beginning.error().code != ErrorCode::CertificateNotFound)
            return tl::unexpected(beginning.error());
    }
    return begun;
}

} // namespace

Result<QList<InterruptedIssue>> interruptedIssues(Ledger& ledger) {
    const auto begun = begunIssues(ledger);
    if (!begun)
        return tl::unexpected(begun.error());
    const auto companion = ledger.companionPath();
    if (!companion)
        return tl::unexpected(companion.error());
    QList<InterruptedIssue> interrupted;
    for (const auto& [seen, beginning] : *begun) {
        if (!isOursToJudge(beginning, ledger) || !IssueMarker::isAbandoned(*companion, seen.sha1))
            continue;
        // Its program may have finished since the list was made; only now that it is gone the state stays.
        const auto record = ledger.certificate(seen.id);
        if (!record && record.error().code == ErrorCode::CertificateNotFound)
            continue;
        if (!record)
            return tl::unexpected(record.error());
        if (record->state != CertificateState::Pending)
            continue;
        QFile::remove(temporaryPfxPath(record->pfxPath, record->sha1));
        interrupted.append({*record, isItsFile(*record)});
    }
    clearStaleMarkers(*companion);
    return interrupted;
}

Result<QList<IssueOfOthers>> pendingIssuesOfOthers(const Ledger& ledger) {
    if (!isServerAddress(ledger.path()))
        return QList<IssueOfOthers>();
    auto begun = begunIssues(ledger);
    if (begun)
        begun->removeIf([&](const IssueOfOthers& issue) { return isOursToJudge(issue.beginning, ledger); });
    return begun;
}

Result<void> keepInterruptedIssue(const InterruptedIssue& issue, Ledger& ledger) {
    if (!isItsFile(issue.record))
        return failure(ErrorCode::FileNotFound, issue.record.pfxPath);
    return ledger.finishIssue(issue.record.id);
}

Result<void> discardInterruptedIssue(const InterruptedIssue& issue, Ledger& ledger) {
    // The file first: a row without a file is reported again, a file without a row never.
    if (isItsFile(issue.record) && !QFile::remove(issue.record.pfxPath))
        return failure(ErrorCode::FileNotWritable, issue.record.pfxPath);
    return ledger.abandonIssue(issue.record.id);
}

} // namespace p2s
