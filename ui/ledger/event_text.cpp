#include "ui/ledger/event_text.h"

#include <QCoreApplication>
#include <QHash>

namespace p2s {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(p2s::LedgerEvent)
};

} // namespace

QString eventText(const QString& kind) {
    const QHash<QString, QString> texts{
        {QStringLiteral("issue-started"), Words::tr("Issue started")},
        {QStringLiteral("issue-finished"), Words::tr("Issued, file written")},
        {QStringLiteral("issue-abandoned"), Words::tr("Issue taken back")},
        {QStringLiteral("request-made"), Words::tr("Request made")},
        {QStringLiteral("request-completed"), Words::tr("Request completed")},
        {QStringLiteral("request-cancelled"), Words::tr("Request cancelled")},
        {QStringLiteral("authority-recorded"), Words::tr("Certificate authority recorded")},
        {QStringLiteral("superseded"), Words::tr("Superseded by a new certificate")},
        {QStringLiteral("revoked"), Words::tr("Revoked")},
        {QStringLiteral("held"), Words::tr("Put on hold")},
        {QStringLiteral("hold-lifted"), Words::tr("Hold lifted")},
        {QStringLiteral("revocation-undone"), Words::tr("Revocation taken back")},
        {QStringLiteral("revocation-uploaded"), Words::tr("Revocation uploaded to the gateway")},
        {QStringLiteral("person-joined"), Words::tr("Somebody joined")},
        {QStringLiteral("person-left"), Words::tr("Somebody left")},
        {QStringLiteral("crl-numbered"), Words::tr("Revocation list numbered")},
        {QStringLiteral("crl-numbers-skipped"),
         Words::tr("Numbers of revocation lists left out after a restore")},
        {QStringLiteral("ledger-restored"), Words::tr("Ledger restored from a backup")},
        {QStringLiteral("rollover-started"), Words::tr("Rollover planned")},
        {QStringLiteral("rollover-uploaded"), Words::tr("New root uploaded to the gateway")},
        {QStringLiteral("rollover-finished"), Words::tr("Rollover finished")},
        {QStringLiteral("rollover-cancelled"), Words::tr("Rollover given up")},
    };
    return texts.value(kind, kind);
}

} // namespace p2s
