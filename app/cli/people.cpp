#include "app/cli/certificate_answer.h"
#include "app/cli/people_text.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/ledger/find_certificate.h"
#include "core/x509/email_name.h"

#include <QJsonArray>

namespace p2s::cli {
namespace {

struct FindOptions {
    std::string address;
};

struct ChangeOptions {
    std::string id;
    std::string address;
};

QJsonArray holdersJson(const QList<HolderRecord>& holders) {
    QJsonArray json;
    for (const HolderRecord& holder : holders) {
        QJsonObject person{{QStringLiteral("address"), holder.address}};
        if (holder.joinedAt.isValid())
            person.insert(QStringLiteral("joinedAt"), isoText(holder.joinedAt));
        if (holder.leftAt.isValid())
            person.insert(QStringLiteral("leftAt"), isoText(holder.leftAt));
        json.append(person);
    }
    return json;
}

Result<Answer> find(const FindOptions& options, const Session& session) {
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto records = ledger->certificatesOf(toText(options.address));
    if (!records)
        return tl::unexpected(records.error());
    QJsonArray json;
    QList<QStringList> rows{{Words::tr("Number"), Words::tr("Common name"), Words::tr("State"),
                             Words::tr("Valid until"), Words::tr("Shared by"),
                             Words::tr("Thumbprint (SHA-1)")}};
    for (const CertificateRecord& record : *records) {
        const auto certificate = certificateOf(record);
        if (!certificate)
            return tl::unexpected(certificate.error());
        const auto holders = ledger->holders(record.id);
        if (!holders)
            return tl::unexpected(holders.error());
        QJsonObject one = recordJson(record, *certificate);
        one.insert(QStringLiteral("people"), holdersJson(*holders));
        json.append(one);
        rows.append({QString::number(record.id), harmless(record.commonName), stateText(record.state),
                     isoText(record.notAfter),
                     record.sharing == Sharing::Shared ? QString::number(record.recipients.size())
                                                       : QStringLiteral("-"),
                     record.sha1});
    }
    Answer answer;
    answer.json = {{QStringLiteral("address"), toText(options.address)},
                   {QStringLiteral("certificates"), json}};
    answer.text = records->isEmpty() ? Words::tr("No certificate in the ledger matches.") + QLatin1Char('\n')
                                     : tableText(rows);
    return answer;
}

/// Somebody joins or leaves, and who holds it then.
Result<Answer> change(const ChangeOptions& options, const Session& session, bool joins) {
    const auto person = EmailName::parse(toText(options.address));
    if (!person)
        return tl::unexpected(person.error());
    auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto found = findCertificate(*ledger, toText(options.id));
    if (!found)
        return tl::unexpected(found.error());
    const auto record = joins ? ledger->addHolder(found->id, person->address())
                              : ledger->removeHolder(found->id, person->address());
    if (!record)
        return tl::unexpected(record.error());
    const auto certificate = certificateOf(*record);
    if (!certificate)
        return tl::unexpected(certificate.error());
    const auto holders = ledger->holders(record->id);
    if (!holders)
        return tl::unexpected(holders.error());
    Answer answer;
    answer.json = recordJson(*record, *certificate);
    answer.json.insert(QStringLiteral("people"), holdersJson(*holders));
    answer.text =
        (joins ? Words::tr("%1 uses number %2, %3, from now on.")
               : Words::tr("%1 does not use number %2, %3, any more. Whoever kept the file can still "
                           "connect until it is revoked."))
            .arg(harmless(person->address()))
            .arg(record->id)
            .arg(harmless(record->commonName)) +
        QLatin1Char('\n');
    return answer;
}

Result<Answer> join(const ChangeOptions& options, const Session& session) {
    return change(options, session, true);
}

Result<Answer> leave(const ChangeOptions& options, const Session& session) {
    return change(options, session, false);
}

void addChange(CLI::App& parent, Verb& chosen, const char* name, const QString& purpose,
               Result<Answer> (*run)(const ChangeOptions&, const Session&)) {
    auto [command, options] = defineVerb<ChangeOptions>(
        parent, chosen, name, purpose,
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert people %1 7 user@contoso.com").arg(QLatin1StringView(name)),
        run);
    command
        ->add_option("ID", options->id, Words::tr("Its number, thumbprint or serial number.").toStdString())
        ->required();
    command->add_option("ADDRESS", options->address, Words::tr("The person's address.").toStdString())
        ->required();
}

} // namespace

void addPeople(CLI::App& parent, Verb& chosen) {
    CLI::App* people =
        parent.add_subcommand("people", Words::tr("Who holds which certificate.").toStdString());
    people->require_subcommand(1);
    people->footer(Words::tr("Example:").toStdString() + "\n  p2s-cert people find user@contoso.com");
    auto [command, options] = defineVerb<FindOptions>(
        *people, chosen, "find",
        Words::tr("Everything that somebody holds or held, alone or shared: for when they leave."),
        Words::tr("Example:") + QStringLiteral("\n  p2s-cert people find user@contoso.com"), find);
    command->add_option("ADDRESS", options->address, Words::tr("The person's address.").toStdString())
        ->required();
    addChange(*people, chosen, "join", Words::tr("Somebody uses a shared certificate from now on."), join);
    addChange(*people, chosen, "leave", Words::tr("Somebody does not use a shared certificate any more."),
              leave);
}

} // namespace p2s::cli
