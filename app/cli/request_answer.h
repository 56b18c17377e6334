#pragma once

#include "app/cli/answer.h"
#include "core/handover/certreq.h"
#include "core/issuing/new_request.h"

namespace p2s::cli {

/// `{"id", "state", "address", "template", "caConfig", "subject", "subjectAltName", "extendedKeyUsage",
/// "key", "publicKeySha256", "createdAt", "settledAt"}`; template, caConfig and settledAt are null when there
/// is none.
QJsonObject requestJson(const RequestRecord& record, const CertificateRequest& request);

/// A request on several lines.
QString requestText(const RequestRecord& record, const CertificateRequest& request);

/// The state as people read it.
QString requestStateText(RequestState state);

/// \a text in quotation marks, as cmd.exe and PowerShell both take an argument.
QString inCommand(const QString& text);

/// Where certreq is to put the reply to the request in \a requestPath: beside it.
ReplyFiles replyFilesFor(const QString& requestPath);

/// The command that makes a .pfx of the reply to \a request, on a line of its own. \a from: the reply's file
/// (see inCommand), or the option that fetches it.
QString completeLine(const QString& from, const RequestRecord& request);

/// The request that somebody means by its number. Errors: RequestNotFound.
Result<RequestRecord> findRequest(const Ledger& ledger, const std::string& number);

} // namespace p2s::cli
