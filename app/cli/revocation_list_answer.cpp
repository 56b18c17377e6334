#include "app/cli/revocation_list_answer.h"

#include "app/cli/answer.h"
#include "app/cli/people_text.h"
#include "app/cli/words.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace p2s::cli {
namespace {

/// What somebody reads on a screen; all of them are in the JSON.
constexpr qsizetype mostShown = 50;

/// CRLReason by its number (RFC 5280 §5.3.1); empty for none, and for 7, which is not used.
QString reasonName(int reason) {
    static constexpr std::array names{"",
                                      "keyCompromise",
                                      "cACompromise",
                                      "affiliationChanged",
                                      "superseded",
                                      "cessationOfOperation",
                                      "certificateHold",
                                      "",
                                      "removeFromCRL",
                                      "privilegeWithdrawn",
                                      "aACompromise"};
    return reason > 0 && reason < static_cast<int>(names.size())
               ? QString::fromLatin1(names.at(static_cast<size_t>(reason)))
               : QString();
}

QJsonValue timeOrNull(const QDateTime& time) {
    return time.isValid() ? QJsonValue(isoText(time)) : QJsonValue();
}

} // namespace

QJsonObject revocationListJson(const RevocationList& list) {
    QJsonArray entries;
    for (const RevokedEntry& entry : list.entries())
        entries.append(QJsonObject{{QStringLiteral("serial"), entry.serial},
                                   {QStringLiteral("at"), timeOrNull(entry.at)},
                                   {QStringLiteral("reason"), textOrNull(reasonName(entry.reason))}});
    return {{QStringLiteral("issuer"), list.issuer()},
            {QStringLiteral("number"), textOrNull(list.number())},
            {QStringLiteral("thisUpdate"), timeOrNull(list.thisUpdate())},
            {QStringLiteral("nextUpdate"), timeOrNull(list.nextUpdate())},
            {QStringLiteral("signature"), list.signatureAlgorithm()},
            {QStringLiteral("authorityKeyIdentifier"), textOrNull(list.authorityKeyIdentifier())},
            {QStringLiteral("entries"), entries}};
}

QString revocationListText(const RevocationList& list) {
    const QLatin1Char lineEnd('\n');
    QString text = Words::tr("Issuer: %1").arg(harmless(list.issuer())) + lineEnd;
    if (!list.number().isEmpty())
        text += Words::tr("List number: %1").arg(list.number()) + lineEnd;
    text += Words::tr("Made: %1").arg(isoText(list.thisUpdate())) + lineEnd;
    if (list.nextUpdate().isValid())
        text += Words::tr("The next one is due: %1").arg(isoText(list.nextUpdate())) + lineEnd;
    text += Words::tr("Signature: %1").arg(list.signatureAlgorithm()) + lineEnd;
    const QList<RevokedEntry> entries = list.entries();
    text += Words::tr("%n certificates are on it.", nullptr, static_cast<int>(entries.size())) + lineEnd;
    for (const RevokedEntry& entry : entries.first(std::min(entries.size(), mostShown)))
        text += QStringLiteral("  %1  %2  %3")
                    .arg(entry.serial, isoText(entry.at), reasonName(entry.reason))
                    .trimmed()
                    .prepend(QStringLiteral("  ")) +
                lineEnd;
    if (entries.size() > mostShown)
        text += QStringLiteral("  …") + lineEnd;
    return text;
}

} // namespace p2s::cli
