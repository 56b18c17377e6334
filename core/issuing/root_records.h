#pragma once

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

/// Every authority that the ledger knows: its roots and those above them. Errors: the ledger's.
Result<QList<Certificate>> recordedAuthorities(const Ledger& ledger);

/// The certificate that goes to Azure: the root's own, or that of the root above it. Errors: LedgerDamaged.
Result<Certificate> topOf(const RootRecord& root);

/// The rules for a new root's name, said before the seconds that a key takes; Ledger::addRoot decides.
/// Errors: RootNameInvalid and its kind, RootNameTaken, and the ledger's.
Result<void> checkNewRootName(const QString& name, const Ledger& ledger);

/// The name a root that exists already gets in the ledger: \a wanted, or one from its common name when that
/// is empty. Errors: RootAlreadyInLedger, RootNameInvalid and its kind, RootNameTaken, and the ledger's.
Result<QString> freeRootName(const Certificate& certificate, const QString& wanted, const Ledger& ledger);

} // namespace p2s
