#include "core/readiness/symptom.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace p2s {
namespace {

/// A symptom as it is recognised. Its causes are the rules that name its id among their codes, unless it has
/// some of its own.
struct KnownSymptom {
    Symptom symptom;
    /// Beside its id and constant; may be empty.
    const char* pattern = "";
};

class KnownSymptoms {
    Q_DECLARE_TR_FUNCTIONS(p2s::Symptom)
public:
    static QList<KnownSymptom> all();
    static QString howToExamine(Source source);

private:
    static QList<KnownSymptom> numbered();
    static QList<KnownSymptom> spoken();
};

Symptom named(const char* id, const char* constant, const QString& meaning, const QList<Rule>& causes = {}) {
    return {QString::fromLatin1(id), QString::fromLatin1(constant), meaning, causes};
}

QList<KnownSymptom> KnownSymptoms::numbered() {
    return {
        {named("798", "",
               tr("A certificate could not be found that can be used with this Extensible Authentication "
                  "Protocol.")),
         "certificate could not be found that can be used with this|\\b0x0*31E\\b"},
        {named("0x800B0109", "CERT_E_UNTRUSTEDROOT",
               tr("A certificate chain ends in a root that is not trusted on this computer.")),
         "root certificate which is not trusted"},
        {named("0x80090326", "SEC_E_ILLEGAL_MESSAGE",
               tr("The gateway did not take the certificate: its root is not uploaded, damaged or ended.")),
         "message received was unexpected or badly formatted"},
        {named("0x80420100", "", tr("The VPN client found no client certificate."))},
        {named("0x80420101", "", tr("The client certificate is not valid."))},
        {named("0x80420102", "", tr("The client certificate has ended."))},
        {named("0x80420103", "", tr("The client certificate is revoked."))},
        {named("853", "", tr("The client certificate was not found or cannot be used."))},
        {named("854", "", tr("The client certificate is outside its dates."))},
        {named("855", "", tr("The client certificate is revoked."))},
        {named("861", "", tr("The root certificate was not found."))},
        {named("862", "", tr("The root certificate is not valid."))},
        {named("863", "", tr("The root certificate has ended."))},
        {named("0x800B0101", "CERT_E_EXPIRED", tr("A certificate is outside its dates.")),
         "not within its validity period"},
        {named("0x800B0110", "CERT_E_WRONG_USAGE",
               tr("The certificate is not meant for what it is used for.")),
         "not valid for the requested usage"},
        {named("0x800B0114", "CERT_E_INVALID_NAME",
               tr("A name in the certificate is one that its authority may not certify.")),
         "certificate has an invalid name"},
        {named("0x800B0105", "CERT_E_CRITICAL",
               tr("A certificate has an extension that is marked critical and not understood.")),
         "unknown extension that is marked ['\"]?critical"},
        {named("0x800B010A", "CERT_E_CHAINING", tr("No chain could be built up to a trusted root.")),
         "chain could not be built to a trusted root"},
        {named("13801", "ERROR_IPSEC_IKE_AUTH_FAIL", tr("IKE authentication credentials are unacceptable.")),
         "IKE authentication credentials are unacceptable"},
        {named("13806", "ERROR_IPSEC_IKE_NO_CERT", tr("IKE failed to find a valid machine certificate.")),
         "failed to find (a )?valid machine certificate"},
    };
}

QList<KnownSymptom> KnownSymptoms::spoken() {
    return {
        {named("portal-data-invalid", "", tr("The portal says that the data for the certificate is invalid."),
               {Rule::UploadNotOneLine, Rule::EncodedTwice}),
         "data for certificate\\b.*\\bis invalid"},
        {named("portal-name-invalid", "", tr("The portal says that the resource name is invalid."),
               {Rule::RootNameNotAllowed}),
         "resource name\\b.*\\bis invalid"},
        {named("VpnClientRootCertificateExpired", "", tr("The gateway cannot be saved: a root has ended.")),
         "VpnClientRootCertificateExpired"},
        {named("certificate-hash-empty", "", tr("The VPN client found no certificate that it can use."),
               {Rule::KeyMissing, Rule::EkuMissing, Rule::EkuNoClientAuthentication, Rule::CommonNameMissing,
                Rule::AlreadyHolds, Rule::SeveralKeys}),
         "client certificate hash cannot be empty"},
        {named("import-password-incorrect", "",
               tr("Importing the file says that the password is incorrect, although it is not."),
               {Rule::ProtectionUnreadable, Rule::PasswordNotAscii, Rule::ProtectionRc2}),
         "password you entered is incorrect|0x80070056|ERROR_INVALID_PASSWORD"},
        {named("KDC_ERR_C_PRINCIPAL_UNKNOWN", "",
               tr("File shares fail over the VPN: the domain controller does not know the user.")),
         "KDC_ERR_C_PRINCIPAL_UNKNOWN"},
        {named("client-self-signed", "", tr("The client certificate is signed by itself."),
               {Rule::SelfSigned}),
         "(client )?certificate is self.?signed"},
    };
}

QList<KnownSymptom> KnownSymptoms::all() {
    QList<KnownSymptom> all = numbered() + spoken();
    for (KnownSymptom& known : all) {
        if (!known.symptom.causes.isEmpty())
            continue;
        const QList<Rule> rules = allRules();
        for (const Rule rule : rules) {
            if (ruleCodes(rule).contains(known.symptom.id))
                known.symptom.causes.append(rule);
        }
        std::stable_sort(known.symptom.causes.begin(), known.symptom.causes.end(),
                         [](Rule a, Rule b) { return ruleSeverity(a) < ruleSeverity(b); });
    }
    return all;
}

QString KnownSymptoms::howToExamine(Source source) {
    switch (source) {
    case Source::Certificate:
        return tr("Give the user's certificate or .pfx file.");
    case Source::PrivateKey:
        return tr("Give the .pfx file, or the certificate together with its private key.");
    case Source::Bundle:
        return tr("Give the .pfx file.");
    case Source::Password:
        return tr("Give the .pfx file and its password.");
    case Source::Authorities:
        return tr("Give the root as well, or a file that has the certificates above the user's.");
    case Source::GatewayRoot:
        return tr("Give the gateway's root.");
    case Source::Rehearsal:
        return tr("Give the .pfx file and the gateway's root.");
    case Source::RevokedList:
        return tr("Give the gateway's list of revoked thumbprints.");
    case Source::UploadText:
        return tr("Give the root's text just as it was pasted into the portal.");
    case Source::UploadName:
        return tr("Give the name that the root has in the portal.");
    case Source::OtherCertificates:
        return tr("Open the user's other certificates beside this one, in the window that looks into "
                  "certificates.");
    case Source::GatewayConfiguration:
        return tr("Compare the gateway with the ledger.");
    case Source::Request:
        return tr("Compare it with the request; that is done when the authority's reply is taken.");
    case Source::Ledger:
        return tr("Look into the ledger.");
    case Source::UsersComputer:
        return tr("Look on the user's computer; no file can tell.");
    }
    Q_UNREACHABLE();
}

/// The numbers in \a text as the rule book writes them. A negative one is a HRESULT in decimal.
QStringList codesIn(const QString& text) {
    static const QRegularExpression number(
        QStringLiteral("(?<![\\w.])(0x[0-9a-f]{1,8}|[0-9a-f]{8}|-[0-9]{6,10}|[0-9]{3,10})(?![\\w])"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qint64 smallestHresult = 0x80000000;
    constexpr qsizetype digitsOfHresult = 8;
    QStringList codes;
    const auto add = [&codes](qint64 value) {
        const auto bits = static_cast<quint32>(value);
        codes.append(bits >= smallestHresult ? QStringLiteral("0x%1").arg(QString::number(bits, 16).toUpper())
                                             : QString::number(value));
    };
    for (auto it = number.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured(1);
        const bool isHex = found.startsWith(QStringLiteral("0x"), Qt::CaseInsensitive);
        bool isDecimal = false;
        const qint64 decimal = found.toLongLong(&isDecimal);
        if (isDecimal)
            add(decimal);
        // People leave the 0x away: 800b0109.
        if (isHex || found.size() == digitsOfHresult)
            add((isHex ? found.mid(2) : found).toLongLong(nullptr, 16));
    }
    return codes;
}

} // namespace

QList<Symptom> allSymptoms() {
    QList<Symptom> symptoms;
    const QList<KnownSymptom> all = KnownSymptoms::all();
    for (const KnownSymptom& known : all)
        symptoms.append(known.symptom);
    return symptoms;
}

QList<Symptom> symptomsIn(const QString& text) {
    const QStringList codes = codesIn(text);
    const QString oneLine = text.simplified();
    QList<Symptom> symptoms;
    const QList<KnownSymptom> all = KnownSymptoms::all();
    for (const KnownSymptom& known : all) {
        const QString& constant = known.symptom.constant;
        const QRegularExpression pattern(QString::fromLatin1(known.pattern),
                                         QRegularExpression::CaseInsensitiveOption);
        const bool mentioned = codes.contains(known.symptom.id) ||
                               oneLine.compare(known.symptom.id, Qt::CaseInsensitive) == 0 ||
                               (!constant.isEmpty() && oneLine.contains(constant, Qt::CaseInsensitive)) ||
                               (!pattern.pattern().isEmpty() && pattern.match(oneLine).hasMatch());
        if (mentioned)
            symptoms.append(known.symptom);
    }
    return symptoms;
}

Source sourceOf(Rule rule) {
    switch (rule) {
    case Rule::EkuMissing:
    case Rule::EkuNoClientAuthentication:
    case Rule::EkuOrder:
    case Rule::EkuAnyPurpose:
    case Rule::KeyUsage:
    case Rule::IsCa:
    case Rule::SelfSigned:
    case Rule::ChainIncomplete:
    case Rule::Expired:
    case Rule::NotYetValid:
    case Rule::ExpiresSoon:
    case Rule::ValidityShortened:
    case Rule::WeakKey:
    case Rule::WeakSignature:
    case Rule::EllipticCurveKey:
    case Rule::RsaPss:
    case Rule::CommonNameMissing:
    case Rule::CommonNameNotEmail:
    case Rule::UserPrincipalName:
        return Source::Certificate;
    case Rule::KeyMissing:
    case Rule::KeyMismatch:
    case Rule::SeveralKeys:
        return Source::PrivateKey;
    case Rule::ProtectionUnreadable:
    case Rule::ProtectionRc2:
    case Rule::NoMac:
    case Rule::ClearParts:
    case Rule::IterationsUnusual:
    case Rule::LocalMachineKey:
        return Source::Bundle;
    case Rule::PasswordWeak:
    case Rule::PasswordNotAscii:
        return Source::Password;
    case Rule::RootNoBasicConstraints:
    case Rule::IssuerNotCa:
    case Rule::RootExpired:
    case Rule::RootNotYetValid:
    case Rule::OutlivesIssuer:
    case Rule::PathLength:
    case Rule::IssuerPurpose:
    case Rule::NameConstraint:
    case Rule::CriticalExtension:
    case Rule::PathRefused:
        return Source::Authorities;
    case Rule::NotUnderThisRoot:
    case Rule::EncodedTwice:
        return Source::GatewayRoot;
    case Rule::GatewayRefused:
        return Source::Rehearsal;
    case Rule::Revoked:
        return Source::RevokedList;
    case Rule::UploadNotOneLine:
        return Source::UploadText;
    case Rule::RootNameNotAllowed:
        return Source::UploadName;
    case Rule::AlreadyHolds:
        return Source::OtherCertificates;
    case Rule::GatewayRootUnknown:
    case Rule::GatewayRootMissing:
    case Rule::GatewayRootDamaged:
    case Rule::GatewayRootEncodedTwice:
    case Rule::GatewayRootExpired:
    case Rule::GatewayRootExpiresSoon:
    case Rule::GatewayRootsFull:
    case Rule::RevokedOnlyHere:
    case Rule::RevokedOnlyOnGateway:
    case Rule::RevokedOnGatewayUnknown:
        return Source::GatewayConfiguration;
    case Rule::CommonNameChanged:
    case Rule::AltNameChanged:
        return Source::Request;
    case Rule::IssueInterrupted:
        return Source::Ledger;
    case Rule::MachineTunnel:
        return Source::UsersComputer;
    }
    Q_UNREACHABLE();
}

QString howToExamine(Source source) {
    return KnownSymptoms::howToExamine(source);
}

Diagnosis diagnose(const QString& text, const Evidence& evidence) {
    Diagnosis diagnosis;
    diagnosis.symptoms = symptomsIn(text);
    QList<Rule> rules;
    for (const Symptom& symptom : std::as_const(diagnosis.symptoms)) {
        for (const Rule rule : symptom.causes) {
            if (!rules.contains(rule))
                rules.append(rule);
        }
    }
    const QList<Finding>& findings = evidence.findings;
    for (const Rule rule : std::as_const(rules)) {
        Cause cause{rule, evidence.sources.contains(sourceOf(rule)) ? CauseState::NotFound
                                                                    : CauseState::NotExamined};
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [rule](const Finding& finding) { return finding.rule == rule; });
        if (found != findings.end()) {
            cause.state = CauseState::Found;
            cause.finding = *found;
        }
        diagnosis.causes.append(cause);
    }
    const auto rank = [](CauseState state) {
        return state == CauseState::Found ? 0 : state == CauseState::NotExamined ? 1 : 2;
    };
    std::stable_sort(diagnosis.causes.begin(), diagnosis.causes.end(),
                     [rank](const Cause& a, const Cause& b) { return rank(a.state) < rank(b.state); });
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(diagnosis.otherFindings),
                 [&rules](const Finding& finding) { return !rules.contains(finding.rule); });
    return diagnosis;
}

FindingText ruleText(Rule rule) {
    return findingText({rule, ruleSeverity(rule), {}, QStringLiteral("…")});
}

} // namespace p2s
