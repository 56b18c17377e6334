#include "core/ledger/ledger_connection.h"

#include "core/base/mail_address.h"
#include "core/ledger/event_chain.h"
#include "core/ledger/migrations.h"

#include <QDeadlineTimer>
#include <QSqlError>
#include <QThread>

#include <atomic>
#include <utility>

namespace p2s {
namespace {

QString unusedConnectionName() {
    static std::atomic<quint64> count{0};
    return QStringLiteral("p2s-ledger-%1").arg(++count);
}

/// How long a server that went away in the moment of a commit is waited for.
constexpr int comebackMilliseconds = 5000;
constexpr unsigned long comebackPauseMilliseconds = 250;
/// "2026-01-31T12:00:00Z".
constexpr qsizetype ledgerTimeLength = 20;

} // namespace

Result<std::unique_ptr<LedgerConnection>> LedgerConnection::open(const QString& path, Access access,
                                                                 const Clock& clock) {
    std::unique_ptr<LedgerConnection> connection(new LedgerConnection(unusedConnectionName(), path, clock));
    const QString driver = connection->m_dialect->driver();
    if (!QSqlDatabase::isDriverAvailable(driver))
        return failure(ErrorCode::LedgerDriverMissing, path, driver);
    connection->m_database = QSqlDatabase::addDatabase(driver, connection->m_name);
    if (auto opened = connection->m_dialect->open(connection->m_database, access); !opened)
        return tl::unexpected(opened.error());
    return connection;
}

LedgerConnection::~LedgerConnection() {
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> LedgerConnection::begin(const QStringList& statements) const {
    m_newestEvent.clear();
    for (qsizetype i = 0; i < statements.size(); ++i) {
        auto done = run(statements.at(i));
        // It went away while nobody asked for anything.
        if (i == 0 && !done && done.error().code == ErrorCode::LedgerUnreachable) {
            if (auto again = reconnect(); !again)
                return again;
            done = run(statements.at(i));
        }
        if (!done) {
            static_cast<void>(run(QStringLiteral("ROLLBACK")));
            return tl::unexpected(done.error());
        }
    }
    return {};
}

Result<void> LedgerConnection::reconnect() const {
    m_database.close();
    if (auto opened = m_dialect->open(m_database, Access::ReadWrite); !opened)
        return opened;
    return configure();
}

/// Whether the transaction whose COMMIT got no answer is in the ledger; nothing when the server cannot be
/// asked. Asked with the write lock, which the server keeps for it until it is decided.
std::optional<bool> LedgerConnection::wasCommitted() const {
    const QString event = m_newestEvent;
    const QDeadlineTimer deadline(comebackMilliseconds);
    while (!reconnect()) {
        if (deadline.hasExpired())
            return {};
        QThread::msleep(comebackPauseMilliseconds);
    }
    if (!begin(m_dialect->beginWrite()))
        return {};
    const auto number = value(QStringLiteral("SELECT id FROM events WHERE hash = ?"), {event});
    static_cast<void>(run(QStringLiteral("ROLLBACK")));
    return number ? std::optional(number->isValid()) : std::nullopt;
}

Result<void> LedgerConnection::migrate() const {
    for (int version = 1; version <= ledgerMigrations().size(); ++version) {
        auto applied = write([&]() -> Result<void> {
            // Another program may have been here since inspect().
            const auto present = inspect();
            if (!present)
                return tl::unexpected(present.error());
            return *present >= version ? Result<void>() : applyStep(version);
        });
        if (!applied)
            return applied;
    }
    return {};
}

Result<void> LedgerConnection::applyStep(int version) const {
    const Migration& step = ledgerMigrations().at(version - 1);
    for (const QString& statement : step.statements) {
        if (auto done = run(m_dialect->inOwnWords(statement)); !done)
            return tl::unexpected(done.error());
    }
    if (step.convert) {
        if (auto converted = step.convert(*this); !converted)
            return converted;
    }
    if (auto noted =
            run(QStringLiteral("INSERT INTO ledger_schema (version, purpose, applied_at) VALUES (?, ?, ?)"),
                {version, QString::fromUtf8(step.purpose), ledgerTime(now())});
        !noted)
        return tl::unexpected(noted.error());
    return m_dialect->noteVersion(*this, version);
}

Result<QSqlQuery> LedgerConnection::run(const QString& sql, const QVariantList& values) const {
    QSqlQuery query(m_database);
    query.setForwardOnly(m_dialect->readsForward());
    if (values.isEmpty()) {
        // As it is: PostgreSQL prepares no BEGIN.
        if (!query.exec(sql))
            return failureOf(query);
        return query;
    }
    if (!query.prepare(sql))
        return failureOf(query);
    for (const QVariant& bound : values) {
        // QtSql takes a null string for NULL; no text column here may be NULL.
        const bool isNullText =
            bound.metaType() == QMetaType::fromType<QString>() && bound.toString().isNull();
        query.addBindValue(isNullText ? QVariant(QStringLiteral("")) : bound);
    }
    if (!query.exec())
        return failureOf(query);
    return query;
}

Result<QVariant> LedgerConnection::value(const QString& sql, const QVariantList& values) const {
    auto query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const bool found = query->next();
    if (!found && hasFailed(*query))
        return failureOf(*query);
    return found ? query->value(0) : QVariant();
}

Result<Actor> LedgerConnection::actor() const {
    if (!m_actor) {
        Actor actor = currentActor();
        auto login = m_dialect->login(*this);
        if (!login)
            return tl::unexpected(login.error());
        actor.login = std::move(*login);
        m_actor = std::move(actor);
    }
    return *m_actor;
}

Result<void> LedgerConnection::recordEvent(const QString& kind, qint64 rootId, qint64 certificateId,
                                           const QString& thumbprint, const QString& detail) const {
    EventRecord event;
    event.kind = kind;
    event.rootId = rootId;
    event.certificateId = certificateId;
    event.thumbprint = thumbprint;
    event.detail = detail;
    return recordEvent(std::move(event));
}

Result<void> LedgerConnection::recordEvent(EventRecord event) const {
    const auto who = actor();
    if (!who)
        return tl::unexpected(who.error());
    event.at = now();
    event.actor = who->text();
    auto hash = appendEvent(*this, std::move(event));
    if (!hash)
        return tl::unexpected(hash.error());
    m_newestEvent = *hash;
    return {};
}

tl::unexpected<Error> LedgerConnection::failureOf(const QSqlQuery& query) const {
    const QSqlError error = query.lastError();
    return failure(m_dialect->errorCode(error, m_database.isOpen()), m_path,
                   QStringLiteral("%1 %2: %3")
                       .arg(m_dialect->driver(), error.nativeErrorCode(), error.databaseText().trimmed()));
}

Result<int> schemaVersion(const LedgerConnection& connection) {
    const auto version = connection.value(QStringLiteral("SELECT max(version) FROM ledger_schema"));
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() > ledgerMigrations().size())
        return failure(ErrorCode::LedgerTooNew, connection.path(),
                       QStringLiteral("schema version %1").arg(version->toInt()));
    if (version->toInt() < 1)
        return failure(ErrorCode::LedgerDamaged, connection.path(), QStringLiteral("no schema version"));
    return version->toInt();
}

bool hasFailed(const QSqlQuery& query) {
    return query.lastError().isValid();
}

QString ledgerTime(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime fromLedgerTime(const QVariant& value) {
    const QString text = value.toString();
    // The one form that is written here, a hundred thousand times for one revocation list: Qt's parser is for
    // everything that ISO 8601 allows.
    if (text.size() == ledgerTimeLength && text.at(10) == u'T' && text.back() == u'Z') {
        const QStringView view(text);
        const QDate date(view.first(4).toInt(), view.sliced(5, 2).toInt(), view.sliced(8, 2).toInt());
        const QTime time(view.sliced(11, 2).toInt(), view.sliced(14, 2).toInt(), view.sliced(17, 2).toInt());
        if (date.isValid() && time.isValid())
            return QDateTime(date, time, Qt::UTC);
    }
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

QString ledgerKey(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QStringList addressKeys(const QString& address) {
    QStringList keys{ledgerKey(address.trimmed()), ledgerKey(canonicalAddress(address)),
                     ledgerKey(asciiAddress(address))};
    keys.removeDuplicates();
    return keys;
}

QString inKeys(const QStringList& keys) {
    return QStringLiteral("IN (%1)").arg(
        QStringList(keys.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
}

QVariantList asValues(const QStringList& keys) {
    return {keys.begin(), keys.end()};
}

QVariant idOrNull(qint64 id) {
    return id == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id);
}

QVariant bytesOrNull(const QByteArray& bytes) {
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

QVariant textOrNull(const QString& text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace p2s
