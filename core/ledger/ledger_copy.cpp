#include "core/ledger/ledger.h"
#include "core/ledger/ledger_connection.h"

#include <QDir>

namespace p2s {

// VACUUM INTO reads in one transaction, so that the copy is of one moment while others write, and it needs
// nothing of SQLite but its SQL: Qt for Windows has SQLite inside its driver, out of reach of sqlite3_backup.
Result<void> Ledger::copyTo(const QString& path) const {
    if (!m_connection)
        return failure(ErrorCode::Internal, {}, QStringLiteral("the ledger was moved away"));
    const auto copied = m_connection->run(QStringLiteral("VACUUM INTO ?"), {QDir::toNativeSeparators(path)});
    if (!copied)
        return failure(copied.error().code == ErrorCode::LedgerNotWritable ? ErrorCode::FileNotWritable
                                                                           : copied.error().code,
                       path, copied.error().detail);
    return {};
}

Result<void> Ledger::checkIntegrity() const {
    return readFrom(m_connection, [](const LedgerConnection& connection) {
        return connection.dialect().checkIntegrity(connection);
    });
}

Result<void> Ledger::noteRestored(const QString& detail) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return connection.recordEvent(QStringLiteral("ledger-restored"), 0, 0, {}, detail);
    });
}

} // namespace p2s
