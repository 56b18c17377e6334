#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace p2s {

class LedgerConnection;

/// One step of the ledger's schema. Never edited once released; a change is a new step at the end.
///
/// The SQL is what SQLite and PostgreSQL have in common. Where they have not, a word in braces stands for it
/// and the connection puts its own in: `{id}` a 64-bit primary key that is never used twice, `{bytes}` a
/// binary column.
struct Migration {
    /// What it is for, kept in the database beside its number.
    const char* purpose;
    QStringList statements;
    /// What SQL alone cannot do, after the statements and in the same transaction.
    Result<void> (*convert)(const LedgerConnection& connection) = nullptr;
};

/// All steps, oldest first; step i brings the schema to version i + 1.
const QList<Migration>& ledgerMigrations();

} // namespace p2s
