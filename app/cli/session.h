#pragma once

#include "app/cli/answer.h"
#include "core/ledger/ledger.h"
#include "core/platform/platform.h"

#include <functional>
#include <optional>

namespace p2s::cli {

/// What every verb is run with.
class Session {
public:
    /// \a platform outlives the session.
    Session(QString ledgerPath, bool machineReads, const Platform& platform = systemPlatform())
        : m_ledgerPath(std::move(ledgerPath)), m_machineReads(machineReads), m_platform(platform) {}

    /// The ledger, made on first use.
    Result<Ledger> openLedger() const;
    /// Nothing where nobody has made one, and none is made: for verbs that only ask it.
    Result<std::optional<Ledger>> openLedgerIfThere() const;
    /// Where it is, as it was named.
    const QString& ledgerPath() const { return m_ledgerPath; }
    /// The time in UTC.
    QDateTime now() const;
    /// The answer goes to a machine: no question is put, nothing is shown that is not asked for.
    bool machineReads() const { return m_machineReads; }
    const Platform& platform() const { return m_platform; }
    /// Says what is being done, when somebody is watching; false when it is to be stopped.
    bool report(const QString& doing) const;
    /// False when it is to be stopped.
    bool keepGoing() const;

private:
    QString m_ledgerPath;
    bool m_machineReads;
    const Platform& m_platform;
};

/// A verb with its arguments, ready to be run.
using Verb = std::function<Result<Answer>(const Session&)>;

} // namespace p2s::cli
