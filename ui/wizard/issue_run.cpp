#include "ui/wizard/issue_run.h"

#include "ui/widgets/run_async.h"

namespace p2s {

Result<IssuedClient> issueIntoLedger(const IssuanceRequest& request, const UnlockedRoot& root,
                                     const QString& ledgerPath, const Progress<IssueStage>& progress,
                                     const Clock& clock) {
    Result<Ledger> ledger = Ledger::open(ledgerPath, clock);
    if (!ledger)
        return tl::unexpected(ledger.error());
    return issueClient(request, root, *ledger, progress, clock);
}

Result<IssuedClient> completeInLedger(const IssuanceRequest& request, const CaReply& reply,
                                      const PrivateKey& key, const QString& ledgerPath,
                                      const Progress<IssueStage>& progress, const Clock& clock) {
    Result<Ledger> ledger = Ledger::open(ledgerPath, clock);
    if (!ledger)
        return tl::unexpected(ledger.error());
    return completeRequest(request, reply, key, *ledger, progress, clock);
}

IssueRun::IssueRun(const Clock& clock, Stage stage, Done done, QObject* parent)
    : QObject(parent), m_clock(clock), m_stage(std::move(stage)), m_done(std::move(done)),
      m_isCancelled(std::make_shared<std::atomic_bool>(false)) {}

IssueRun::~IssueRun() {
    cancel();
    // A future whose result was taken would be waited for in vain.
    if (m_isRunning)
        m_work.waitForFinished();
}

void IssueRun::start(const IssueWork& work) {
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    // The run waits for its work before it goes, so that `this` outlives every call from there.
    const auto progress = [this, isCancelled = m_isCancelled,
                           last = std::optional<IssueStage>()](IssueStage stage) mutable {
        if (last != stage) {
            last = stage;
            QMetaObject::invokeMethod(
                this, [this, stage] { m_stage(stage); }, Qt::QueuedConnection);
        }
        return !isCancelled->load();
    };
    m_work = runAsync(
        this, [work, progress, &clock = m_clock] { return work(progress, clock); },
        [this](Result<IssuedClient> outcome) {
            m_isRunning = false;
            m_done(std::move(outcome));
        });
}

void IssueRun::cancel() {
    m_isCancelled->store(true);
}

} // namespace p2s
