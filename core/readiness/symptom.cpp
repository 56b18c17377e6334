#include "core/readiness/symptom.h"

#include "core/base/translation.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace p2s {
namespace {

/// A symptom as it is recognised. Its causes are the rules that name its id (ruleSymptoms).
struct KnownSymptom {
    const char* id;
    const char* constant;
    /// In English; in other words under the context p2s::Symptom.
    const char* meaning;
    /// How Windows, Azure or others put it, in English and German; beside its id, its constant and its
    /// meaning. UTF-8, may be empty.
    const char* pattern = "";
};

constexpr char symptomContext[] = "p2s::Symptom";

/// The numbers are those of Microsoft's headers raserror.h (798, 853 …), eaphosterror.h (0x804201…),
/// winerror.h (0x8009…, 0x800B…, 13801 …).
constexpr std::array knownSymptoms{
    KnownSymptom{"798", "",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "A certificate could not be found that can be used with "
                                                   "this Extensible Authentication Protocol."),
                 "certificate could not be found that can be used with this|\\b0x0*31E\\b|"
                 "(?=.*(Extensible Authentication|\\bEAP\\b)).*kein Zertifikat gefunden"},
    KnownSymptom{
        "0x800B0109", "CERT_E_UNTRUSTEDROOT",
        QT_TRANSLATE_NOOP("p2s::Symptom",
                          "A certificate chain ends in a root that is not trusted on this computer."),
        "root certificate which is not trusted|Stammzertifikat.* nicht als vertrauenswürdig"},
    KnownSymptom{"0x80090326", "SEC_E_ILLEGAL_MESSAGE",
                 QT_TRANSLATE_NOOP(
                     "p2s::Symptom",
                     "The gateway did not take the certificate: its root is not uploaded, damaged or ended."),
                 "message received was unexpected or badly formatted|"
                 "empfangene Nachricht war unerwartet oder (fehlerhaft|falsch|ungültig) formatiert"},
    KnownSymptom{"0x80420100", "EAP_E_USER_CERT_NOT_FOUND",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The VPN client found no client certificate.")},
    KnownSymptom{"0x80420101", "EAP_E_USER_CERT_INVALID",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The client certificate is not valid.")},
    KnownSymptom{"0x80420102", "EAP_E_USER_CERT_EXPIRED",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The client certificate has ended.")},
    KnownSymptom{"0x80420103", "EAP_E_USER_CERT_REVOKED",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The client certificate is revoked.")},
    KnownSymptom{"0x80420300", "EAP_E_USER_ROOT_CERT_NOT_FOUND",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The root certificate was not found.")},
    KnownSymptom{"0x80420301", "EAP_E_USER_ROOT_CERT_INVALID",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The root certificate is not valid.")},
    KnownSymptom{"0x80420302", "EAP_E_USER_ROOT_CERT_EXPIRED",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The root certificate has ended.")},
    KnownSymptom{
        "853", "ERROR_EAP_USER_CERT_INVALID",
        QT_TRANSLATE_NOOP("p2s::Symptom", "The client certificate was not found or cannot be used.")},
    KnownSymptom{"854", "ERROR_EAP_USER_CERT_EXPIRED",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The client certificate is outside its dates.")},
    KnownSymptom{"855", "ERROR_EAP_USER_CERT_REVOKED",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The client certificate is revoked.")},
    KnownSymptom{"861", "ERROR_EAP_USER_ROOT_CERT_NOT_FOUND",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The root certificate was not found.")},
    KnownSymptom{"862", "ERROR_EAP_USER_ROOT_CERT_INVALID",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The root certificate is not valid.")},
    KnownSymptom{"863", "ERROR_EAP_USER_ROOT_CERT_EXPIRED",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The root certificate has ended.")},
    KnownSymptom{"0x800B0101", "CERT_E_EXPIRED",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "A certificate is outside its dates."),
                 "not within its validity period|nicht im Gültigkeitszeitraum"},
    KnownSymptom{"0x800B0110", "CERT_E_WRONG_USAGE",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The certificate is not meant for what it is used for."),
                 "not valid for the requested usage|"
                 "Zertifikat ist für (den angeforderten Zweck|die angeforderte Verwendung) (nicht|un)"},
    KnownSymptom{"0x800B0114", "CERT_E_INVALID_NAME",
                 QT_TRANSLATE_NOOP("p2s::Symptom",
                                   "A name in the certificate is one that its authority may not certify."),
                 "certificate has an invalid name"},
    KnownSymptom{
        "0x800B0105", "CERT_E_CRITICAL",
        QT_TRANSLATE_NOOP("p2s::Symptom",
                          "A certificate has an extension that is marked critical and not understood."),
        "unknown extension that is marked ['\"]?critical"},
    KnownSymptom{"0x800B010A", "CERT_E_CHAINING",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "No chain could be built up to a trusted root."),
                 "chain could not be built to a trusted root|"
                 "Zertifikatkette zu einer vertrauenswürdigen Stammzertifizierungsstelle"},
    KnownSymptom{"13801", "ERROR_IPSEC_IKE_AUTH_FAIL",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "IKE authentication credentials are unacceptable."),
                 "IKE authentication credentials are unacceptable|"
                 "IKE.Authentifizierungs?.?Anmeldeinformationen sind nicht akzeptabel"},
    KnownSymptom{"13806", "ERROR_IPSEC_IKE_NO_CERT",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "IKE failed to find a valid machine certificate."),
                 "failed to find (a )?valid machine certificate|IKE.* kein gültiges Computerzertifikat"},
    KnownSymptom{
        "portal-data-invalid", "",
        QT_TRANSLATE_NOOP("p2s::Symptom", "The portal says that the data for the certificate is invalid."),
        "data for certificate\\b.*\\bis invalid"},
    KnownSymptom{"portal-name-invalid", "",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The portal says that the resource name is invalid."),
                 "resource name\\b.*\\bis invalid"},
    KnownSymptom{"VpnClientRootCertificateExpired", "",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The gateway cannot be saved: a root has ended."),
                 "VpnClientRootCertificateExpired"},
    KnownSymptom{"certificate-hash-empty", "",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The VPN client found no certificate that it can use."),
                 "client certificate hash cannot be empty"},
    KnownSymptom{
        "import-password-incorrect", "",
        QT_TRANSLATE_NOOP("p2s::Symptom",
                          "Importing the file says that the password is incorrect, although it is not."),
        "password you entered is incorrect|0x80070056|ERROR_INVALID_PASSWORD|"
        "eingegebene Kennwort ist (falsch|nicht korrekt|nicht richtig|ungültig)"},
    KnownSymptom{
        "KDC_ERR_C_PRINCIPAL_UNKNOWN", "",
        QT_TRANSLATE_NOOP("p2s::Symptom",
                          "File shares fail over the VPN: the domain controller does not know the user."),
        "KDC_ERR_C_PRINCIPAL_UNKNOWN"},
    KnownSymptom{"client-self-signed", "",
                 QT_TRANSLATE_NOOP("p2s::Symptom", "The client certificate is signed by itself."),
                 "(client )?certificate is self.?signed"},
};

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::Symptom)
public:
    static QString howToExamine(Source source);
};

Symptom symptomOf(const KnownSymptom& known) {
    Symptom symptom{QString::fromLatin1(known.id),
                    QString::fromLatin1(known.constant),
                    QCoreApplication::translate(symptomContext, known.meaning),
                    {}};
    const QList<Rule> rules = allRules();
    for (const Rule rule : rules) {
        if (ruleSymptoms(rule).contains(symptom.id))
            symptom.causes.append(rule);
    }
    std::ranges::stable_sort(symptom.causes, {}, ruleSeverity);
    return symptom;
}

/// Without what gets lost or added when a sentence is copied: spaces, full stops, marks of direction.
QString bareSentence(const QString& text) {
    QString bare = text.simplified();
    bare.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
    while (bare.endsWith(u'.'))
        bare.chop(1);
    return bare;
}

/// What this program itself says of a symptom, in every language that it speaks.
const QStringList& ownSentences(size_t symptom) {
    static const auto all = [] {
        std::array<QStringList, knownSymptoms.size()> sentences;
        for (size_t i = 0; i < sentences.size(); ++i) {
            const QStringList languages = inEveryLanguage(symptomContext, knownSymptoms.at(i).meaning);
            for (const QString& sentence : languages)
                sentences.at(i).append(bareSentence(sentence));
        }
        return sentences;
    }();
    return all.at(symptom);
}

QString SourceWords::howToExamine(Source source) {
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
    for (const KnownSymptom& known : knownSymptoms)
        symptoms.append(symptomOf(known));
    return symptoms;
}

QList<Symptom> symptomsIn(const QString& text) {
    const QStringList codes = codesIn(text);
    const QString oneLine = bareSentence(text);
    const auto says = [&oneLine](const QString& words) {
        return oneLine.contains(words, Qt::CaseInsensitive);
    };
    QList<Symptom> symptoms;
    for (size_t i = 0; i < knownSymptoms.size(); ++i) {
        const KnownSymptom& known = knownSymptoms.at(i);
        const QString id = QString::fromLatin1(known.id);
        const QString constant = QString::fromLatin1(known.constant);
        const QRegularExpression pattern(QString::fromUtf8(known.pattern),
                                         QRegularExpression::CaseInsensitiveOption);
        const QStringList& sentences = ownSentences(i);
        const bool mentioned = codes.contains(id) || oneLine.compare(id, Qt::CaseInsensitive) == 0 ||
                               (!constant.isEmpty() && says(constant)) ||
                               (!pattern.pattern().isEmpty() && pattern.match(oneLine).hasMatch()) ||
                               std::any_of(sentences.begin(), sentences.end(), says);
        if (mentioned)
            symptoms.append(symptomOf(known));
    }
    return symptoms;
}

Source sourceOf(Rule rule) {
    switch (rule) {
    case Rule::EkuMissing:
    case Rule::EkuNoClientAuthentication:
    case Rule::EkuOrder:
    case Rule::EkuAnyPurpose:
    case Rule::EkuUnreadable:
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
    case Rule::KeyInSeveralPlaces:
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
    case Rule::StockTemplate:
        return Source::Request;
    case Rule::IssueInterrupted:
    case Rule::RevokedInLedger:
    case Rule::PassphraseWeak:
        return Source::Ledger;
    case Rule::MachineTunnel:
        return Source::UsersComputer;
    }
    Q_UNREACHABLE();
}

QString howToExamine(Source source) {
    return SourceWords::howToExamine(source);
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
