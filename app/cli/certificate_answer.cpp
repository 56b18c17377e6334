#include "app/cli/certificate_answer.h"

#include "app/cli/people_text.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"
#include "core/issuing/interrupted_issues.h"

namespace p2s::cli {

Result<Certificate> certificateOf(const CertificateRecord& record) {
    auto certificate = Certificate::fromDer(record.der, record.commonName);
    if (!certificate)
        return failure(ErrorCode::LedgerDamaged, record.commonName, certificate.error().detail);
    return certificate;
}

QJsonObject recordJson(const CertificateRecord& record, const Certificate& certificate) {
    QJsonObject json{
        {QStringLiteral("id"), record.id},
        {QStringLiteral("state"), certificateStateName(record.state)},
        {QStringLiteral("mode"), sharingName(record.sharing)},
        {QStringLiteral("root"), record.rootName},
        {QStringLiteral("recipients"), QJsonArray::fromStringList(record.recipients)},
        {QStringLiteral("certificate"), certificateJson(certificate)},
        {QStringLiteral("pfx"), record.pfxPath},
        {QStringLiteral("friendlyName"), record.friendlyName},
        {QStringLiteral("for"), record.installTarget},
        {QStringLiteral("createdAt"), isoText(record.createdAt)},
    };
    if (record.replaces != 0)
        json.insert(QStringLiteral("replaces"), record.replaces);
    if (record.requestId != 0)
        json.insert(QStringLiteral("request"), record.requestId);
    if (record.revocation)
        json.insert(QStringLiteral("revocation"), revocationJson(*record.revocation));
    return json;
}

QJsonObject revocationJson(const Revocation& revocation) {
    QJsonObject json{{QStringLiteral("at"), isoText(revocation.at)},
                     {QStringLiteral("reason"), revocationReasonName(revocation.reason)}};
    if (revocation.uploadedAt.isValid())
        json.insert(QStringLiteral("uploadedAt"), isoText(revocation.uploadedAt));
    return json;
}

QString stateText(CertificateState state) {
    switch (state) {
    case CertificateState::Pending:
        return Words::tr("pending");
    case CertificateState::Issued:
        return Words::tr("issued");
    case CertificateState::Revoked:
        return Words::tr("revoked");
    case CertificateState::Superseded:
        return Words::tr("superseded");
    }
    Q_UNREACHABLE();
}

QList<Finding> interruptedFindings(Ledger& ledger) {
    QList<Finding> findings;
    // Only a courtesy: when it cannot be found out, what was asked for says why.
    const auto interrupted = interruptedIssues(ledger);
    if (!interrupted)
        return findings;
    for (const InterruptedIssue& issue : *interrupted)
        findings.append({Rule::IssueInterrupted, Severity::Warning, QStringLiteral("ledger"),
                         QStringLiteral("%1 (%2)").arg(issue.record.id).arg(issue.record.commonName)});
    return findings;
}

QJsonObject headJson(const ChainHead& head) {
    return {{QStringLiteral("number"), head.number}, {QStringLiteral("hash"), head.hash}};
}

} // namespace p2s::cli
