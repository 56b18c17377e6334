#pragma once

#include "core/ledger/ledger_dialect.h"

namespace p2s {

/// Makes the table `certificate_search`, an index (https://www.sqlite.org/fts5.html) of all trigrams, three
/// characters in a row, that the text of a certificate has: its names, its people, its thumbprints and serial
/// number. It knows which certificate has a trigram and not where; so it says which certificates may have a
/// text, and is an eighth of the ledger at most. No triggers keep it up: a schema is not trusted to touch a
/// virtual table (PRAGMA trusted_schema).
Result<void> makeSqliteTextIndex(const LedgerConnection& connection);

/// See LedgerDialect.
Result<void> forgetSqliteText(const LedgerConnection& connection, qint64 certificateId);
Result<void> noteSqliteText(const LedgerConnection& connection, qint64 certificateId);

TextIndex sqliteTextIndex(const SearchText& text);

/// Has FTS5 read again how its index is laid out, where there is one. From 3.44 on SQLite's checks of a whole
/// database ask FTS5, which goes by what this connection knew of the layout before; when another program has
/// written since, what is whole would be called damaged. Inside the transaction of such a check.
Result<void> lookAnewAtSqliteText(const LedgerConnection& connection);

/// The statement that made the view of the text, as the database keeps it.
QString sqliteTextView();
/// See LedgerDialect::textIndexDamage.
Result<std::optional<TextIndexDamage>> sqliteTextIndexDamage(const LedgerConnection& connection);

} // namespace p2s
