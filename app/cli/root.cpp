#include "app/cli/verbs.h"
#include "app/cli/words.h"

#include <CLI/CLI.hpp>

namespace p2s::cli {

void addRoot(CLI::App& parent, Verb& chosen) {
    CLI::App* root =
        parent.add_subcommand("root", Words::tr("Make, import and show root certificates.").toStdString());
    root->require_subcommand(1);
    root->footer(Words::tr("Example:").toStdString() +
                 "\n  p2s-cert root create --name P2SRootCert --passphrase-file root.txt");
    addRootCreate(*root, chosen);
    addRootImport(*root, chosen);
    addRootList(*root, chosen);
    addRootShow(*root, chosen);
    addRootExport(*root, chosen);
    addRootRemember(*root, chosen);
    addRootForget(*root, chosen);
}

} // namespace p2s::cli
