#include "app/cli/verbs.h"
#include "app/cli/words.h"

#include <CLI/CLI.hpp>

namespace p2s::cli {

void addLedger(CLI::App& parent, Verb& chosen) {
    CLI::App* ledger = parent.add_subcommand(
        "ledger", Words::tr("Check, back up and restore the ledger as a whole.").toStdString());
    ledger->require_subcommand(1);
    ledger->footer(Words::tr("Example:").toStdString() + "\n  p2s-cert ledger verify");
    addLedgerVerify(*ledger, chosen);
    addLedgerHead(*ledger, chosen);
    addLedgerBackup(*ledger, chosen);
    addLedgerRestore(*ledger, chosen);
    addLedgerSettle(*ledger, chosen);
    addLedgerExport(*ledger, chosen);
}

} // namespace p2s::cli
