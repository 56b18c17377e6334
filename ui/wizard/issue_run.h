#pragma once

#include "core/issuing/complete_request.h"
#include "core/issuing/issue_client.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace p2s {

/// What issues a certificate on a worker thread; another one in tests.
using Issuer =
    std::function<Result<IssuedClient>(const IssuanceRequest&, const UnlockedRoot&, const QString& ledgerPath,
                                       const Progress<IssueStage>&, const Clock&)>;

/// The work with everything but what tells of it.
using IssueWork = std::function<Result<IssuedClient>(const Progress<IssueStage>&, const Clock&)>;

/// Opens the ledger for this thread, then completeRequest.
Result<IssuedClient> completeInLedger(const IssuanceRequest& request, const CaReply& reply,
                                      const PrivateKey& key, const QString& ledgerPath,
                                      const Progress<IssueStage>& progress, const Clock& clock);

/// Opens the ledger for this thread, then issueClient.
Result<IssuedClient> issueIntoLedger(const IssuanceRequest& request, const UnlockedRoot& root,
                                     const QString& ledgerPath, const Progress<IssueStage>& progress,
                                     const Clock& clock);

/// One certificate being issued on a worker, told of on this object's thread.
class IssueRun : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IssueRun)
public:
    using Stage = std::function<void(IssueStage)>;
    using Done = std::function<void(Result<IssuedClient>)>;

    /// \a clock outlives this object. \a stage and \a done are called on the thread that starts the run.
    IssueRun(const Clock& clock, Stage stage, Done done, QObject* parent = nullptr);
    /// Stops the work and waits until it has cleared up.
    ~IssueRun() override;

    /// \a work runs on the worker and must own all it touches.
    void start(const IssueWork& work);
    /// Asks the work to stop; done is told Cancelled, or that it was too late.
    void cancel();
    bool isRunning() const { return m_isRunning; }
    bool isCancelling() const { return m_isRunning && m_isCancelled->load(); }

private:
    const Clock& m_clock;
    Stage m_stage;
    Done m_done;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
    QFuture<void> m_work;
    bool m_isRunning = false;
};

} // namespace p2s
