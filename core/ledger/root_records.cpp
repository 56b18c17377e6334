#include "core/ledger/ledger.h"
#include "core/ledger/ledger_connection.h"
#include "core/ledger/root_insert.h"

namespace p2s {
namespace {

RootRecord rootFrom(const QSqlQuery& row) {
    RootRecord root;
    root.id = row.value(0).toLongLong();
    root.name = row.value(1).toString();
    root.certificateDer = row.value(2).toByteArray();
    root.sha1 = row.value(3).toString();
    root.notBefore = fromLedgerTime(row.value(4));
    root.notAfter = fromLedgerTime(row.value(5));
    root.encryptedKey = row.value(6).toByteArray();
    root.createdAt = fromLedgerTime(row.value(7));
    root.keyPlace = row.value(8).toString();
    root.issuersDer = row.value(9).toByteArray();
    return root;
}

/// Every root, or those that \a condition names, in order of name.
Result<QList<RootRecord>> selectRoots(const LedgerConnection& connection, const QString& condition = {},
                                      const QVariantList& values = {}) {
    return connection.rows(
        QStringLiteral(
            "SELECT id, name, certificate_der, sha1, not_before, not_after, encrypted_key, created_at,"
            " key_place, issuers FROM roots %1 ORDER BY name_key")
            .arg(condition),
        values, rootFrom);
}

Result<RootRecord> onlyRoot(Result<QList<RootRecord>> found, const QString& subject) {
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::RootNotFound, subject);
    return found->takeFirst();
}

} // namespace

Result<std::optional<RootRecord>> rootByThumbprint(const LedgerConnection& connection, const QString& sha1) {
    auto found = selectRoots(connection, QStringLiteral("WHERE sha1 = ?"), {sha1});
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
}

Result<RootRecord> insertRoot(const LedgerConnection& connection, RootRecord root, const QString& eventKind) {
    const auto same = rootByThumbprint(connection, root.sha1);
    if (!same)
        return tl::unexpected(same.error());
    if (*same)
        return failure(ErrorCode::RootAlreadyInLedger, (*same)->name);
    const auto namesake =
        selectRoots(connection, QStringLiteral("WHERE name_key = ?"), {ledgerKey(root.name)});
    if (!namesake)
        return tl::unexpected(namesake.error());
    if (!namesake->isEmpty())
        return failure(ErrorCode::RootNameTaken, root.name);

    root.createdAt = connection.now();
    const auto added = connection.run(
        QStringLiteral("INSERT INTO roots (name, name_key, certificate_der, sha1, not_before, not_after,"
                       " encrypted_key, created_at, key_place, issuers)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {root.name, ledgerKey(root.name), bytesOrNull(root.certificateDer), root.sha1,
         ledgerTime(root.notBefore), ledgerTime(root.notAfter), bytesOrNull(root.encryptedKey),
         ledgerTime(root.createdAt), textOrNull(root.keyPlace), bytesOrNull(root.issuersDer)});
    if (!added)
        return tl::unexpected(added.error());
    root.id = added->lastInsertId().toLongLong();
    if (auto noted = connection.recordEvent(eventKind, root.id, 0, root.sha1, root.name); !noted)
        return tl::unexpected(noted.error());
    return root;
}

Result<RootRecord> Ledger::addRoot(RootRecord root, bool imported) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return insertRoot(connection, std::move(root),
                          imported ? QStringLiteral("root-imported") : QStringLiteral("root-created"));
    });
}

Result<QList<RootRecord>> Ledger::roots() const {
    return readFrom(m_connection, [](const LedgerConnection& connection) { return selectRoots(connection); });
}

Result<RootRecord> Ledger::root(const QString& name) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return onlyRoot(selectRoots(connection, QStringLiteral("WHERE name_key = ?"), {ledgerKey(name)}),
                        name);
    });
}

Result<RootRecord> Ledger::rootById(qint64 id) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return onlyRoot(selectRoots(connection, QStringLiteral("WHERE id = ?"), {id}), QString::number(id));
    });
}

} // namespace p2s
