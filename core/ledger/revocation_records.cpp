#include "core/ledger/certificate_select.h"
#include "core/ledger/left_issue.h"

namespace p2s {
namespace {

Result<CertificateRecord> certificateIn(const LedgerConnection& connection, qint64 id) {
    auto found = selectCertificates(connection, {QStringLiteral("c.id = ?"), {id}});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::CertificateNotFound, QString::number(id));
    return found->takeFirst();
}

/// Notes what happened to \a record and gives it back as it is now.
Result<CertificateRecord> changed(const LedgerConnection& connection, const CertificateRecord& record,
                                  const QString& event, const QString& detail) {
    if (auto noted = connection.recordEvent(event, record.rootId, record.id, record.sha1, detail); !noted)
        return tl::unexpected(noted.error());
    return certificateIn(connection, record.id);
}

Result<CertificateRecord> revokeIn(const LedgerConnection& connection, qint64 id, RevocationReason reason) {
    const auto record = certificateIn(connection, id);
    if (!record)
        return record;
    if (record->state == CertificateState::Pending) {
        if (auto left = noteLeftIssue(connection, *record); !left)
            return tl::unexpected(left.error());
    }
    const bool isHeld = record->isOnHold();
    if (record->revocation && (!isHeld || reason == RevocationReason::CertificateHold))
        return failure(ErrorCode::AlreadyRevoked, record->commonName);
    // What becomes of a hold keeps the hold's date (RFC 5280 §5.3.1 has the entry stay) and its upload.
    const auto done =
        isHeld ? connection.run(QStringLiteral("UPDATE certificates SET revocation_reason = ? WHERE id = ?"),
                                {revocationReasonName(reason), id})
               : connection.run(QStringLiteral("UPDATE certificates SET state_before_revocation ="
                                               " CASE state WHEN 'pending' THEN 'issued' ELSE state END,"
                                               " state = 'revoked', revoked_at = ?, revocation_reason = ?"
                                               " WHERE id = ?"),
                                {ledgerTime(connection.now()), revocationReasonName(reason), id});
    if (!done)
        return tl::unexpected(done.error());
    return changed(connection, *record,
                   reason == RevocationReason::CertificateHold ? QStringLiteral("held")
                                                               : QStringLiteral("revoked"),
                   revocationReasonName(reason));
}

Result<CertificateRecord> undoRevocationIn(const LedgerConnection& connection, qint64 id) {
    const auto record = certificateIn(connection, id);
    if (!record)
        return record;
    if (!record->revocation)
        return failure(ErrorCode::NotRevoked, record->commonName);
    if (!record->isOnHold() && record->revocation->uploadedAt.isValid())
        return failure(ErrorCode::RevocationUploaded, record->commonName);
    const auto done = connection.run(
        QStringLiteral("UPDATE certificates SET state = state_before_revocation,"
                       " state_before_revocation = NULL, revoked_at = NULL, revocation_reason = NULL,"
                       " revocation_uploaded_at = NULL WHERE id = ?"),
        {id});
    if (!done)
        return tl::unexpected(done.error());
    return changed(connection, *record,
                   record->isOnHold() ? QStringLiteral("hold-lifted") : QStringLiteral("revocation-undone"),
                   revocationReasonName(record->revocation->reason));
}

Result<CertificateRecord> noteUploadedIn(const LedgerConnection& connection, qint64 id) {
    const auto record = certificateIn(connection, id);
    if (!record)
        return record;
    if (!record->revocation)
        return failure(ErrorCode::NotRevoked, record->commonName);
    if (record->revocation->uploadedAt.isValid())
        return record;
    const auto done =
        connection.run(QStringLiteral("UPDATE certificates SET revocation_uploaded_at = ? WHERE id = ?"),
                       {ledgerTime(connection.now()), id});
    if (!done)
        return tl::unexpected(done.error());
    return changed(connection, *record, QStringLiteral("revocation-uploaded"), record->sha1);
}

/// The number that the root's newest revocation list got, and its thisUpdate; 0 when there was none.
Result<std::pair<qint64, QString>> lastList(const LedgerConnection& connection, qint64 rootId) {
    const auto last =
        connection.rows(QStringLiteral("SELECT number, this_update FROM revocation_lists WHERE root_id = ?"
                                       " ORDER BY number DESC LIMIT 1"),
                        {rootId}, [](const QSqlQuery& row) {
                            return std::pair(row.value(0).toLongLong(), row.value(1).toString());
                        });
    if (!last)
        return tl::unexpected(last.error());
    return last->value(0);
}

/// Records a list, or numbers that are used up for nothing, and the event that vouches for it; its id.
Result<qint64> recordList(const LedgerConnection& connection, const RevocationListRecord& list,
                          const QString& kind) {
    const auto sha1 = connection.value(QStringLiteral("SELECT sha1 FROM roots WHERE id = ?"), {list.rootId});
    if (!sha1)
        return tl::unexpected(sha1.error());
    if (!sha1->isValid())
        return failure(ErrorCode::RootNotFound, QString::number(list.rootId));
    const auto added = connection.run(
        QStringLiteral("INSERT INTO revocation_lists (root_id, number, this_update, next_update, entries)"
                       " VALUES (?, ?, ?, ?, ?)"),
        {list.rootId, list.number, ledgerTime(list.thisUpdate), ledgerTime(list.nextUpdate),
         static_cast<qint64>(list.entries.size())});
    if (!added)
        return tl::unexpected(added.error());
    EventRecord event;
    event.kind = kind;
    event.rootId = list.rootId;
    event.thumbprint = sha1->toString();
    event.detail = QString::number(list.number);
    event.subjectTable = QStringLiteral("revocation_lists");
    event.subjectId = added->lastInsertId().toLongLong();
    if (auto noted = connection.recordEvent(event); !noted)
        return tl::unexpected(noted.error());
    return event.subjectId;
}

Result<RevocationListRecord> beginList(const LedgerConnection& connection, qint64 rootId,
                                       const QDateTime& thisUpdate, const QDateTime& nextUpdate) {
    const auto last = lastList(connection, rootId);
    if (!last)
        return tl::unexpected(last.error());
    RevocationListRecord list;
    list.rootId = rootId;
    list.number = last->first + 1;
    list.thisUpdate = thisUpdate;
    list.nextUpdate = nextUpdate;
    // An expired certificate stays until it was on one list after its end (RFC 5280 §3.3).
    auto entries = connection.rows(
        QStringLiteral("SELECT serial, revoked_at, revocation_reason FROM certificates"
                       " WHERE root_id = ? AND state = 'revoked' AND not_after >= ? ORDER BY id"),
        {rootId, last->second}, [](const QSqlQuery& row) {
            return RevocationListRecord::Entry{
                row.value(0).toString(), fromLedgerTime(row.value(1)),
                revocationReasonFromName(row.value(2).toString()).value_or(RevocationReason::Unspecified)};
        });
    if (!entries)
        return tl::unexpected(entries.error());
    list.entries = std::move(*entries);
    const auto id = recordList(connection, list, QStringLiteral("crl-numbered"));
    if (!id)
        return tl::unexpected(id.error());
    list.id = *id;
    return list;
}

/// It has the moments of the list before, so that the next one still holds whatever expired since then.
Result<void> skipNumbers(const LedgerConnection& connection, qint64 rootId, qint64 number) {
    const auto last = lastList(connection, rootId);
    if (!last)
        return tl::unexpected(last.error());
    if (last->first >= number)
        return {};
    RevocationListRecord list;
    list.rootId = rootId;
    list.number = number;
    list.thisUpdate =
        last->second.isEmpty() ? QDateTime::fromSecsSinceEpoch(0, Qt::UTC) : fromLedgerTime(last->second);
    list.nextUpdate = list.thisUpdate;
    const auto id = recordList(connection, list, QStringLiteral("crl-numbers-skipped"));
    return id ? Result<void>() : tl::unexpected(id.error());
}

} // namespace

Result<CertificateRecord> Ledger::revoke(qint64 certificateId, RevocationReason reason) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return revokeIn(connection, certificateId, reason);
    });
}

Result<CertificateRecord> Ledger::undoRevocation(qint64 certificateId) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return undoRevocationIn(connection, certificateId);
    });
}

Result<CertificateRecord> Ledger::noteRevocationUploaded(qint64 certificateId) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return noteUploadedIn(connection, certificateId);
    });
}

Result<RevocationListRecord> Ledger::beginRevocationList(qint64 rootId, const QDateTime& thisUpdate,
                                                         const QDateTime& nextUpdate) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return beginList(connection, rootId, thisUpdate, nextUpdate);
    });
}

Result<qint64> Ledger::lastRevocationListNumber(qint64 rootId) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) -> Result<qint64> {
        const auto last = lastList(connection, rootId);
        return last ? Result<qint64>(last->first) : tl::unexpected(last.error());
    });
}

Result<void> Ledger::skipRevocationListNumbers(qint64 rootId, qint64 number) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return skipNumbers(connection, rootId, number);
    });
}

} // namespace p2s
