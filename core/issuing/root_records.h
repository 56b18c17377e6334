#pragma once

#include "core/handover/azure_root.h"
#include "core/ledger/ledger.h"
#include "core/x509/certificate.h"

namespace p2s {

/// A root's record, with everything that its certificate says; the key is the caller's.
RootRecord rootRecord(const Certificate& certificate, const QString& name);

/// The same of one below others: \a issuers are those above it, nearest first.
RootRecord rootRecord(const Certificate& certificate, const QList<Certificate>& issuers, const QString& name);

/// The certificates above a root of the ledger, nearest first; none for one that signed itself. Errors:
/// LedgerDamaged.
Result<QList<Certificate>> issuersOf(const RootRecord& root);

/// The certificate that goes to Azure: the root's own, or that of the root above it. Errors: LedgerDamaged.
Result<Certificate> topOf(const RootRecord& root);

/// The SHA-1 thumbprints of a root of the ledger and of all above it, nearest first: a gateway that trusts
/// any of them accepts what the root signs. Errors: LedgerDamaged.
Result<QStringList> thumbprintsOfPath(const RootRecord& root);

/// Whether a gateway trusts both by the same certificate, one above them both, or one of them above the
/// other. Errors: LedgerDamaged.
Result<bool> haveSameTop(const RootRecord& one, const RootRecord& other);

/// The root on the gateway by which it trusts \a root: topOf, under the name that the ledger has it by among
/// \a known, else under one from its common name. Errors: LedgerDamaged.
Result<AzureRoot> azureRootOf(const RootRecord& root, const QList<RootRecord>& known);

/// The certificates of all the authorities that a ledger knows, to complete a chain with. What cannot be read
/// is left out. Errors: the ledger's.
Result<QList<Certificate>> authoritiesInLedger(const Ledger& ledger);

/// The rules for a new root's name, said before the seconds that a key takes; Ledger::addRoot decides.
/// Errors: RootNameInvalid and its kind, RootNameTaken, and the ledger's.
Result<void> checkNewRootName(const QString& name, const Ledger& ledger);

/// The name a root that exists already gets in the ledger: \a wanted, or one from its common name when that
/// is empty. Errors: RootAlreadyInLedger, RootNameInvalid and its kind, RootNameTaken, and the ledger's.
Result<QString> freeRootName(const Certificate& certificate, const QString& wanted, const Ledger& ledger);

} // namespace p2s
