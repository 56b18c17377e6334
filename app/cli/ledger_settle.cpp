#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error_text.h"
#include "core/issuing/interrupted_issues.h"
#include "core/ledger/actor.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

struct LedgerSettleOptions {
    bool discard = false;
    bool ofOthers = false;
};

enum class Outcome { Kept, Discarded, Left };

QString outcomeName(Outcome outcome) {
    switch (outcome) {
    case Outcome::Kept:
        return QStringLiteral("kept");
    case Outcome::Discarded:
        return QStringLiteral("discarded");
    case Outcome::Left:
        return QStringLiteral("left");
    }
    Q_UNREACHABLE();
}

QString outcomeText(Outcome outcome, const CertificateRecord& record) {
    const QString number = QString::number(record.id);
    const QString name = harmless(record.commonName);
    switch (outcome) {
    case Outcome::Kept:
        return Words::tr("Number %1 for %2 is recorded as issued.").arg(number, name);
    case Outcome::Discarded:
        return Words::tr("Number %1 for %2 is taken back.").arg(number, name);
    case Outcome::Left:
        return Words::tr("Number %1 for %2 is left pending: its file is not in its place, %3.")
            .arg(number, name, harmless(record.pfxPath));
    }
    Q_UNREACHABLE();
}

/// An issue whose file is not in its place is left as it is unless it is to be discarded: the file may have
/// been moved, and a certificate that somebody has must stay on record.
Result<Outcome> settle(const InterruptedIssue& issue, bool discard, Ledger& ledger) {
    if (discard) {
        if (auto done = discardInterruptedIssue(issue, ledger); !done)
            return tl::unexpected(done.error());
        return Outcome::Discarded;
    }
    if (!issue.fileIsThere)
        return Outcome::Left;
    if (auto done = keepInterruptedIssue(issue, ledger); !done)
        return tl::unexpected(done.error());
    return Outcome::Kept;
}

QString beginningText(const IssueOfOthers& issue) {
    const Actor who = actorFrom(issue.beginning.actor);
    return Words::tr("Number %1 for %2 was begun by %3 on the computer %4 on %5 and is not finished.")
        .arg(QString::number(issue.record.id), harmless(issue.record.commonName), harmless(who.account),
             harmless(who.computer), isoText(issue.beginning.at));
}

QJsonObject othersJson(const IssueOfOthers& issue) {
    return {{QStringLiteral("id"), issue.record.id},
            {QStringLiteral("commonName"), issue.record.commonName},
            {QStringLiteral("pfx"), issue.record.pfxPath},
            {QStringLiteral("by"), issue.beginning.actor},
            {QStringLiteral("at"), isoText(issue.beginning.at)}};
}

/// Says what others have not finished, which is theirs to settle as long as they are there.
void nameOthers(const QList<IssueOfOthers>& others, Answer& answer) {
    QJsonArray named;
    for (const IssueOfOthers& issue : others) {
        named.append(othersJson(issue));
        answer.text += beginningText(issue) + QLatin1Char('\n');
    }
    answer.json.insert(QStringLiteral("ofOthers"), named);
    if (!others.isEmpty())
        answer.remarks.append(Words::tr("Their files may be whole and let people in. When whoever began them "
                                        "cannot settle them any more, revoke them, or record them as issued "
                                        "with “%1”.")
                                  .arg(QStringLiteral("--of-others")));
}

/// None is taken back: its file may be whole where it was begun, and what somebody has must stay on record.
Result<Answer> settleOthers(Ledger& ledger) {
    const auto others = pendingIssuesOfOthers(ledger);
    if (!others)
        return tl::unexpected(others.error());
    Answer answer;
    QJsonArray settled;
    for (const IssueOfOthers& issue : *others) {
        const auto done = ledger.finishLeftIssue(issue.record.id);
        // Its program was at work after all.
        if (!done && done.error().code == ErrorCode::CertificateNotFound)
            continue;
        const bool isAtWork = !done && done.error().code == ErrorCode::CertificatePending;
        if (!done && !isAtWork)
            return tl::unexpected(done.error());
        QJsonObject json = othersJson(issue);
        json.insert(QStringLiteral("outcome"), outcomeName(isAtWork ? Outcome::Left : Outcome::Kept));
        settled.append(json);
        answer.text +=
            (isAtWork ? beginningText(issue) : outcomeText(Outcome::Kept, issue.record)) + QLatin1Char('\n');
        if (isAtWork)
            answer.status = ExitStatus::AnswerIsNo;
    }
    answer.json = {{QStringLiteral("settled"), settled}};
    if (settled.isEmpty())
        answer.text = Words::tr("No issue of others is unfinished.") + QLatin1Char('\n');
    if (answer.status != ExitStatus::Done)
        answer.remarks.append(
            Words::tr("What was begun less than %n minute(s) ago is left alone: its program may "
                      "be at work.",
                      nullptr, int(longestIssue.count())));
    return answer;
}

Result<Answer> runLedgerSettle(const LedgerSettleOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    if (options.ofOthers)
        return settleOthers(*ledger);
    const auto unfinished = interruptedIssues(*ledger);
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    const auto others = pendingIssuesOfOthers(*ledger);
    if (!others)
        return tl::unexpected(others.error());
    Answer answer;
    QJsonArray settled;
    for (const InterruptedIssue& issue : *unfinished) {
        const auto outcome = settle(issue, options.discard, *ledger);
        if (!outcome)
            return tl::unexpected(outcome.error());
        const CertificateRecord& record = issue.record;
        settled.append(QJsonObject{{QStringLiteral("id"), record.id},
                                   {QStringLiteral("commonName"), record.commonName},
                                   {QStringLiteral("pfx"), record.pfxPath},
                                   {QStringLiteral("outcome"), outcomeName(*outcome)}});
        answer.text += outcomeText(*outcome, record) + QLatin1Char('\n');
        if (*outcome == Outcome::Left)
            answer.status = ExitStatus::AnswerIsNo;
    }
    answer.json = {{QStringLiteral("settled"), settled}};
    if (unfinished->isEmpty() && others->isEmpty())
        answer.text = Words::tr("No issue was interrupted.") + QLatin1Char('\n');
    if (answer.status != ExitStatus::Done)
        answer.remarks.append(Words::tr("Put the file back and try again, or take the issue back with “%1”.")
                                  .arg(QStringLiteral("--discard")));
    nameOthers(*others, answer);
    return answer;
}

} // namespace

void addLedgerSettle(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<LedgerSettleOptions>(
        parent, chosen, "settle",
        Words::tr(
            "Settle issues that a crash interrupted: those whose file is whole are recorded as issued."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert ledger settle\n  p2s-cert ledger settle --of-others"),
        runLedgerSettle);
    CLI::Option* discard =
        command->add_flag("--discard", options->discard,
                          Words::tr("Take all of them back instead, and delete their files.").toStdString());
    command
        ->add_flag(
            "--of-others", options->ofOthers,
            Words::tr("In a team's ledger: record as issued what others began more than a quarter of an "
                      "hour ago and did not finish, so that it can be renewed and revoked like any "
                      "other.")
                .toStdString())
        ->excludes(discard);
}

} // namespace p2s::cli
