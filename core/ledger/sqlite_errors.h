#pragma once

#include "core/base/result.h"

class QSqlError;

namespace p2s {

/// What SQLite's result code means for a person (https://www.sqlite.org/rescode.html). \a path names the
/// ledger.
ErrorCode ledgerErrorCode(int sqliteCode);
tl::unexpected<Error> sqliteFailure(const QSqlError& error, const QString& path);

} // namespace p2s
