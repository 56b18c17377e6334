#include "app/cli/session.h"

#include "app/cli/interruption.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "core/base/clock.h"

namespace p2s::cli {

Result<Ledger> Session::openLedger() const {
    return Ledger::open(m_ledgerPath);
}

QDateTime Session::now() const {
    return systemClock().now();
}

bool Session::report(const QString& doing) const {
    if (isTerminal(Stream::Diagnostics))
        printRemark(doing);
    return keepGoing();
}

bool Session::keepGoing() const {
    return !isInterrupted();
}

} // namespace p2s::cli
