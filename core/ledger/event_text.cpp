#include "core/ledger/event_text.h"

#include <QCoreApplication>
#include <QHash>

namespace p2s {
namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::LedgerEvent)
};

} // namespace

QString eventText(const QString& kind) {
    const QHash<QString, QString> texts{
        {QStringLiteral("issue-started"), EventWords::tr("Issue started")},
        {QStringLiteral("issue-finished"), EventWords::tr("Issued, file written")},
        {QStringLiteral("issue-abandoned"), EventWords::tr("Issue taken back")},
        {QStringLiteral("issue-left"), EventWords::tr("Issue was left unfinished, settled by somebody else")},
        {QStringLiteral("request-made"), EventWords::tr("Request made")},
        {QStringLiteral("request-sent"), EventWords::tr("Request sent")},
        {QStringLiteral("request-completed"), EventWords::tr("Request completed")},
        {QStringLiteral("request-cancelled"), EventWords::tr("Request cancelled")},
        {QStringLiteral("authority-recorded"), EventWords::tr("Certificate authority recorded")},
        {QStringLiteral("superseded"), EventWords::tr("Superseded by a new certificate")},
        {QStringLiteral("revoked"), EventWords::tr("Revoked")},
        {QStringLiteral("held"), EventWords::tr("Put on hold")},
        {QStringLiteral("hold-lifted"), EventWords::tr("Hold lifted")},
        {QStringLiteral("revocation-undone"), EventWords::tr("Revocation taken back")},
        {QStringLiteral("revocation-uploaded"), EventWords::tr("Revocation uploaded to the gateway")},
        {QStringLiteral("person-joined"), EventWords::tr("Somebody joined")},
        {QStringLiteral("person-left"), EventWords::tr("Somebody left")},
        {QStringLiteral("crl-numbered"), EventWords::tr("Revocation list numbered")},
        {QStringLiteral("crl-numbers-skipped"),
         EventWords::tr("Numbers of revocation lists left out after a restore")},
        {QStringLiteral("ledger-restored"), EventWords::tr("Ledger restored from a backup")},
        {QStringLiteral("rollover-started"), EventWords::tr("Rollover planned")},
        {QStringLiteral("rollover-uploaded"), EventWords::tr("New root uploaded to the gateway")},
        {QStringLiteral("rollover-finished"), EventWords::tr("Rollover finished")},
        {QStringLiteral("rollover-cancelled"), EventWords::tr("Rollover given up")},
    };
    return texts.value(kind, kind);
}

QString eventDetailText(const EventRecord& event) {
    const QString& kind = event.kind;
    if (kind.startsWith(QStringLiteral("person-")))
        return event.detail;
    if (kind == QStringLiteral("revoked") || kind == QStringLiteral("held")) {
        const auto reason = revocationReasonFromName(event.detail);
        return reason ? revocationReasonText(*reason) : event.detail;
    }
    if (kind == QStringLiteral("superseded"))
        return EventWords::tr("number %1").arg(event.detail);
    if (kind == QStringLiteral("issue-left"))
        return EventWords::tr("begun by %1").arg(event.detail);
    // The others repeat what the certificate says of itself.
    return eventText(kind) == kind ? event.detail : QString();
}

} // namespace p2s
