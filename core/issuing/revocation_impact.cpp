#include "core/issuing/revocation_impact.h"

#include "core/base/mail_address.h"

#include <algorithm>
#include <utility>

namespace p2s {
namespace {

Result<QList<CertificateRecord>> candidates(const CertificateName& name, const Ledger& ledger) {
    if (name.kind != CertificateName::Kind::CommonName)
        return ledger.certificatesByHex(name.text);
    auto held = ledger.certificatesOf(name.text);
    if (!held)
        return held;
    // Somebody else's shared certificate is not meant by the address of one who uses it.
    held->removeIf(
        [&](const CertificateRecord& record) { return !isSameAddress(record.commonName, name.text); });
    return held;
}

bool isRevoked(const CertificateRecord& record) {
    return record.state == CertificateState::Revoked && !record.isOnHold();
}

} // namespace

Result<RevocationImpact> revocationImpact(const CertificateRecord& certificate, const Ledger& ledger,
                                          const QDateTime& now) {
    RevocationImpact impact;
    impact.cutOff = certificate.recipients;
    for (const QString& address : certificate.recipients) {
        const auto held = ledger.validCertificatesOf(address, now);
        if (!held)
            return tl::unexpected(held.error());
        const bool hasAnother = std::any_of(held->begin(), held->end(), [&](const CertificateRecord& other) {
            return other.id != certificate.id && other.state == CertificateState::Issued &&
                   std::any_of(other.recipients.begin(), other.recipients.end(),
                               [&](const QString& holder) { return isSameAddress(holder, address); });
        });
        if (!hasAnother)
            impact.reissueNeeded.append(address);
    }
    auto refused = certificatesToRefuse(ledger, now);
    if (!refused)
        return tl::unexpected(refused.error());
    refused->removeIf([&](const CertificateRecord& other) { return other.id == certificate.id; });
    impact.refusedBesides = std::move(*refused);
    return impact;
}

Result<QList<CertificateRecord>> certificatesToRefuse(const Ledger& ledger, const QDateTime& now) {
    CertificateQuery query;
    query.state = CertificateState::Revoked;
    query.endsAfter = now;
    query.descending = false;
    return ledger.certificates(query);
}

Result<CertificateRecord> certificateNamed(const CertificateName& name, const Ledger& ledger) {
    auto found = candidates(name, ledger);
    if (!found)
        return tl::unexpected(found.error());
    if (name.rootId != 0)
        found->removeIf([&](const CertificateRecord& record) { return record.rootId != name.rootId; });
    if (found->size() > 1 && !std::all_of(found->begin(), found->end(), isRevoked))
        found->removeIf(isRevoked);
    if (found->isEmpty())
        return failure(ErrorCode::CertificateNotFound, name.text);
    // Of several that are revoked already any one will do to say so.
    if (found->size() > 1 && !isRevoked(found->first()))
        return failure(ErrorCode::CertificateAmbiguous, name.text);
    return found->takeFirst();
}

} // namespace p2s
