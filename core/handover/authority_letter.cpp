#include "core/handover/authority_letter.h"

#include "core/base/date_text.h"
#include "core/base/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace p2s {
namespace {

struct AuthorityLetterWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::AuthorityLetter)
public:
    /// What the authority is asked to change, which is not what the certificate's holder can do about it.
    static QString wishFor(const Finding& finding, const QString& askedName);
    /// The same of what only the rehearsed gateway refuses (see namespace gatewayRefusal).
    static QString wishAgainst(const QString& refusal, bool isOfAuthority);
    static QString letter(const Certificate& certificate, const QString& askedName,
                          const QString& templateName, const QStringList& points);
    /// What is to be sent besides a certificate that may stay as it is.
    static QString missingFor(const Finding& finding, const QString& askedName);
    static QString letterOnMissing(const Certificate& certificate, const QString& askedName,
                                   const QStringList& points);
    static QString letterOnKey(const WrongKey& reply);
};

/// Nothing is wrong with the certificate: what is missing lies above it.
bool isOfMissingOnly(const QList<Finding>& findings) {
    return std::all_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity != Severity::Error || finding.rule == Rule::ChainIncomplete ||
               finding.rule == Rule::NotUnderThisRoot;
    });
}

/// No authority can change how its root was uploaded here.
bool isOfOurUpload(const Finding& finding) {
    return finding.rule == Rule::EncodedTwice;
}

/// One point of a letter.
QString pointOn(const Finding& finding, const QString& wish) {
    return QStringLiteral("– ") + findingText(finding).sentence + QStringLiteral("\n  ") + wish;
}

QString AuthorityLetterWords::wishAgainst(const QString& refusal, bool isOfAuthority) {
    if (refusal == QLatin1StringView(gatewayRefusal::criticalExtension))
        return isOfAuthority
                   ? tr("Issue it under authorities whose own certificates have no extension marked as "
                        "critical that is not among those of RFC 5280.")
                   : tr("Issue it without an extension marked as critical that is not among those of "
                        "RFC 5280.");
    if (refusal == QLatin1StringView(gatewayRefusal::tooWeak))
        return isOfAuthority
                   ? tr("Issue it under authorities whose own keys are RSA with at least 2048 bits, signed "
                        "with SHA-256.")
                   : tr("Issue it for an RSA key of at least 2048 bits, signed with SHA-256.");
    return isOfAuthority
               ? tr("Issue it under other authorities: what is refused is in the certificate of one of them.")
               : tr("Issue it again without this: what is refused is in the certificate itself.");
}

QString AuthorityLetterWords::wishFor(const Finding& finding, const QString& askedName) {
    const bool isOfAuthority =
        finding.subject == QStringLiteral("root") || finding.subject == QStringLiteral("issuer");
    switch (finding.rule) {
    case Rule::EkuOrder:
    case Rule::EkuMissing:
    case Rule::EkuNoClientAuthentication:
        return tr("In the certificate template, Extensions, Application Policies: put Client Authentication "
                  "(1.3.6.1.5.5.7.3.2) first, or leave it alone in the list, without Smart Card Logon before "
                  "it.");
    case Rule::EkuUnreadable:
        return isOfAuthority ? tr("Issue it under authorities whose own certificates have one Enhanced Key "
                                  "Usage at most, as RFC 5280 has it.")
                             : tr("Issue it with one Enhanced Key Usage, as RFC 5280 has it, with Client "
                                  "Authentication (1.3.6.1.5.5.7.3.2) first.");
    case Rule::CommonNameChanged:
    case Rule::CommonNameMissing:
        return tr("In the certificate template, Subject Name: choose “Supply in the request”, so that the "
                  "common name is %1.")
            .arg(askedName);
    case Rule::KeyUsage:
        return tr("In the certificate template, Extensions, Key Usage: allow Digital signature.");
    case Rule::IsCa:
        return tr(
            "Issue a certificate for a user, not for a certificate authority (Basic Constraints without "
            "CA).");
    case Rule::Expired:
    case Rule::NotYetValid:
    case Rule::OutlivesIssuer:
        return isOfAuthority
                   ? tr("Issue it under an authority that is valid now, all the way up to the root.")
                   : tr("Issue a certificate that is valid now.");
    case Rule::RootExpired:
    case Rule::RootNotYetValid:
        return tr("Issue it under a root that is valid now, and send us that root.");
    case Rule::ChainIncomplete:
        return tr("Send the certificates of the issuing authority and of all authorities above it too, best "
                  "as a .p7b file with the whole chain.");
    case Rule::SelfSigned:
        return tr("Sign the request with the authority's own key; the certificate must not be signed by "
                  "itself.");
    case Rule::NotUnderThisRoot:
        return tr("Issue it under the root that our VPN gateway trusts, or send us the root it is under.");
    case Rule::PathLength:
    case Rule::IssuerPurpose:
    case Rule::NameConstraint:
        return tr("Issue it under an authority that may issue certificates for Client Authentication with "
                  "this name.");
    case Rule::IssuerNotCa:
        return tr(
            "Issue it under a certificate authority whose certificate says so (Basic Constraints: CA).");
    case Rule::WeakKey:
        return isOfAuthority
                   ? tr("Issue it under authorities whose own keys are RSA with at least 2048 bits.")
                   : tr("Issue it for the key of the request, with RSA of at least 2048 bits.");
    case Rule::WeakSignature:
        return isOfAuthority ? tr("Issue it under authorities whose certificates are signed with SHA-256.")
                             : tr("Sign the certificate with SHA-256.");
    case Rule::CriticalExtension:
        return wishAgainst(QString::fromLatin1(gatewayRefusal::criticalExtension), isOfAuthority);
    case Rule::PathRefused:
    case Rule::GatewayRefused:
        return wishAgainst(finding.argument, isOfAuthority);
    case Rule::AltNameChanged:
        return tr("Take the e-mail address over from the request, as Subject Alternative Name.");
    case Rule::UserPrincipalName:
        return tr("Leave the user principal name out of the Subject Alternative Name.");
    case Rule::Revoked:
        return tr("Issue a new certificate; this one is revoked.");
    // These are about a file, a ledger or a gateway, or are never that grave. Should one come up here all the
    // same, the authority is not left without a word on what is wanted.
    case Rule::KeyMissing:
    case Rule::KeyMismatch:
    case Rule::SeveralKeys:
    case Rule::EkuAnyPurpose:
    case Rule::RootNoBasicConstraints:
    case Rule::ExpiresSoon:
    case Rule::ValidityShortened:
    case Rule::EllipticCurveKey:
    case Rule::RsaPss:
    case Rule::CommonNameNotEmail:
    case Rule::EncodedTwice:
    case Rule::UploadNotOneLine:
    case Rule::RootNameNotAllowed:
    case Rule::MachineTunnel:
    case Rule::PasswordWeak:
    case Rule::PassphraseWeak:
    case Rule::PasswordNotAscii:
    case Rule::ProtectionUnreadable:
    case Rule::ProtectionRc2:
    case Rule::NoMac:
    case Rule::ClearParts:
    case Rule::IterationsUnusual:
    case Rule::LocalMachineKey:
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
    case Rule::AlreadyHolds:
    case Rule::IssueInterrupted:
    case Rule::StockTemplate:
    case Rule::RevokedInLedger:
    case Rule::KeyInSeveralPlaces:
        return tr("Issue the certificate again without this, or tell us what stands against it.");
    }
    Q_UNREACHABLE();
}

QString AuthorityLetterWords::missingFor(const Finding& finding, const QString& askedName) {
    if (finding.rule == Rule::NotUnderThisRoot)
        return tr("If that root has certified one of your authorities (a cross-certificate), send us that "
                  "certificate; otherwise send us the root that the certificate is under.");
    return wishFor(finding, askedName);
}

QString AuthorityLetterWords::letterOnMissing(const Certificate& certificate, const QString& askedName,
                                              const QStringList& points) {
    return tr("Thank you for the certificate for %1 with serial number %2 from “%3”. To use it with our "
              "Azure "
              "Point-to-Site VPN we also need certificates of your authorities:")
               .arg(askedName, certificate.serialNumber(), visibleText(certificate.issuer())) +
           QStringLiteral("\n\n") + points.join(QStringLiteral("\n\n")) + QStringLiteral("\n\n") +
           tr("The certificate itself may stay as it is; it need not be issued again.") + QLatin1Char('\n');
}

QString AuthorityLetterWords::letterOnKey(const WrongKey& reply) {
    const auto hash = [](const QString& hex) { return QStringLiteral("\n  %1\n\n").arg(hex); };
    return tr("The certificate with serial number %1 from “%2” is not for the key of our request for %3: "
              "nobody "
              "here has the key that belongs to it.")
               .arg(reply.certificate.serialNumber(), visibleText(reply.certificate.issuer()),
                    reply.askedName) +
           QStringLiteral("\n\n") +
           tr("Please issue the certificate for our request of %1. The SHA-256 hash of its public key "
              "(SubjectPublicKeyInfo) is:")
               .arg(dateText(reply.madeOn)) +
           hash(reply.askedSha256) + tr("That of the certificate you sent is another one:") +
           hash(reply.foundSha256) + tr("If the request is no longer at hand, we send it again.") +
           QLatin1Char('\n');
}

QString AuthorityLetterWords::letter(const Certificate& certificate, const QString& askedName,
                                     const QString& templateName, const QStringList& points) {
    QString text = tr("Please issue the certificate for %1 again. The one with serial number %2 from “%3” "
                      "does not work with our Azure Point-to-Site VPN:")
                       .arg(askedName, certificate.serialNumber(), visibleText(certificate.issuer())) +
                   QStringLiteral("\n\n") + points.join(QStringLiteral("\n\n")) + QStringLiteral("\n\n");
    if (!templateName.isEmpty())
        text += tr("The template asked for is %1. If it cannot be changed, a duplicate of it under another "
                   "name will do.")
                    .arg(templateName) +
                QStringLiteral("\n\n");
    return text + tr("The same request can be used again; it need not be made anew.") + QLatin1Char('\n');
}

} // namespace

QString authorityLetter(const Certificate& certificate, const QString& askedName, const QString& templateName,
                        QList<Finding> findings) {
    findings.removeIf(isOfOurUpload);
    if (!hasErrors(findings))
        return {};
    const bool isOfMissing = isOfMissingOnly(findings);
    QStringList points;
    for (const Finding& finding : findings) {
        // No reason for a refusal, but worth a word when the certificate is to be issued again anyway.
        const bool isWorthAWord =
            !isOfMissing && (finding.rule == Rule::AltNameChanged || finding.rule == Rule::UserPrincipalName);
        if (finding.severity != Severity::Error && !isWorthAWord)
            continue;
        const QString point =
            pointOn(finding, isOfMissing ? AuthorityLetterWords::missingFor(finding, askedName)
                                         : AuthorityLetterWords::wishFor(finding, askedName));
        // The same of two authorities reads the same.
        if (!points.contains(point))
            points.append(point);
    }
    return isOfMissing ? AuthorityLetterWords::letterOnMissing(certificate, askedName, points)
                       : AuthorityLetterWords::letter(certificate, askedName, templateName, points);
}

QString wrongKeyLetter(const WrongKey& reply) {
    return AuthorityLetterWords::letterOnKey(reply);
}

} // namespace p2s
