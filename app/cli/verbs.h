#pragma once

#include "app/cli/session.h"

namespace CLI {
class App;
}

namespace p2s::cli {

// Each adds one verb to \a parent; when it turns out to be the one that was asked for, \a chosen becomes it.
void addRoot(CLI::App& parent, Verb& chosen);
void addRootCreate(CLI::App& parent, Verb& chosen);
void addRootImport(CLI::App& parent, Verb& chosen);
void addRootList(CLI::App& parent, Verb& chosen);
void addRootShow(CLI::App& parent, Verb& chosen);
void addRootExport(CLI::App& parent, Verb& chosen);
void addRootRemember(CLI::App& parent, Verb& chosen);
void addRootForget(CLI::App& parent, Verb& chosen);
void addToken(CLI::App& parent, Verb& chosen);
void addIssue(CLI::App& parent, Verb& chosen);
void addInspect(CLI::App& parent, Verb& chosen);
void addCheck(CLI::App& parent, Verb& chosen);
void addDoctor(CLI::App& parent, Verb& chosen);
void addAudit(CLI::App& parent, Verb& chosen);
void addRepair(CLI::App& parent, Verb& chosen);
void addList(CLI::App& parent, Verb& chosen);
void addShow(CLI::App& parent, Verb& chosen);
void addRevoke(CLI::App& parent, Verb& chosen);
void addUnrevoke(CLI::App& parent, Verb& chosen);
void addCrl(CLI::App& parent, Verb& chosen);
void addGateway(CLI::App& parent, Verb& chosen);
void addGatewayCompare(CLI::App& parent, Verb& chosen);
void addRenew(CLI::App& parent, Verb& chosen);
void addExpiring(CLI::App& parent, Verb& chosen);
void addBatch(CLI::App& parent, Verb& chosen);
void addRollover(CLI::App& parent, Verb& chosen);
void addPeople(CLI::App& parent, Verb& chosen);
void addRequest(CLI::App& parent, Verb& chosen);
void addRequestNew(CLI::App& parent, Verb& chosen);
void addRequestList(CLI::App& parent, Verb& chosen);
void addRequestShow(CLI::App& parent, Verb& chosen);
void addRequestSubmit(CLI::App& parent, Verb& chosen);
void addRequestComplete(CLI::App& parent, Verb& chosen);
void addRequestCancel(CLI::App& parent, Verb& chosen);
void addInstall(CLI::App& parent, Verb& chosen);
void addUninstall(CLI::App& parent, Verb& chosen);
void addLedger(CLI::App& parent, Verb& chosen);
void addLedgerVerify(CLI::App& parent, Verb& chosen);
void addLedgerExport(CLI::App& parent, Verb& chosen);
void addLedgerSettle(CLI::App& parent, Verb& chosen);
void addLedgerHead(CLI::App& parent, Verb& chosen);
void addLedgerBackup(CLI::App& parent, Verb& chosen);
void addLedgerRestore(CLI::App& parent, Verb& chosen);

} // namespace p2s::cli
