#include "core/ledger/first_holders.h"

#include "core/ledger/ledger_connection.h"

namespace p2s {
namespace {

const QString holdersTable = QStringLiteral("first_holders");

/// The first of those who hold certificate \a id now; empty for one that nobody holds.
QString firstHolderOf(const QString& id) {
    return QStringLiteral("coalesce((SELECT min(p.address_key) FROM recipients p WHERE p.certificate_id = %1"
                          " AND p.left_at IS NULL), '')")
        .arg(id);
}

} // namespace

Result<void> fillFirstHolders(const LedgerConnection& connection) {
    const auto filled = connection.run(
        QStringLiteral("INSERT INTO first_holders (certificate_id, address_key) SELECT c.id, %1"
                       " FROM certificates c")
            .arg(firstHolderOf(QStringLiteral("c.id"))));
    if (!filled)
        return tl::unexpected(filled.error());
    const auto indexed = connection.run(
        QStringLiteral("CREATE INDEX first_holders_in_order ON first_holders (address_key, certificate_id)"));
    return indexed ? Result<void>() : tl::unexpected(indexed.error());
}

Result<void> noteFirstHolder(const LedgerConnection& connection, qint64 certificateId) {
    const auto forgotten =
        connection.run(QStringLiteral("DELETE FROM first_holders WHERE certificate_id = ?"), {certificateId});
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    const auto noted = connection.run(
        QStringLiteral("INSERT INTO first_holders (certificate_id, address_key) SELECT c.id, %1"
                       " FROM certificates c WHERE c.id = ?")
            .arg(firstHolderOf(QStringLiteral("c.id"))),
        {certificateId});
    return noted ? Result<void>() : tl::unexpected(noted.error());
}

Result<std::optional<TextIndexDamage>> firstHoldersDamage(const LedgerConnection& connection) {
    const auto wrong = connection.rows(
        QStringLiteral("SELECT count(*), min(c.id) FROM certificates c LEFT JOIN first_holders h"
                       " ON h.certificate_id = c.id WHERE h.address_key IS NULL OR h.address_key <> %1")
            .arg(firstHolderOf(QStringLiteral("c.id"))),
        {}, [](const QSqlQuery& row) {
            return TextIndexDamage{holdersTable, row.value(0).toLongLong(), row.value(1).toLongLong()};
        });
    if (!wrong)
        return tl::unexpected(wrong.error());
    return wrong->first().count == 0 ? std::nullopt : std::optional(wrong->first());
}

} // namespace p2s
