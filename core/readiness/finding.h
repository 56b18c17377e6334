#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace p2s {

enum class Severity { Error, Warning, Info };

/// Every rule there is. The id in JSON is its kebab-case name, stable for ever.
enum class Rule {
    KeyMissing,
    KeyMismatch,
    SeveralKeys,
    EkuMissing,
    EkuNoClientAuthentication,
    EkuOrder,
    EkuAnyPurpose,
    KeyUsage,
    IsCa,
    SelfSigned,
    ChainIncomplete,
    RootNoBasicConstraints,
    IssuerNotCa,
    Expired,
    NotYetValid,
    ExpiresSoon,
    RootExpired,
    RootNotYetValid,
    OutlivesIssuer,
    ValidityShortened,
    WeakKey,
    WeakSignature,
    EllipticCurveKey,
    RsaPss,
    CommonNameMissing,
    CommonNameNotEmail,
    UserPrincipalName,
    NotUnderThisRoot,
    EncodedTwice,
    UploadNotOneLine,
    RootNameNotAllowed,
    MachineTunnel,
    Revoked,
    PasswordWeak,
    PasswordNotAscii,
    PassphraseWeak,
    ProtectionUnreadable,
    ProtectionRc2,
    NoMac,
    ClearParts,
    IterationsUnusual,
    LocalMachineKey,
    GatewayRefused,
    GatewayRootUnknown,
    GatewayRootMissing,
    GatewayRootDamaged,
    GatewayRootEncodedTwice,
    GatewayRootExpired,
    GatewayRootExpiresSoon,
    GatewayRootsFull,
    RevokedOnlyHere,
    RevokedOnlyOnGateway,
    RevokedOnGatewayUnknown,
    AlreadyHolds,
    IssueInterrupted,
    CommonNameChanged,
    AltNameChanged,
    PathLength,
    IssuerPurpose,
    NameConstraint,
    StockTemplate,
    CriticalExtension,
    PathRefused,
    RevokedInLedger,
    KeyInSeveralPlaces,
    EkuUnreadable,
};

/// What an Azure gateway or a Windows client would say of a certificate, before it does.
struct Finding {
    Rule rule = Rule::KeyMissing;
    Severity severity = Severity::Error;
    /// What it is about: "leaf", "root", "issuer", "bundle", "password", "passphrase", "ledger", "template".
    QString subject;
    /// A value for the sentence: a name, an ISO 8601 date, a GatewayRefusal's name; may be empty.
    QString argument = {};
    /// For "Details", in English, such as OpenSSL's own words; never the message.
    QString detail = {};
    /// Whose it is, when a file has several certificates and it is not the first one's; empty otherwise.
    QString certificate = {};
    /// The authority above that it is about, for a sentence with another value besides; may be empty.
    QString authority = {};

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Why the rehearsed gateway refused, as the argument of Rule::GatewayRefused; empty when it did not say.
namespace gatewayRefusal {
inline constexpr char pathLength[] = "path-length";
inline constexpr char tooManySteps[] = "too-many-steps";
inline constexpr char purpose[] = "purpose";
inline constexpr char notAnAuthority[] = "not-an-authority";
inline constexpr char criticalExtension[] = "critical-extension";
inline constexpr char nameConstraint[] = "name-constraint";
inline constexpr char signature[] = "signature";
inline constexpr char tooWeak[] = "too-weak";
inline constexpr char dates[] = "dates";
inline constexpr char chain[] = "chain";
inline constexpr char keyUnusable[] = "key-unusable";
} // namespace gatewayRefusal

/// "eku-order": the stable id.
QString ruleId(Rule rule);
/// How grave it usually is; a finding may say otherwise.
Severity ruleSeverity(Rule rule);
/// The codes a user would have seen: "798", "0x800B0109".
QStringList ruleCodes(Rule rule);
/// The symptoms that it may cause, by id: its codes, and the messages that come without one
/// ("portal-data-invalid").
QStringList ruleSymptoms(Rule rule);
QList<Rule> allRules();

/// How dates in a sentence are written: as the person's locale does, or as ISO 8601 in UTC, which files and
/// the command line use.
enum class DateStyle { Local, Iso };

/// The translated sentence and what to do about it.
struct FindingText {
    QString sentence;
    QString remedy;
};
FindingText findingText(const Finding& finding, DateStyle dates = DateStyle::Local);

/// "error", "warning", "info".
QString severityName(Severity severity);

bool hasErrors(const QList<Finding>& findings);

/// Appends those of \a more that are not there yet.
void addNew(QList<Finding>& findings, const QList<Finding>& more);

/// Errors first, then warnings; otherwise in the order they were found.
void putGravestFirst(QList<Finding>& findings);

} // namespace p2s
