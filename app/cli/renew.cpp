#include "app/cli/batch_run.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/mail_address.h"
#include "core/issuing/expiring.h"
#include "core/issuing/revocation_impact.h"
#include "core/ledger/find_certificate.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

struct RenewOptions {
    std::vector<std::string> ids;
    std::optional<int> expiringWithin;
    std::string out;
    std::string folder;
    std::string sheet;
    std::string root;
    std::optional<int> days;
    BatchOptions batch;
};

Result<void> checkUsage(const RenewOptions& options, const Session& session) {
    if (options.out.empty() == options.folder.empty())
        return wrongUsage(Words::tr("“%1” or “%2” is needed, not both.")
                              .arg(QStringLiteral("--out"), QStringLiteral("--out-dir")));
    if (!options.out.empty() && options.ids.size() != 1)
        return wrongUsage(Words::tr("“%1” is for one certificate; use “%2” for several.")
                              .arg(QStringLiteral("--out"), QStringLiteral("--out-dir")));
    if (options.ids.empty() != options.expiringWithin.has_value())
        return wrongUsage(
            Words::tr("either name certificates or use “%1”.").arg(QStringLiteral("--expiring-within")));
    if (options.out == "-" || options.sheet == "-")
        return wrongUsage(Words::tr("“%1” needs the name of a file, not standard output.")
                              .arg(options.out == "-" ? QStringLiteral("--out") : QStringLiteral("--sheet")));
    if (!options.sheet.empty() && options.out.empty())
        return wrongUsage(Words::tr("“%1” is for one certificate; use “%2” for several.")
                              .arg(QStringLiteral("--sheet"), QStringLiteral("--out-dir")));
    return options.batch.check(session);
}

/// By number, thumbprint, serial number or, with an @ in it, by the one certificate of that name that is in
/// use.
Result<CertificateRecord> oldOne(const Ledger& ledger, const QString& text, const QDateTime& now) {
    if (!text.contains(u'@'))
        return findCertificate(ledger, text);
    auto all = ledger.certificatesOf(text);
    if (!all)
        return tl::unexpected(all.error());
    all->removeIf([&](const CertificateRecord& record) {
        return record.state != CertificateState::Issued || !isSameAddress(record.commonName, text);
    });
    if (all->size() == 1)
        return all->takeFirst();
    return certificateNamed({CertificateName::Kind::CommonName, text}, ledger, now);
}

Result<QList<CertificateRecord>> oldOnes(const RenewOptions& options, const Ledger& ledger,
                                         const QDateTime& now) {
    if (options.expiringWithin) {
        auto expiring = expiringWithin(*options.expiringWithin, ledger, now);
        if (!expiring)
            return tl::unexpected(expiring.error());
        return std::move(expiring->certificates);
    }
    QList<CertificateRecord> olds;
    for (const std::string& id : options.ids) {
        auto old = oldOne(ledger, toText(id), now);
        if (!old)
            return tl::unexpected(old.error());
        olds.append(std::move(*old));
    }
    return olds;
}

/// The root that is to sign: the one that was named, else the old one's, the same for all.
Result<RootRecord> signingRoot(const RenewOptions& options, const QList<CertificateRecord>& olds,
                               const Ledger& ledger) {
    if (!options.root.empty())
        return ledger.root(toText(options.root));
    for (const CertificateRecord& old : olds) {
        if (old.rootId != olds.first().rootId)
            return wrongUsage(Words::tr("the certificates are under several roots; say with “%1” which one "
                                        "signs the new ones.")
                                  .arg(QStringLiteral("--root")));
    }
    return ledger.rootById(olds.first().rootId);
}

/// Everything that can be known to be wrong is found before the first one is issued.
Result<BatchPlan> planned(const RenewOptions& options, const QList<CertificateRecord>& olds,
                          const ClientValidity& validity, const Ledger& ledger, const QDateTime& now) {
    const bool hasSheets = options.out.empty() ? !options.batch.withoutSheets : !options.sheet.empty();
    auto plan = renewalPlan(olds, {toText(options.folder), validity, hasSheets, options.batch.ifExists()},
                            ledger, now);
    if (!plan || options.out.empty() || plan->items.isEmpty())
        return plan;
    BatchItem& item = plan->items.first();
    item.request.pfxPath = toText(options.out);
    item.sheetPath = toText(options.sheet);
    return plan;
}

Result<void> checkPlaces(const RenewOptions& options, const QList<CertificateRecord>& olds) {
    if (!options.folder.empty())
        return prepareBatchFolder(toText(options.folder));
    if (olds.first().state == CertificateState::Pending)
        return failure(ErrorCode::CertificatePending, olds.first().commonName);
    if (auto writable = checkWritable(toText(options.out), options.batch.ifExists()); !writable)
        return writable;
    return options.sheet.empty() ? Result<void>()
                                 : checkWritable(toText(options.sheet), options.batch.ifExists());
}

Answer nothingToRenew() {
    Answer answer;
    answer.json = {{QStringLiteral("renewed"), QJsonArray()}};
    answer.text = Words::tr("Nothing is to be renewed.") + QLatin1Char('\n');
    return answer;
}

Result<Answer> runRenew(const RenewOptions& options, const Session& session) {
    if (auto usage = checkUsage(options, session); !usage)
        return tl::unexpected(usage.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const QDateTime now = session.now();
    const auto olds = oldOnes(options, *ledger, now);
    if (!olds)
        return tl::unexpected(olds.error());
    if (olds->isEmpty())
        return nothingToRenew();
    if (auto fine = checkPlaces(options, *olds); !fine)
        return tl::unexpected(fine.error());
    const auto record = signingRoot(options, *olds, *ledger);
    if (!record)
        return tl::unexpected(record.error());
    const auto signer =
        batchSigner(options.batch, *record, toText(options.out.empty() ? options.folder : options.out),
                    options.days, now, session);
    if (!signer)
        return tl::unexpected(signer.error());
    const auto plan = planned(options, *olds, signer->validity, *ledger, now);
    if (!plan)
        return tl::unexpected(plan.error());
    auto report = carryOut(*plan, signer->root, {.password = signer->password, .jobs = options.batch.jobs},
                           QStringLiteral("renewed"), session);
    if (!report)
        return tl::unexpected(report.error());
    // The only one that was asked for: why it failed is the answer.
    if (!options.out.empty() && !plan->refused.isEmpty())
        report->answer.refusal = plan->refused.first().error;
    else if (!options.out.empty() && report->outcomes.first().error)
        report->answer.refusal = report->outcomes.first().error;
    return std::move(report->answer);
}

} // namespace

void addRenew(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RenewOptions>(
        parent, chosen, "renew",
        Words::tr("Issue new certificates to the same people, with new keys, in place of old ones."),
        Words::tr("Examples:") +
            QStringLiteral("\n  p2s-cert renew user@contoso.com --out user@contoso.com-2.pfx"
                           "\n  p2s-cert renew --expiring-within 30 --out-dir renewed --generate-password"),
        runRenew);
    command->add_option(
        "ID", options->ids,
        Words::tr("Numbers, thumbprints, serial numbers or addresses of the old certificates.")
            .toStdString());
    command
        ->add_option("--expiring-within", options->expiringWithin,
                     Words::tr("All certificates that expire within so many days.").toStdString())
        ->check(CLI::Range(0, mostDays).description("0-" + std::to_string(mostDays)))
        ->type_name("DAYS");
    command->add_option("--out", options->out, Words::tr("The .pfx file to write.").toStdString())
        ->type_name("FILE");
    command
        ->add_option("--sheet", options->sheet,
                     Words::tr("Also write a sheet for the recipient, with the old and the new thumbprint.")
                         .toStdString())
        ->type_name("FILE");
    command
        ->add_option("--out-dir", options->folder,
                     Words::tr("The folder for several: ADDRESS-NUMBER.pfx and its sheet.").toStdString())
        ->type_name("FOLDER");
    command
        ->add_option("--root", options->root,
                     Words::tr("The root that signs; the old one's when not given.").toStdString())
        ->type_name("NAME");
    addDays(*command, options->days,
            Words::tr("How many days it is valid; 18 months, but no longer than its root, when not given."));
    addBatchOptions(*command, options->batch);
}

} // namespace p2s::cli
