#include "app/cli/verbs.h"
#include "app/cli/words.h"

#include <CLI/CLI.hpp>

namespace p2s::cli {

void addRequest(CLI::App& parent, Verb& chosen) {
    CLI::App* request = parent.add_subcommand(
        "request",
        Words::tr("Get certificates from your organisation's own certificate authority.").toStdString());
    request->require_subcommand(1);
    request->footer(Words::tr("Example:").toStdString() +
                    "\n  p2s-cert request new --cn user@contoso.com --out user.csr");
    addRequestNew(*request, chosen);
    addRequestList(*request, chosen);
    addRequestShow(*request, chosen);
    addRequestSubmit(*request, chosen);
    addRequestComplete(*request, chosen);
    addRequestCancel(*request, chosen);
}

} // namespace p2s::cli
