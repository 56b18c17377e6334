#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/handover/ledger_csv.h"

#include <memory>

namespace p2s::cli {
namespace {

struct LedgerExportOptions {
    std::string csv;
    std::string search;
    std::string state;
    bool force = false;
};

Result<Answer> runLedgerExport(const LedgerExportOptions& options, const Session& session) {
    const QString out = toText(options.csv);
    const bool toStandardOutput = options.csv == "-";
    if (toStandardOutput && session.machineReads())
        return wrongUsage(Words::tr("“%1” and “%2” cannot be used together.")
                              .arg(QStringLiteral("--json"), QStringLiteral("--csv -")));
    const IfExists ifExists = options.force ? IfExists::Replace : IfExists::Refuse;
    if (auto writable = toStandardOutput ? Result<void>() : checkWritable(out, ifExists); !writable)
        return tl::unexpected(writable.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    CertificateQuery query;
    query.text = toText(options.search);
    query.state = certificateStateFromName(toText(options.state));
    query.descending = false;
    if (toStandardOutput) {
        Answer answer;
        answer.stream = [ledger = std::make_shared<const Ledger>(std::move(*ledger)), query,
                         session](const WriteBytes& write) -> Result<void> {
            const auto count = writeLedgerCsv(*ledger, query, write, [&] { return session.keepGoing(); });
            return count ? Result<void>() : tl::unexpected(count.error());
        };
        return answer;
    }
    qint64 certificates = 0;
    const auto written = writePrivateFile(
        out,
        [&](const WriteBytes& write) -> Result<void> {
            const auto count = writeLedgerCsv(*ledger, query, write, [&] { return session.keepGoing(); });
            certificates = count.value_or(0);
            return count ? Result<void>() : tl::unexpected(count.error());
        },
        ifExists);
    if (!written)
        return tl::unexpected(written.error());
    Answer answer;
    answer.json = {{QStringLiteral("certificates"), certificates}, {QStringLiteral("file"), out}};
    answer.text = Words::tr("%1 is written.").arg(out) + QLatin1Char('\n') +
                  Words::tr("%n certificates", nullptr, static_cast<int>(certificates)) + QLatin1Char('\n');
    return answer;
}

} // namespace

void addLedgerExport(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<LedgerExportOptions>(
        parent, chosen, "export", Words::tr("Write the certificates of the ledger as a table (CSV)."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert ledger export --csv certificates.csv"),
        runLedgerExport);
    command
        ->add_option("--csv", options->csv,
                     Words::tr("The file to write; - for standard output.").toStdString())
        ->required()
        ->type_name("FILE");
    command
        ->add_option("--search", options->search,
                     Words::tr("Part of an address, a name, a root's name, a thumbprint or a serial number.")
                         .toStdString())
        ->type_name("TEXT");
    std::vector<std::string> states;
    for (const CertificateState state : {CertificateState::Pending, CertificateState::Issued,
                                         CertificateState::Revoked, CertificateState::Superseded})
        states.push_back(certificateStateName(state).toStdString());
    command->add_option("--state", options->state, Words::tr("Only those in this state.").toStdString())
        ->check(CLI::IsMember(states))
        ->type_name("STATE");
    command->add_flag("--force", options->force,
                      Words::tr("Replace the file when it is there.").toStdString());
}

} // namespace p2s::cli
