#include "core/issuing/rollover.h"
#include "app/cli/batch_run.h"
#include "app/cli/people_text.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/issuing/root_records.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

struct StartOptions {
    std::string from;
    std::string to;
    std::string removeAfter;
};

struct NameOptions {
    std::string name;
};

struct FinishOptions {
    std::string name;
    bool anyway = false;
    std::string resourceGroup;
    std::string gateway;
};

struct ReissueOptions {
    std::string name;
    std::string folder;
    std::optional<int> days;
    BatchOptions batch;
};

struct RolloverListOptions {};

QJsonObject rolloverJson(const RolloverRecord& rollover) {
    QJsonObject json{{QStringLiteral("id"), rollover.id},
                     {QStringLiteral("from"), rollover.oldRootName},
                     {QStringLiteral("to"), rollover.newRootName},
                     {QStringLiteral("removeAfter"), isoText(rollover.removeAfter)},
                     {QStringLiteral("startedAt"), isoText(rollover.startedAt)},
                     {QStringLiteral("state"), rolloverOutcomeName(rollover.outcome)}};
    if (rollover.uploadedAt.isValid())
        json.insert(QStringLiteral("uploadedAt"), isoText(rollover.uploadedAt));
    if (rollover.endedAt.isValid())
        json.insert(QStringLiteral("endedAt"), isoText(rollover.endedAt));
    return json;
}

QString nextStep(const RolloverStatus& status, const QDateTime& now) {
    const RolloverRecord& rollover = status.rollover;
    if (!status.isNewRootThere())
        return Words::tr("Next: upload %1 to the gateway while %2 stays there, then note it with “rollover "
                         "note-uploaded”.")
            .arg(rollover.newRootName, rollover.oldRootName);
    if (!status.remaining.isEmpty())
        return Words::tr("Next: issue new certificates to those who remain, with “rollover reissue”.");
    if (!status.sharedRemaining.isEmpty())
        return Words::tr("Next: issue new shared certificates in place of those, with “rollover reissue”, or "
                         "revoke those that nobody needs any more.");
    if (now < rollover.removeAfter)
        return status.isTopShared ? Words::tr("Next: wait until %1.").arg(isoText(rollover.removeAfter))
                                  : Words::tr("Next: wait until %1, then remove %2 from the gateway.")
                                        .arg(isoText(rollover.removeAfter), rollover.oldRootName);
    if (status.isTopShared)
        return Words::tr("Next: end it with “rollover finish”.");
    return Words::tr("Next: remove %1 from the gateway, then end it with “rollover finish”.")
        .arg(rollover.oldRootName);
}

Answer statusAnswer(const RolloverStatus& status, const QDateTime& now) {
    Answer answer;
    answer.json = rolloverJson(status.rollover);
    answer.json.insert(QStringLiteral("moved"), QJsonArray::fromStringList(status.moved));
    answer.json.insert(QStringLiteral("remaining"), QJsonArray::fromStringList(status.remaining));
    answer.json.insert(QStringLiteral("sharedRemaining"), QJsonArray::fromStringList(status.sharedRemaining));
    answer.json.insert(QStringLiteral("mayRemoveOldRoot"), status.mayRemoveOldRoot(now));
    answer.json.insert(QStringLiteral("sameTop"), status.isTopShared);
    QStringList lines{
        (status.isTopShared
             ? Words::tr("From %1 to %2, which the gateway trusts by one root above them; it ends after %3.")
             : Words::tr("From %1 to %2; %1 is to be removed after %3."))
            .arg(status.rollover.oldRootName, status.rollover.newRootName,
                 isoText(status.rollover.removeAfter)),
        Words::tr("%n people have a certificate under the new root.", nullptr,
                  static_cast<int>(status.moved.size())),
        Words::tr("%n people have none under it yet:", nullptr, static_cast<int>(status.remaining.size()))};
    if (status.remaining.isEmpty())
        lines.removeLast();
    for (const QString& address : status.remaining)
        lines << QStringLiteral("  ") + harmless(address);
    if (!status.sharedRemaining.isEmpty())
        lines << Words::tr("%n shared certificates have none in their place under it yet:", nullptr,
                           static_cast<int>(status.sharedRemaining.size()));
    for (const QString& name : status.sharedRemaining)
        lines << QStringLiteral("  ") + harmless(name);
    lines << nextStep(status, now);
    answer.text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    return answer;
}

/// That nothing is to be removed, and what that means.
QString sharedTopText(const QString& oldRoot, const QString& top) {
    return Words::tr(
               "Nothing is to be removed from the gateway: it trusts both roots by %2, which stays. What "
               "%1 has issued is accepted until it ends; revoke what is not to be used any more.")
        .arg(oldRoot, top);
}

/// The rollover from the root of that name, and the ledger that it is in.
struct Found {
    Ledger ledger;
    RolloverRecord rollover;
};

Result<Found> found(const std::string& name, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto rollover = rolloverFrom(toText(name), *ledger);
    if (!rollover)
        return tl::unexpected(rollover.error());
    return Found{std::move(*ledger), *rollover};
}

Result<Answer> statusOf(const RolloverRecord& rollover, const Ledger& ledger, const Session& session) {
    const QDateTime now = session.now();
    const auto status = rolloverStatus(rollover, ledger, now);
    if (!status)
        return tl::unexpected(status.error());
    return statusAnswer(*status, now);
}

Result<Answer> start(const StartOptions& options, const Session& session) {
    const QDate day = QDate::fromString(toText(options.removeAfter), Qt::ISODate);
    if (!day.isValid())
        return wrongUsage(Words::tr("“%1” is not a day; write it as %2.")
                              .arg(toText(options.removeAfter), QStringLiteral("2027-01-31")));
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto from = ledger->root(toText(options.from));
    if (!from)
        return tl::unexpected(from.error());
    const auto to = ledger->root(toText(options.to));
    if (!to)
        return tl::unexpected(to.error());
    const auto rollover =
        planRollover(from->id, to->id, QDateTime(day, QTime(0, 0), Qt::UTC), *ledger, session.now());
    if (!rollover)
        return tl::unexpected(rollover.error());
    return statusOf(*rollover, *ledger, session);
}

Result<Answer> status(const NameOptions& options, const Session& session) {
    const auto it = found(options.name, session);
    return it ? statusOf(it->rollover, it->ledger, session) : tl::unexpected(it.error());
}

Result<Answer> noteUploaded(const NameOptions& options, const Session& session) {
    auto it = found(options.name, session);
    if (!it)
        return tl::unexpected(it.error());
    const auto noted = it->ledger.noteRolloverUploaded(it->rollover.id);
    if (!noted)
        return tl::unexpected(noted.error());
    return statusOf(*noted, it->ledger, session);
}

Result<Answer> cancel(const NameOptions& options, const Session& session) {
    auto it = found(options.name, session);
    if (!it)
        return tl::unexpected(it.error());
    const auto ended = it->ledger.endRollover(it->rollover.id, RolloverRecord::Outcome::Cancelled);
    if (!ended)
        return tl::unexpected(ended.error());
    Answer answer;
    answer.json = rolloverJson(*ended);
    answer.text =
        Words::tr("The rollover from %1 to %2 is cancelled. Certificates that were issued meanwhile "
                  "stay as they are.")
            .arg(ended->oldRootName, ended->newRootName) +
        QLatin1Char('\n');
    return answer;
}

/// What the gateway has of the old root.
Result<AzureRoot> oldRootThere(const RolloverRecord& rollover, const Ledger& ledger) {
    const auto root = ledger.rootById(rollover.oldRootId);
    if (!root)
        return tl::unexpected(root.error());
    const auto known = ledger.roots();
    return known ? azureRootOf(*root, *known) : tl::unexpected(known.error());
}

Result<Answer> finish(const FinishOptions& options, const Session& session) {
    auto it = found(options.name, session);
    if (!it)
        return tl::unexpected(it.error());
    const auto status = rolloverStatus(it->rollover, it->ledger, session.now());
    if (!status)
        return tl::unexpected(status.error());
    const auto there = oldRootThere(it->rollover, it->ledger);
    if (!there)
        return tl::unexpected(there.error());
    const auto ended =
        finishRollover(it->rollover, options.anyway ? RolloverEnd::Anyway : RolloverEnd::WhenReady,
                       it->ledger, session.now());
    if (!ended)
        return tl::unexpected(ended.error());
    const AzureRootRemoval azure =
        azureRootRemoval(*there, {toText(options.resourceGroup), toText(options.gateway)});
    Answer answer;
    answer.json = rolloverJson(*ended);
    answer.json.insert(QStringLiteral("sameTop"), status->isTopShared);
    answer.json.insert(QStringLiteral("azure"),
                       status->isTopShared
                           ? QJsonValue()
                           : QJsonValue(QJsonObject{{QStringLiteral("name"), there->name},
                                                    {QStringLiteral("cli"), azure.cli},
                                                    {QStringLiteral("powershell"), azure.powershell}}));
    answer.text =
        Words::tr("The rollover from %1 to %2 is finished.").arg(ended->oldRootName, ended->newRootName) +
        QLatin1Char('\n');
    if (status->isTopShared)
        answer.text += sharedTopText(ended->oldRootName, there->name) + QLatin1Char('\n');
    else
        answer.text +=
            Words::tr("If %1 is still on the gateway, remove it there, with one of these:").arg(there->name) +
            QStringLiteral("\n  %1\n  %2\n").arg(azure.cli, azure.powershell);
    return answer;
}

Result<Answer> reissue(const ReissueOptions& options, const Session& session) {
    if (auto usage = options.batch.check(session); !usage)
        return tl::unexpected(usage.error());
    const auto it = found(options.name, session);
    if (!it)
        return tl::unexpected(it.error());
    const QDateTime now = session.now();
    const auto before = rolloverStatus(it->rollover, it->ledger, now);
    if (!before)
        return tl::unexpected(before.error());
    const auto record = it->ledger.rootById(it->rollover.newRootId);
    if (!record)
        return tl::unexpected(record.error());
    const QString folder = toText(options.folder);
    const auto signer = batchSigner(options.batch, *record, folder, options.days, now, session);
    if (!signer)
        return tl::unexpected(signer.error());
    if (auto made = prepareBatchFolder(folder); !made)
        return tl::unexpected(made.error());
    const auto olds = certificatesToReissue(*before, it->ledger);
    if (!olds)
        return tl::unexpected(olds.error());
    const auto plan =
        renewalPlan(*olds, {folder, signer->validity, !options.batch.withoutSheets, options.batch.ifExists()},
                    it->ledger, now);
    if (!plan)
        return tl::unexpected(plan.error());
    auto report = carryOut(*plan, signer->root, {.password = signer->password, .jobs = options.batch.jobs},
                           QStringLiteral("renewed"), session);
    if (!report)
        return tl::unexpected(report.error());
    const auto after = rolloverStatus(it->rollover, it->ledger, now);
    if (!after) {
        // What was issued, and the passwords that were shown, are said all the same.
        report->answer.refusal = after.error();
        return std::move(report->answer);
    }
    const Answer said = statusAnswer(*after, now);
    report->answer.json.insert(QStringLiteral("rollover"), said.json);
    report->answer.text += QLatin1Char('\n') + said.text;
    return std::move(report->answer);
}

Result<Answer> list(const RolloverListOptions&, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto rollovers = ledger->rollovers();
    if (!rollovers)
        return tl::unexpected(rollovers.error());
    QJsonArray json;
    QList<QStringList> rows{
        {Words::tr("From"), Words::tr("To"), Words::tr("Remove after"), Words::tr("State")}};
    for (const RolloverRecord& rollover : *rollovers) {
        json.append(rolloverJson(rollover));
        rows.append({rollover.oldRootName, rollover.newRootName, isoText(rollover.removeAfter),
                     rolloverOutcomeName(rollover.outcome)});
    }
    Answer answer;
    answer.json = {{QStringLiteral("rollovers"), json}};
    answer.text =
        rollovers->isEmpty() ? Words::tr("There was no rollover yet.") + QLatin1Char('\n') : tableText(rows);
    return answer;
}

QString example(const char* arguments) {
    return Words::tr("Example:") + QStringLiteral("\n  p2s-cert rollover ") + QLatin1StringView(arguments);
}

template <typename Options> void addName(CLI::App& command, Options& options) {
    command.add_option("NAME", options.name, Words::tr("The old root.").toStdString())->required();
}

void addNamed(CLI::App& parent, Verb& chosen, const char* name, const QString& purpose,
              Result<Answer> (*run)(const NameOptions&, const Session&)) {
    auto [command, options] = defineVerb<NameOptions>(
        parent, chosen, name, purpose, example((QByteArray(name) + " P2SRootCert").constData()), run);
    addName(*command, *options);
}

void addStart(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<StartOptions>(
        parent, chosen, "start", Words::tr("Plan the way from an old root to a new one."),
        example("start --from P2SRootCert --to P2SRootCert-2 --remove-after 2027-01-31"), start);
    command->add_option("--from", options->from, Words::tr("The old root.").toStdString())
        ->required()
        ->type_name("NAME");
    command
        ->add_option("--to", options->to,
                     Words::tr("The root that takes its place, made or imported before.").toStdString())
        ->required()
        ->type_name("NAME");
    command
        ->add_option("--remove-after", options->removeAfter,
                     Words::tr("The old root stays on the gateway until this day (UTC).").toStdString())
        ->required()
        ->type_name("DATE");
}

void addReissue(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<ReissueOptions>(
        parent, chosen, "reissue",
        Words::tr("Issue certificates under the new root to those who have none under it yet."),
        example("reissue P2SRootCert --out-dir renewed --generate-password"), reissue);
    addName(*command, *options);
    command
        ->add_option("--out-dir", options->folder,
                     Words::tr("The folder for several: ADDRESS-NUMBER.pfx and its sheet.").toStdString())
        ->required()
        ->type_name("FOLDER");
    addDays(*command, options->days,
            Words::tr("How many days it is valid; 18 months, but no longer than its root, when not given."));
    addBatchOptions(*command, options->batch);
}

void addFinish(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<FinishOptions>(
        parent, chosen, "finish",
        Words::tr("End a rollover and say how the old root is removed from the gateway; refused while people "
                  "remain, before the new root is on the gateway, and before its day."),
        example("finish P2SRootCert"), finish);
    addName(*command, *options);
    command->add_flag("--anyway", options->anyway,
                      Words::tr("Although people are cut off, the new root is not on the gateway, or it is "
                                "earlier than planned.")
                          .toStdString());
    command
        ->add_option("--resource-group", options->resourceGroup,
                     Words::tr("The gateway's resource group, for the commands.").toStdString())
        ->type_name("NAME");
    command
        ->add_option("--gateway", options->gateway,
                     Words::tr("The gateway's name, for the commands.").toStdString())
        ->type_name("NAME");
}

} // namespace

void addRollover(CLI::App& parent, Verb& chosen) {
    CLI::App* rollover = parent.add_subcommand(
        "rollover", Words::tr("From an old root to a new one, tracked to the end.").toStdString());
    rollover->require_subcommand(1);
    rollover->footer(example("status P2SRootCert").toStdString());
    addStart(*rollover, chosen);
    addNamed(*rollover, chosen, "status",
             Words::tr("Who has a certificate under the new root and who has not, and what is next."),
             status);
    addNamed(*rollover, chosen, "note-uploaded", Words::tr("Note that the new root is on the gateway now."),
             noteUploaded);
    addReissue(*rollover, chosen);
    addFinish(*rollover, chosen);
    addNamed(*rollover, chosen, "cancel", Words::tr("Give a rollover up; the old root stays."), cancel);
    defineVerb<RolloverListOptions>(*rollover, chosen, "list", Words::tr("Every rollover that there was."),
                                    example("list"), list);
}

} // namespace p2s::cli
