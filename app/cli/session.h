#pragma once

#include "app/cli/answer.h"
#include "core/ledger/ledger.h"

#include <functional>

namespace p2s::cli {

/// What every verb is run with.
class Session {
public:
    Session(QString ledgerPath, bool machineReads)
        : m_ledgerPath(std::move(ledgerPath)), m_machineReads(machineReads) {}

    /// The ledger, made on first use.
    Result<Ledger> openLedger() const;
    /// The time in UTC.
    QDateTime now() const;
    /// The answer goes to a machine: no question is put, nothing is shown that is not asked for.
    bool machineReads() const { return m_machineReads; }
    /// Says what is being done, when somebody is watching; false when it is to be stopped.
    bool report(const QString& doing) const;
    /// False when it is to be stopped.
    bool keepGoing() const;

private:
    QString m_ledgerPath;
    bool m_machineReads;
};

/// A verb with its arguments, ready to be run.
using Verb = std::function<Result<Answer>(const Session&)>;

} // namespace p2s::cli
