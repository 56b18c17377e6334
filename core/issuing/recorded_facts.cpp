#include "core/issuing/recorded_facts.h"

namespace p2s {
namespace {

constexpr qsizetype thumbprintsAtATime = 1000;

Result<void> addRevoked(const Ledger& ledger, const QStringList& thumbprints, RecordedFacts& facts) {
    for (qsizetype first = 0; first < thumbprints.size(); first += thumbprintsAtATime) {
        const auto states = ledger.certificateStates(thumbprints.mid(first, thumbprintsAtATime));
        if (!states)
            return tl::unexpected(states.error());
        for (auto state = states->begin(); state != states->end(); ++state) {
            if (*state == CertificateState::Revoked)
                facts.revoked.insert(state.key());
        }
    }
    return {};
}

/// A holder of a shared certificate may have another one, of that name.
Result<void> addInForce(const Ledger& ledger, const QString& name, const QDateTime& now,
                        RecordedFacts& facts) {
    const auto records = ledger.validCertificatesOf(name, now);
    if (!records)
        return tl::unexpected(records.error());
    QSet<QString>& inForce = facts.inForce[name];
    for (const CertificateRecord& record : *records) {
        const bool isOfThatName = record.commonName.compare(name, Qt::CaseInsensitive) == 0;
        if (isOfThatName && record.state == CertificateState::Issued)
            inForce.insert(record.sha1);
    }
    return {};
}

} // namespace

Result<RecordedFacts> recordedFacts(const Ledger& ledger, const QList<Certificate>& certificates,
                                    const QDateTime& now) {
    RecordedFacts facts;
    QStringList thumbprints;
    for (const Certificate& certificate : certificates)
        thumbprints.append(certificate.sha1Thumbprint());
    if (auto done = addRevoked(ledger, thumbprints, facts); !done)
        return tl::unexpected(done.error());
    for (const Certificate& certificate : certificates) {
        const QString name = certificate.commonName();
        if (certificate.isCa() || name.isEmpty() || facts.inForce.contains(name))
            continue;
        if (auto done = addInForce(ledger, name, now, facts); !done)
            return tl::unexpected(done.error());
    }
    return facts;
}

} // namespace p2s
