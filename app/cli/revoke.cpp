#include "app/cli/certificate_answer.h"
#include "app/cli/certificate_options.h"
#include "app/cli/people_text.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/handover/azure_revocation.h"
#include "core/handover/certificate_json.h"

#include <QJsonArray>

#include <utility>

namespace p2s::cli {
namespace {

struct RevokeOptions {
    CertificateOptions certificate;
    std::string reason = "unspecified";
    std::string resourceGroup;
    std::string gateway;
    bool all = false;
    bool dryRun = false;
    bool uploaded = false;
};

/// One certificate and what revoking it does.
struct Revoked {
    CertificateRecord record;
    RevocationImpact impact;
};

QJsonObject azureJson(const AzureRevocation& azure, const AzureRevokedList& list) {
    return {{QStringLiteral("cli"), azure.cli},
            {QStringLiteral("powershell"), azure.powershell},
            {QStringLiteral("bicep"), list.bicep},
            {QStringLiteral("arm"), list.arm},
            {QStringLiteral("terraform"), list.terraform},
            {QStringLiteral("listed"), QJsonArray::fromStringList(list.thumbprints)},
            {QStringLiteral("listRemark"), list.remark},
            {QStringLiteral("name"), azure.name},
            {QStringLiteral("thumbprint"), azure.thumbprint}};
}

QString peopleLines(const QStringList& people) {
    QString text;
    for (const QString& person : people)
        text += QStringLiteral("  %1\n").arg(harmless(person));
    return text;
}

QString textOf(const CertificateRecord& record, const RevocationImpact& impact, const AzureRevocation& azure,
               bool dryRun) {
    const QLatin1Char lineEnd('\n');
    QString text = (dryRun ? Words::tr("Nothing was changed. Revoking number %1, %2, would do this:")
                           : Words::tr("Number %1, %2, is marked as revoked."))
                       .arg(record.id)
                       .arg(harmless(record.commonName)) +
                   lineEnd;
    text += Words::tr("Cut off as soon as the gateway knows:") + lineEnd + peopleLines(impact.cutOff);
    if (!impact.reissueNeeded.isEmpty())
        text += Words::tr("Of these have no other certificate and need a new one:") + lineEnd +
                peopleLines(impact.reissueNeeded);
    if (record.revocation && record.revocation->uploadedAt.isValid())
        return text + Words::tr("It is noted that the gateway knows.") + lineEnd;
    text += lineEnd + Words::tr("The gateway does not know yet. Tell it with one of these:") + lineEnd;
    text += QStringLiteral("  %1\n  %2\n").arg(azure.cli, azure.powershell);
    text +=
        Words::tr("In the portal: Point-to-site configuration, Revoked certificates, name %1, thumbprint %2.")
            .arg(azure.name, azure.thumbprint) +
        lineEnd;
    return text;
}

Result<QList<Revoked>> chosenCertificates(const RevokeOptions& options, const Ledger& ledger,
                                          const QDateTime& now) {
    QList<CertificateRecord> records;
    if (options.all) {
        auto all = options.certificate.findAll(ledger, now);
        if (!all)
            return tl::unexpected(all.error());
        records = std::move(*all);
    } else {
        auto one = options.certificate.find(ledger, now);
        if (!one)
            return tl::unexpected(one.error());
        records.append(std::move(*one));
    }
    // Before they are revoked: who holds what is the same, and the answer is there when the rest fails.
    QList<Revoked> chosen;
    for (const CertificateRecord& record : records) {
        auto impact = revocationImpact(record, ledger, now, records);
        if (!impact)
            return tl::unexpected(impact.error());
        chosen.append({record, std::move(*impact)});
    }
    return chosen;
}

Result<CertificateRecord> revoked(const CertificateRecord& certificate, RevocationReason reason,
                                  const RevokeOptions& options, Ledger& ledger) {
    Result<CertificateRecord> record = certificate;
    // Somebody may come back after the upload to say that it is done.
    if (!options.dryRun && !(options.uploaded && record->revocation))
        record = ledger.revoke(record->id, reason);
    if (record && options.uploaded)
        record = ledger.noteRevocationUploaded(record->id);
    return record;
}

/// The JSON of one, with its words added to \a text. \a besides: whatever else stays on the gateway's list.
Result<QJsonObject> describe(const Revoked& it, const QList<CertificateRecord>& besides,
                             const RevokeOptions& options, QString& text) {
    const auto certificate = certificateOf(it.record);
    if (!certificate)
        return tl::unexpected(certificate.error());
    const AzureRevocation azure =
        azureRevocation(it.record, {toText(options.resourceGroup), toText(options.gateway)});
    QJsonObject json{
        {QStringLiteral("id"), it.record.id},
        {QStringLiteral("certificate"), certificateJson(*certificate)},
        {QStringLiteral("mode"), sharingName(it.record.sharing)},
        {QStringLiteral("state"), certificateStateName(it.record.state)},
        {QStringLiteral("cutOff"), QJsonArray::fromStringList(it.impact.cutOff)},
        {QStringLiteral("reissueNeeded"), QJsonArray::fromStringList(it.impact.reissueNeeded)},
        {QStringLiteral("azure"), azureJson(azure, azureRevokedList(QList{it.record} + besides))}};
    if (it.record.revocation)
        json.insert(QStringLiteral("revocation"), revocationJson(*it.record.revocation));
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    text += textOf(it.record, it.impact, azure, options.dryRun);
    return json;
}

Result<Answer> runRevoke(const RevokeOptions& options, const Session& session) {
    const auto reason = revocationReasonFromName(toText(options.reason));
    if (!reason)
        return failure(ErrorCode::ReasonUnknown, toText(options.reason));
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto chosen = chosenCertificates(options, *ledger, session.now());
    if (!chosen)
        return tl::unexpected(chosen.error());
    Answer answer;
    QList<Revoked> done;
    for (const Revoked& it : *chosen) {
        auto record = revoked(it.record, *reason, options, *ledger);
        if (!record && done.isEmpty())
            return tl::unexpected(record.error());
        // The gateway has to be told of those that are revoked, whatever became of the others.
        if (!record) {
            answer.refusal = record.error();
            break;
        }
        done.append({std::move(*record), it.impact});
    }
    QJsonArray all;
    for (const Revoked& it : std::as_const(done)) {
        QList<CertificateRecord> besides = it.impact.refusedBesides;
        for (const Revoked& other : std::as_const(done)) {
            if (other.record.id != it.record.id)
                besides.append(other.record);
        }
        const auto json = describe(it, besides, options, answer.text);
        if (!json)
            return tl::unexpected(json.error());
        all.append(*json);
    }
    answer.json = options.all ? QJsonObject{{QStringLiteral("revoked"), all}} : all.first().toObject();
    return answer;
}

struct UndoOptions {
    CertificateOptions certificate;
    std::string resourceGroup;
    std::string gateway;
};

Result<Answer> undo(const UndoOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto found = options.certificate.find(*ledger, session.now());
    if (!found)
        return tl::unexpected(found.error());
    const bool isUploaded = found->revocation && found->revocation->uploadedAt.isValid();
    const auto record = ledger->undoRevocation(found->id);
    if (!record)
        return tl::unexpected(record.error());
    const auto certificate = certificateOf(*record);
    if (!certificate)
        return tl::unexpected(certificate.error());
    Answer answer;
    const AzureUnrevocation azure =
        azureUnrevocation(*record, {toText(options.resourceGroup), toText(options.gateway)});
    const QLatin1Char lineEnd('\n');
    answer.json = recordJson(*record, *certificate);
    answer.json.insert(QStringLiteral("wasUploaded"), isUploaded);
    answer.json.insert(QStringLiteral("azure"), QJsonObject{{QStringLiteral("cli"), azure.cli},
                                                            {QStringLiteral("powershell"), azure.powershell},
                                                            {QStringLiteral("name"), azure.name},
                                                            {QStringLiteral("thumbprint"), record->sha1}});
    answer.text = Words::tr("Number %1, %2, is not revoked any more: %3.")
                      .arg(record->id)
                      .arg(harmless(record->commonName), stateText(record->state)) +
                  lineEnd + lineEnd +
                  (isUploaded ? Words::tr("The gateway refuses it until its thumbprint is off its list. Take "
                                          "it off with one of these:")
                              : Words::tr("If its thumbprint is on the gateway's list all the same, take it "
                                          "off with one of these:")) +
                  lineEnd + QStringLiteral("  %1\n  %2\n").arg(azure.cli, azure.powershell) +
                  Words::tr("In the portal: Point-to-site configuration, Revoked certificates, delete the "
                            "entry with thumbprint %1.")
                      .arg(record->sha1) +
                  lineEnd;
    return answer;
}

template <typename Options> void addGateway(CLI::App& command, Options& options) {
    command
        .add_option("--resource-group", options.resourceGroup,
                    Words::tr("The gateway's resource group, for the Azure commands.").toStdString())
        ->type_name("NAME");
    command
        .add_option("--gateway", options.gateway,
                    Words::tr("The virtual network gateway, for the Azure commands.").toStdString())
        ->type_name("NAME");
}

} // namespace

void addRevoke(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RevokeOptions>(
        parent, chosen, "revoke",
        Words::tr("Mark a certificate as revoked, say who is cut off, and print the Azure commands."),
        Words::tr("Example:") +
            QStringLiteral(
                "\n  p2s-cert revoke --cn user@contoso.com --root P2SRootCert --reason keyCompromise"),
        runRevoke);
    addCertificateOptions(*command, options->certificate);
    QStringList reasons;
    for (const RevocationReason reason : allRevocationReasons())
        reasons.append(revocationReasonName(reason));
    command
        ->add_option("--reason", options->reason,
                     Words::tr("Why: %1.").arg(reasons.join(QStringLiteral(", "))).toStdString())
        ->capture_default_str()
        ->type_name("REASON");
    command->add_flag("--all", options->all,
                      Words::tr("Every certificate that the name means and that still lets somebody in, also "
                                "those that a renewal took the place of. The JSON has them in “revoked”.")
                          .toStdString());
    addGateway(*command, *options);
    CLI::Option* dryRun = command->add_flag("--dry-run", options->dryRun,
                                            Words::tr("Only say who would be cut off.").toStdString());
    command
        ->add_flag(
            "--uploaded", options->uploaded,
            Words::tr("Note that the thumbprint is on the gateway's list, now or since it was revoked.")
                .toStdString())
        ->excludes(dryRun);
}

void addUnrevoke(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<UndoOptions>(
        parent, chosen, "unrevoke",
        Words::tr("Take a revocation back that the gateway does not know yet, or lift a hold."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert unrevoke --cn user@contoso.com"), undo);
    addCertificateOptions(*command, options->certificate);
    addGateway(*command, *options);
}

} // namespace p2s::cli
