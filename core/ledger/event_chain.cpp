#include "core/ledger/event_chain.h"
#include "core/base/machine_text.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSqlField>
#include <QSqlRecord>

namespace p2s {
namespace {

constexpr qsizetype hashDigits = 64;

QString hexSha256(const QByteArray& bytes) {
    return hexText(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

QByteArray field(QByteArrayView name, const QByteArray& value) {
    return name.toByteArray() + ' ' + QByteArray::number(value.size()) + ':' + value + '\n';
}

bool isNumber(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return true;
    default:
        return false;
    }
}

QByteArray canonicalValue(const QVariant& value) {
    if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        return 'b' + QByteArray::number(bytes.size()) + ':' + bytes;
    }
    const QByteArray text = value.toString().toUtf8();
    return (isNumber(value) ? 'i' : 't') + QByteArray::number(text.size()) + ':' + text;
}

/// The canonical records of all rows that \a sql finds, one after the other.
Result<QByteArray> canonicalRows(const LedgerConnection& connection, const QString& sql, qint64 id) {
    const auto rows =
        connection.rows(sql, {id}, [](const QSqlQuery& row) { return canonicalRow(row.record()); });
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->join();
}

/// What an event without a subject of its own is about.
void setSubject(EventRecord& event) {
    if (!event.subjectTable.isEmpty())
        return;
    if (event.certificateId != 0) {
        event.subjectTable = QStringLiteral("certificates");
        event.subjectId = event.certificateId;
    } else if (event.rootId != 0) {
        event.subjectTable = QStringLiteral("roots");
        event.subjectId = event.rootId;
    }
}

Result<void> insertEvent(const LedgerConnection& connection, const EventRecord& event) {
    auto added = connection.run(
        QStringLiteral("INSERT INTO events (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(eventColumns()),
        {event.id, ledgerTime(event.at), event.actor, event.kind, idOrNull(event.rootId),
         idOrNull(event.certificateId), event.thumbprint, event.detail, event.subjectTable,
         idOrNull(event.subjectId), event.contentHash, event.previousHash, event.hash});
    if (!added)
        return tl::unexpected(added.error());
    auto moved = connection.run(QStringLiteral("UPDATE chain_head SET number = ?, hash = ? WHERE id = 1"),
                                {event.id, event.hash});
    return moved ? Result<void>() : tl::unexpected(moved.error());
}

} // namespace

QString chainStart() {
    return QString(hashDigits, u'0');
}

QString eventHash(const EventRecord& event) {
    const auto number = [](qint64 id) { return id == 0 ? QByteArray() : QByteArray::number(id); };
    return hexSha256(field("previous_hash", event.previousHash.toUtf8()) + field("id", number(event.id)) +
                     field("at", ledgerTime(event.at).toUtf8()) + field("actor", event.actor.toUtf8()) +
                     field("kind", event.kind.toUtf8()) + field("root_id", number(event.rootId)) +
                     field("certificate_id", number(event.certificateId)) +
                     field("thumbprint", event.thumbprint.toUtf8()) + field("detail", event.detail.toUtf8()) +
                     field("subject_table", event.subjectTable.toUtf8()) +
                     field("subject_id", number(event.subjectId)) +
                     field("content_hash", event.contentHash.toUtf8()));
}

const QList<WatchedTable>& watchedTables() {
    static const QList<WatchedTable> tables{
        {"roots"},
        {"certificates", "recipients", "certificate_id", "position"},
        {"revocation_lists"},
        {"rollovers"},
        {"requests"},
    };
    return tables;
}

QByteArray canonicalRow(const QSqlRecord& row) {
    QMap<QByteArray, QByteArray> columns;
    for (int i = 0; i < row.count(); ++i) {
        if (!row.isNull(i))
            columns.insert(row.fieldName(i).toUtf8(), canonicalValue(row.value(i)));
    }
    QByteArray canonical;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        canonical += column.key() + ' ' + column.value() + '\n';
    return canonical + '\n';
}

Result<QString> contentHash(const LedgerConnection& connection, const QString& table, qint64 id) {
    for (const WatchedTable& watched : watchedTables()) {
        if (table != QLatin1StringView(watched.name))
            continue;
        auto content =
            canonicalRows(connection, QStringLiteral("SELECT * FROM %1 WHERE id = ?").arg(table), id);
        if (!content)
            return tl::unexpected(content.error());
        if (content->isEmpty())
            return QString();
        if (watched.partTable) {
            const auto parts = canonicalRows(connection,
                                             QStringLiteral("SELECT * FROM %1 WHERE %2 = ? ORDER BY %3")
                                                 .arg(QLatin1StringView(watched.partTable),
                                                      QLatin1StringView(watched.partKey),
                                                      QLatin1StringView(watched.partOrder)),
                                             id);
            if (!parts)
                return tl::unexpected(parts.error());
            content->append(*parts);
        }
        return hexSha256(*content);
    }
    return QString();
}

QString eventColumns() {
    return QStringLiteral("id, at, actor, kind, root_id, certificate_id, thumbprint, detail, subject_table,"
                          " subject_id, content_hash, previous_hash, hash");
}

EventRecord eventFrom(const QSqlQuery& row) {
    EventRecord event;
    int column = 0;
    event.id = row.value(column++).toLongLong();
    event.at = fromLedgerTime(row.value(column++));
    event.actor = row.value(column++).toString();
    event.kind = row.value(column++).toString();
    event.rootId = row.value(column++).toLongLong();
    event.certificateId = row.value(column++).toLongLong();
    event.thumbprint = row.value(column++).toString();
    event.detail = row.value(column++).toString();
    event.subjectTable = row.value(column++).toString();
    event.subjectId = row.value(column++).toLongLong();
    event.contentHash = row.value(column++).toString();
    event.previousHash = row.value(column++).toString();
    event.hash = row.value(column++).toString();
    return event;
}

Result<QString> appendEvent(const LedgerConnection& connection, EventRecord event) {
    const auto head = readChainHead(connection);
    if (!head)
        return tl::unexpected(head.error());
    setSubject(event);
    const auto content = contentHash(connection, event.subjectTable, event.subjectId);
    if (!content)
        return tl::unexpected(content.error());
    event.id = head->number + 1;
    event.contentHash = *content;
    event.previousHash = head->hash;
    event.hash = eventHash(event);
    if (auto inserted = insertEvent(connection, event); !inserted)
        return tl::unexpected(inserted.error());
    return event.hash;
}

Result<ChainHead> readChainHead(const LedgerConnection& connection) {
    const auto heads = connection.rows(
        QStringLiteral("SELECT number, hash FROM chain_head WHERE id = 1"), {}, [](const QSqlQuery& row) {
            return ChainHead{row.value(0).toLongLong(), row.value(1).toString()};
        });
    if (!heads)
        return tl::unexpected(heads.error());
    if (heads->isEmpty())
        return failure(ErrorCode::LedgerDamaged, connection.path(), QStringLiteral("no head of the chain"));
    return heads->first();
}

Result<void> chainOldEvents(const LedgerConnection& connection) {
    if (auto begun = connection.run(
            QStringLiteral("INSERT INTO chain_head (id, number, hash) VALUES (1, 0, ?)"), {chainStart()});
        !begun)
        return tl::unexpected(begun.error());
    auto old = connection.rows(QStringLiteral("SELECT at, kind, root_id, certificate_id, thumbprint, detail"
                                              " FROM unchained_events ORDER BY id"),
                               {}, [](const QSqlQuery& row) {
                                   EventRecord event;
                                   event.at = fromLedgerTime(row.value(0));
                                   event.kind = row.value(1).toString();
                                   event.rootId = row.value(2).toLongLong();
                                   event.certificateId = row.value(3).toLongLong();
                                   event.thumbprint = row.value(4).toString();
                                   event.detail = row.value(5).toString();
                                   setSubject(event);
                                   return event;
                               });
    if (!old)
        return tl::unexpected(old.error());
    QHash<std::pair<QString, qint64>, qsizetype> last;
    for (qsizetype i = 0; i < old->size(); ++i)
        last[{old->at(i).subjectTable, old->at(i).subjectId}] = i;
    QString previous = chainStart();
    for (qsizetype i = 0; i < old->size(); ++i) {
        EventRecord event = old->at(i);
        event.id = i + 1;
        event.previousHash = previous;
        // What a row was before is not known any more; the last event vouches for what it is.
        if (last.value({event.subjectTable, event.subjectId}) == i) {
            const auto content = contentHash(connection, event.subjectTable, event.subjectId);
            if (!content)
                return tl::unexpected(content.error());
            event.contentHash = *content;
        }
        event.hash = eventHash(event);
        previous = event.hash;
        if (auto added = insertEvent(connection, event); !added)
            return added;
    }
    auto dropped = connection.run(QStringLiteral("DROP TABLE unchained_events"));
    return dropped ? Result<void>() : tl::unexpected(dropped.error());
}

} // namespace p2s
