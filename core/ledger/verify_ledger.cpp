#include "core/ledger/event_chain.h"
#include "core/ledger/ledger.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSqlRecord>

#include <algorithm>
#include <limits>

namespace p2s {
namespace {

/// How far around its place an event's old number is looked for.
constexpr qint64 farthestMove = 2000;
constexpr qint64 rowsBetweenQuestions = 1000;

/// What the last event about a row says of it.
struct Vouched {
    QByteArray content;
    QString name;
};

/// One look at everything, inside one transaction.
class Verification {
public:
    Verification(const LedgerConnection& connection, const KeepGoing& keepGoing)
        : m_connection(connection), m_keepGoing(keepGoing) {}

    Result<LedgerVerdict> run(const std::optional<ChainHead>& kept);

private:
    Result<void> checkEvents();
    Result<void> checkEvent(const EventRecord& event);
    Result<void> checkLink(const EventRecord& event);
    void checkEnd();
    void vouch(const EventRecord& event);
    Result<void> checkTable(const WatchedTable& table);
    void checkRow(QLatin1StringView table, qint64 id, const QByteArray& content, const QString& name);
    void reportRemoved(const WatchedTable& table);
    Result<void> checkHead(const ChainHead& kept);
    Result<void> ask();
    void report(LedgerFlaw flaw) { m_verdict.flaws.append(std::move(flaw)); }

    const LedgerConnection& m_connection;
    const KeepGoing& m_keepGoing;
    LedgerVerdict m_verdict;
    /// The event before, as it stands in the ledger.
    EventRecord m_before;
    QHash<QString, QHash<qint64, Vouched>> m_vouched;
    qint64 m_steps = 0;
};

Result<void> Verification::ask() {
    if (++m_steps % rowsBetweenQuestions == 0 && m_keepGoing && !m_keepGoing())
        return failure(ErrorCode::Cancelled);
    return {};
}

/// The number under which the hash of \a event is right; 0 when there is none nearby.
qint64 originalNumber(const EventRecord& event) {
    EventRecord moved = event;
    for (qint64 distance = 1; distance <= farthestMove; ++distance) {
        for (const qint64 number : {event.id - distance, event.id + distance}) {
            moved.id = number;
            if (number > 0 && eventHash(moved) == event.hash)
                return number;
        }
    }
    return 0;
}

Result<void> Verification::checkEvents() {
    auto query = m_connection.run(QStringLiteral("SELECT %1 FROM events ORDER BY id").arg(eventColumns()));
    if (!query)
        return tl::unexpected(query.error());
    m_before.hash = chainStart();
    while (query->next()) {
        if (auto go = ask(); !go)
            return go;
        const EventRecord event = eventFrom(*query);
        if (auto checked = checkEvent(event); !checked)
            return checked;
        ++m_verdict.events;
        vouch(event);
        m_before = event;
    }
    if (hasFailed(*query))
        return m_connection.failureOf(*query);
    checkEnd();
    return {};
}

Result<void> Verification::checkEvent(const EventRecord& event) {
    if (event.id > m_before.id + 1)
        report({LedgerFlaw::Kind::EventsRemoved, QStringLiteral("events"), m_before.id + 1, event.id - 1});
    if (event.id > m_verdict.head.number) {
        report({LedgerFlaw::Kind::EventInserted, QStringLiteral("events"), event.id, 0, event.kind});
        return {};
    }
    if (eventHash(event) == event.hash)
        return checkLink(event);
    const qint64 before = originalNumber(event);
    report({before != 0 ? LedgerFlaw::Kind::EventMoved : LedgerFlaw::Kind::EventEdited,
            QStringLiteral("events"), event.id, before, event.kind});
    return {};
}

/// The event is as it was written; is what stands before it?
Result<void> Verification::checkLink(const EventRecord& event) {
    // A gap says already what is missing.
    if (event.previousHash == m_before.hash || event.id > m_before.id + 1)
        return {};
    const auto elsewhere =
        m_connection.value(QStringLiteral("SELECT id FROM events WHERE hash = ?"), {event.previousHash});
    if (!elsewhere)
        return tl::unexpected(elsewhere.error());
    const auto sameRow = [&](const LedgerFlaw& flaw) { return flaw.row == m_before.id; };
    const bool reported =
        std::any_of(m_verdict.flaws.cbegin(), m_verdict.flaws.cend(), sameRow) && m_before.id != 0;
    if (reported)
        return {};
    // Its true predecessor is elsewhere, so that what stands before it was put there; or it is nowhere, and
    // the one before was written anew with a hash that fits itself.
    report({elsewhere->isValid() ? LedgerFlaw::Kind::EventInserted : LedgerFlaw::Kind::EventEdited,
            QStringLiteral("events"), m_before.id, 0, m_before.kind});
    return {};
}

void Verification::checkEnd() {
    const ChainHead& head = m_verdict.head;
    if (m_before.id < head.number) {
        report({LedgerFlaw::Kind::EventsRemoved, QStringLiteral("events"), m_before.id + 1, head.number});
    } else if (m_before.id == head.number && m_before.hash != head.hash &&
               eventHash(m_before) == m_before.hash) {
        report({LedgerFlaw::Kind::EventEdited, QStringLiteral("events"), m_before.id, 0, m_before.kind});
    }
}

void Verification::vouch(const EventRecord& event) {
    if (event.subjectTable.isEmpty())
        return;
    // A rollover's thumbprint is that of one of its two roots only; its detail names both.
    const bool isNamedByDetail =
        event.thumbprint.isEmpty() || event.subjectTable == QStringLiteral("rollovers");
    m_vouched[event.subjectTable][event.subjectId] = {QByteArray::fromHex(event.contentHash.toLatin1()),
                                                      isNamedByDetail ? event.detail : event.thumbprint};
}

/// What the row is called: its common name, its name, its thumbprint.
QString nameOf(const QSqlRecord& row) {
    for (const char* column : {"common_name", "name", "sha1", "address"}) {
        if (const int index = row.indexOf(QLatin1StringView(column)); index >= 0)
            return row.value(index).toString();
    }
    return {};
}

Result<void> Verification::checkTable(const WatchedTable& table) {
    const QLatin1StringView name(table.name);
    const QLatin1StringView partKey(table.partKey ? table.partKey : "");
    auto rows = m_connection.run(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(name));
    if (!rows)
        return tl::unexpected(rows.error());
    std::optional<QSqlQuery> parts;
    bool hasPart = false;
    if (table.partTable) {
        auto found = m_connection.run(
            QStringLiteral("SELECT * FROM %1 ORDER BY %2, %3")
                .arg(QLatin1StringView(table.partTable), partKey, QLatin1StringView(table.partOrder)));
        if (!found)
            return tl::unexpected(found.error());
        parts = std::move(*found);
        hasPart = parts->next();
    }
    const auto owner = [&] { return parts->value(partKey.toString()).toLongLong(); };
    // Rows and their parts come in the same order, so one walk sees both.
    const auto passStrayParts = [&](qint64 upTo) {
        for (; hasPart && owner() < upTo; hasPart = parts->next()) {
            // Those of a removed row belong to what is said of it.
            if (m_vouched.value(name).value(owner()).content.isEmpty())
                report({LedgerFlaw::Kind::RowInserted, QLatin1StringView(table.partTable),
                        parts->value(QStringLiteral("id")).toLongLong(), 0, nameOf(parts->record())});
        }
    };
    while (rows->next()) {
        if (auto go = ask(); !go)
            return go;
        const QSqlRecord row = rows->record();
        const qint64 id = row.value(QStringLiteral("id")).toLongLong();
        QByteArray content = canonicalRow(row);
        if (parts) {
            passStrayParts(id);
            for (; hasPart && owner() == id; hasPart = parts->next())
                content += canonicalRow(parts->record());
        }
        checkRow(name, id, content, nameOf(row));
        ++m_verdict.rows;
    }
    if (hasFailed(*rows))
        return m_connection.failureOf(*rows);
    if (parts) {
        passStrayParts(std::numeric_limits<qint64>::max());
        if (hasFailed(*parts))
            return m_connection.failureOf(*parts);
    }
    reportRemoved(table);
    return {};
}

void Verification::checkRow(QLatin1StringView table, qint64 id, const QByteArray& content,
                            const QString& name) {
    auto& vouched = m_vouched[table];
    const auto known = vouched.constFind(id);
    if (known == vouched.constEnd() || known->content.isEmpty()) {
        report({LedgerFlaw::Kind::RowInserted, table, id, 0, name});
    } else if (known->content != QCryptographicHash::hash(content, QCryptographicHash::Sha256)) {
        report({LedgerFlaw::Kind::RowEdited, table, id, 0, name.isEmpty() ? known->name : name});
    }
    vouched.remove(id);
}

/// Rows that events vouch for and that were not met.
void Verification::reportRemoved(const WatchedTable& table) {
    const QHash<qint64, Vouched> left = m_vouched.take(QLatin1StringView(table.name));
    QList<qint64> ids = left.keys();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : ids) {
        if (!left.value(id).content.isEmpty())
            report({LedgerFlaw::Kind::RowRemoved, QLatin1StringView(table.name), id, 0, left.value(id).name});
    }
}

Result<void> Verification::checkHead(const ChainHead& kept) {
    if (kept.number == 0)
        return {};
    const auto hash =
        m_connection.value(QStringLiteral("SELECT hash FROM events WHERE id = ?"), {kept.number});
    if (!hash)
        return tl::unexpected(hash.error());
    if (hash->toString() != kept.hash)
        report({LedgerFlaw::Kind::HeadUnknown, QStringLiteral("events"), kept.number});
    return {};
}

Result<LedgerVerdict> Verification::run(const std::optional<ChainHead>& kept) {
    auto head = readChainHead(m_connection);
    if (!head)
        return tl::unexpected(head.error());
    m_verdict.head = *head;
    if (auto checked = checkEvents(); !checked)
        return tl::unexpected(checked.error());
    for (const WatchedTable& table : watchedTables()) {
        if (auto checked = checkTable(table); !checked)
            return tl::unexpected(checked.error());
    }
    if (kept) {
        if (auto checked = checkHead(*kept); !checked)
            return tl::unexpected(checked.error());
    }
    return m_verdict;
}

} // namespace

Result<LedgerVerdict> Ledger::verify(const std::optional<ChainHead>& kept, const KeepGoing& keepGoing) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return Verification(connection, keepGoing).run(kept);
    });
}

Result<ChainHead> Ledger::chainHead() const {
    return readFrom(m_connection, readChainHead);
}

} // namespace p2s
