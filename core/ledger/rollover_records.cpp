#include "core/ledger/ledger.h"
#include "core/ledger/ledger_connection.h"
#include "core/ledger/rollover_name.h"

namespace p2s {
namespace {

RolloverRecord::Outcome outcomeFrom(const QVariant& name) {
    if (name.isNull())
        return RolloverRecord::Outcome::UnderWay;
    return name.toString() == rolloverOutcomeName(RolloverRecord::Outcome::Finished)
               ? RolloverRecord::Outcome::Finished
               : RolloverRecord::Outcome::Cancelled;
}

RolloverRecord rolloverFrom(const QSqlQuery& row) {
    RolloverRecord record;
    record.id = row.value(0).toLongLong();
    record.oldRootId = row.value(1).toLongLong();
    record.oldRootName = row.value(2).toString();
    record.newRootId = row.value(3).toLongLong();
    record.newRootName = row.value(4).toString();
    record.removeAfter = fromLedgerTime(row.value(5));
    record.startedAt = fromLedgerTime(row.value(6));
    record.uploadedAt = fromLedgerTime(row.value(7));
    record.endedAt = fromLedgerTime(row.value(8));
    record.outcome = outcomeFrom(row.value(9));
    return record;
}

/// Those that \a condition leaves, the newest first.
Result<QList<RolloverRecord>> select(const LedgerConnection& connection, const QString& condition,
                                     const QVariantList& values = {}) {
    return connection.rows(
        QStringLiteral("SELECT v.id, v.old_root_id, o.name, v.new_root_id, n.name, v.remove_after,"
                       " v.started_at, v.uploaded_at, v.ended_at, v.outcome FROM rollovers v"
                       " JOIN roots o ON o.id = v.old_root_id JOIN roots n ON n.id = v.new_root_id"
                       " WHERE %1 ORDER BY v.id DESC")
            .arg(condition),
        values, rolloverFrom);
}

Result<RolloverRecord> selectOne(const LedgerConnection& connection, qint64 id) {
    auto found = select(connection, QStringLiteral("v.id = ?"), {id});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::RolloverNotFound, QString::number(id));
    return found->takeFirst();
}

/// Notes what happened to the row, and gives it back as it is now.
Result<RolloverRecord> changed(const LedgerConnection& connection, qint64 id, const QString& kind) {
    auto record = selectOne(connection, id);
    if (!record)
        return record;
    const auto sha1 =
        connection.value(QStringLiteral("SELECT sha1 FROM roots WHERE id = ?"), {record->oldRootId});
    if (!sha1)
        return tl::unexpected(sha1.error());
    EventRecord event;
    event.kind = kind;
    event.rootId = record->oldRootId;
    event.thumbprint = sha1->toString();
    event.detail = rolloverName(record->oldRootName, record->newRootName);
    event.subjectTable = QStringLiteral("rollovers");
    event.subjectId = id;
    if (auto noted = connection.recordEvent(event); !noted)
        return tl::unexpected(noted.error());
    return record;
}

Result<RolloverRecord> startIn(const LedgerConnection& connection, qint64 oldRootId, qint64 newRootId,
                               const QDateTime& removeAfter) {
    for (const qint64 id : {oldRootId, newRootId}) {
        const auto name = connection.value(QStringLiteral("SELECT name FROM roots WHERE id = ?"), {id});
        if (!name)
            return tl::unexpected(name.error());
        if (!name->isValid())
            return failure(ErrorCode::RootNotFound, QString::number(id));
        if (oldRootId == newRootId)
            return failure(ErrorCode::RolloverRootsEqual, name->toString());
    }
    // From it or to it: two plans for one root contradict each other.
    const auto running = select(connection,
                                QStringLiteral("v.ended_at IS NULL AND (v.old_root_id IN (?, ?) OR"
                                               " v.new_root_id = ?)"),
                                {oldRootId, newRootId, oldRootId});
    if (!running)
        return tl::unexpected(running.error());
    if (!running->isEmpty())
        return failure(ErrorCode::RolloverRunning, running->first().oldRootName);
    const auto added = connection.run(
        QStringLiteral("INSERT INTO rollovers (old_root_id, new_root_id, remove_after, started_at)"
                       " VALUES (?, ?, ?, ?)"),
        {oldRootId, newRootId, ledgerTime(removeAfter), ledgerTime(connection.now())});
    if (!added)
        return tl::unexpected(added.error());
    return changed(connection, added->lastInsertId().toLongLong(), QStringLiteral("rollover-started"));
}

/// Errors: RolloverNotFound when it has ended.
Result<RolloverRecord> underWay(const LedgerConnection& connection, qint64 id) {
    auto record = selectOne(connection, id);
    if (record && record->outcome != RolloverRecord::Outcome::UnderWay)
        return failure(ErrorCode::RolloverNotFound, record->oldRootName);
    return record;
}

Result<RolloverRecord> noteRolloverUploadedIn(const LedgerConnection& connection, qint64 id) {
    auto record = underWay(connection, id);
    if (!record || record->uploadedAt.isValid())
        return record;
    const auto done = connection.run(QStringLiteral("UPDATE rollovers SET uploaded_at = ? WHERE id = ?"),
                                     {ledgerTime(connection.now()), id});
    if (!done)
        return tl::unexpected(done.error());
    return changed(connection, id, QStringLiteral("rollover-uploaded"));
}

Result<RolloverRecord> endIn(const LedgerConnection& connection, qint64 id, RolloverRecord::Outcome outcome) {
    auto record = underWay(connection, id);
    if (!record)
        return record;
    const auto done =
        connection.run(QStringLiteral("UPDATE rollovers SET ended_at = ?, outcome = ? WHERE id = ?"),
                       {ledgerTime(connection.now()), rolloverOutcomeName(outcome), id});
    if (!done)
        return tl::unexpected(done.error());
    return changed(connection, id, QStringLiteral("rollover-") + rolloverOutcomeName(outcome));
}

} // namespace

QString rolloverOutcomeName(RolloverRecord::Outcome outcome) {
    switch (outcome) {
    case RolloverRecord::Outcome::UnderWay:
        return QStringLiteral("under-way");
    case RolloverRecord::Outcome::Finished:
        return QStringLiteral("finished");
    case RolloverRecord::Outcome::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

Result<RolloverRecord> Ledger::startRollover(qint64 oldRootId, qint64 newRootId,
                                             const QDateTime& removeAfter) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return startIn(connection, oldRootId, newRootId, removeAfter);
    });
}

Result<RolloverRecord> Ledger::noteRolloverUploaded(qint64 rolloverId) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return noteRolloverUploadedIn(connection, rolloverId);
    });
}

Result<RolloverRecord> Ledger::endRollover(qint64 rolloverId, RolloverRecord::Outcome outcome) {
    Q_ASSERT(outcome != RolloverRecord::Outcome::UnderWay);
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return endIn(connection, rolloverId, outcome);
    });
}

Result<QList<RolloverRecord>> Ledger::rollovers() const {
    return readFrom(m_connection, [](const LedgerConnection& connection) {
        return select(connection, QStringLiteral("1 = 1"));
    });
}

} // namespace p2s
