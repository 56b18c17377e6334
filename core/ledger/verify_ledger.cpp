#include "core/ledger/event_chain.h"
#include "core/ledger/first_holders.h"
#include "core/ledger/ledger.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSqlRecord>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace p2s {
namespace {

/// How far around its place an event's old number is looked for.
constexpr qint64 farthestMove = 2000;
constexpr qint64 rowsBetweenQuestions = 1000;
/// How many parts of a changed row are tried whether they were inserted.
constexpr qsizetype mostPartsLeftOut = 500;

/// What the last event about a row says of it.
struct Vouched {
    QByteArray content;
    QString name;
    /// For a certificate: what its events made of it, and what it was before it was revoked.
    std::optional<CertificateState> state = {};
    std::optional<CertificateState> before = {};
};

/// Has \a vouched follow an event of a certificate.
void follow(Vouched& vouched, const QString& kind) {
    using State = CertificateState;
    if (kind == QStringLiteral("issue-started")) {
        vouched.state = State::Pending;
    } else if (kind == QStringLiteral("issue-finished")) {
        vouched.state = State::Issued;
    } else if (kind == QStringLiteral("superseded")) {
        vouched.state = State::Superseded;
    } else if (kind == QStringLiteral("revoked") || kind == QStringLiteral("held")) {
        // A hold that becomes another reason stays revoked.
        if (vouched.state != State::Revoked)
            vouched.before = vouched.state == State::Pending ? State::Issued : vouched.state;
        vouched.state = State::Revoked;
    } else if (kind == QStringLiteral("hold-lifted") || kind == QStringLiteral("revocation-undone")) {
        vouched.state = vouched.before;
    }
}

/// A row of the parts of another.
struct PartRow {
    qint64 id;
    QString name;
    QByteArray canonical;
};

/// The parts without which a row is what was vouched for: one of them, or the newest ones; empty when there
/// are none such.
QList<PartRow> insertedParts(const QByteArray& row, const QList<PartRow>& parts, const QByteArray& content) {
    const auto isContentWithout = [&](auto isLeftOut) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(row);
        for (const PartRow& part : parts) {
            if (!isLeftOut(part))
                hash.addData(part.canonical);
        }
        return hash.result() == content;
    };
    QList<PartRow> newest = parts;
    std::sort(newest.begin(), newest.end(), [](const PartRow& a, const PartRow& b) { return a.id > b.id; });
    for (qsizetype i = 0; i < std::min(newest.size(), mostPartsLeftOut); ++i) {
        if (isContentWithout([&](const PartRow& part) { return part.id == newest.at(i).id; }))
            return {newest.at(i)};
        if (isContentWithout([&](const PartRow& part) { return part.id >= newest.at(i).id; }))
            return newest.first(i + 1);
    }
    return {};
}

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
    void checkRow(const WatchedTable& table, const QSqlRecord& row, const QList<PartRow>& parts);
    Result<void> checkDatabase();
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
    Vouched& vouched = m_vouched[event.subjectTable][event.subjectId];
    vouched.content = QByteArray::fromHex(event.contentHash.toLatin1());
    // A rollover's thumbprint is that of one of its two roots only; its detail names both.
    const bool isNamedByDetail =
        event.thumbprint.isEmpty() || event.subjectTable == QStringLiteral("rollovers");
    vouched.name = isNamedByDetail ? event.detail : event.thumbprint;
    if (event.subjectTable == QStringLiteral("certificates"))
        follow(vouched, event.kind);
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
        QList<PartRow> itsParts;
        if (parts) {
            passStrayParts(id);
            for (; hasPart && owner() == id; hasPart = parts->next()) {
                const QSqlRecord part = parts->record();
                itsParts.append(
                    {part.value(QStringLiteral("id")).toLongLong(), nameOf(part), canonicalRow(part)});
            }
        }
        checkRow(table, row, itsParts);
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

void Verification::checkRow(const WatchedTable& table, const QSqlRecord& row, const QList<PartRow>& parts) {
    const QLatin1StringView name(table.name);
    const qint64 id = row.value(QStringLiteral("id")).toLongLong();
    const QString rowName = nameOf(row);
    auto& vouched = m_vouched[name];
    const auto known = vouched.constFind(id);
    if (known == vouched.constEnd() || known->content.isEmpty()) {
        report({LedgerFlaw::Kind::RowInserted, name, id, 0, rowName});
        vouched.remove(id);
        return;
    }
    const QByteArray canonical = canonicalRow(row);
    QCryptographicHash content(QCryptographicHash::Sha256);
    content.addData(canonical);
    for (const PartRow& part : parts)
        content.addData(part.canonical);
    if (content.result() != known->content) {
        const QList<PartRow> inserted = insertedParts(canonical, parts, known->content);
        for (const PartRow& part : inserted)
            report(
                {LedgerFlaw::Kind::RowInserted, QLatin1StringView(table.partTable), part.id, 0, part.name});
        if (inserted.isEmpty())
            report({LedgerFlaw::Kind::RowEdited, name, id, 0, rowName.isEmpty() ? known->name : rowName});
    } else if (known->state &&
               row.value(QStringLiteral("state")).toString() != certificateStateName(*known->state)) {
        // As it was when the event vouched for it: something changed it in the moment before.
        report({LedgerFlaw::Kind::StateWrong, name, id, 0, rowName});
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

/// What no event vouches for: the index that searches go by, and what acts in the database by itself.
Result<void> Verification::checkDatabase() {
    const auto objects = m_connection.dialect().strangeObjects(m_connection);
    if (!objects)
        return tl::unexpected(objects.error());
    for (const auto& [type, name, table] : *objects)
        report({LedgerFlaw::Kind::ObjectInserted, table, 0, 0, type + u' ' + name});
    for (const auto& damage :
         {m_connection.dialect().textIndexDamage(m_connection), firstHoldersDamage(m_connection)}) {
        if (!damage)
            return tl::unexpected(damage.error());
        if (*damage)
            report({LedgerFlaw::Kind::IndexDamaged, (*damage)->index, (*damage)->first, (*damage)->count});
    }
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
    if (auto checked = checkDatabase(); !checked)
        return tl::unexpected(checked.error());
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
