#include "ui/ledger/batch_task.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct BatchTaskWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::BatchTask)
};

} // namespace

BatchTask renewalTask(const QList<CertificateRecord>& olds, const QString& leftOut) {
    BatchTask task;
    task.title = BatchTaskWords::tr("Renew certificates");
    task.sentence =
        BatchTaskWords::tr("%n certificate(s) are renewed: a new key for the same people. The old ones work "
                           "until they expire or are revoked.",
                           nullptr, static_cast<int>(olds.size()));
    if (!leftOut.isEmpty())
        task.sentence += QLatin1Char(' ') + leftOut;
    for (const CertificateRecord& old : olds)
        task.people.append(old.commonName);
    // The gateway has it, and so most likely the one that is wanted.
    task.rootId = olds.isEmpty() ? 0 : olds.last().rootId;
    task.plan = [olds](const BatchPlace& place, const Ledger& ledger, const QDateTime& now) {
        return renewalPlan(olds, place, ledger, now);
    };
    return task;
}

BatchTask issueTask(const QStringList& people) {
    BatchTask task;
    task.title = BatchTaskWords::tr("Issue certificates");
    task.sentence = BatchTaskWords::tr("%n people get a certificate of their own.", nullptr,
                                       static_cast<int>(people.size()));
    task.people = people;
    task.plan = [people](const BatchPlace& place, const Ledger& ledger, const QDateTime& now) {
        QList<PersonOnList> list;
        for (const QString& person : people)
            list.append({person, 0, EmailName::parse(person)});
        return peoplePlan(list, {}, place, ledger, now);
    };
    return task;
}

} // namespace p2s
