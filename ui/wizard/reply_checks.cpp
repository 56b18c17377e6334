#include "ui/wizard/reply_checks.h"

#include "core/base/date_text.h"
#include "core/base/visible_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace p2s {
namespace {

struct ReplyChecksWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::ReplyChecks)
};

enum class Whose { Own, Authorities };

/// Makes the rows, and knows which errors none of them is about.
class Checks {
public:
    explicit Checks(const CaReply& reply) {
        for (const Finding& finding : reply.findings) {
            if (finding.severity == Severity::Error)
                m_errors.append(finding);
        }
    }
    /// \a rules: an error of one of them and the row says no.
    void add(const QString& text, const QList<Rule>& rules) {
        addIf(text, [&](const Finding& finding) { return rules.contains(finding.rule); });
    }
    /// The same of what is about the certificate itself, or else about those above it.
    void addOf(Whose whose, const QString& text, const QList<Rule>& rules) {
        addIf(text, [&](const Finding& finding) {
            const bool isOwn = finding.subject == QStringLiteral("leaf");
            return rules.contains(finding.rule) && isOwn == (whose == Whose::Own);
        });
    }
    /// Whatever no row was about must not hide behind them.
    QList<ReplyCheck> withRest(const QString& text) {
        m_rows.append({text, m_errors.isEmpty()});
        return m_rows;
    }

private:
    template <typename IsAbout> void addIf(const QString& text, IsAbout isAbout) {
        m_rows.append({text, m_errors.removeIf(isAbout) == 0});
    }

    QList<Finding> m_errors;
    QList<ReplyCheck> m_rows;
};

QString purposeNames(const Certificate& certificate) {
    QStringList names;
    if (const auto usage = certificate.extendedKeyUsage()) {
        for (const KeyPurpose& purpose : usage->purposes())
            names.append(visibleText(purpose.displayName()));
    }
    return names.isEmpty() ? ReplyChecksWords::tr("none") : QLocale().createSeparatedList(names);
}

} // namespace

QList<ReplyCheck> replyChecks(const CaReply& reply, bool uploadedRoot) {
    const Certificate& certificate = reply.certificate;
    const bool isWhole = !reply.chain.isEmpty() && reply.chain.last().isSelfSigned();
    Checks checks(reply);
    checks.add(ReplyChecksWords::tr("Answers the request for %1 of %2: the key is the one made here")
                   .arg(reply.record.address, dateText(reply.record.createdAt)),
               {Rule::KeyMissing, Rule::KeyMismatch});
    checks.add(
        ReplyChecksWords::tr("Common name as asked for: %1").arg(visibleText(certificate.commonName())),
        {Rule::CommonNameChanged, Rule::CommonNameMissing});
    checks.add(ReplyChecksWords::tr("Client Authentication comes first. Enhanced Key Usage: %1")
                   .arg(purposeNames(certificate)),
               {Rule::EkuMissing, Rule::EkuUnreadable, Rule::EkuNoClientAuthentication, Rule::EkuOrder});
    checks.add(ReplyChecksWords::tr("Key usage allows logging on"), {Rule::KeyUsage, Rule::IsCa});
    checks.addOf(Whose::Own,
                 ReplyChecksWords::tr("Valid from %1 to %2")
                     .arg(dateText(certificate.notBefore()), dateText(certificate.notAfter())),
                 {Rule::Expired, Rule::NotYetValid, Rule::OutlivesIssuer});
    checks.addOf(Whose::Authorities, ReplyChecksWords::tr("The authorities above it are valid now"),
                 {Rule::Expired, Rule::NotYetValid, Rule::RootExpired, Rule::RootNotYetValid});
    checks.add(isWhole ? ReplyChecksWords::tr("Chain complete up to the root “%1”")
                             .arg(visibleText(reply.chain.last().displayName()))
                       : ReplyChecksWords::tr("Chain complete up to a root"),
               {Rule::ChainIncomplete, Rule::SelfSigned});
    checks.add(ReplyChecksWords::tr("Its authorities may issue it"),
               {Rule::PathLength, Rule::IssuerPurpose, Rule::NameConstraint, Rule::IssuerNotCa});
    checks.add(ReplyChecksWords::tr("Keys and signatures are strong enough, all the way up to the root"),
               {Rule::WeakKey, Rule::WeakSignature});
    if (uploadedRoot)
        checks.add(ReplyChecksWords::tr("The root is the one that was uploaded to Azure"),
                   {Rule::NotUnderThisRoot});
    return checks.withRest(ReplyChecksWords::tr("A gateway finds nothing else against it"));
}

} // namespace p2s
