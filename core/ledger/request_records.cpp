#include "core/ledger/ledger.h"
#include "core/ledger/ledger_connection.h"
#include "core/ledger/request_select.h"

namespace p2s {
namespace {

RequestRecord requestFrom(const QSqlQuery& row) {
    RequestRecord request;
    int column = 0;
    request.id = row.value(column++).toLongLong();
    request.address = row.value(column++).toString();
    request.requestDer = row.value(column++).toByteArray();
    request.encryptedKey = row.value(column++).toByteArray();
    request.publicKeySha256 = row.value(column++).toString();
    request.templateName = row.value(column++).toString();
    request.caConfig = row.value(column++).toString();
    request.authorityRequestId = row.value(column++).toLongLong();
    request.state = requestStateFromName(row.value(column++).toString()).value_or(RequestState::Cancelled);
    request.createdAt = fromLedgerTime(row.value(column++));
    request.settledAt = fromLedgerTime(row.value(column++));
    return request;
}

Result<QList<RequestRecord>> selectRequests(const LedgerConnection& connection, const QString& condition,
                                            const QVariantList& values) {
    return connection.rows(
        QStringLiteral("SELECT id, address, request_der, encrypted_key, public_key_sha256, template,"
                       " ca_config, authority_request_id, state, created_at, settled_at FROM requests %1 "
                       "ORDER BY id DESC")
            .arg(condition),
        values, requestFrom);
}

Result<RequestRecord> onlyRequest(Result<QList<RequestRecord>> found, const QString& subject) {
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::RequestNotFound, subject);
    return found->takeFirst();
}

Result<void> note(const LedgerConnection& connection, const RequestRecord& request, const QString& kind) {
    EventRecord event;
    event.kind = kind;
    event.detail = request.address;
    event.subjectTable = QStringLiteral("requests");
    event.subjectId = request.id;
    return connection.recordEvent(std::move(event));
}

Result<RequestRecord> insertRequest(const LedgerConnection& connection, RequestRecord request) {
    request.state = RequestState::Waiting;
    request.createdAt = connection.now();
    const auto added = connection.run(
        QStringLiteral("INSERT INTO requests (address, address_key, request_der, encrypted_key,"
                       " public_key_sha256, template, ca_config, state, created_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {request.address, ledgerKey(request.address), bytesOrNull(request.requestDer),
         bytesOrNull(request.encryptedKey), request.publicKeySha256, request.templateName, request.caConfig,
         requestStateName(request.state), ledgerTime(request.createdAt)});
    if (!added)
        return tl::unexpected(added.error());
    request.id = added->lastInsertId().toLongLong();
    if (auto noted = note(connection, request, QStringLiteral("request-made")); !noted)
        return tl::unexpected(noted.error());
    return request;
}

Result<RequestRecord> noteSent(const LedgerConnection& connection, const RequestRecord& sent) {
    const auto request = waitingRequestIn(connection, sent.id);
    if (!request)
        return request;
    const bool isNoted =
        request->authorityRequestId == sent.authorityRequestId && request->caConfig == sent.caConfig;
    if (isNoted)
        return request;
    if (request->authorityRequestId > 0)
        return failure(ErrorCode::RequestAlreadySent, request->address,
                       QStringLiteral("%1: %2").arg(request->caConfig).arg(request->authorityRequestId));
    auto noted = connection.run(
        QStringLiteral("UPDATE requests SET ca_config = ?, authority_request_id = ? WHERE id = ?"),
        {sent.caConfig, sent.authorityRequestId, sent.id});
    if (!noted)
        return tl::unexpected(noted.error());
    if (auto event = note(connection, *request, QStringLiteral("request-sent")); !event)
        return tl::unexpected(event.error());
    return requestIn(connection, sent.id);
}

Result<RequestRecord> cancelIn(const LedgerConnection& connection, qint64 id) {
    const auto request = waitingRequestIn(connection, id);
    if (!request)
        return request;
    if (auto settled = settleRequest(connection, *request, RequestState::Cancelled); !settled)
        return tl::unexpected(settled.error());
    return requestIn(connection, id);
}

} // namespace

Result<RequestRecord> requestIn(const LedgerConnection& connection, qint64 id) {
    return onlyRequest(selectRequests(connection, QStringLiteral("WHERE id = ?"), {id}), QString::number(id));
}

Result<RequestRecord> waitingRequestIn(const LedgerConnection& connection, qint64 id) {
    auto request = requestIn(connection, id);
    if (request && request->state != RequestState::Waiting)
        return failure(ErrorCode::RequestNotWaiting, request->address);
    return request;
}

Result<void> settleRequest(const LedgerConnection& connection, const RequestRecord& request,
                           RequestState state) {
    auto settled = connection.run(
        QStringLiteral("UPDATE requests SET state = ?, encrypted_key = NULL, settled_at = ? WHERE id = ?"),
        {requestStateName(state), ledgerTime(connection.now()), request.id});
    if (!settled)
        return tl::unexpected(settled.error());
    return note(connection, request, QStringLiteral("request-") + requestStateName(state));
}

Result<RequestRecord> Ledger::addRequest(RequestRecord request) {
    return writeTo(m_connection, [&](const LedgerConnection& connection) {
        return insertRequest(connection, std::move(request));
    });
}

Result<QList<RequestRecord>> Ledger::requests(std::optional<RequestState> state) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return state
                   ? selectRequests(connection, QStringLiteral("WHERE state = ?"), {requestStateName(*state)})
                   : selectRequests(connection, {}, {});
    });
}

Result<RequestRecord> Ledger::request(qint64 id) const {
    return readFrom(m_connection,
                    [&](const LedgerConnection& connection) { return requestIn(connection, id); });
}

Result<RequestRecord> Ledger::requestByPublicKey(const QString& sha256) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return onlyRequest(
            selectRequests(connection, QStringLiteral("WHERE public_key_sha256 = ?"), {sha256}), sha256);
    });
}

Result<RequestRecord> Ledger::noteRequestSent(qint64 id, const QString& authority,
                                              qint64 authorityRequestId) {
    RequestRecord sent;
    sent.id = id;
    sent.caConfig = authority;
    sent.authorityRequestId = authorityRequestId;
    return writeTo(m_connection,
                   [&](const LedgerConnection& connection) { return noteSent(connection, sent); });
}

Result<RequestRecord> Ledger::cancelRequest(qint64 id) {
    return writeTo(m_connection,
                   [&](const LedgerConnection& connection) { return cancelIn(connection, id); });
}

} // namespace p2s
