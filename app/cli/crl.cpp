#include "app/cli/people_text.h"
#include "app/cli/root_unlock.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/issuing/issue_revocation_list.h"

namespace p2s::cli {
namespace {

constexpr int usualDays = 30;
constexpr int mostListDays = 3650;
constexpr int mostHours = 24 * mostListDays;

struct CrlOptions {
    std::string root;
    std::string out;
    std::optional<int> days;
    std::optional<int> hours;
    std::string format = "pem";
    bool force = false;
    SecretOptions secrets;
};

QDateTime nextUpdate(const CrlOptions& options, const QDateTime& now) {
    return options.hours ? now.addSecs(*options.hours * 3600LL)
                         : now.addDays(options.days.value_or(usualDays));
}

Result<Answer> runCrl(const CrlOptions& options, const Session& session) {
    const QString out = toText(options.out);
    const bool toStandardOutput = options.out == "-";
    if (toStandardOutput && session.machineReads())
        return wrongUsage(Words::tr("“%1” and “%2” cannot be used together.")
                              .arg(QStringLiteral("--json"), QStringLiteral("--out -")));
    const IfExists ifExists = options.force ? IfExists::Replace : IfExists::Refuse;
    // Before a passphrase is asked for and a number is used up.
    if (auto writable = toStandardOutput ? Result<void>() : checkWritable(out, ifExists); !writable)
        return tl::unexpected(writable.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto record = ledger->root(toText(options.root));
    if (!record)
        return tl::unexpected(record.error());
    SecretInput secrets = options.secrets.input();
    const auto root = unlockedRoot(*record, secrets, session);
    if (!root)
        return tl::unexpected(root.error());
    const QDateTime now = session.now();
    const auto issued = issueRevocationList(*root, now, nextUpdate(options, now), *ledger);
    if (!issued)
        return tl::unexpected(issued.error());

    const QByteArray bytes =
        issued->bytes(options.format == "der" ? RevocationListFormat::Der : RevocationListFormat::Pem);
    Answer answer;
    if (toStandardOutput) {
        answer.bytes = bytes;
        return answer;
    }
    if (auto written = writePrivateFile(out, bytes, ifExists); !written)
        return tl::unexpected(written.error());
    const auto entries = issued->record.entries.size();
    answer.json = {{QStringLiteral("root"), record->name},
                   {QStringLiteral("number"), issued->record.number},
                   {QStringLiteral("thisUpdate"), isoText(issued->list.thisUpdate())},
                   {QStringLiteral("nextUpdate"), isoText(issued->list.nextUpdate())},
                   {QStringLiteral("entries"), static_cast<qint64>(entries)},
                   {QStringLiteral("signature"), issued->list.signatureAlgorithm()},
                   {QStringLiteral("format"), toText(options.format)},
                   {QStringLiteral("file"), out}};
    answer.text =
        Words::tr("%1 is written.").arg(out) + QLatin1Char('\n') +
        Words::tr("Revocation list number %1 of the root %2, with %n certificates.", nullptr,
                  static_cast<int>(entries))
            .arg(issued->record.number)
            .arg(record->name) +
        QLatin1Char('\n') +
        Words::tr("Make the next one before %1: after that, a gateway that reads it lets nobody in.")
            .arg(isoText(issued->list.nextUpdate())) +
        QLatin1Char('\n') +
        Words::tr("Azure does not read revocation lists; it needs the thumbprints (p2s-cert revoke).") +
        QLatin1Char('\n');
    return answer;
}

} // namespace

void addCrl(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<CrlOptions>(
        parent, chosen, "crl",
        Words::tr("Make a signed revocation list (CRL) for gateways that read one, such as OpenVPN and "
                  "strongSwan."),
        Words::tr("Example:") +
            QStringLiteral(
                "\n  p2s-cert crl --root P2SRootCert --passphrase-file root.txt --out crl.pem --days 7"),
        runCrl);
    command->add_option("--root", options->root, Words::tr("The root that signs it.").toStdString())
        ->required()
        ->type_name("NAME");
    command
        ->add_option("--out", options->out,
                     Words::tr("The file to write; - for standard output.").toStdString())
        ->required()
        ->type_name("FILE");
    CLI::Option* days =
        command
            ->add_option("--days", options->days,
                         Words::tr("When the next one is due: so many days from now; 30 when not given.")
                             .toStdString())
            ->check(CLI::Range(1, mostListDays).description("1-" + std::to_string(mostListDays)))
            ->type_name("N");
    command->add_option("--hours", options->hours, Words::tr("The same in hours.").toStdString())
        ->check(CLI::Range(1, mostHours).description("1-" + std::to_string(mostHours)))
        ->excludes(days)
        ->type_name("N");
    command
        ->add_option(
            "--format", options->format,
            Words::tr("pem: for OpenVPN and strongSwan; der: for strongSwan and Windows.").toStdString())
        ->check(CLI::IsMember({"pem", "der"}))
        ->capture_default_str()
        ->type_name("FORMAT");
    command->add_flag("--force", options->force,
                      Words::tr("Replace the file when it is there.").toStdString());
    addRootSecretFiles(*command, options->secrets);
}

} // namespace p2s::cli
