#include "core/ledger/certificate_select.h"
#include "core/ledger/first_holders.h"

namespace p2s {
namespace {

Result<QList<HolderRecord>> selectHolders(const LedgerConnection& connection, qint64 certificateId) {
    return connection.rows(
        QStringLiteral("SELECT address, joined_at, left_at FROM recipients WHERE certificate_id = ?"
                       " ORDER BY position"),
        {certificateId}, [](const QSqlQuery& row) {
            return HolderRecord{row.value(0).toString(), fromLedgerTime(row.value(1)),
                                fromLedgerTime(row.value(2))};
        });
}

Result<CertificateRecord> sharedCertificate(const LedgerConnection& connection, qint64 id) {
    auto found = selectCertificates(connection, {QStringLiteral("c.id = ?"), {id}});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::CertificateNotFound, QString::number(id));
    if (found->first().sharing != Sharing::Shared)
        return failure(ErrorCode::CertificateNotShared, found->first().commonName);
    return found->takeFirst();
}

Result<CertificateRecord> joinIn(const LedgerConnection& connection, qint64 id, const QString& address) {
    auto record = sharedCertificate(connection, id);
    if (!record)
        return record;
    if (record->state == CertificateState::Revoked)
        return failure(ErrorCode::AlreadyRevoked, record->commonName);
    const QStringList keys = addressKeys(address);
    const QVariantList person = QVariantList{id} + asValues(keys);
    const auto was =
        connection.rows(QStringLiteral("SELECT left_at IS NULL FROM recipients WHERE certificate_id = ?"
                                       " AND address_key %1")
                            .arg(inKeys(keys)),
                        person, [](const QSqlQuery& row) { return row.value(0).toBool(); });
    if (!was)
        return tl::unexpected(was.error());
    if (was->contains(true))
        return failure(ErrorCode::RecipientRepeated, address);
    const LedgerDialect& dialect = connection.dialect();
    if (auto forgotten = dialect.forgetText(connection, id); !forgotten)
        return tl::unexpected(forgotten.error());
    const QString now = ledgerTime(connection.now());
    const QString key = ledgerKey(address);
    const auto done =
        was->isEmpty()
            ? connection.run(
                  QStringLiteral("INSERT INTO recipients (certificate_id, position, address, address_key,"
                                 " domain, joined_at) SELECT ?, max(position) + 1, ?, ?, ?, ?"
                                 " FROM recipients WHERE certificate_id = ?"),
                  {id, address, key, key.section(u'@', -1), now, id})
            : connection.run(QStringLiteral("UPDATE recipients SET joined_at = ?, left_at = NULL"
                                            " WHERE certificate_id = ? AND address_key %1")
                                 .arg(inKeys(keys)),
                             QVariantList{now} + person);
    if (!done)
        return tl::unexpected(done.error());
    if (auto known = dialect.noteText(connection, id); !known)
        return tl::unexpected(known.error());
    if (auto first = noteFirstHolder(connection, id); !first)
        return tl::unexpected(first.error());
    if (auto noted = connection.recordEvent(QStringLiteral("person-joined"), record->rootId, id, record->sha1,
                                            address);
        !noted)
        return tl::unexpected(noted.error());
    return sharedCertificate(connection, id);
}

Result<CertificateRecord> leaveIn(const LedgerConnection& connection, qint64 id, const QString& address) {
    auto record = sharedCertificate(connection, id);
    if (!record)
        return record;
    const QStringList keys = addressKeys(address);
    const QVariantList person = QVariantList{id} + asValues(keys);
    const auto holds = connection.value(QStringLiteral("SELECT address FROM recipients WHERE"
                                                       " certificate_id = ? AND address_key %1"
                                                       " AND left_at IS NULL")
                                            .arg(inKeys(keys)),
                                        person);
    if (!holds)
        return tl::unexpected(holds.error());
    if (!holds->isValid())
        return failure(ErrorCode::PersonNotFound, address);
    const auto done = connection.run(QStringLiteral("UPDATE recipients SET left_at = ?"
                                                    " WHERE certificate_id = ? AND address_key %1")
                                         .arg(inKeys(keys)),
                                     QVariantList{ledgerTime(connection.now())} + person);
    if (!done)
        return tl::unexpected(done.error());
    if (auto first = noteFirstHolder(connection, id); !first)
        return tl::unexpected(first.error());
    if (auto noted = connection.recordEvent(QStringLiteral("person-left"), record->rootId, id, record->sha1,
                                            holds->toString());
        !noted)
        return tl::unexpected(noted.error());
    return sharedCertificate(connection, id);
}

} // namespace

Result<QList<HolderRecord>> Ledger::holders(qint64 certificateId) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return selectHolders(connection, certificateId);
    });
}

Result<QList<CertificateRecord>> Ledger::certificatesOf(const QString& address) const {
    const QStringList keys = addressKeys(address);
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return selectCertificates(connection,
                                  {QStringLiteral("c.id IN (SELECT certificate_id FROM recipients WHERE"
                                                  " address_key %1 UNION SELECT id FROM certificates"
                                                  " WHERE common_name_key %1)")
                                       .arg(inKeys(keys)),
                                   asValues(keys + keys)});
    });
}

Result<CertificateRecord> Ledger::addHolder(qint64 certificateId, const QString& address) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return joinIn(connection, certificateId, address.trimmed());
    });
}

Result<CertificateRecord> Ledger::removeHolder(qint64 certificateId, const QString& address) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return leaveIn(connection, certificateId, address.trimmed());
    });
}

} // namespace p2s
