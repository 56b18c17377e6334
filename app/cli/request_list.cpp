#include "app/cli/people_text.h"
#include "app/cli/request_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/staged_file.h"

#include <QJsonArray>

#include <vector>

namespace p2s::cli {
namespace {

struct RequestListOptions {
    std::optional<std::string> state;
};
struct RequestShowOptions {
    std::string number;
    std::string out;
    std::string inf;
    std::string format = "pem";
    bool force = false;
};
struct CancelOptions {
    std::string number;
};

Result<Answer> runRequestList(const RequestListOptions& options, const Session& session) {
    const auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto records =
        ledger->requests(options.state ? requestStateFromName(toText(*options.state)) : std::nullopt);
    if (!records)
        return tl::unexpected(records.error());
    QJsonArray json;
    QList<QStringList> rows{
        {Words::tr("Number"), Words::tr("Address"), Words::tr("State"), Words::tr("Made on")}};
    for (const RequestRecord& record : *records) {
        const auto request = requestOf(record);
        if (!request)
            return tl::unexpected(request.error());
        json.append(requestJson(record, *request));
        rows.append({QString::number(record.id), harmless(record.address), requestStateText(record.state),
                     isoText(record.createdAt)});
    }
    Answer answer;
    answer.json = {{QStringLiteral("requests"), json}};
    answer.text =
        records->isEmpty() ? Words::tr("There are no requests.") + QLatin1Char('\n') : tableText(rows);
    return answer;
}

/// What has come of it; nothing while it waits.
Result<std::optional<CertificateRecord>> certificateFrom(const RequestRecord& request, const Ledger& ledger) {
    const auto records = ledger.certificatesOf(request.address);
    if (!records)
        return tl::unexpected(records.error());
    for (const CertificateRecord& record : *records) {
        if (record.requestId == request.id)
            return record;
    }
    return std::nullopt;
}

/// The files again, for whoever has lost them; both complete on the disk, then both in their place.
Result<void> writeAgain(const RequestShowOptions& options, const CertificateRequest& request) {
    const IfExists ifExists = options.force ? IfExists::Replace : IfExists::Refuse;
    std::vector<StagedFile> files;
    const auto stage = [&](const std::string& path, const QByteArray& bytes) -> Result<void> {
        if (path.empty())
            return {};
        auto file = StagedFile::write(toText(path), bytes, ifExists);
        if (!file)
            return tl::unexpected(file.error());
        files.push_back(std::move(*file));
        return {};
    };
    if (auto staged = stage(options.out, options.format == "der" ? request.der() : request.pem()); !staged)
        return staged;
    if (auto staged = stage(options.inf, certreqInf(request)); !staged)
        return staged;
    for (StagedFile& file : files) {
        if (auto moved = file.moveIntoPlace(); !moved)
            return moved;
    }
    return {};
}

void tellCertificate(const CertificateRecord& certificate, Answer& answer) {
    answer.json.insert(QStringLiteral("certificate"),
                       QJsonObject{{QStringLiteral("id"), certificate.id},
                                   {QStringLiteral("state"), certificateStateName(certificate.state)},
                                   {QStringLiteral("sha1"), certificate.sha1}});
    answer.text += QStringLiteral("  %1: %2\n").arg(Words::tr("Certificate")).arg(certificate.id) +
                   QStringLiteral("  %1: %2\n").arg(Words::tr("Thumbprint"), certificate.sha1);
}

/// How it gets to AD CS, while nobody has answered it.
void tellSubmitLine(const RequestRecord& request, const QString& out, Answer& answer) {
    const QString path = out.isEmpty() ? QStringLiteral("user.csr") : out;
    const QString submit =
        certreqSubmitLine(path, replyFilesFor(path), request.templateName, request.caConfig);
    answer.json.insert(QStringLiteral("submit"), submit);
    answer.text += Words::tr("Send it to the certificate authority; for AD CS:") + QStringLiteral("\n  ") +
                   harmless(submit) + QLatin1Char('\n');
}

Result<Answer> runRequestShow(const RequestShowOptions& options, const Session& session) {
    if (auto usage =
            checkOutputNames({QStringLiteral("--out"), options.out}, {QStringLiteral("--inf"), options.inf});
        !usage)
        return tl::unexpected(usage.error());
    const auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto record = findRequest(*ledger, options.number);
    if (!record)
        return tl::unexpected(record.error());
    const auto request = requestOf(*record);
    if (!request)
        return tl::unexpected(request.error());
    const auto certificate = certificateFrom(*record, *ledger);
    if (!certificate)
        return tl::unexpected(certificate.error());
    Answer answer;
    answer.json = {{QStringLiteral("request"), requestJson(*record, *request)},
                   {QStringLiteral("pem"), QString::fromLatin1(request->pem())}};
    answer.text = requestText(*record, *request);
    if (*certificate)
        tellCertificate(**certificate, answer);
    answer.text += QLatin1Char('\n');
    if (auto written = writeAgain(options, *request); !written)
        return tl::unexpected(written.error());
    const auto tellFile = [&answer](const QString& member, const std::string& path) {
        if (path.empty())
            return;
        answer.json.insert(member, toText(path));
        answer.text += Words::tr("%1 is written.").arg(harmless(toText(path))) + QLatin1Char('\n');
    };
    tellFile(QStringLiteral("csr"), options.out);
    tellFile(QStringLiteral("inf"), options.inf);
    if (options.out.empty())
        answer.text += QString::fromLatin1(request->pem());
    if (record->state == RequestState::Waiting)
        tellSubmitLine(*record, toText(options.out), answer);
    return answer;
}

Result<Answer> runCancel(const CancelOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto record = findRequest(*ledger, options.number);
    if (!record)
        return tl::unexpected(record.error());
    const auto cancelled = ledger->cancelRequest(record->id);
    if (!cancelled)
        return tl::unexpected(cancelled.error());
    const auto request = requestOf(*cancelled);
    if (!request)
        return tl::unexpected(request.error());
    Answer answer;
    answer.json = {{QStringLiteral("request"), requestJson(*cancelled, *request)}};
    answer.text = Words::tr("The request for %1 is cancelled and its key thrown away. A reply that may still "
                            "come cannot be used.")
                      .arg(harmless(cancelled->address)) +
                  QLatin1Char('\n');
    return answer;
}

void addNumber(CLI::App& command, std::string& number) {
    command.add_option("ID", number, Words::tr("The request's number in the ledger.").toStdString())
        ->required();
}

} // namespace

void addRequestList(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RequestListOptions>(
        parent, chosen, "list", Words::tr("List the requests, the newest first."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert request list --state waiting"), runRequestList);
    command->add_option("--state", options->state, Words::tr("Only those of this state.").toStdString())
        ->check(CLI::IsMember({"waiting", "completed", "cancelled"}))
        ->type_name("STATE");
}

void addRequestShow(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<RequestShowOptions>(
        parent, chosen, "show", Words::tr("Show one request, or write its file again."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert request show 1 --out user.csr"), runRequestShow);
    addNumber(*command, options->number);
    command->add_option("--out", options->out, Words::tr("The request file to write.").toStdString())
        ->type_name("FILE");
    command->add_option("--format", options->format, Words::tr("How it is encoded.").toStdString())
        ->check(CLI::IsMember({"pem", "der"}))
        ->capture_default_str()
        ->type_name("FORMAT");
    command
        ->add_option("--inf", options->inf,
                     Words::tr("Also write a file for certreq -new, for those who have Windows make the key.")
                         .toStdString())
        ->type_name("FILE");
    command->add_flag("--force", options->force, Words::tr("Replace files that are there.").toStdString());
}

void addRequestCancel(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<CancelOptions>(
        parent, chosen, "cancel", Words::tr("Give a request up and throw its key away."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert request cancel 1"), runCancel);
    addNumber(*command, options->number);
}

} // namespace p2s::cli
