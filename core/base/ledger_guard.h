#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace p2s {

/// SQLite's application id of a ledger: "P2SC". Kept in the header, at offset 68.
constexpr qint32 ledgerApplicationId = 0x50325343;

/// True for a ledger, whichever, under any of its names, and for what is kept beside one: its -wal, -shm and
/// -journal files and the markers of issues under way. No other file may ever be written there: every root
/// key would go with it.
bool belongsToLedger(const QString& path);

/// The first 100 bytes of a ledger's file; fewer of a short one, none of one that this program has open: its
/// header was looked at before, and to close any descriptor of a file lets go of every lock that the process
/// has on it, SQLite's too (https://www.sqlite.org/howtocorrupt.html, "closing a file descriptor").
/// Errors: LedgerUnreadable.
Result<QByteArray> ledgerHeader(const QString& path);

/// Says, as long as it lives, that this program has the ledger at \a path open. Made before it is opened.
class OpenLedger {
public:
    explicit OpenLedger(const QString& path);
    ~OpenLedger();
    OpenLedger(const OpenLedger&) = delete;
    OpenLedger& operator=(const OpenLedger&) = delete;

private:
    QString m_path;
};

/// True when changes lie in the write-ahead log of a program that was killed or is still running: merely
/// closing the database could then move them into the file.
bool hasWriteAheadLog(const QString& path);

/// A number of SQLite's header (https://www.sqlite.org/fileformat.html#the_database_header); 0 when \a header
/// is too short.
qint32 headerNumber(const QByteArray& header, qsizetype offset);
bool isSqliteHeader(const QByteArray& header);
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

} // namespace p2s
