#include "app/cli/certificate_answer.h"
#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/ledger/event_text.h"
#include "core/ledger/find_certificate.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

struct ShowOptions {
    std::string id;
};

QJsonArray eventsJson(const QList<EventRecord>& events) {
    QJsonArray json;
    for (const EventRecord& event : events)
        json.append(QJsonObject{{QStringLiteral("number"), event.id},
                                {QStringLiteral("at"), isoText(event.at)},
                                {QStringLiteral("by"), event.actor},
                                {QStringLiteral("kind"), event.kind},
                                {QStringLiteral("detail"), event.detail}});
    return json;
}

/// When, what, by whom.
QString eventLine(const EventRecord& event) {
    QString line = QStringLiteral("  %1  %2").arg(isoText(event.at), harmless(eventText(event.kind)));
    for (const QString& more : {eventDetailText(event), event.actor}) {
        if (!more.isEmpty())
            line += QStringLiteral(" · ") + harmless(more);
    }
    return line + QLatin1Char('\n');
}

QString recordText(const CertificateRecord& record, const Certificate& certificate,
                   const QList<CertificateRecord>& replacements, const QList<EventRecord>& events) {
    const QLatin1Char lineEnd('\n');
    QString text = Words::tr("Number %1, %2, under the root %3")
                       .arg(record.id)
                       .arg(stateText(record.state), record.rootName) +
                   lineEnd;
    text += certificateText(certificate);
    text += Words::tr("Friendly name: %1").arg(harmless(record.friendlyName)) + lineEnd;
    text += Words::tr("File: %1").arg(harmless(record.pfxPath)) + lineEnd;
    text += record.sharing == Sharing::Shared
                ? Words::tr("Shared by: %1").arg(harmless(record.recipients.join(QStringLiteral(", "))))
                : Words::tr("For one person: %1").arg(harmless(record.recipients.value(0)));
    text += lineEnd;
    if (record.revocation)
        text += Words::tr("Revoked on %1: %2")
                    .arg(isoText(record.revocation->at), revocationReasonText(record.revocation->reason)) +
                lineEnd;
    if (record.requestId != 0)
        text += Words::tr("Issued for request %1").arg(record.requestId) + lineEnd;
    if (record.replaces != 0)
        text += Words::tr("Issued in place of number %1").arg(record.replaces) + lineEnd;
    for (const CertificateRecord& other : replacements)
        text += Words::tr("Number %1 took its place: %2, thumbprint %3")
                    .arg(other.id)
                    .arg(stateText(other.state), other.sha1) +
                lineEnd;
    text += Words::tr("What happened:") + lineEnd;
    for (const EventRecord& event : events)
        text += eventLine(event);
    return text;
}

Result<Answer> runShow(const ShowOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto record = findCertificate(*ledger, toText(options.id));
    if (!record)
        return tl::unexpected(record.error());
    auto certificate = certificateOf(*record);
    if (!certificate)
        return tl::unexpected(certificate.error());
    auto events = ledger->events(record->id);
    if (!events)
        return tl::unexpected(events.error());
    const auto replacements = ledger->replacementsOf(record->id);
    if (!replacements)
        return tl::unexpected(replacements.error());
    QJsonArray replacedBy;
    for (const CertificateRecord& other : *replacements)
        replacedBy.append(other.id);
    Answer answer;
    answer.json = recordJson(*record, *certificate);
    if (!replacedBy.isEmpty())
        answer.json.insert(QStringLiteral("replacedBy"), replacedBy);
    answer.json.insert(QStringLiteral("events"), eventsJson(*events));
    answer.text = recordText(*record, *certificate, *replacements, *events);
    return answer;
}

} // namespace

void addShow(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<ShowOptions>(
        parent, chosen, "show", Words::tr("Show one certificate of the ledger and its history."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert show 7"), runShow);
    command
        ->add_option("ID", options->id, Words::tr("Its number, thumbprint or serial number.").toStdString())
        ->required();
}

} // namespace p2s::cli
