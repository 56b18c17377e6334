#pragma once

#include "core/ledger/ledger.h"
#include "core/x509/certificate.h"

namespace p2s {

/// A root's record, with everything that its certificate says; the key is the caller's.
RootRecord rootRecord(const Certificate& certificate, const QString& name);

/// The name a root that exists already gets in the ledger: \a wanted, or one from its common name when that
/// is empty. Errors: RootAlreadyInLedger, RootNameInvalid and its kind, RootNameTaken, and the ledger's.
Result<QString> freeRootName(const Certificate& certificate, const QString& wanted, const Ledger& ledger);

} // namespace p2s
