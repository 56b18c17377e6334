#include "core/ledger/replace_ledger.h"

#include "core/base/native_path.h"
#include "core/ledger/event_chain.h"
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

/// Whatever anybody records is an event at the end of the chain.
bool hasHead(const LedgerConnection& connection, const ChainHead& head) {
    const auto present = readChainHead(connection);
    return present && present->number == head.number && present->hash == head.hash;
}

tl::unexpected<Error> changedMeanwhile(const QString& place) {
    return failure(ErrorCode::LedgerInUse, place, QStringLiteral("changed meanwhile"));
}

#ifdef Q_OS_WIN
/// Whether somebody recorded something in the file between our letting go of it and its move.
bool isStillSo(const QString& kept, const OldLedger& old) {
    if (!old.head)
        return true;
    const auto connection = LedgerConnection::open(kept, LedgerConnection::Access::ReadOnly, systemClock());
    return connection && hasHead(**connection, *old.head);
}
#endif

/// Where nothing was. What was made there since is left alone.
Result<QString> moveToFreePlace(const QString& staged, const QString& place) {
    if (QFile::rename(staged, place))
        return QString();
    return QFileInfo::exists(place) ? changedMeanwhile(place) : failure(ErrorCode::LedgerNotWritable, place);
}

} // namespace

bool isNoLedgerToAsk(ErrorCode code) {
    return code == ErrorCode::LedgerDamaged || code == ErrorCode::LedgerUnreadable ||
           code == ErrorCode::LedgerForeign || code == ErrorCode::LedgerTooNew;
}

Result<QString> replaceLedger(const QString& staged, const QString& place, const OldLedger& old,
                              const QDateTime& now) {
    if (!old.isThere || !QFileInfo::exists(place))
        return moveToFreePlace(staged, place);
    auto alone = takeAlone(place);
    if (!alone && !isNoLedgerToAsk(alone.error().code))
        return failure(alone.error().code == ErrorCode::LedgerBusy ? ErrorCode::LedgerInUse
                                                                   : alone.error().code,
                       place, alone.error().detail);
    if (old.head && (!alone || !hasHead(**alone, *old.head)))
        return changedMeanwhile(place);
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
#ifdef Q_OS_WIN
    if (!isStillSo(kept, old)) {
        auto back = moveOver(kept, place);
        return back ? changedMeanwhile(place) : tl::unexpected(back.error());
    }
#endif
    return kept;
}

} // namespace p2s
