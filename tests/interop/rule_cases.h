#pragma once

#include "tests/support/openssl_workshop.h"

#include <functional>

namespace p2s::test {

/// The password of every .pfx here.
QByteArray ruleCasePassword();

/// A way to go wrong, and the way out of it.
struct RuleCase {
    enum class Remedy {
        /// The core signs a new certificate for a new key, under the same root.
        IssueAgain,
        /// The core makes a new root as well, which is uploaded.
        NewRoot,
        /// The core writes a new .pfx out of what is there: a repair.
        ExportAgain,
    };
    enum class Gate {
        /// It is the judge: it refuses the wrong file.
        Refuses,
        /// It does not mind; Windows' client, Azure or a person would.
        Accepts,
        /// The client cannot even open the wrong file.
        CannotBeShown,
    };

    /// Its id.
    const char* rule;
    /// Makes wrong.key, wrong.pem and wrong.pfx with the openssl command line, wrong in just this way. "root"
    /// is there already.
    std::function<ToolRun(const OpensslWorkshop&)> make;
    Remedy remedy = Remedy::IssueAgain;
    /// What an OpenVPN gateway does with wrong.pfx.
    Gate gate = Gate::Accepts;
    /// In the gateway's words when it refuses, in the client's when it cannot open the file.
    const char* reason = "";
    /// The stem of the root that the gateway trusts meanwhile.
    const char* trusted = "root";
};

QList<RuleCase> ruleCases();

/// The root that all begin with, as stem "root".
ToolRun makeRuleCaseRoot(const OpensslWorkshop& shop);

/// Puts into the folder of \a shop what is in that of \a prepared: its keys take long to make.
bool beginWith(const OpensslWorkshop& prepared, const OpensslWorkshop& shop);

} // namespace p2s::test
