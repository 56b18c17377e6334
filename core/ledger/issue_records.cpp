#include "core/ledger/certificate_select.h"
#include "core/ledger/first_holders.h"
#include "core/ledger/left_issue.h"
#include "core/ledger/request_select.h"
#include "core/ledger/root_insert.h"

#include <utility>

namespace p2s {
namespace {

Result<void> insertRecipients(const LedgerConnection& connection, const CertificateRecord& record) {
    for (qsizetype position = 0; position < record.recipients.size(); ++position) {
        const QString& address = record.recipients.at(position);
        const QString key = ledgerKey(address);
        auto added =
            connection.run(QStringLiteral("INSERT INTO recipients (certificate_id, position, address,"
                                          " address_key, domain) VALUES (?, ?, ?, ?, ?)"),
                           {record.id, position, address, key, key.section(u'@', -1)});
        if (!added)
            return tl::unexpected(added.error());
    }
    return {};
}

/// The old one is superseded when the new one is finished, so that it must be of the same name.
Result<void> checkReplaced(const LedgerConnection& connection, const CertificateRecord& record) {
    if (record.replaces == 0)
        return {};
    const auto old =
        connection.rows(QStringLiteral("SELECT common_name, common_name_key FROM certificates WHERE id = ?"),
                        {record.replaces}, [](const QSqlQuery& row) {
                            return std::pair(row.value(0).toString(), row.value(1).toString());
                        });
    if (!old)
        return tl::unexpected(old.error());
    if (old->isEmpty())
        return failure(ErrorCode::CertificateNotFound, QString::number(record.replaces));
    if (old->first().second != ledgerKey(record.commonName))
        return failure(ErrorCode::ReplacesAnotherName, old->first().first, record.commonName);
    return {};
}

Result<CertificateRecord> insertPending(const LedgerConnection& connection, CertificateRecord record) {
    const auto rootName =
        connection.value(QStringLiteral("SELECT name FROM roots WHERE id = ?"), {record.rootId});
    if (!rootName)
        return tl::unexpected(rootName.error());
    if (!rootName->isValid())
        return failure(ErrorCode::RootNotFound, record.rootName);
    // Here, where nobody else can take it meanwhile: the VPN client tells certificates apart by it.
    const auto taken = isFriendlyNameTaken(connection, record.friendlyName);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken && !record.friendlyName.isEmpty())
        return failure(ErrorCode::FriendlyNameTaken, record.friendlyName);
    if (auto same = checkReplaced(connection, record); !same)
        return tl::unexpected(same.error());
    record.rootName = rootName->toString();
    record.state = CertificateState::Pending;
    record.createdAt = connection.now();
    const auto added = connection.run(
        QStringLiteral(
            "INSERT INTO certificates (root_id, der, serial, sha1, sha256, common_name, common_name_key,"
            " friendly_name, friendly_name_key, not_before, not_after, state, sharing, pfx_path,"
            " pfx_sha256, install_target, created_at, replaces, request_id, begun_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %1)")
            .arg(connection.dialect().momentAgo({})),
        {record.rootId, bytesOrNull(record.der), record.serial, record.sha1, record.sha256, record.commonName,
         ledgerKey(record.commonName), record.friendlyName, ledgerKey(record.friendlyName),
         ledgerTime(record.notBefore), ledgerTime(record.notAfter), certificateStateName(record.state),
         sharingName(record.sharing), record.pfxPath, record.pfxSha256, record.installTarget,
         ledgerTime(record.createdAt), idOrNull(record.replaces), idOrNull(record.requestId)});
    if (!added)
        return tl::unexpected(added.error());
    record.id = added->lastInsertId().toLongLong();
    if (auto held = insertRecipients(connection, record); !held)
        return tl::unexpected(held.error());
    if (auto found = connection.dialect().noteText(connection, record.id); !found)
        return tl::unexpected(found.error());
    if (auto first = noteFirstHolder(connection, record.id); !first)
        return tl::unexpected(first.error());
    if (auto noted = connection.recordEvent(QStringLiteral("issue-started"), record.rootId, record.id,
                                            record.sha1, record.commonName);
        !noted)
        return tl::unexpected(noted.error());
    return record;
}

/// The certificate in whose place a finished one was issued is superseded, unless it is revoked.
Result<void> supersedeReplaced(const LedgerConnection& connection, qint64 id) {
    auto old = selectCertificates(
        connection, {QStringLiteral("c.state = 'issued' AND c.id IN (SELECT replaces FROM certificates"
                                    " WHERE id = ?)"),
                     {id}});
    if (!old)
        return tl::unexpected(old.error());
    for (const CertificateRecord& record : *old) {
        auto done = connection.run(
            QStringLiteral("UPDATE certificates SET state = 'superseded' WHERE id = ?"), {record.id});
        if (!done)
            return tl::unexpected(done.error());
        if (auto noted = connection.recordEvent(QStringLiteral("superseded"), record.rootId, record.id,
                                                record.sha1, QString::number(id));
            !noted)
            return noted;
    }
    return {};
}

/// Runs \a change on a certificate that is pending, and notes \a event. The change goes by id.
Result<void> endPending(const LedgerConnection& connection, qint64 id, const QString& change,
                        const QString& event) {
    CertificateFilter pending{QStringLiteral("c.id = ? AND c.state = 'pending'"), {id}};
    const auto found = selectCertificates(connection, pending);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::CertificateNotFound, QString::number(id), QStringLiteral("not pending"));
    if (auto changed = connection.run(change, {id}); !changed)
        return tl::unexpected(changed.error());
    const CertificateRecord& record = found->first();
    return connection.recordEvent(event, record.rootId, id, record.sha1, record.commonName);
}

Result<CertificateRecord> insertReply(const LedgerConnection& connection, CertificateRecord record,
                                      RootRecord issuer) {
    if (const auto request = waitingRequestIn(connection, record.requestId); !request)
        return tl::unexpected(request.error());
    const auto same = selectCertificates(connection, {QStringLiteral("c.sha1 = ?"), {record.sha1}});
    if (!same)
        return tl::unexpected(same.error());
    if (!same->isEmpty())
        return failure(ErrorCode::CertificatePending, record.commonName);
    const auto known = rootByThumbprint(connection, issuer.sha1);
    if (!known)
        return tl::unexpected(known.error());
    const auto root = *known
                          ? Result<RootRecord>(**known)
                          : insertRoot(connection, std::move(issuer), QStringLiteral("authority-recorded"));
    if (!root)
        return tl::unexpected(root.error());
    record.rootId = root->id;
    return insertPending(connection, std::move(record));
}

/// The request that a finished certificate answers waits no longer.
Result<void> completeRequest(const LedgerConnection& connection, qint64 id) {
    const auto requestId =
        connection.value(QStringLiteral("SELECT request_id FROM certificates WHERE id = ?"), {id});
    if (!requestId)
        return tl::unexpected(requestId.error());
    if (requestId->isNull())
        return {};
    const auto request = waitingRequestIn(connection, requestId->toLongLong());
    // Cancelled while its file was being written: the certificate is there all the same.
    if (!request && request.error().code == ErrorCode::RequestNotWaiting)
        return {};
    return request ? settleRequest(connection, *request, RequestState::Completed)
                   : tl::unexpected(request.error());
}

Result<void> finish(const LedgerConnection& connection, qint64 id) {
    auto finished =
        endPending(connection, id, QStringLiteral("UPDATE certificates SET state = 'issued' WHERE id = ?"),
                   QStringLiteral("issue-finished"));
    if (finished)
        finished = supersedeReplaced(connection, id);
    return finished ? completeRequest(connection, id) : finished;
}

} // namespace

Result<IssueBeginning> beginningOfIssue(const LedgerConnection& connection, qint64 certificateId) {
    // Rows from before the database's clock was asked have the clock of their program.
    const auto found = connection.rows(
        QStringLiteral("SELECT e.actor, c.created_at, coalesce(c.begun_at, c.created_at) <= %1"
                       " FROM certificates c LEFT JOIN events e ON e.certificate_id = c.id"
                       " AND e.kind = 'issue-started' WHERE c.id = ? AND c.state = 'pending'")
            .arg(connection.dialect().momentAgo(longestIssue)),
        {certificateId}, [](const QSqlQuery& row) {
            return IssueBeginning{row.value(0).toString(), fromLedgerTime(row.value(1)),
                                  row.value(2).toBool()};
        });
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::CertificateNotFound, QString::number(certificateId),
                       QStringLiteral("not pending"));
    return found->first();
}

Result<void> noteLeftIssue(const LedgerConnection& connection, const CertificateRecord& record) {
    const auto beginning = beginningOfIssue(connection, record.id);
    if (!beginning)
        return tl::unexpected(beginning.error());
    if (!beginning->isLongAgo)
        return failure(ErrorCode::CertificatePending, record.commonName);
    return connection.recordEvent(QStringLiteral("issue-left"), record.rootId, record.id, record.sha1,
                                  beginning->actor);
}

Result<CertificateRecord> Ledger::beginReply(CertificateRecord certificate, RootRecord issuer) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return insertReply(connection, std::move(certificate), std::move(issuer));
    });
}

Result<CertificateRecord> Ledger::beginIssue(CertificateRecord certificate) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return insertPending(connection, std::move(certificate));
    });
}

Result<void> Ledger::finishIssue(qint64 certificateId) {
    return writeTo(m_connection,
                   [&](const LedgerConnection& connection) { return finish(connection, certificateId); });
}

Result<IssueBeginning> Ledger::beginningOf(qint64 certificateId) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return beginningOfIssue(connection, certificateId);
    });
}

Result<void> Ledger::finishLeftIssue(qint64 certificateId) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) -> Result<void> {
        const auto found = selectCertificates(connection, {QStringLiteral("c.id = ?"), {certificateId}});
        if (!found)
            return tl::unexpected(found.error());
        if (found->isEmpty())
            return failure(ErrorCode::CertificateNotFound, QString::number(certificateId));
        if (auto noted = noteLeftIssue(connection, found->first()); !noted)
            return noted;
        return finish(connection, certificateId);
    });
}

Result<void> Ledger::abandonIssue(qint64 certificateId) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) -> Result<void> {
        if (auto forgotten = connection.dialect().forgetText(connection, certificateId); !forgotten)
            return forgotten;
        return endPending(connection, certificateId, QStringLiteral("DELETE FROM certificates WHERE id = ?"),
                          QStringLiteral("issue-abandoned"));
    });
}

} // namespace p2s
