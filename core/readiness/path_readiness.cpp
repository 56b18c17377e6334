#include "core/readiness/path_readiness.h"

#include "core/x509/name_constraints.h"
#include "core/x509/oid.h"

#include <algorithm>

namespace p2s {
namespace {

template <typename Permits> QList<Finding> assess(const QList<Certificate>& issuers, Permits permits) {
    QList<Finding> findings;
    int below = 0;
    for (const Certificate& issuer : issuers) {
        const QString subject = issuer.isSelfSigned() ? QStringLiteral("root") : QStringLiteral("issuer");
        const auto error = [&](Rule rule) {
            findings.append({rule, Severity::Error, subject, issuer.displayName()});
        };
        const auto length = issuer.pathLength();
        if (length && *length < below)
            error(Rule::PathLength);
        // "Any purpose" does not name it: RFC 5280 §4.2.1.12 leaves that to the verifier, and OpenSSL
        // refuses.
        const auto purposes = issuer.extendedKeyUsage();
        if (purposes && !purposes->contains(oid::clientAuthentication))
            error(Rule::IssuerPurpose);
        if (!purposes && issuer.hasUnreadableExtendedKeyUsage())
            error(Rule::EkuUnreadable);
        if (!permits(issuer))
            error(Rule::NameConstraint);
        // RFC 5280 §4.2.1.9: those that an authority issued to itself do not count.
        if (issuer.subject() != issuer.issuer())
            ++below;
    }
    return findings;
}

/// The rules that say the same with names and dates.
QList<Rule> rulesFor(PathProblem problem) {
    switch (problem) {
    case PathProblem::Expired:
        return {Rule::Expired, Rule::RootExpired};
    case PathProblem::NotYetValid:
        return {Rule::NotYetValid, Rule::RootNotYetValid};
    case PathProblem::PurposeNotAllowed:
        return {Rule::EkuNoClientAuthentication, Rule::KeyUsage, Rule::IssuerPurpose};
    case PathProblem::NotAnAuthority:
        return {Rule::IssuerNotCa};
    case PathProblem::PathTooLong:
        return {Rule::PathLength};
    case PathProblem::NameNotAllowed:
        return {Rule::NameConstraint};
    case PathProblem::ExtensionNotUnderstood:
        return {Rule::CriticalExtension};
    case PathProblem::IssuerMissing:
    case PathProblem::RootNotTrusted:
    case PathProblem::TooManySteps:
    case PathProblem::SignatureWrong:
    case PathProblem::TooWeak:
    case PathProblem::Other:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Finding> assessPath(const Certificate& leaf, const QList<Certificate>& issuers) {
    return assess(issuers, [&](const Certificate& issuer) { return permitsNamesOf(issuer, leaf); });
}

QList<Finding> assessPathFor(const EmailName& person, const QList<Certificate>& issuers) {
    return assess(issuers, [&](const Certificate& issuer) { return permitsName(issuer, person); });
}

QList<Finding> assessPath(const CertificationPath& path, const QList<Finding>& known) {
    QList<Finding> findings;
    for (const PathStep& step : path.steps) {
        const QString subject = step.certificate.isSelfSigned()    ? QStringLiteral("root")
                                : &step == &path.steps.constLast() ? QStringLiteral("leaf")
                                                                   : QStringLiteral("issuer");
        for (const PathProblem problem : step.problems) {
            const QList<Rule> rules = rulesFor(problem);
            const bool isSaid = std::any_of(known.begin(), known.end(), [&rules](const Finding& finding) {
                return finding.severity == Severity::Error && rules.contains(finding.rule);
            });
            if (!isSaid)
                findings.append({Rule::PathRefused, Severity::Error, subject, pathProblemName(problem),
                                 step.details.join(QStringLiteral("; "))});
        }
    }
    return findings;
}

QList<Finding> assessPathAbove(const QList<Certificate>& issuers) {
    return assess(issuers, [](const Certificate&) { return true; });
}

} // namespace p2s
