#pragma once

#include "core/ledger/ledger_dialect.h"

namespace p2s {

/// The table `first_holders`: of each certificate the first, in order of address, of the people who hold it,
/// so that a long list is in order of people without sorting it for each page. Not vouched for by events: it
/// says nothing that `recipients` does not.

/// Fills it (a step of the schema).
Result<void> fillFirstHolders(const LedgerConnection& connection);

/// After the people of a certificate changed, in one transaction.
Result<void> noteFirstHolder(const LedgerConnection& connection, qint64 certificateId);

/// Whether it says of every certificate what `recipients` does.
Result<std::optional<TextIndexDamage>> firstHoldersDamage(const LedgerConnection& connection);

} // namespace p2s
