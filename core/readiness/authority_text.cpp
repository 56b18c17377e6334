#include "core/readiness/authority_text.h"

#include "core/base/visible_text.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct AuthorityWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::FindingText)
};

} // namespace

std::optional<FindingText> authorityText(const Finding& finding, const QString& value) {
    const QString authority = visibleText(finding.authority);
    const bool isRoot = finding.subject == QStringLiteral("root");
    if (!isRoot && finding.subject != QStringLiteral("issuer"))
        return std::nullopt;
    switch (finding.rule) {
    case Rule::Expired:
        return FindingText{
            authority.isEmpty()
                ? AuthorityWords::tr("An authority above the certificate ended on %1.").arg(value)
                : AuthorityWords::tr("The authority “%1” above the certificate ended on %2.")
                      .arg(authority, value),
            AuthorityWords::tr("Issue the certificate under an authority that is valid, or take the newer "
                               "certificate of that authority.")};
    case Rule::NotYetValid:
        return FindingText{
            authority.isEmpty()
                ? AuthorityWords::tr("An authority above the certificate is not valid before %1.").arg(value)
                : AuthorityWords::tr("The authority “%1” above the certificate is not valid before %2.")
                      .arg(authority, value),
            AuthorityWords::tr("Check this computer's date, or wait until then.")};
    case Rule::WeakKey:
        return FindingText{
            isRoot ? AuthorityWords::tr("The key of the root is too short (%1).").arg(value)
                   : AuthorityWords::tr("The key of an authority above the certificate is too short (%1).")
                         .arg(value),
            AuthorityWords::tr("Use authorities whose keys are RSA with at least 2048 bits.")};
    case Rule::WeakSignature:
        return FindingText{
            AuthorityWords::tr("An authority above the certificate is signed with an algorithm that is no "
                               "longer safe (%1).")
                .arg(value),
            AuthorityWords::tr("Have that authority's certificate issued again with SHA-256.")};
    default:
        return std::nullopt;
    }
}

} // namespace p2s
