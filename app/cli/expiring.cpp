#include "core/issuing/expiring.h"
#include "app/cli/certificate_answer.h"
#include "app/cli/people_text.h"
#include "app/cli/root_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/files.h"
#include "core/handover/expiry_calendar.h"
#include "core/x509/profiles.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

struct ExpiringOptions {
    int within = expiresSoonDays;
    std::string calendar;
    bool force = false;
};

Result<Answer> runExpiring(const ExpiringOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto expiring = expiringWithin(options.within, *ledger, session.now());
    if (!expiring)
        return tl::unexpected(expiring.error());
    Answer answer;
    QJsonArray roots;
    QJsonArray certificates;
    QList<QStringList> rows{{Words::tr("Number"), Words::tr("Common name"), Words::tr("Valid until"),
                             Words::tr("Root"), Words::tr("Thumbprint (SHA-1)")}};
    for (const RootRecord& root : expiring->roots) {
        const auto certificate = certificateOf(root);
        if (!certificate)
            return tl::unexpected(certificate.error());
        roots.append(rootJson(root, *certificate));
        rows.append({QStringLiteral("-"), root.name, isoText(root.notAfter), Words::tr("itself"), root.sha1});
    }
    for (const CertificateRecord& record : expiring->certificates) {
        const auto certificate = certificateOf(record);
        if (!certificate)
            return tl::unexpected(certificate.error());
        certificates.append(recordJson(record, *certificate));
        rows.append({QString::number(record.id), harmless(record.commonName), isoText(record.notAfter),
                     record.rootName, record.sha1});
    }
    answer.json = {{QStringLiteral("within"), options.within},
                   {QStringLiteral("roots"), roots},
                   {QStringLiteral("certificates"), certificates}};
    answer.text = rows.size() > 1 ? tableText(rows)
                                  : Words::tr("Nothing expires within %n days.", nullptr, options.within) +
                                        QLatin1Char('\n');
    if (!options.calendar.empty()) {
        const QString path = toText(options.calendar);
        const QByteArray calendar = expiryCalendar(expiring->roots, expiring->certificates, session.now());
        if (auto written =
                writePrivateFile(path, calendar, options.force ? IfExists::Replace : IfExists::Refuse);
            !written)
            return tl::unexpected(written.error());
        answer.json.insert(QStringLiteral("calendar"), path);
        answer.text += Words::tr("%1 is written.").arg(path) + QLatin1Char('\n');
    }
    return answer;
}

} // namespace

void addExpiring(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<ExpiringOptions>(
        parent, chosen, "expiring", Words::tr("List the certificates and roots that expire soon."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert expiring --within 30 --ics expiry.ics"),
        runExpiring);
    command->add_option("--within", options->within, Words::tr("Within how many days.").toStdString())
        ->check(CLI::Range(0, mostDays).description("0-" + std::to_string(mostDays)))
        ->capture_default_str()
        ->type_name("DAYS");
    command
        ->add_option("--ics", options->calendar,
                     Words::tr("Also write them as a calendar file (iCalendar).").toStdString())
        ->type_name("FILE");
    command->add_flag("--force", options->force,
                      Words::tr("Replace the file when it is there.").toStdString());
}

} // namespace p2s::cli
