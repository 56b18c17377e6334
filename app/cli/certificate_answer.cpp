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
    return {
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

QStringList interruptedRemarks(Ledger& ledger) {
    QStringList remarks;
    // Only a courtesy: when it cannot be found out, what was asked for says why.
    const auto interrupted = interruptedIssues(ledger);
    if (!interrupted)
        return remarks;
    for (const InterruptedIssue& issue : *interrupted) {
        remarks.append(
            issue.fileIsThere
                ? Words::tr(
                      "An earlier issue for %1 (number %2) was interrupted after its file was written: %3")
                      .arg(harmless(issue.record.commonName))
                      .arg(issue.record.id)
                      .arg(harmless(issue.record.pfxPath))
                : Words::tr("An earlier issue for %1 (number %2) was interrupted; there is no file of it.")
                      .arg(harmless(issue.record.commonName))
                      .arg(issue.record.id));
    }
    return remarks;
}

} // namespace p2s::cli
