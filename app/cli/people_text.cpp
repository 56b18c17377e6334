#include "app/cli/people_text.h"

#include "app/cli/words.h"
#include "core/base/visible_text.h"
#include "core/x509/oid.h"

#include <algorithm>

namespace p2s::cli {
namespace {

const QLatin1StringView lineEnd("\n");
constexpr qsizetype labelWidth = 24;

QString severityText(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return Words::tr("Error");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Info:
        return Words::tr("Note");
    }
    Q_UNREACHABLE();
}

QString line(const QString& label, const QString& value) {
    return QStringLiteral("  ") + label.leftJustified(labelWidth) + QLatin1Char(' ') + value + lineEnd;
}

QString namesText(const QStringList& names) {
    QString text;
    QString label = Words::tr("Alternative name");
    for (const QString& name : names) {
        text += line(label, harmless(name));
        label.clear();
    }
    return text;
}

QString purposesText(const std::optional<ExtendedKeyUsage>& usage) {
    if (!usage)
        return line(Words::tr("Enhanced Key Usage"), Words::tr("none"));
    QString text = line(Words::tr("Enhanced Key Usage"), Words::tr("in encoded order:"));
    int number = 0;
    for (const KeyPurpose& purpose : usage->purposes()) {
        const QString name = purpose.displayName();
        text += line(QString(), name == purpose.oid
                                    ? QStringLiteral("%1. %2").arg(++number).arg(purpose.oid)
                                    : QStringLiteral("%1. %2 (%3)").arg(++number).arg(name, purpose.oid));
    }
    if (usage->clientAuthenticationIsFirst())
        text += line(QString(), Words::tr("The order is right: Client Authentication comes first."));
    else if (usage->contains(oid::clientAuthentication))
        text += line(QString(), Words::tr("The order is wrong: Client Authentication must come first."));
    else
        text += line(QString(), Words::tr("Client Authentication is not in the list."));
    return text;
}

} // namespace

QString harmless(const QString& text) {
    return visibleText(text);
}

QString certificateText(const Certificate& certificate) {
    QString text =
        harmless(certificate.subject().isEmpty() ? certificate.displayName() : certificate.subject());
    text += lineEnd;
    text += line(Words::tr("Issued by"),
                 certificate.isSelfSigned() ? Words::tr("itself") : harmless(certificate.issuer()));
    text += line(Words::tr("Valid from"), isoText(certificate.notBefore()));
    text += line(Words::tr("Valid until"), isoText(certificate.notAfter()));
    text += line(Words::tr("Thumbprint (SHA-1)"), certificate.sha1Thumbprint());
    text += line(Words::tr("Thumbprint (SHA-256)"), certificate.sha256Thumbprint());
    text += line(Words::tr("Serial number"), certificate.serialNumber());
    text += line(Words::tr("Key"), harmless(certificate.publicKey().description));
    text += line(Words::tr("Signature"), certificate.signatureAlgorithm());
    if (const auto usage = certificate.keyUsage())
        text += line(Words::tr("Key usage"), usage->join(QStringLiteral(", ")));
    if (certificate.isCa())
        text += line(Words::tr("Certificate authority"), Words::tr("yes"));
    const auto purposes = certificate.extendedKeyUsage();
    if (certificate.hasUnreadableExtendedKeyUsage())
        text += line(Words::tr("Enhanced Key Usage"), Words::tr("there, but repeated or damaged"));
    else if (!certificate.isCa() || purposes)
        text += purposesText(purposes);
    return text + namesText(certificate.subjectAltNames());
}

QString certificateRequestText(const CertificateRequest& request) {
    return harmless(request.subject()) + lineEnd +
           line(Words::tr("Key"), harmless(request.publicKey().description)) +
           purposesText(request.extendedKeyUsage()) + namesText(request.subjectAltNames());
}

QString findingsText(const QList<Finding>& findings, Remedies remedies) {
    QString text;
    for (const Finding& finding : findings) {
        const FindingText words = findingText(finding, DateStyle::Iso);
        const QStringList codes = ruleCodes(finding.rule);
        const QString severity =
            finding.certificate.isEmpty()
                ? severityText(finding.severity)
                : Words::tr("%1 in %2", "a severity and whose certificate it is about")
                      .arg(severityText(finding.severity), harmless(finding.certificate));
        text += codes.isEmpty()
                    ? Words::tr("%1: %2").arg(severity, harmless(words.sentence))
                    : Words::tr("%1: %2 [%3]")
                          .arg(severity, harmless(words.sentence), codes.join(QStringLiteral(", ")));
        text += lineEnd;
        if (!words.remedy.isEmpty() && remedies == Remedies::Told)
            text += QStringLiteral("  ") + harmless(words.remedy) + lineEnd;
        if (!finding.detail.isEmpty())
            text += QStringLiteral("  (") + harmless(finding.detail) + QStringLiteral(")") + lineEnd;
    }
    return text;
}

QString tableText(const QList<QStringList>& rows) {
    if (rows.isEmpty())
        return {};
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QString text;
    const auto addRow = [&](const QStringList& row) {
        QString shown;
        for (qsizetype column = 0; column < row.size(); ++column)
            shown += row.at(column).leftJustified(widths.at(column) + 2);
        // Not those in front: the first cell may be empty.
        while (shown.endsWith(QLatin1Char(' ')))
            shown.chop(1);
        text += shown + lineEnd;
    };
    addRow(rows.first());
    QStringList rule;
    for (const qsizetype width : widths)
        rule.append(QString(width, QLatin1Char('-')));
    addRow(rule);
    for (const QStringList& row : rows.sliced(1))
        addRow(row);
    return text;
}

} // namespace p2s::cli
