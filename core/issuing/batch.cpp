#include "core/issuing/batch.h"

#include "core/base/machine_text.h"
#include "core/base/openssl_thread.h"
#include "core/handover/password.h"
#include "core/handover/recipient_sheet.h"
#include "core/handover/renewal_sheet.h"
#include "core/issuing/interrupted_issues.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <utility>

namespace p2s {
namespace {

/// One run of a batch. Its workers share the counter of items and the observer.
class Batch {
public:
    Batch(const QList<BatchItem>& items, const UnlockedRoot& root, const LedgerOpener& openLedger,
          const BatchSettings& settings, const BatchObserver& observer, const KeepGoing& keepGoing,
          const Clock& clock)
        : m_items(items), m_root(root), m_openLedger(openLedger), m_settings(settings), m_observer(observer),
          m_keepGoing(keepGoing), m_clock(clock), m_outcomes(items.size()) {}

    Result<QList<BatchOutcome>> run();

private:
    Result<void> takeBackInterrupted(Ledger& ledger) const;
    void work();
    BatchOutcome outcomeOf(const BatchItem& item, Ledger& ledger);
    std::optional<CertificateRecord> alreadyThere(const BatchItem& item, const Ledger& ledger) const;
    Result<void> writeSheet(const BatchItem& item, const IssuedClient& issued) const;
    void tell(qsizetype index, BatchOutcome outcome);
    bool giveOut(const BatchItem& item, const SecretBytes& password);
    void stopFor(const Error& error);
    bool mayGoOn() const { return !m_isStopped && (!m_keepGoing || m_keepGoing()); }

    const QList<BatchItem>& m_items;
    const UnlockedRoot& m_root;
    const LedgerOpener& m_openLedger;
    const BatchSettings& m_settings;
    const BatchObserver& m_observer;
    const KeepGoing& m_keepGoing;
    const Clock& m_clock;
    std::atomic<qsizetype> m_next = 0;
    std::atomic<bool> m_isStopped = false;
    std::mutex m_telling;
    /// What is wrong with the ledger.
    std::optional<Error> m_cause;
    QList<BatchOutcome> m_outcomes;
};

/// An earlier run may have been killed: what it left at the places of this one goes.
Result<void> Batch::takeBackInterrupted(Ledger& ledger) const {
    const auto interrupted = interruptedIssues(ledger);
    if (!interrupted)
        return tl::unexpected(interrupted.error());
    for (const InterruptedIssue& issue : *interrupted) {
        const bool isOurs = std::any_of(m_items.begin(), m_items.end(), [&](const BatchItem& item) {
            return isSameFile(item.request.pfxPath, issue.record.pfxPath);
        });
        if (!isOurs)
            continue;
        if (auto discarded = discardInterruptedIssue(issue, ledger); !discarded)
            return discarded;
    }
    return {};
}

std::optional<CertificateRecord> Batch::alreadyThere(const BatchItem& item, const Ledger& ledger) const {
    const QString path = QFileInfo(item.request.pfxPath).absoluteFilePath();
    const auto bytes = readFile(path);
    if (!bytes)
        return std::nullopt;
    const QString hash = hexText(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256));
    const auto held = ledger.certificatesOf(item.request.certificate.person.address());
    if (!held)
        return std::nullopt;
    const auto found = std::find_if(held->cbegin(), held->cend(), [&](const CertificateRecord& record) {
        return record.state == CertificateState::Issued && record.rootId == m_root.record.id &&
               record.pfxSha256 == hash && isSameFile(record.pfxPath, path) &&
               record.replaces == item.request.replaces;
    });
    return found == held->cend() ? std::nullopt : std::optional(*found);
}

Result<void> Batch::writeSheet(const BatchItem& item, const IssuedClient& issued) const {
    if (item.sheetPath.isEmpty())
        return {};
    const RecipientSheet sheet{issued.certificate, m_root.record.name, issued.record.friendlyName,
                               QFileInfo(issued.record.pfxPath).fileName(), item.request.target};
    const QString html =
        item.replaced ? renewalSheetHtml({sheet, *item.replaced}) : recipientSheetHtml(sheet);
    return writePrivateFile(item.sheetPath, html.toUtf8(), item.request.ifExists);
}

BatchOutcome Batch::outcomeOf(const BatchItem& item, Ledger& ledger) {
    if (m_settings.resume) {
        if (const auto record = alreadyThere(item, ledger))
            return {.state = BatchOutcome::State::AlreadyThere, .record = *record};
    }
    IssuanceRequest request = item.request;
    BatchOutcome outcome;
    if (m_settings.password.isEmpty())
        outcome.password = generatePassword();
    request.password = m_settings.password.isEmpty() ? outcome.password : m_settings.password;
    if (!item.sheetPath.isEmpty()) {
        if (auto writable = checkWritable(item.sheetPath, request.ifExists); !writable)
            return {.state = BatchOutcome::State::Failed, .error = writable.error()};
    }
    bool isChecked = false;
    const auto progress = [&](IssueStage stage) {
        // Begun a second time, the check is done, and the file is about to take its name.
        const bool isLast = stage == IssueStage::CheckingFile && std::exchange(isChecked, true);
        return mayGoOn() && (!isLast || giveOut(item, outcome.password));
    };
    auto issued = issueClient(request, m_root, ledger, progress, m_clock);
    if (!issued && issued.error().code == ErrorCode::Cancelled)
        return {};
    if (!issued)
        return {.state = BatchOutcome::State::Failed, .error = issued.error()};
    outcome.state = BatchOutcome::State::Issued;
    outcome.record = issued->record;
    if (auto written = writeSheet(item, *issued); !written)
        outcome.error = written.error();
    outcome.issued = std::move(*issued);
    return outcome;
}

bool Batch::giveOut(const BatchItem& item, const SecretBytes& password) {
    if (password.isEmpty() || !m_settings.giveOut)
        return true;
    const std::lock_guard lock(m_telling);
    // Nobody sees the password of a file that will not be there.
    if (m_isStopped || !m_settings.giveOut(item, password))
        m_isStopped = true;
    return !m_isStopped;
}

void Batch::stopFor(const Error& error) {
    const std::lock_guard lock(m_telling);
    m_isStopped = true;
    if (!m_cause)
        m_cause = error;
}

void Batch::tell(qsizetype index, BatchOutcome outcome) {
    const std::lock_guard lock(m_telling);
    m_outcomes[index] = std::move(outcome);
    if (m_observer)
        m_observer(index, m_outcomes.at(index));
}

/// Takes one item after the other, on a thread with a ledger of its own.
void Batch::work() {
    const OpensslThread thread;
    auto ledger = m_openLedger();
    for (qsizetype index = m_next++; index < m_items.size() && mayGoOn(); index = m_next++) {
        BatchOutcome outcome =
            ledger ? outcomeOf(m_items.at(index), *ledger)
                   : BatchOutcome{.state = BatchOutcome::State::Failed, .error = ledger.error()};
        if (outcome.state == BatchOutcome::State::Failed && concernsWholeLedger(outcome.error->code))
            stopFor(*outcome.error);
        else if (outcome.state != BatchOutcome::State::NotReached)
            tell(index, std::move(outcome));
    }
}

Result<QList<BatchOutcome>> Batch::run() {
    {
        auto ledger = m_openLedger();
        if (!ledger)
            return tl::unexpected(ledger.error());
        if (m_settings.resume) {
            if (auto cleared = takeBackInterrupted(*ledger); !cleared)
                return tl::unexpected(cleared.error());
        }
    }
    QThreadPool workers;
    workers.setMaxThreadCount(std::max(1, m_settings.jobs));
    for (int i = 0; i < workers.maxThreadCount() && i < m_items.size(); ++i)
        workers.start([this] { work(); });
    workers.waitForDone();
    for (BatchOutcome& outcome : m_outcomes) {
        if (outcome.state == BatchOutcome::State::NotReached)
            outcome.error = m_cause;
    }
    return std::move(m_outcomes);
}

} // namespace

bool concernsWholeLedger(ErrorCode code) {
    switch (code) {
    case ErrorCode::LedgerUnreadable:
    case ErrorCode::LedgerNotWritable:
    case ErrorCode::LedgerDamaged:
    case ErrorCode::LedgerTooNew:
    case ErrorCode::LedgerForeign:
    case ErrorCode::LedgerUnreachable:
    case ErrorCode::LedgerOutcomeUnknown:
    case ErrorCode::LedgerLoginRefused:
    case ErrorCode::LedgerTlsFailed:
    case ErrorCode::LedgerDatabaseMissing:
        return true;
    default:
        return false;
    }
}

Result<QList<BatchOutcome>> issueBatch(const QList<BatchItem>& items, const UnlockedRoot& root,
                                       const LedgerOpener& openLedger, const BatchSettings& settings,
                                       const BatchObserver& observer, const KeepGoing& keepGoing,
                                       const Clock& clock) {
    return Batch(items, root, openLedger, settings, observer, keepGoing, clock).run();
}

} // namespace p2s
