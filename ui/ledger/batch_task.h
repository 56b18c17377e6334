#pragma once

#include "core/issuing/batch_plan.h"

namespace p2s {

/// What a BatchWindow is to do.
struct BatchTask {
    QString title;
    /// What will happen, in a sentence.
    QString sentence;
    /// Who will get something.
    QStringList people;
    /// The root that signs unless another is chosen; 0: the first one.
    qint64 rootId = 0;
    /// Called on a worker.
    std::function<Result<BatchPlan>(const BatchPlace& place, const Ledger& ledger, const QDateTime& now)>
        plan;
};

/// New certificates in place of these. \a leftOut: a sentence on what is left out, or nothing.
BatchTask renewalTask(const QList<CertificateRecord>& olds, const QString& leftOut = {});
/// A certificate of their own for each of these people.
BatchTask issueTask(const QStringList& people);

} // namespace p2s
