#pragma once

#include "core/x509/certificate_request.h"

namespace p2s {

/// The command that hands a request to AD CS: `certreq -submit -attrib "CertificateTemplate:…" -config
/// "HOST\CA" request.csr reply.cer`. The -attrib and -config parts are left out when \a templateName or \a
/// caConfig is empty; certreq then asks for the authority in a window.
QString certreqSubmitLine(const QString& requestPath, const QString& replyPath, const QString& templateName,
                          const QString& caConfig);

/// The command that fetches what an authority has issued since for the request that it knows by a number:
/// `certreq -retrieve -config "HOST\CA" 42 reply.p7b`.
QString certreqRetrieveLine(qint64 requestId, const QString& replyPath, const QString& caConfig);

/// An .inf with which `certreq -new` makes a request like \a request: for those who prefer to have the key
/// made by Windows, where it is to be used. It is another key than that of \a request. Windows line ends;
/// ASCII, or UTF-16 with a byte order mark when a name needs it. An alternative name that the {text} form
/// cannot hold is there as Base-64 of its encoding. Sources, at Microsoft Learn: the certreq reference; "How
/// to Request a Certificate With a Custom Subject Alternative Name"; "INF File Syntax"; CertStrToName.
QByteArray certreqInf(const CertificateRequest& request);

} // namespace p2s
