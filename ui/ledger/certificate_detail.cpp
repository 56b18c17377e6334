#include "ui/ledger/certificate_detail.h"

#include "core/base/date_text.h"
#include "core/handover/install_steps.h"
#include "core/issuing/root_records.h"
#include "core/ledger/event_text.h"
#include "core/readiness/client_readiness.h"
#include "core/x509/certificate.h"
#include "ui/ledger/state_text.h"
#include "ui/widgets/purpose_words.h"

#include <QDir>

#include <utility>

namespace p2s {
namespace {

QString row(const QString& name, const QString& html) {
    return QStringLiteral("<tr><td style='padding-right:1em'>%1</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), html);
}

QString headingHtml(const QString& text) {
    return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

QString purposes(const Certificate& certificate) {
    const auto usage = certificate.extendedKeyUsage();
    if (!usage)
        return htmlValue(QStringLiteral("-"));
    QStringList lines;
    for (const KeyPurpose& purpose : usage->purposes()) {
        QString line = QStringLiteral("%1. %2").arg(lines.size() + 1).arg(htmlValue(purpose.displayName()));
        // One without a name is shown by its object identifier.
        if (purpose.displayName() != purpose.oid)
            line += QStringLiteral(" · ") + htmlValue(purpose.oid);
        if (lines.isEmpty() && !certificate.isCa())
            line += QStringLiteral(" · ") + firstPurposeText(purpose.oid).toHtmlEscaped();
        lines.append(line);
    }
    return lines.join(QStringLiteral("<br>"));
}

QString facts(const CertificateStory& story, const QDateTime& now) {
    const CertificateRecord& record = story.record;
    QString text = QStringLiteral("<table>");
    QString state = stateText(record, now).toHtmlEscaped();
    if (record.revocation) {
        state += QStringLiteral(" · ") + dateTimeText(record.revocation->at).toHtmlEscaped() +
                 QStringLiteral(" · ") + revocationReasonText(record.revocation->reason).toHtmlEscaped();
        const QDateTime uploaded = record.revocation->uploadedAt;
        const QString known =
            uploaded.isValid()
                ? CertificateDetail::tr("the gateway knows since %1").arg(dateTimeText(uploaded))
                : CertificateDetail::tr("the gateway does not know yet");
        state += QStringLiteral(" · ") + known.toHtmlEscaped();
    }
    text += row(CertificateDetail::tr("State:"), state);
    text += row(CertificateDetail::tr("Thumbprint (SHA-1):"), htmlValue(record.sha1));
    text += row(CertificateDetail::tr("Thumbprint (SHA-256):"), htmlValue(record.sha256));
    text += row(CertificateDetail::tr("Serial number:"), htmlValue(record.serial));
    text += row(
        CertificateDetail::tr("Valid:"),
        CertificateDetail::tr("%1 to %2").arg(dateTimeText(record.notBefore), dateTimeText(record.notAfter)));
    if (const auto certificate = Certificate::fromDer(record.der, record.commonName)) {
        text += row(CertificateDetail::tr("Subject:"), htmlValue(certificate->subject()));
        text += row(CertificateDetail::tr("Issued by:"), htmlValue(certificate->issuer()));
        text += row(CertificateDetail::tr("Key:"), htmlValue(certificate->publicKey().description));
        text += row(CertificateDetail::tr("Signature:"), htmlValue(certificate->signatureAlgorithm()));
        if (const auto usage = certificate->keyUsage())
            text += row(CertificateDetail::tr("Key usage:"), htmlValue(usage->join(QStringLiteral(", "))));
        text += row(CertificateDetail::tr("Enhanced Key Usage:"), purposes(*certificate));
        text += row(CertificateDetail::tr("Alternative names:"),
                    htmlValue(certificate->subjectAltNames().join(QStringLiteral(", "))));
    }
    text += row(CertificateDetail::tr("Friendly name:"), htmlValue(record.friendlyName));
    text += row(CertificateDetail::tr("File:"), htmlValue(QDir::toNativeSeparators(record.pfxPath)));
    return text + QStringLiteral("</table>");
}

QString holders(const CertificateStory& story) {
    QString text = QStringLiteral("<ul>");
    for (const HolderRecord& holder : story.holders) {
        QString line = htmlValue(holder.address);
        if (holder.joinedAt.isValid())
            line += QStringLiteral(" · ") +
                    CertificateDetail::tr("joined %1").arg(dateTimeText(holder.joinedAt)).toHtmlEscaped();
        if (holder.leftAt.isValid())
            line += QStringLiteral(" · ") +
                    CertificateDetail::tr("left %1").arg(dateTimeText(holder.leftAt)).toHtmlEscaped();
        text += QStringLiteral("<li>%1</li>").arg(line);
    }
    return text + QStringLiteral("</ul>");
}

QString events(const CertificateStory& story) {
    QString text = QStringLiteral("<table>");
    for (const EventRecord& event : story.events) {
        QString told = eventText(event.kind).toHtmlEscaped();
        if (const QString detail = eventDetailText(event); !detail.isEmpty())
            told += QStringLiteral(" · ") + htmlValue(detail);
        text += row(dateTimeText(event.at), told + QStringLiteral(" · ") + htmlValue(event.actor));
    }
    return text + QStringLiteral("</table>");
}

QString severityWord(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return CertificateDetail::tr("Problem:");
    case Severity::Warning:
        return CertificateDetail::tr("Caution:");
    case Severity::Info:
        return CertificateDetail::tr("Please note:");
    }
    Q_UNREACHABLE();
}

QString findingsHtml(const QList<Finding>& findings) {
    if (findings.isEmpty())
        return QStringLiteral("<p>%1</p>")
            .arg(CertificateDetail::tr("Nothing is wrong with it as a certificate.").toHtmlEscaped());
    QString text = QStringLiteral("<table>");
    for (const Finding& finding : findings) {
        const FindingText words = findingText(finding);
        text +=
            row(severityWord(finding.severity),
                QStringLiteral("%1 %2").arg(words.sentence.toHtmlEscaped(), words.remedy.toHtmlEscaped()));
    }
    return text + QStringLiteral("</table>");
}

/// As an inspection would have it with the certificates above at hand.
Result<QList<Finding>> findingsOn(const CertificateRecord& record, const Ledger& ledger,
                                  const QDateTime& now) {
    const auto certificate = Certificate::fromDer(record.der, record.commonName);
    // What cannot be read says so in the facts.
    if (!certificate)
        return QList<Finding>();
    const auto root = ledger.rootById(record.rootId);
    if (!root)
        return tl::unexpected(root.error());
    QList<Certificate> above;
    if (const auto issuer = Certificate::fromDer(root->certificateDer, root->name))
        above.append(*issuer);
    if (const auto issuers = issuersOf(*root))
        above.append(*issuers);
    return assessCertificate(*certificate, above, now);
}

} // namespace

Result<CertificateStory> storyOf(const CertificateRecord& record, const Ledger& ledger,
                                 const QDateTime& now) {
    auto holders = ledger.holders(record.id);
    auto events = ledger.events(record.id);
    auto replacements = ledger.replacementsOf(record.id);
    if (!holders)
        return tl::unexpected(holders.error());
    if (!events)
        return tl::unexpected(events.error());
    if (!replacements)
        return tl::unexpected(replacements.error());
    auto findings = findingsOn(record, ledger, now);
    if (!findings)
        return tl::unexpected(findings.error());
    return CertificateStory{record, *holders, *events, *replacements, std::move(*findings)};
}

CertificateDetail::CertificateDetail(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("certificateDetail"));
    setAccessibleName(tr("The certificate in detail"));
    setOpenLinks(false);
    setTabChangesFocus(true);
}

void CertificateDetail::showStory(const CertificateStory& story, const QDateTime& now) {
    QString html = QStringLiteral("<h3>%1</h3>").arg(htmlValue(story.record.commonName));
    if (story.record.replaces != 0)
        html +=
            QStringLiteral("<p>%1</p>").arg(tr("Issued in place of number %1.").arg(story.record.replaces));
    for (const CertificateRecord& other : story.replacements)
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("Number %1 took its place: %2, thumbprint %3.")
                             .arg(other.id)
                             .arg(stateText(other, now).toHtmlEscaped(), htmlValue(other.sha1)));
    html += facts(story, now) + headingHtml(tr("Findings")) + findingsHtml(story.findings) +
            headingHtml(tr("People")) + holders(story) + headingHtml(tr("What happened")) + events(story);
    setHtml(html);
}

} // namespace p2s
