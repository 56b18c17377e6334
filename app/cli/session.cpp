#include "app/cli/session.h"

#include "app/cli/interruption.h"
#include "app/cli/output.h"
#include "app/cli/secret_input.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/base/clock.h"
#include "core/ledger/ledger_location.h"
#include "core/ledger/server_address.h"

namespace p2s::cli {

Result<std::optional<Ledger>> Session::openLedgerIfThere() const {
    if (!mayHoldLedger(m_ledgerPath))
        return std::optional<Ledger>();
    auto ledger = openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    return std::optional<Ledger>(std::move(*ledger));
}

Result<Ledger> Session::openLedger() const {
    auto ledger = Ledger::open(m_ledgerPath);
    if (!ledger && ledger.error().code == ErrorCode::LedgerLoginRefused) {
        const auto password =
            SecretInput({}).password({Words::tr("Password for the ledger’s server: "), {}, ledger.error()});
        if (!password)
            return tl::unexpected(password.error());
        useServerPassword(m_ledgerPath, *password);
        ledger = Ledger::open(m_ledgerPath);
    }
    if (!ledger)
        return ledger;
    if (const auto address = serverAddressFrom(m_ledgerPath); address && !address->isVerified())
        printRemark(
            Words::tr("The server of the ledger is not verified (sslmode=%1): somebody in between could "
                      "read and change what is sent.")
                .arg(address->sslMode()));
    return ledger;
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
