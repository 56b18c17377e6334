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

bool contains(const QList<CertificateRecord>& certificates, qint64 id) {
    return std::any_of(certificates.begin(), certificates.end(),
                       [id](const CertificateRecord& record) { return record.id == id; });
}

/// Keeps only those for which \a counts holds, if there are any.
template <typename Counts> void prefer(QList<CertificateRecord>& certificates, Counts counts) {
    if (std::any_of(certificates.begin(), certificates.end(), counts))
        certificates.removeIf([&](const CertificateRecord& record) { return !counts(record); });
}

} // namespace

Result<RevocationImpact> revocationImpact(const CertificateRecord& certificate, const Ledger& ledger,
                                          const QDateTime& now, const QList<CertificateRecord>& together) {
    const auto isRevokedNow = [&](const CertificateRecord& other) {
        return other.id == certificate.id || contains(together, other.id);
    };
    RevocationImpact impact;
    impact.cutOff = certificate.recipients;
    for (const QString& address : certificate.recipients) {
        const auto held = ledger.validCertificatesOf(address, now);
        if (!held)
            return tl::unexpected(held.error());
        const bool hasAnother = std::any_of(held->begin(), held->end(), [&](const CertificateRecord& other) {
            return !isRevokedNow(other) && other.state == CertificateState::Issued &&
                   std::any_of(other.recipients.begin(), other.recipients.end(),
                               [&](const QString& holder) { return isSameAddress(holder, address); });
        });
        if (!hasAnother)
            impact.reissueNeeded.append(address);
    }
    auto refused = certificatesToRefuse(ledger, now);
    if (!refused)
        return tl::unexpected(refused.error());
    refused->removeIf(isRevokedNow);
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

Result<QList<CertificateRecord>> certificatesNamed(const CertificateName& name, const Ledger& ledger,
                                                   const QDateTime& now) {
    auto found = candidates(name, ledger);
    if (!found)
        return found;
    if (name.rootId != 0)
        found->removeIf([&](const CertificateRecord& record) { return record.rootId != name.rootId; });
    if (found->isEmpty())
        return failure(ErrorCode::CertificateNotFound, name.text);
    const auto mayCount = [](const CertificateRecord& record) { return !isRevoked(record); };
    if (name.kind == CertificateName::Kind::CommonName)
        prefer(*found,
               [&](const CertificateRecord& record) { return mayCount(record) && record.notAfter > now; });
    prefer(*found, mayCount);
    std::sort(found->begin(), found->end(),
              [](const CertificateRecord& a, const CertificateRecord& b) { return a.id < b.id; });
    return found;
}

Result<CertificateRecord> certificateNamed(const CertificateName& name, const Ledger& ledger,
                                           const QDateTime& now) {
    auto found = certificatesNamed(name, ledger, now);
    if (!found)
        return tl::unexpected(found.error());
    // Of several that are revoked already any one will do to say so.
    if (found->size() == 1 || isRevoked(found->first()))
        return found->takeFirst();
    QStringList thumbprints;
    for (const CertificateRecord& record : *found)
        thumbprints.append(record.sha1);
    return failure(ErrorCode::CertificateAmbiguous, name.text, thumbprints.join(QStringLiteral(", ")));
}

} // namespace p2s
