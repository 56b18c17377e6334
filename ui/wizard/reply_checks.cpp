#include "ui/wizard/reply_checks.h"

#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace p2s {
namespace {

struct ReplyChecksWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::ReplyChecks)
};

bool isFreeOf(const CaReply& reply, std::initializer_list<Rule> rules) {
    return std::none_of(reply.findings.begin(), reply.findings.end(), [&](const Finding& finding) {
        return finding.severity == Severity::Error &&
               std::find(rules.begin(), rules.end(), finding.rule) != rules.end();
    });
}

QString purposeNames(const Certificate& certificate) {
    QStringList names;
    if (const auto usage = certificate.extendedKeyUsage()) {
        for (const KeyPurpose& purpose : usage->purposes())
            names.append(purpose.displayName());
    }
    return names.isEmpty() ? ReplyChecksWords::tr("none") : QLocale().createSeparatedList(names);
}

} // namespace

QList<ReplyCheck> replyChecks(const CaReply& reply, bool uploadedRoot) {
    const Certificate& certificate = reply.certificate;
    const bool isWhole = isFreeOf(reply, {Rule::ChainIncomplete, Rule::SelfSigned});
    QList<ReplyCheck> checks{
        {ReplyChecksWords::tr("Answers the request for %1 of %2: the key is the one made here")
             .arg(reply.record.address, dateText(reply.record.createdAt)),
         true},
        {ReplyChecksWords::tr("Common name as asked for: %1").arg(certificate.commonName()),
         isFreeOf(reply, {Rule::CommonNameChanged, Rule::CommonNameMissing})},
        {ReplyChecksWords::tr("Client Authentication comes first. Enhanced Key Usage: %1")
             .arg(purposeNames(certificate)),
         isFreeOf(reply, {Rule::EkuMissing, Rule::EkuNoClientAuthentication, Rule::EkuOrder})},
        {ReplyChecksWords::tr("Key usage allows logging on"), isFreeOf(reply, {Rule::KeyUsage, Rule::IsCa})},
        {ReplyChecksWords::tr("Valid from %1 to %2")
             .arg(dateText(certificate.notBefore()), dateText(certificate.notAfter())),
         isFreeOf(reply, {Rule::Expired, Rule::NotYetValid, Rule::RootExpired, Rule::RootNotYetValid})},
        {isWhole && !reply.chain.isEmpty() ? ReplyChecksWords::tr("Chain complete up to the root “%1”")
                                                 .arg(reply.chain.last().displayName())
                                           : ReplyChecksWords::tr("Chain complete up to a root"),
         isWhole},
        {ReplyChecksWords::tr("Its authorities may issue it"),
         isFreeOf(reply, {Rule::PathLength, Rule::IssuerPurpose, Rule::NameConstraint, Rule::IssuerNotCa})},
    };
    if (uploadedRoot)
        checks.append({ReplyChecksWords::tr("The root is the one that was uploaded to Azure"),
                       isFreeOf(reply, {Rule::NotUnderThisRoot})});
    return checks;
}

} // namespace p2s
