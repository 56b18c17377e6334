#pragma once

#include "core/x509/certificate_request.h"

namespace p2s {

/// What certreq writes when an authority has answered, in its order: the certificate alone, then the same
/// with the authorities above it (PKCS#7).
struct ReplyFiles {
    QString certificate;
    /// The one to go on with: nothing is missing in it.
    QString chain;

    /// \a stem with ".cer" and ".p7b".
    static ReplyFiles called(const QString& stem);
};

/// The command that hands a request to AD CS: `certreq -submit -attrib "CertificateTemplate:…" -config
/// "HOST\CA" user.csr user.cer user.p7b`. The -attrib and -config parts are left out when \a templateName or
/// \a caConfig is empty; certreq then asks for the authority in a window. Source: Microsoft Learn, certreq:
/// -submit [requestfilein [certfileout [certchainfileout …]]].
QString certreqSubmitLine(const QString& requestPath, const ReplyFiles& reply, const QString& templateName,
                          const QString& caConfig);

/// The command that fetches what an authority has issued since for the request that it knows by a number:
/// `certreq -retrieve -config "HOST\CA" 42 user.cer user.p7b`. Source: Microsoft Learn, certreq: -retrieve
/// requestid [certfileout [certchainfileout …]].
QString certreqRetrieveLine(qint64 requestId, const ReplyFiles& reply, const QString& caConfig);

/// An .inf with which `certreq -new` makes a request like \a request: for those who prefer to have the key
/// made by Windows, where it is to be used. It is another key than that of \a request. Windows line ends;
/// ASCII, or UTF-16 with a byte order mark when a name needs it. An alternative name that the {text} form
/// cannot hold is there as Base-64 of its encoding. Sources, at Microsoft Learn: the certreq reference; "How
/// to Request a Certificate With a Custom Subject Alternative Name"; "INF File Syntax"; CertStrToName.
QByteArray certreqInf(const CertificateRequest& request);

} // namespace p2s
