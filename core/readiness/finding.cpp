#include "core/readiness/finding.h"

#include <algorithm>
#include <array>

namespace p2s {
namespace {

/// A row of the rule book. The codes are those of domain facts §3.
struct RuleFacts {
    Rule rule;
    const char* id;
    Severity severity;
    /// Separated by spaces.
    const char* codes;
    /// The ids of symptoms that are messages without a code, separated by spaces.
    const char* messages = "";
};

constexpr std::array ruleBook{
    RuleFacts{Rule::KeyMissing, "key-missing", Severity::Error, "798 853 0x80420101 0x80420100",
              "certificate-hash-empty"},
    RuleFacts{Rule::KeyMismatch, "key-mismatch", Severity::Error, "798 853 0x80420101 0x80420100"},
    RuleFacts{Rule::SeveralKeys, "several-keys", Severity::Warning, "798", "certificate-hash-empty"},
    RuleFacts{Rule::EkuMissing, "eku-missing", Severity::Error, "798 0x80420101 853",
              "certificate-hash-empty"},
    RuleFacts{Rule::EkuNoClientAuthentication, "eku-no-client-auth", Severity::Error,
              "798 0x800B0110 0x80420101 853", "certificate-hash-empty"},
    RuleFacts{Rule::EkuOrder, "eku-order", Severity::Error, "798 853 0x80420101"},
    RuleFacts{Rule::EkuAnyPurpose, "eku-any-purpose", Severity::Warning, "798"},
    RuleFacts{Rule::KeyUsage, "key-usage", Severity::Error, "0x800B0110 0x80420101 853"},
    RuleFacts{Rule::IsCa, "is-ca", Severity::Error, "798 0x80420101 853"},
    RuleFacts{Rule::SelfSigned, "self-signed", Severity::Error, "798 0x800B0109 861 0x80420300",
              "client-self-signed"},
    RuleFacts{Rule::ChainIncomplete, "chain-incomplete", Severity::Error,
              "798 0x800B010A 0x800B0109 861 0x80420300"},
    RuleFacts{Rule::RootNoBasicConstraints, "root-no-basic-constraints", Severity::Warning, "862 0x80420301"},
    RuleFacts{Rule::IssuerNotCa, "issuer-not-ca", Severity::Error, "0x800B010A 862 0x80420301"},
    RuleFacts{Rule::Expired, "expired", Severity::Error, "0x800B0101 0x80420102 854"},
    RuleFacts{Rule::NotYetValid, "not-yet-valid", Severity::Error,
              "0x800B0101 0x80420101 853 854 0x80420102"},
    RuleFacts{Rule::ExpiresSoon, "expires-soon", Severity::Warning, ""},
    RuleFacts{Rule::RootExpired, "root-expired", Severity::Error,
              "0x80090326 863 0x80420302 0x800B0101 VpnClientRootCertificateExpired"},
    RuleFacts{Rule::RootNotYetValid, "root-not-yet-valid", Severity::Error, "0x80090326 862 0x80420301"},
    RuleFacts{Rule::OutlivesIssuer, "outlives-issuer", Severity::Error, "0x800B0101"},
    RuleFacts{Rule::ValidityShortened, "validity-shortened", Severity::Warning, ""},
    RuleFacts{Rule::WeakKey, "weak-key", Severity::Error, "0x80090326"},
    RuleFacts{Rule::WeakSignature, "weak-signature", Severity::Error, "0x80090326"},
    RuleFacts{Rule::EllipticCurveKey, "elliptic-curve-key", Severity::Warning, "0x80090326"},
    RuleFacts{Rule::RsaPss, "rsa-pss", Severity::Warning, "0x80090326"},
    RuleFacts{Rule::CommonNameMissing, "common-name-missing", Severity::Warning, "798",
              "certificate-hash-empty"},
    RuleFacts{Rule::CommonNameNotEmail, "common-name-not-email", Severity::Info, ""},
    RuleFacts{Rule::UserPrincipalName, "user-principal-name", Severity::Warning,
              "KDC_ERR_C_PRINCIPAL_UNKNOWN"},
    RuleFacts{Rule::NotUnderThisRoot, "not-under-this-root", Severity::Error,
              "0x80090326 0x800B0109 861 0x80420300"},
    RuleFacts{Rule::EncodedTwice, "encoded-twice", Severity::Error, "0x80090326 862 0x80420301",
              "portal-data-invalid"},
    RuleFacts{Rule::UploadNotOneLine, "upload-not-one-line", Severity::Error, "", "portal-data-invalid"},
    RuleFacts{Rule::RootNameNotAllowed, "root-name-not-allowed", Severity::Error, "", "portal-name-invalid"},
    RuleFacts{Rule::MachineTunnel, "machine-tunnel", Severity::Info, "13801 13806"},
    RuleFacts{Rule::Revoked, "revoked", Severity::Error, "0x80420103 855"},
    RuleFacts{Rule::PasswordWeak, "password-weak", Severity::Warning, ""},
    RuleFacts{Rule::PasswordNotAscii, "password-not-ascii", Severity::Warning, "",
              "import-password-incorrect"},
    RuleFacts{Rule::PassphraseWeak, "passphrase-weak", Severity::Warning, ""},
    RuleFacts{Rule::ProtectionUnreadable, "protection-unreadable", Severity::Error, "",
              "import-password-incorrect"},
    RuleFacts{Rule::ProtectionRc2, "protection-rc2", Severity::Warning, "", "import-password-incorrect"},
    RuleFacts{Rule::NoMac, "no-mac", Severity::Warning, ""},
    RuleFacts{Rule::ClearParts, "clear-parts", Severity::Error, ""},
    RuleFacts{Rule::IterationsUnusual, "iterations-unusual", Severity::Warning, ""},
    RuleFacts{Rule::LocalMachineKey, "local-machine-key", Severity::Warning, "798"},
    RuleFacts{Rule::GatewayRefused, "gateway-refused", Severity::Error, "0x80090326"},
    RuleFacts{Rule::GatewayRootUnknown, "gateway-root-unknown", Severity::Warning, ""},
    RuleFacts{Rule::GatewayRootMissing, "gateway-root-missing", Severity::Error, "0x80090326 861 0x80420300"},
    RuleFacts{Rule::GatewayRootDamaged, "gateway-root-damaged", Severity::Error, "0x80090326 862 0x80420301"},
    RuleFacts{Rule::GatewayRootEncodedTwice, "gateway-root-encoded-twice", Severity::Error,
              "0x80090326 862 0x80420301"},
    RuleFacts{Rule::GatewayRootExpired, "gateway-root-expired", Severity::Error,
              "0x80090326 863 0x80420302 VpnClientRootCertificateExpired"},
    RuleFacts{Rule::GatewayRootExpiresSoon, "gateway-root-expires-soon", Severity::Warning, ""},
    RuleFacts{Rule::GatewayRootsFull, "gateway-roots-full", Severity::Warning, ""},
    RuleFacts{Rule::RevokedOnlyHere, "revoked-only-here", Severity::Error, ""},
    RuleFacts{Rule::RevokedOnlyOnGateway, "revoked-only-on-gateway", Severity::Error, "0x80420103 855"},
    RuleFacts{Rule::RevokedOnGatewayUnknown, "revoked-on-gateway-unknown", Severity::Info, ""},
    RuleFacts{Rule::AlreadyHolds, "already-holds", Severity::Warning, "798", "certificate-hash-empty"},
    RuleFacts{Rule::IssueInterrupted, "issue-interrupted", Severity::Warning, ""},
    RuleFacts{Rule::CommonNameChanged, "common-name-changed", Severity::Error, "798"},
    RuleFacts{Rule::AltNameChanged, "alt-name-changed", Severity::Warning, ""},
    RuleFacts{Rule::PathLength, "path-length", Severity::Error, "0x800B010A 0x80090326"},
    RuleFacts{Rule::IssuerPurpose, "issuer-purpose", Severity::Error, "0x800B0110 0x80090326"},
    RuleFacts{Rule::NameConstraint, "name-constraint", Severity::Error, "0x800B0114 0x80090326"},
    RuleFacts{Rule::StockTemplate, "stock-template", Severity::Warning, "798"},
    RuleFacts{Rule::CriticalExtension, "critical-extension", Severity::Error, "0x800B0105 0x80090326"},
    RuleFacts{Rule::PathRefused, "path-refused", Severity::Error, "0x800B010A 0x80090326"},
    RuleFacts{Rule::RevokedInLedger, "revoked-in-ledger", Severity::Error, "0x80420103 855"},
    RuleFacts{Rule::KeyInSeveralPlaces, "key-in-several-places", Severity::Warning, ""},
    RuleFacts{Rule::EkuUnreadable, "eku-unreadable", Severity::Error, "798 0x80420101 853 0x80090326",
              "certificate-hash-empty"},
};
static_assert(ruleBook.size() == static_cast<size_t>(Rule::EkuUnreadable) + 1);

const RuleFacts& factsOf(Rule rule) {
    return *std::find_if(ruleBook.begin(), ruleBook.end(),
                         [rule](const RuleFacts& facts) { return facts.rule == rule; });
}

} // namespace

QString ruleId(Rule rule) {
    return QString::fromLatin1(factsOf(rule).id);
}

Severity ruleSeverity(Rule rule) {
    return factsOf(rule).severity;
}

QStringList ruleCodes(Rule rule) {
    return QString::fromLatin1(factsOf(rule).codes).split(u' ', Qt::SkipEmptyParts);
}

QStringList ruleSymptoms(Rule rule) {
    return ruleCodes(rule) + QString::fromLatin1(factsOf(rule).messages).split(u' ', Qt::SkipEmptyParts);
}

QList<Rule> allRules() {
    QList<Rule> rules;
    for (const RuleFacts& facts : ruleBook)
        rules.append(facts.rule);
    return rules;
}

QString severityName(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

void putGravestFirst(QList<Finding>& findings) {
    std::ranges::stable_sort(findings, {}, &Finding::severity);
}

void addNew(QList<Finding>& findings, const QList<Finding>& more) {
    for (const Finding& finding : more) {
        if (!findings.contains(finding))
            findings.append(finding);
    }
}

bool hasErrors(const QList<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace p2s
