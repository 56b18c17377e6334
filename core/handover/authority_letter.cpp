#include "core/handover/authority_letter.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct AuthorityLetterWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::AuthorityLetter)
public:
    /// What the authority is asked to change, which is not what the certificate's holder can do about it.
    static QString wishFor(Rule rule, const QString& askedName);
    static QString letter(const Certificate& certificate, const QString& askedName,
                          const QString& templateName, const QStringList& points);
};

QString AuthorityLetterWords::wishFor(Rule rule, const QString& askedName) {
    switch (rule) {
    case Rule::EkuOrder:
    case Rule::EkuMissing:
    case Rule::EkuNoClientAuthentication:
        return tr("In the certificate template, Extensions, Application Policies: put Client Authentication "
                  "(1.3.6.1.5.5.7.3.2) first, or leave it alone in the list, without Smart Card Logon before "
                  "it.");
    case Rule::CommonNameChanged:
    case Rule::CommonNameMissing:
        return tr("In the certificate template, Subject Name: choose “Supply in the request”, so that the "
                  "common name is %1.")
            .arg(askedName);
    case Rule::KeyUsage:
        return tr("In the certificate template, Extensions, Key Usage: allow Digital signature.");
    case Rule::Expired:
    case Rule::NotYetValid:
        return tr("Issue a certificate that is valid now.");
    case Rule::ChainIncomplete:
        return tr("Send the certificates of the issuing authority and of all authorities above it too, best "
                  "as a .p7b file with the whole chain.");
    case Rule::NotUnderThisRoot:
        return tr("Issue it under the root that our VPN gateway trusts, or send us the root it is under.");
    case Rule::PathLength:
    case Rule::IssuerPurpose:
    case Rule::NameConstraint:
        return tr("Issue it under an authority that may issue certificates for Client Authentication with "
                  "this name.");
    default:
        return {};
    }
}

QString AuthorityLetterWords::letter(const Certificate& certificate, const QString& askedName,
                                     const QString& templateName, const QStringList& points) {
    QString text = tr("Please issue the certificate for %1 again. The one with serial number %2 from “%3” "
                      "does not work with our Azure Point-to-Site VPN:")
                       .arg(askedName, certificate.serialNumber(), certificate.issuer()) +
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
                        const QList<Finding>& findings) {
    QStringList points;
    for (const Finding& finding : findings) {
        if (finding.severity != Severity::Error)
            continue;
        const QString wish = AuthorityLetterWords::wishFor(finding.rule, askedName);
        const QString sentence = QStringLiteral("– ") + findingText(finding).sentence;
        points.append(wish.isEmpty() ? sentence : sentence + QStringLiteral("\n  ") + wish);
    }
    return points.isEmpty() ? QString()
                            : AuthorityLetterWords::letter(certificate, askedName, templateName, points);
}

} // namespace p2s
