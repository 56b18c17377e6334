#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace p2s {

/// What an enterprise certificate authority made of a request (CR_DISP_… of certcli.h).
struct EnrolmentAnswer {
    /// Kept: somebody there must approve it first.
    enum class Disposition { Issued, Kept };
    Disposition disposition = Disposition::Kept;
    /// Under which the authority knows the request; 0 when it did not say.
    qint64 requestId = 0;
    /// The authority's reply when it issued: a PKCS #7 with the certificate and its chain, DER. Empty after
    /// submit when it did not come over; it can be asked for.
    QByteArray reply = {};
    /// "HOST\CA name" of the authority that answered.
    QString authority = {};
};

/// The enrolment of the operating system: hands a request to an enterprise certificate authority (AD CS) as
/// the signed-in account. Calls may be made from any thread and may take as long as the network does. Source:
/// ICertRequest and ICertConfig, Microsoft Learn.
class Enrolment {
public:
    Enrolment() = default;
    virtual ~Enrolment() = default;
    Enrolment(const Enrolment&) = delete;
    Enrolment& operator=(const Enrolment&) = delete;

    virtual bool isAvailable() const = 0;

    /// Submits a PKCS #10 (DER). \a templateName as in CertificateTemplate:NAME, empty for none; \a authority
    /// "HOST\CA name", or empty for the one that the domain names first. Errors: NotAvailableHere,
    /// AuthorityNotFound (no domain, or one without an enterprise authority), AuthorityUnreachable,
    /// AuthorityRefused (detail: the authority's own words).
    virtual Result<EnrolmentAnswer> submit(const QByteArray& request, const QString& templateName,
                                           const QString& authority) const = 0;

    /// Asks what became of a request that \a authority, "HOST\CA name", knows under \a requestId: still kept,
    /// or issued, be it for the second time. Errors: NotAvailableHere, AuthorityUnreachable, AuthorityRefused
    /// (denied or failed there; detail: its own words), AuthorityRequestUnknown.
    virtual Result<EnrolmentAnswer> retrieve(qint64 requestId, const QString& authority) const = 0;
};

} // namespace p2s
