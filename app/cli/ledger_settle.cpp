#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error_text.h"
#include "core/issuing/interrupted_issues.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

struct LedgerSettleOptions {
    bool discard = false;
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

Result<Answer> runLedgerSettle(const LedgerSettleOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto unfinished = interruptedIssues(*ledger);
    if (!unfinished)
        return tl::unexpected(unfinished.error());
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
    if (unfinished->isEmpty())
        answer.text = Words::tr("No issue was interrupted.") + QLatin1Char('\n');
    if (answer.status != ExitStatus::Done)
        answer.remarks.append(Words::tr("Put the file back and try again, or take the issue back with “%1”.")
                                  .arg(QStringLiteral("--discard")));
    return answer;
}

} // namespace

void addLedgerSettle(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<LedgerSettleOptions>(
        parent, chosen, "settle",
        Words::tr(
            "Settle issues that a crash interrupted: those whose file is whole are recorded as issued."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert ledger settle"), runLedgerSettle);
    command->add_flag("--discard", options->discard,
                      Words::tr("Take all of them back instead, and delete their files.").toStdString());
}

} // namespace p2s::cli
