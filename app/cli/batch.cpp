#include "app/cli/batch_run.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/issuing/batch_summary.h"

#include <QDir>

namespace p2s::cli {
namespace {

struct BatchVerbOptions {
    std::string root;
    std::string list;
    std::string folder;
    std::string target = "windows";
    std::optional<int> days;
    std::string key = "rsa2048";
    bool resume = false;
    BatchOptions batch;
};

/// Whether the summary may be written there.
Result<void> checkSummary(const BatchVerbOptions& options, const QString& path, const BatchPlan& plan,
                          const QString& rootName) {
    if (options.batch.force)
        return checkWritable(path, IfExists::Replace);
    if (!options.resume)
        return checkWritable(path, IfExists::Refuse);
    if (auto earlier = checkEarlierSummary(path, plan, rootName); !earlier)
        return earlier;
    return checkWritable(path, IfExists::Replace);
}

Result<Answer> runBatchVerb(const BatchVerbOptions& options, const Session& session) {
    if (auto usage = options.batch.check(session); !usage)
        return tl::unexpected(usage.error());
    const auto people = readPeopleList(toText(options.list));
    if (!people)
        return tl::unexpected(people.error());
    if (people->isEmpty())
        return failure(ErrorCode::RecipientsMissing, toText(options.list));
    const auto key = keyAlgorithmFromName(toText(options.key));
    if (!key)
        return tl::unexpected(key.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto record = ledger->root(toText(options.root));
    if (!record)
        return tl::unexpected(record.error());
    const QDateTime now = session.now();
    const QString folder = toText(options.folder);
    const auto signer = batchSigner(options.batch, *record, folder, options.days, now, session);
    if (!signer)
        return tl::unexpected(signer.error());
    const auto plan = peoplePlan(
        *people,
        {.key = *key,
         .target = installTargetFromName(toText(options.target)).value_or(InstallTarget::Windows)},
        {folder, signer->validity, !options.batch.withoutSheets, options.batch.ifExists()}, *ledger, now);
    if (!plan)
        return tl::unexpected(plan.error());
    if (auto made = prepareBatchFolder(folder); !made)
        return tl::unexpected(made.error());
    const QString summary = QDir(folder).filePath(QStringLiteral("summary.csv"));
    if (auto fine = checkSummary(options, summary, *plan, record->name); !fine)
        return tl::unexpected(fine.error());

    auto report =
        carryOut(*plan, signer->root,
                 {.password = signer->password, .jobs = options.batch.jobs, .resume = options.resume},
                 QStringLiteral("issued"), session);
    if (!report)
        return tl::unexpected(report.error());
    Answer answer = std::move(report->answer);
    answer.json.insert(QStringLiteral("root"), record->name);
    const QByteArray csv = batchSummaryCsv(*plan, report->outcomes, record->name);
    // The certificates are there whatever becomes of the summary, so both are told.
    if (auto written = writePrivateFile(summary, csv, IfExists::Replace); !written) {
        answer.refusal = answer.refusal.value_or(written.error());
    } else {
        answer.json.insert(QStringLiteral("summary"), summary);
        answer.text += Words::tr("%1 is written.").arg(summary) + QLatin1Char('\n');
    }
    return answer;
}

} // namespace

void addBatch(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<BatchVerbOptions>(
        parent, chosen, "batch",
        Words::tr("Issue a certificate to everybody on a list: files, sheets and a summary in a folder."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert batch --root P2SRootCert --csv people.csv "
                                               "--out-dir certificates --generate-password"),
        runBatchVerb);
    command->add_option("--root", options->root, Words::tr("The root that signs.").toStdString())
        ->required()
        ->type_name("NAME");
    readsFile(
        command
            ->add_option(
                "--csv", options->list,
                Words::tr("The list: addresses in the column “address” or the first one, and where each "
                          "will be installed in the column “for”, if there is one.")
                    .toStdString())
            ->required()
            ->type_name("FILE"));
    command
        ->add_option("--out-dir", options->folder,
                     Words::tr("The folder: ADDRESS.pfx and its sheet, and summary.csv.").toStdString())
        ->required()
        ->type_name("FOLDER");
    std::vector<std::string> targets;
    for (const InstallTarget target : allInstallTargets())
        targets.push_back(installTargetName(target).toStdString());
    command->add_option("--for", options->target, Words::tr("Where it will be installed.").toStdString())
        ->check(CLI::IsMember(targets))
        ->capture_default_str()
        ->type_name("TARGET");
    addDays(*command, options->days,
            Words::tr("How many days it is valid; 18 months, but no longer than its root, when not given."));
    addKey(*command, options->key);
    command->add_flag("--resume", options->resume,
                      Words::tr("Go on where an earlier run into this folder was stopped: what it finished "
                                "stays as it is.")
                          .toStdString());
    addBatchOptions(*command, options->batch);
}

} // namespace p2s::cli
