#include "core/readiness/path_readiness.h"

#include "core/x509/name_constraints.h"
#include "core/x509/oid.h"

namespace p2s {
namespace {

template <typename Permits> QList<Finding> assess(const QList<Certificate>& issuers, Permits permits) {
    QList<Finding> findings;
    for (qsizetype below = 0; below < issuers.size(); ++below) {
        const Certificate& issuer = issuers.at(below);
        const QString subject = issuer.isSelfSigned() ? QStringLiteral("root") : QStringLiteral("issuer");
        const auto error = [&](Rule rule) {
            findings.append({rule, Severity::Error, subject, issuer.displayName()});
        };
        const auto length = issuer.pathLength();
        if (length && *length < below)
            error(Rule::PathLength);
        const auto purposes = issuer.extendedKeyUsage();
        if (purposes && !purposes->contains(oid::clientAuthentication) &&
            !purposes->contains(oid::anyPurpose))
            error(Rule::IssuerPurpose);
        if (!permits(issuer))
            error(Rule::NameConstraint);
    }
    return findings;
}

} // namespace

QList<Finding> assessPath(const Certificate& leaf, const QList<Certificate>& issuers) {
    return assess(issuers, [&](const Certificate& issuer) { return permitsNamesOf(issuer, leaf); });
}

QList<Finding> assessPathFor(const EmailName& person, const QList<Certificate>& issuers) {
    return assess(issuers, [&](const Certificate& issuer) { return permitsName(issuer, person); });
}

QList<Finding> assessPathAbove(const QList<Certificate>& issuers) {
    return assess(issuers, [](const Certificate&) { return true; });
}

} // namespace p2s
