#include "app/cli/verbs.h"
#include "app/cli/words.h"

#include <CLI/CLI.hpp>

namespace p2s::cli {

void addGateway(CLI::App& parent, Verb& chosen) {
    CLI::App* gateway = parent.add_subcommand(
        "gateway", Words::tr("What an Azure gateway knows, beside the ledger.").toStdString());
    gateway->require_subcommand(1);
    gateway->footer(Words::tr("Example:").toStdString() + "\n  p2s-cert gateway compare gateway.json");
    addGatewayCompare(*gateway, chosen);
}

} // namespace p2s::cli
