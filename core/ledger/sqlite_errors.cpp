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
} // namespace sqlite

/// The primary code is in the low byte of an extended one. 0 when the driver itself failed.
int primaryCode(const QSqlError& error) {
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

ErrorCode ledgerErrorCode(int sqliteCode) {
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
    return failure(ledgerErrorCode(primaryCode(error)), path,
                   QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.databaseText()));
}

bool isBusy(const QSqlError& error) {
    return ledgerErrorCode(primaryCode(error)) == ErrorCode::LedgerBusy;
}

} // namespace p2s
