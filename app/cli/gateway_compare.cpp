#include "app/cli/answer.h"
#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/handover/certificate_json.h"
#include "core/issuing/gateway_comparison.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace p2s::cli {
namespace {

struct GatewayCompareOptions {
    std::string file;
    bool note = false;
};

/// The bytes of a file, or of standard input for "-".
Result<QByteArray> inputOf(const QString& path) {
    if (path != QStringLiteral("-"))
        return readFile(path, longestGatewayText);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, Words::tr("standard input"));
    QByteArray bytes = input.read(longestGatewayText + 1);
    if (bytes.size() > longestGatewayText)
        return failure(ErrorCode::FileTooLarge, Words::tr("standard input"));
    return bytes;
}

QJsonArray rootsJson(const GatewayComparison& comparison) {
    QJsonArray json;
    for (const GatewayComparison::Root& root : comparison.roots)
        json.append(
            QJsonObject{{QStringLiteral("name"), root.name},
                        {QStringLiteral("ledgerName"), textOrNull(root.ledgerNames.value(0))},
                        {QStringLiteral("ledgerNames"), QJsonArray::fromStringList(root.ledgerNames)},
                        {QStringLiteral("encodedTwice"), root.isEncodedTwice},
                        {QStringLiteral("certificate"),
                         root.certificate ? QJsonValue(certificateJson(*root.certificate)) : QJsonValue()}});
    return json;
}

QJsonArray recordsJson(const QList<CertificateRecord>& records) {
    QJsonArray json;
    for (const CertificateRecord& record : records)
        json.append(QJsonObject{{QStringLiteral("id"), record.id},
                                {QStringLiteral("commonName"), record.commonName},
                                {QStringLiteral("root"), record.rootName},
                                {QStringLiteral("sha1"), record.sha1}});
    return json;
}

QJsonObject jsonOf(const GatewayComparison& comparison, bool isSame, int noted) {
    QJsonArray missing;
    for (const RootRecord& root : comparison.missingRoots)
        missing.append(QJsonObject{{QStringLiteral("name"), root.name}, {QStringLiteral("sha1"), root.sha1}});
    const GatewayConfiguration& gateway = comparison.gateway;
    return {{QStringLiteral("same"), isSame},
            {QStringLiteral("gateway"), textOrNull(gateway.gateway)},
            {QStringLiteral("resourceGroup"), textOrNull(gateway.resourceGroup)},
            {QStringLiteral("roots"), gateway.listsRoots ? QJsonValue(rootsJson(comparison)) : QJsonValue()},
            {QStringLiteral("roomForRoots"),
             gateway.listsRoots ? QJsonValue(comparison.roomForRoots) : QJsonValue()},
            {QStringLiteral("missingRoots"), missing},
            {QStringLiteral("revokedOnlyHere"), recordsJson(comparison.revokedOnlyHere)},
            {QStringLiteral("revokedOnlyThere"), recordsJson(comparison.revokedOnlyThere)},
            {QStringLiteral("unknownThumbprints"), QJsonArray::fromStringList(comparison.unknownThumbprints)},
            {QStringLiteral("notYetNoted"), recordsJson(comparison.toNote)},
            {QStringLiteral("noted"), noted},
            {QStringLiteral("findings"), findingsJson(comparison.findings)}};
}

QString textOf(const GatewayComparison& comparison, int noted, bool notes) {
    const QLatin1Char lineEnd('\n');
    QString text;
    if (comparison.gateway.listsRoots)
        text += Words::tr("The gateway has %n roots.", nullptr, static_cast<int>(comparison.roots.size())) +
                lineEnd + Words::tr("It has room for %n more.", nullptr, comparison.roomForRoots) + lineEnd;
    if (comparison.gateway.listsRevoked)
        text += Words::tr("The gateway refuses %n thumbprints.", nullptr,
                          static_cast<int>(comparison.gateway.revoked.size())) +
                lineEnd;
    if (comparison.findings.isEmpty())
        text += Words::tr("The ledger and the gateway agree.") + lineEnd;
    else
        text += lineEnd + findingsText(comparison.findings);
    if (notes)
        text += Words::tr("Noted as being on the gateway: %n revocations.", nullptr, noted) + lineEnd;
    else if (!comparison.toNote.isEmpty())
        text += Words::tr("%n revocations are on the gateway without being noted here; --note does that.",
                          nullptr, static_cast<int>(comparison.toNote.size())) +
                lineEnd;
    return text;
}

Result<Answer> runGatewayCompare(const GatewayCompareOptions& options, const Session& session) {
    const QString path = toText(options.file);
    const auto bytes = inputOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto gateway =
        readGatewayConfiguration(*bytes, path == QStringLiteral("-") ? Words::tr("standard input") : path);
    if (!gateway)
        return tl::unexpected(gateway.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto comparison = compareWithGateway(*gateway, *ledger, session.now());
    if (!comparison)
        return tl::unexpected(comparison.error());
    int noted = 0;
    if (options.note) {
        const auto done = noteOnGateway(comparison->toNote, *ledger);
        if (!done)
            return tl::unexpected(done.error());
        noted = *done;
    }
    const bool isSame = !hasErrors(comparison->findings);
    Answer answer;
    answer.status = isSame ? ExitStatus::Done : ExitStatus::AnswerIsNo;
    answer.json = jsonOf(*comparison, isSame, noted);
    answer.text = textOf(*comparison, noted, options.note);
    return answer;
}

} // namespace

void addGatewayCompare(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<GatewayCompareOptions>(
        parent, chosen, "compare",
        Words::tr("Compare the roots and the revoked certificates of an Azure gateway with the ledger and "
                  "name every difference."),
        Words::tr("Example:") +
            QStringLiteral("\n  az network vnet-gateway show --resource-group rg --name gw > gateway.json"
                           "\n  p2s-cert gateway compare gateway.json"),
        runGatewayCompare);
    command
        ->add_option("FILE", options->file,
                     Words::tr("The JSON that “az network vnet-gateway show” prints, or revoked thumbprints, "
                               "one a line; - for standard input.")
                         .toStdString())
        ->required();
    command->add_flag(
        "--note", options->note,
        Words::tr("Note in the ledger which revocations are on the gateway by now.").toStdString());
}

} // namespace p2s::cli
