#include "core/ledger/replace_ledger.h"

#include "core/base/native_path.h"
#include "core/ledger/ledger_connection.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace p2s {
namespace {

/// "ledger-before-20261125T224500Z.sqlite", with a number when that is taken.
QString nameForOld(const QString& place, const QDateTime& now) {
    const QFileInfo info(place);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral("-before-") +
                         now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = stem + suffix;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + u'-' + QString::number(number) + suffix;
    return name;
}

/// Leaves the write-ahead log: SQLite allows that to the only one who has the database open, and writes what
/// is in the log into the file before.
Result<std::unique_ptr<LedgerConnection>> takeAlone(const QString& place) {
    auto connection = LedgerConnection::open(place, LedgerConnection::Access::ReadWrite, systemClock());
    if (!connection)
        return connection;
    // Nobody is waited for: whoever has it open is not about to close it.
    if (auto patient = (*connection)->run(QStringLiteral("PRAGMA busy_timeout = 0")); !patient)
        return tl::unexpected(patient.error());
    const auto mode = (*connection)->value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!mode)
        return tl::unexpected(mode.error());
    if (mode->toString() != QLatin1StringView("delete"))
        return failure(ErrorCode::LedgerBusy, place, QStringLiteral("journal mode %1").arg(mode->toString()));
    // Nobody can begin to use it from here on either.
    for (const char* step : {"PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"}) {
        if (auto done = (*connection)->run(QLatin1StringView(step)); !done)
            return tl::unexpected(done.error());
    }
    return connection;
}

/// The old file under \a kept as well; where a file system knows no links, a copy.
Result<void> keepOld(const QString& place, const QString& kept) {
    std::error_code error;
    std::filesystem::create_hard_link(nativePath(place), nativePath(kept), error);
    if (error && !QFile::copy(place, kept))
        return failure(ErrorCode::LedgerNotWritable, kept, QString::fromStdString(error.message()));
    return {};
}

Result<void> moveOver(const QString& staged, const QString& place) {
    std::error_code error;
    std::filesystem::rename(nativePath(staged), nativePath(place), error);
    if (error)
        return failure(ErrorCode::LedgerNotWritable, place, QString::fromStdString(error.message()));
    return {};
}

/// A damaged one's log belongs to it, and would be poison to the new one.
void keepLog(const QString& place, const QString& kept) {
    for (const char* part : {"-wal", "-journal"})
        QFile::rename(place + QLatin1StringView(part), kept + QLatin1StringView(part));
    QFile::remove(place + QStringLiteral("-shm"));
}

bool cannotBeAsked(ErrorCode code) {
    return code == ErrorCode::LedgerDamaged || code == ErrorCode::LedgerUnreadable ||
           code == ErrorCode::LedgerForeign || code == ErrorCode::LedgerTooNew;
}

} // namespace

Result<QString> replaceLedger(const QString& staged, const QString& place, const QDateTime& now) {
    if (!QFileInfo::exists(place)) {
        auto moved = moveOver(staged, place);
        return moved ? Result<QString>(QString()) : tl::unexpected(moved.error());
    }
    auto alone = takeAlone(place);
    if (!alone && !cannotBeAsked(alone.error().code))
        return failure(alone.error().code == ErrorCode::LedgerBusy ? ErrorCode::LedgerInUse
                                                                   : alone.error().code,
                       place, alone.error().detail);
    const QString kept = nameForOld(place, now);
    if (auto done = keepOld(place, kept); !done)
        return tl::unexpected(done.error());
#ifdef Q_OS_WIN
    // An open file cannot be replaced there. Whoever opens it in this moment holds it, and the move fails.
    alone = failure(ErrorCode::Cancelled);
#endif
    if (!alone)
        keepLog(place, kept);
    if (auto moved = moveOver(staged, place); !moved) {
        QFile::remove(kept);
        return tl::unexpected(moved.error());
    }
    return kept;
}

} // namespace p2s
