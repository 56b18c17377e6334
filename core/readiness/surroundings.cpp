#include "core/readiness/surroundings.h"

#include <algorithm>

namespace p2s {

bool RecordedFacts::isRevoked(const Certificate& certificate) const {
    return revoked.contains(certificate.sha1Thumbprint());
}

bool RecordedFacts::hasRival(const Certificate& certificate) const {
    const QSet<QString> holders = inForce.value(certificate.commonName());
    return std::any_of(holders.begin(), holders.end(), [&certificate](const QString& thumbprint) {
        return thumbprint != certificate.sha1Thumbprint();
    });
}

QList<Finding> recordedFindings(const Certificate& certificate, const RecordedFacts& recorded) {
    const QString leaf = QStringLiteral("leaf");
    QList<Finding> findings;
    if (recorded.isRevoked(certificate))
        findings.append({Rule::RevokedInLedger, ruleSeverity(Rule::RevokedInLedger), leaf});
    if (!certificate.isCa() && recorded.hasRival(certificate))
        findings.append(
            {Rule::AlreadyHolds, ruleSeverity(Rule::AlreadyHolds), leaf, certificate.displayName()});
    return findings;
}

} // namespace p2s
