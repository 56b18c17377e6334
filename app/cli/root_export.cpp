#include "app/cli/root_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/handover/upload_text.h"
#include "core/issuing/root_records.h"

namespace p2s::cli {
namespace {

struct RootExportOptions {
    std::string name;
    std::string format;
    std::string out;
    bool force = false;
};

RootExportFormat formatNamed(const std::string& name) {
    if (name == "der")
        return RootExportFormat::Der;
    return name == "pem" ? RootExportFormat::Pem : RootExportFormat::Azure;
}

Result<Answer> runRootExport(const RootExportOptions& options, const Session& session) {
    const QString out = toText(options.out);
    const bool toStandardOutput = options.out == "-";
    if (toStandardOutput && session.machineReads())
        return wrongUsage(Words::tr("“%1” and “%2” cannot be used together.")
                              .arg(QStringLiteral("--json"), QStringLiteral("--out -")));
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto root = ledger->root(toText(options.name));
    if (!root)
        return tl::unexpected(root.error());
    auto certificate = certificateOf(*root);
    if (!certificate)
        return tl::unexpected(certificate.error());

    const RootExportFormat format = formatNamed(options.format);
    const auto known = ledger->roots();
    if (!known)
        return tl::unexpected(known.error());
    const auto there = azureRootOf(*root, *known);
    if (!there)
        return tl::unexpected(there.error());
    // The gateway wants the root of the chain, whoever in it signs here.
    const QByteArray bytes =
        exportedRoot(format == RootExportFormat::Azure ? there->certificate : *certificate, format);
    Answer answer;
    if (toStandardOutput) {
        answer.bytes = bytes;
        return answer;
    }
    if (auto written = writePrivateFile(out, bytes, options.force ? IfExists::Replace : IfExists::Refuse);
        !written)
        return tl::unexpected(written.error());
    answer.json = {{QStringLiteral("root"), rootJson(*root, *certificate)},
                   {QStringLiteral("format"), toText(options.format)},
                   {QStringLiteral("file"), out}};
    answer.text = Words::tr("%1 is written.").arg(out) + QLatin1Char('\n');
    if (format == RootExportFormat::Azure)
        answer.text +=
            Words::tr("Paste its one line into Public certificate data, under the name %1, and save the "
                      "gateway's Point-to-site configuration.")
                .arg(there->name) +
            QLatin1Char('\n');
    return answer;
}

} // namespace

void addRootExport(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RootExportOptions>(
        parent, chosen, "export",
        Words::tr("Write a root's certificate, without its key, for Azure or a file."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert root export P2SRootCert --format azure --out P2SRootCert.txt"),
        runRootExport);
    command->add_option("NAME", options->name, Words::tr("The root's name.").toStdString())->required();
    command
        ->add_option(
            "--format", options->format,
            Words::tr("azure: the one-line text for the portal; der: a .cer for the Azure command line; "
                      "pem: for OpenVPN and strongSwan.")
                .toStdString())
        ->required()
        ->check(CLI::IsMember({"der", "pem", "azure"}))
        ->type_name("FORMAT");
    command
        ->add_option("--out", options->out,
                     Words::tr("The file to write; - for standard output.").toStdString())
        ->required()
        ->type_name("FILE");
    command->add_flag("--force", options->force,
                      Words::tr("Replace the file when it is there.").toStdString());
}

} // namespace p2s::cli
