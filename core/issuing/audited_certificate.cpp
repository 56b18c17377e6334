#include "core/issuing/audited_certificate.h"

#include <QCryptographicHash>

namespace p2s {
namespace {

/// An authority may be in order and the certificate below it not allowed there.
bool isOfPath(Rule rule) {
    return rule == Rule::PathLength || rule == Rule::IssuerPurpose || rule == Rule::NameConstraint ||
           rule == Rule::PathRefused;
}

} // namespace

AuditedCertificate auditedCertificate(const Certificate& certificate, AuditPlace place,
                                      const QList<Finding>& findings) {
    AuditedCertificate audited{
        .sha1 = QByteArray::fromHex(certificate.sha1Thumbprint().toLatin1()),
        .sha256 = QByteArray::fromHex(certificate.sha256Thumbprint().toLatin1()),
        .subject = certificate.subject(),
        .commonName = certificate.commonName(),
        .issuer = certificate.issuer(),
        .serial = certificate.serialNumber(),
        .notBefore = certificate.notBefore(),
        .notAfter = certificate.notAfter(),
        .key = certificate.publicKey().description,
        .isCa = certificate.isCa(),
        .places = {std::move(place)},
    };
    if (audited.places.first().hasKey)
        audited.keyHash =
            QCryptographicHash::hash(certificate.subjectPublicKeyInfo(), QCryptographicHash::Sha256);
    if (const auto usage = certificate.extendedKeyUsage()) {
        for (const KeyPurpose& purpose : usage->purposes())
            audited.purposes.append(purpose.oid);
    }
    for (const Finding& finding : findings) {
        audited.lacksIssuers |= finding.rule == Rule::ChainIncomplete;
        if (finding.severity != Severity::Info)
            audited.findings.append(finding);
    }
    return audited;
}

QList<Finding> withoutIssuers(QList<Finding> findings) {
    findings.removeIf([](const Finding& finding) {
        const bool isOfIssuer =
            finding.subject == QStringLiteral("root") || finding.subject == QStringLiteral("issuer");
        return isOfIssuer && !isOfPath(finding.rule);
    });
    return findings;
}

} // namespace p2s
