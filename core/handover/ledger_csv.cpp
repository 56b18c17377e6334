#include "core/handover/ledger_csv.h"

namespace p2s {
namespace {

constexpr int rowsAtATime = 1000;

QString cell(QString text) {
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QByteArray line(const QStringList& cells) {
    QStringList shown;
    for (const QString& text : cells)
        shown.append(cell(text));
    return shown.join(u',').toUtf8() + "\r\n";
}

QByteArray line(const CertificateRecord& record) {
    return line({QString::number(record.id), record.recipients.join(QStringLiteral("; ")), record.commonName,
                 sharingName(record.sharing), record.rootName, record.createdAt.toUTC().toString(Qt::ISODate),
                 record.notAfter.toUTC().toString(Qt::ISODate), certificateStateName(record.state),
                 record.revocation ? revocationReasonName(record.revocation->reason) : QString(), record.sha1,
                 record.serial, record.friendlyName, record.pfxPath});
}

} // namespace

Result<QByteArray> ledgerCsv(const Ledger& ledger, CertificateQuery query) {
    QByteArray csv("\xEF\xBB\xBF");
    csv += line({QStringLiteral("number"), QStringLiteral("people"), QStringLiteral("commonName"),
                 QStringLiteral("mode"), QStringLiteral("root"), QStringLiteral("issued"),
                 QStringLiteral("validUntil"), QStringLiteral("state"), QStringLiteral("reason"),
                 QStringLiteral("sha1"), QStringLiteral("serial"), QStringLiteral("friendlyName"),
                 QStringLiteral("pfx")});
    query.limit = rowsAtATime;
    for (query.offset = 0;; query.offset += rowsAtATime) {
        const auto records = ledger.certificates(query);
        if (!records)
            return tl::unexpected(records.error());
        for (const CertificateRecord& record : *records)
            csv += line(record);
        if (records->size() < rowsAtATime)
            return csv;
    }
}

} // namespace p2s
