#include "core/readiness/finding.h"

#include "core/base/date_text.h"
#include "core/base/visible_text.h"
#include "core/readiness/authority_text.h"
#include "core/readiness/refusal_text.h"
#include "core/x509/certification_path.h"

#include <QCoreApplication>
#include <QDateTime>

namespace p2s {
namespace {

/// Where ruleText has no value.
const QString ellipsis = QStringLiteral("…");

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::FindingText)
public:
    static FindingText of(const Finding& finding, DateStyle dates);
};

/// Dates travel as ISO 8601.
QString readable(const QString& argument, DateStyle dates) {
    if (dates == DateStyle::Iso)
        return argument;
    const QDateTime date = QDateTime::fromString(argument, Qt::ISODate);
    return date.isValid() ? dateText(date) : argument;
}

FindingText FindingWords::of(const Finding& finding, DateStyle dates) {
    const QString it = visibleText(readable(finding.argument, dates));
    if (const auto text = authorityText(finding, it))
        return *text;
    switch (finding.rule) {
    case Rule::KeyMissing:
        return {tr("There is no private key with the certificate."),
                tr("Export it again together with its private key.")};
    case Rule::KeyMismatch:
        return {tr("The private key belongs to another certificate."),
                tr("Export the certificate again from where its key is.")};
    case Rule::SeveralKeys:
        return {tr("The file holds several private keys, so Windows may offer the wrong one."),
                tr("Export just the one certificate with its key.")};
    case Rule::EkuMissing:
        return {tr("The certificate has no Enhanced Key Usage; the gateway asks for Client Authentication."),
                tr("Issue it again with Client Authentication.")};
    case Rule::EkuNoClientAuthentication:
        return {tr("Client Authentication is missing from the Enhanced Key Usage."),
                tr("Issue it again with Client Authentication as the first purpose.")};
    case Rule::EkuOrder:
        return {tr("Client Authentication is not the first purpose; %1 comes before it.").arg(it),
                tr("Move Client Authentication to the top: the VPN client looks at the first one.")};
    case Rule::EkuAnyPurpose:
        return {tr("The certificate may be used for any purpose."),
                tr("Leave only the purposes that are needed, Client Authentication first.")};
    case Rule::KeyUsage:
        return {tr("The key usage does not allow digital signatures, so the certificate cannot be used to "
                   "log on."),
                tr("Issue it again with the key usage Digital Signature.")};
    case Rule::IsCa:
        return {tr("This is a certificate authority, not a client certificate."),
                tr("Issue a client certificate under it; never give a root's key to a user.")};
    case Rule::SelfSigned:
        return {tr("The client certificate is signed by itself, so no root vouches for it."),
                tr("Issue it under the root that was uploaded to the gateway.")};
    case Rule::ChainIncomplete:
        return {tr("The certificate of “%1” is missing, so the chain does not reach a root.").arg(it),
                tr("Export it again with all certificates in the certification path.")};
    case Rule::RootNoBasicConstraints:
        return {
            tr("The root does not say that it is a certificate authority, as Microsoft's PowerShell sample "
               "makes it. Azure accepts it; strict programs such as strongSwan do not."),
            tr("Go on if only Windows and Azure are involved; otherwise make a new root here.")};
    case Rule::IssuerNotCa:
        return {tr("“%1” signed this, but is not a certificate authority.").arg(it),
                tr("Issue it again under a real root.")};
    case Rule::Expired:
        return {tr("The certificate ended on %1.").arg(it), tr("Issue a new one.")};
    case Rule::NotYetValid:
        return {tr("The certificate is not valid before %1.").arg(it),
                tr("Check this computer's date, or wait until then.")};
    case Rule::ExpiresSoon:
        return {tr("The certificate ends soon, on %1.").arg(it), tr("Plan its renewal now.")};
    case Rule::RootExpired:
        return {tr("The root ended on %1; the gateway refuses everything under it.").arg(it),
                tr("Make a new root, upload it to Azure and issue new certificates.")};
    case Rule::RootNotYetValid:
        return {tr("The root is not valid before %1.").arg(it),
                tr("Check this computer's date, or wait until then.")};
    case Rule::OutlivesIssuer:
        return {
            tr("The certificate is meant to be valid at times when its issuer is not; that one ends on %1.")
                .arg(it),
            // Only one that is not signed yet can still be given others.
            finding.severity == Severity::Error
                ? tr("Choose dates inside those of the root.")
                : tr("Renew it before that day: from then on the gateway refuses it.")};
    case Rule::ValidityShortened:
        return {
            tr("The certificate ends together with its root, on %1, which is earlier than usual.").arg(it),
            tr("Use a newer root when it should last longer.")};
    case Rule::WeakKey:
        return {tr("The key is too short (%1).").arg(it), tr("Use RSA with at least 2048 bits.")};
    case Rule::WeakSignature:
        return {tr("The signature algorithm is no longer safe (%1).").arg(it),
                tr("Issue it again with SHA-256.")};
    case Rule::EllipticCurveKey:
        return {
            tr("The key is of another kind than RSA (%1); such client certificates are reported to fail with "
               "IKEv2 gateways.")
                .arg(it),
            tr("Use RSA unless you have tried it with your gateway.")};
    case Rule::RsaPss:
        return {
            tr("The certificate uses RSA-PSS signatures; gateways are known to accept plain RSA with SHA-256 "
               "only."),
            tr("Use a root with a plain RSA key unless you have tried it with your gateway.")};
    case Rule::CommonNameMissing:
        return {tr("The certificate has no common name; the VPN client shows certificates by it."),
                tr("Issue it again with the user's e-mail address as common name.")};
    case Rule::CommonNameNotEmail:
        return {tr("The common name “%1” is not in the form name@yourdomain.com.").arg(it),
                tr("The gateway accepts it; an address tells people apart better.")};
    case Rule::UserPrincipalName:
        return {tr("The certificate carries a user principal name (%1), which can break file shares over the "
                   "VPN.")
                    .arg(it),
                tr("Leave the user principal name out.")};
    case Rule::NotUnderThisRoot:
        return {tr("The certificate does not lead to the root “%1” that the gateway trusts.").arg(it),
                tr("Upload the right root to Azure, or issue the certificate under this one.")};
    case Rule::EncodedTwice:
        return {
            tr("This is Base-64 text that was encoded in Base-64 once more. Azure takes such an upload "
               "without a word, but nobody gets in with it."),
            tr("Upload the one line of Base-64 text, or a DER file when you use the Azure command line.")};
    case Rule::UploadNotOneLine:
        return {tr("The root's text has line breaks, or the lines BEGIN CERTIFICATE and END CERTIFICATE; the "
                   "Azure portal takes neither."),
                tr("Copy the root's text as one line, without those two lines.")};
    case Rule::RootNameNotAllowed:
        return {
            tr("The root's name has a space or another character that the Azure portal does not take."),
            it.isEmpty() || it == ellipsis
                ? tr("Name it with letters, digits, dots, hyphens and underscores only.")
                : tr("Name it “%1”, or anything with letters, digits, dots, hyphens and underscores only.")
                      .arg(it)};
    case Rule::MachineTunnel:
        return {tr("This is about a tunnel of the computer itself (IKE machine certificate), not about the "
                   "certificate of a user."),
                tr("Look at the certificates in the computer's own store.")};
    case Rule::Revoked:
        return {tr("The thumbprint is on the gateway's list of revoked certificates."),
                tr("Issue a new certificate.")};
    case Rule::PasswordWeak:
        return {tr("The password is easy to guess, and whoever guesses it can log on as this user."),
                tr("Use a longer one, or let the program generate one.")};
    case Rule::PasswordNotAscii:
        return {
            tr("The password has letters that not every system reads in the same way; Java refuses them."),
            tr("Use only unaccented letters, digits and punctuation.")};
    case Rule::PassphraseWeak:
        return {
            tr("The passphrase is easy to guess, and whoever guesses it and has the ledger has the private "
               "key."),
            tr("Choose a longer one, such as several words that have nothing to do with each other.")};
    case Rule::ProtectionUnreadable:
        if (!it.isEmpty() && finding.severity == Severity::Warning)
            return {tr("%1 cannot open this encryption and would say that the password is wrong.").arg(it),
                    tr("Export it again for that system, or for every system.")};
        return {tr("The place where it will be installed cannot open this encryption; it would say that the "
                   "password "
                   "is wrong."),
                tr("Export it again for that place.")};
    case Rule::ProtectionRc2:
        return {tr("The file is encrypted with RC2, which is weak and which newer systems refuse."),
                tr("Export it again with AES-256 or Triple DES.")};
    case Rule::NoMac:
        return {tr("The file has no integrity check, so a change to it would go unnoticed."),
                tr("Export it again with a password.")};
    case Rule::ClearParts:
        return {tr("The private key lies in the file unencrypted."), tr("Export it again with a password.")};
    case Rule::IterationsUnusual:
        return {tr("The password is stretched with an unusual number of iterations (%1).").arg(it),
                tr("Export it again with 2,000 to 100,000 iterations.")};
    case Rule::LocalMachineKey:
        return {tr("Windows would put the key of this file into the computer's store, not the user's."),
                tr("Export it again without the computer's key set mark.")};
    case Rule::GatewayRefused:
        return {refusalText(finding.argument), refusalRemedy(finding.argument)};
    case Rule::GatewayRootUnknown:
        return {tr("The gateway trusts the root “%1”, which is not in this ledger.").arg(it),
                tr("Find out whose certificates are under it. If nobody's are, take it off the gateway; if "
                   "they are yours, import the root here.")};
    case Rule::GatewayRootMissing:
        return {
            tr("The root “%1” is not on the gateway, so nobody gets in with a certificate under it.").arg(it),
            tr("Upload it, or leave it when it is for another gateway.")};
    case Rule::GatewayRootDamaged:
        return {tr("What the gateway has as the root “%1” is no certificate.").arg(it),
                tr("Take it off the gateway and upload the root's one-line text again.")};
    case Rule::GatewayRootEncodedTwice:
        return {tr("The root “%1” was encoded in Base-64 twice when it was uploaded. Azure took it without a "
                   "word, but nobody gets in with it.")
                    .arg(it),
                tr("Take it off the gateway and upload the one line of Base-64 text, or a DER file when you "
                   "use the Azure command line.")};
    case Rule::GatewayRootExpired:
        return {tr("The root “%1” on the gateway has expired.").arg(it),
                tr("Take it off the gateway: nobody gets in with it, and Azure refuses every other change "
                   "while it is there.")};
    case Rule::GatewayRootExpiresSoon:
        return {tr("The root “%1” on the gateway expires soon.").arg(it),
                tr("Make a new root, upload it beside this one, and issue new certificates before this one "
                   "ends.")};
    case Rule::GatewayRootsFull:
        return {tr("The gateway has as many roots as it can take (%1).").arg(it),
                tr("Take off those that nobody needs any more before another is to be uploaded.")};
    case Rule::RevokedOnlyHere:
        return {tr("The certificate of “%1” is revoked here, but the gateway still lets it in.").arg(it),
                tr("Add its thumbprint to the gateway's revoked certificates.")};
    case Rule::RevokedOnlyOnGateway:
        return {tr("The gateway refuses the certificate of “%1”, which is not revoked here.").arg(it),
                tr("Revoke it here as well, or take its thumbprint off the gateway's list.")};
    case Rule::RevokedOnGatewayUnknown:
        return {tr("The gateway refuses the thumbprint %1, which is not in this ledger.").arg(it),
                tr("Leave it when the certificate was issued elsewhere.")};
    case Rule::AlreadyHolds:
        return {tr("%1 already holds a valid certificate; the VPN client lists all of them under that name.")
                    .arg(it),
                tr("Take the old one off the computer, or tell the two apart by their friendly names.")};
    case Rule::IssueInterrupted:
        return {tr("An earlier issue was interrupted: number %1.").arg(it),
                tr("“%1” records it when its file is whole.").arg(QStringLiteral("p2s-cert ledger settle"))};
    case Rule::CommonNameChanged:
        return {tr("The certificate authority changed the common name to “%1”.").arg(it),
                tr("On AD CS use a template whose subject name is set to “Supply in the request”, and issue "
                   "the certificate again.")};
    case Rule::AltNameChanged:
        return {tr("The certificate does not carry the e-mail address that was asked for."),
                tr("The gateway does not mind; ask the certificate authority for it if mail programs are to "
                   "use the certificate.")};
    case Rule::PathLength:
        return {tr("“%1” may not have so many certificate authorities below it (path length).").arg(it),
                tr("Issue the certificate under an authority that is nearer to the root.")};
    case Rule::IssuerPurpose:
        return {tr("“%1” is limited to purposes that Client Authentication is not among.").arg(it),
                tr("Issue the certificate under an authority that may issue for Client Authentication. “Any "
                   "Purpose” alone is not enough: gateways want Client Authentication named.")};
    case Rule::EkuUnreadable:
        return {tr("The Enhanced Key Usage of “%1” is there more than once or is damaged, so that nobody who "
                   "verifies it accepts it.")
                    .arg(it),
                tr("Issue it again with one Enhanced Key Usage extension.")};
    case Rule::NameConstraint:
        return {tr("“%1” may not issue certificates for this name (name constraints).").arg(it),
                tr("Use an address in a domain that it may issue for, or another authority.")};
    case Rule::StockTemplate:
        return {tr("The stock template “%1” makes certificates that the VPN refuses: it takes the name from "
                   "the directory instead of the request and puts Client Authentication last.")
                    .arg(it),
                tr("Use the name of a duplicate with “Supply in the request” and Client Authentication "
                   "first.")};
    case Rule::CriticalExtension:
        return {tr("“%1” has an extension that is marked critical and that a gateway does not understand, so "
                   "it has to refuse the certificate.")
                    .arg(it),
                tr("Issue it again without that extension, or with the extension not marked critical.")};
    case Rule::PathRefused: {
        const PathProblem problem = pathProblemFromName(finding.argument).value_or(PathProblem::Other);
        return {tr("A gateway would refuse the certification path: %1").arg(pathProblemText(problem)),
                tr("Replace the certificate that this is about, or issue the client's certificate under "
                   "another authority.")};
    }
    case Rule::RevokedInLedger:
        return {tr("The certificate is revoked in the ledger, but a copy of it is still here."),
                tr("Unless it is only on hold, delete this copy, and make sure that the gateway's list of "
                   "revoked certificates has its thumbprint.")};
    case Rule::KeyInSeveralPlaces:
        return {
            tr("Its private key was found in several places."),
            tr("Whoever has one of them can log on with it. Keep one copy where it belongs and delete the "
               "others, or issue a certificate with a key of its own for each place.")};
    }
    Q_UNREACHABLE();
}

} // namespace

FindingText findingText(const Finding& finding, DateStyle dates) {
    return FindingWords::of(finding, dates);
}

} // namespace p2s
