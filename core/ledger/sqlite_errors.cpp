#include "core/ledger/sqlite_errors.h"

#include <QSqlError>

namespace p2s {
namespace {

// The primary result codes; QtSql hides sqlite3.h.
namespace sqlite {
constexpr int error = 1;
constexpr int perm = 3;
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int protocol = 15;
constexpr int schema = 17;
constexpr int auth = 23;
constexpr int notADatabase = 26;
/// Extended: two programs that make one ledger at the same moment clear the same leftover away.
constexpr int ioErrorDeleteNoEntry = 10 | (23 << 8);
} // namespace sqlite

/// An extended code has the primary one in its low byte. 0 when the driver itself failed.
int resultCode(const QSqlError& error) {
    return error.nativeErrorCode().toInt();
}

} // namespace

ErrorCode ledgerErrorCode(int sqliteCode) {
    if (sqliteCode == sqlite::ioErrorDeleteNoEntry)
        return ErrorCode::LedgerBusy;
    switch (sqliteCode & 0xff) {
    case sqlite::busy:
    case sqlite::locked:
    case sqlite::protocol:
        return ErrorCode::LedgerBusy;
    case sqlite::corrupt:
    case sqlite::notADatabase:
    // A statement of ours that no longer compiles: a table or a column is gone.
    case sqlite::error:
    case sqlite::schema:
        return ErrorCode::LedgerDamaged;
    case sqlite::readOnly:
    case sqlite::full:
    case sqlite::ioError:
        return ErrorCode::LedgerNotWritable;
    case sqlite::cannotOpen:
    case sqlite::perm:
    case sqlite::auth:
        return ErrorCode::LedgerUnreadable;
    default:
        return ErrorCode::Internal;
    }
}

tl::unexpected<Error> sqliteFailure(const QSqlError& error, const QString& path) {
    return failure(ledgerErrorCode(resultCode(error)), path,
                   QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.databaseText()));
}

} // namespace p2s
