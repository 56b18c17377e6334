#include "app/cli/issue_answer.h"

#include "app/cli/people_text.h"
#include "app/cli/words.h"
#include "core/handover/certificate_json.h"

namespace p2s::cli {
namespace {

QString checkId(FileCheck::Kind kind) {
    switch (kind) {
    case FileCheck::Kind::OpensWithPassword:
        return QStringLiteral("opens-with-password");
    case FileCheck::Kind::KeyMatches:
        return QStringLiteral("key-matches");
    case FileCheck::Kind::ChainComplete:
        return QStringLiteral("chain-complete");
    case FileCheck::Kind::EkuOrder:
        return QStringLiteral("eku-order");
    case FileCheck::Kind::Profile:
        return QStringLiteral("profile");
    }
    Q_UNREACHABLE();
}

QString checkText(FileCheck::Kind kind) {
    switch (kind) {
    case FileCheck::Kind::OpensWithPassword:
        return Words::tr("The file opens with the password.");
    case FileCheck::Kind::KeyMatches:
        return Words::tr("The private key in it belongs to the certificate.");
    case FileCheck::Kind::ChainComplete:
        return Words::tr("The chain in it is complete up to the root.");
    case FileCheck::Kind::EkuOrder:
        return Words::tr("Client Authentication is first in the Enhanced Key Usage.");
    case FileCheck::Kind::Profile:
        return Words::tr("It is encrypted as the place it is meant for can read it.");
    }
    Q_UNREACHABLE();
}

} // namespace

Answer issuedAnswer(const IssuedClient& issued, const QList<Finding>& findings) {
    const CertificateRecord& record = issued.record;
    QJsonArray checks;
    QString checkLines;
    for (const FileCheck& check : issued.checks) {
        checks.append(QJsonObject{{QStringLiteral("id"), checkId(check.kind)},
                                  {QStringLiteral("passed"), check.passed}});
        checkLines += QStringLiteral("  %1 %2\n")
                          .arg(check.passed ? Words::tr("[yes]") : Words::tr("[no]"), checkText(check.kind));
    }
    Answer answer;
    answer.json = {{QStringLiteral("id"), record.id},
                   {QStringLiteral("certificate"), certificateJson(issued.certificate)},
                   {QStringLiteral("chain"), certificatesJson(issued.chain)},
                   {QStringLiteral("pfx"), record.pfxPath},
                   {QStringLiteral("profile"), record.installTarget},
                   {QStringLiteral("mode"), sharingName(record.sharing)},
                   {QStringLiteral("recipients"), QJsonArray::fromStringList(record.recipients)},
                   {QStringLiteral("friendlyName"), record.friendlyName},
                   {QStringLiteral("findings"), findingsJson(findings)},
                   {QStringLiteral("checks"), checks}};
    answer.text = Words::tr("Issued to %1: %2").arg(harmless(record.commonName), harmless(record.pfxPath)) +
                  QStringLiteral("\n\n") + certificateText(issued.certificate) + QLatin1Char('\n') +
                  Words::tr("Checked on the finished file:") + QLatin1Char('\n') + checkLines;
    if (!findings.isEmpty())
        answer.remarks.append(findingsText(findings).trimmed());
    return answer;
}

QString stageText(IssueStage stage) {
    switch (stage) {
    case IssueStage::CreatingKey:
        return Words::tr("Creating the key …");
    case IssueStage::Signing:
        return Words::tr("Signing …");
    case IssueStage::CheckingCertificate:
        return Words::tr("Checking the certificate …");
    case IssueStage::Recording:
        return Words::tr("Recording it in the ledger …");
    case IssueStage::WritingFile:
        return Words::tr("Writing the file …");
    case IssueStage::CheckingFile:
        return Words::tr("Opening the file again to check it …");
    }
    Q_UNREACHABLE();
}

} // namespace p2s::cli
