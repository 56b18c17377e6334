#include "app/cli/certificate_answer.h"
#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/files.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

/// A line of text with some room for what an editor adds.
constexpr qint64 largestHeadFile = 4096;

struct VerifyOptions {
    std::optional<std::string> head;
};

Result<std::optional<ChainHead>> keptHead(const VerifyOptions& options) {
    if (!options.head)
        return std::optional<ChainHead>();
    const QString path = toText(*options.head);
    const auto bytes = readFile(path, largestHeadFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto head = chainHeadFromText(*bytes);
    if (!head)
        return failure(ErrorCode::LedgerHeadMalformed, path);
    return head;
}

Result<Answer> verify(const VerifyOptions& options, const Session& session) {
    const auto kept = keptHead(options);
    if (!kept)
        return tl::unexpected(kept.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    session.report(Words::tr("Checking every event and every row …"));
    const auto verdict = ledger->verify(*kept, [&session] { return session.keepGoing(); });
    if (!verdict)
        return tl::unexpected(verdict.error());
    QJsonArray flaws;
    Answer answer;
    for (const LedgerFlaw& flaw : verdict->flaws) {
        flaws.append(QJsonObject{{QStringLiteral("kind"), flawKindName(flaw.kind)},
                                 {QStringLiteral("table"), flaw.table},
                                 {QStringLiteral("row"), flaw.row},
                                 {QStringLiteral("name"), flaw.name},
                                 {QStringLiteral("text"), flawText(flaw)}});
        answer.text += harmless(flawText(flaw)) + QLatin1Char('\n');
    }
    answer.json = {{QStringLiteral("intact"), verdict->isIntact()},
                   {QStringLiteral("events"), verdict->events},
                   {QStringLiteral("rows"), verdict->rows},
                   {QStringLiteral("head"), headJson(verdict->head)},
                   {QStringLiteral("flaws"), flaws}};
    if (verdict->isIntact())
        answer.text = Words::tr("The ledger is as it was written: %1 events, %2 rows.")
                          .arg(verdict->events)
                          .arg(verdict->rows) +
                      QLatin1Char('\n') +
                      Words::tr("Its last event is number %1, hash %2.")
                          .arg(verdict->head.number)
                          .arg(verdict->head.hash) +
                      QLatin1Char('\n');
    answer.status = verdict->isIntact() ? ExitStatus::Done : ExitStatus::AnswerIsNo;
    return answer;
}

struct HeadOptions {
    std::string out;
    bool force = false;
};

Result<Answer> head(const HeadOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto found = ledger->chainHead();
    if (!found)
        return tl::unexpected(found.error());
    Answer answer;
    answer.json = headJson(*found);
    answer.text = QString::fromLatin1(chainHeadText(*found));
    if (options.out.empty())
        return answer;
    const QString out = toText(options.out);
    if (auto written = writePrivateFile(out, chainHeadText(*found),
                                        options.force ? IfExists::Replace : IfExists::Refuse);
        !written)
        return tl::unexpected(written.error());
    answer.json.insert(QStringLiteral("file"), out);
    answer.text = Words::tr("%1 is written.").arg(out) + QLatin1Char('\n');
    return answer;
}

} // namespace

void addLedgerVerify(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<VerifyOptions>(
        parent, chosen, "verify",
        Words::tr("Find what was edited, removed, moved or inserted in the ledger by another hand."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert ledger verify --head head.txt"), verify);
    command
        ->add_option("--head", options->head,
                     Words::tr("A head that was written earlier by “%1” and must still be in the ledger.")
                         .arg(QStringLiteral("ledger head"))
                         .toStdString())
        ->type_name("FILE");
}

void addLedgerHead(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<HeadOptions>(
        parent, chosen, "head",
        Words::tr(
            "Say number and hash of the last event. Kept elsewhere, it proves that nothing was cut off."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert ledger head --out head.txt"), head);
    command
        ->add_option("--out", options->out,
                     Words::tr("The file to write; standard output when not given.").toStdString())
        ->type_name("FILE");
    command->add_flag("--force", options->force,
                      Words::tr("Replace the file when it is there.").toStdString());
}

} // namespace p2s::cli
