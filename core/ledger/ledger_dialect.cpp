#include "core/ledger/ledger_dialect.h"

#include "core/ledger/postgresql_dialect.h"
#include "core/ledger/server_address.h"
#include "core/ledger/sqlite_dialect.h"

namespace p2s {

std::unique_ptr<LedgerDialect> dialectFor(const QString& place) {
    if (isServerAddress(place))
        return std::make_unique<PostgresqlDialect>(place);
    return std::make_unique<SqliteDialect>(place);
}

} // namespace p2s
