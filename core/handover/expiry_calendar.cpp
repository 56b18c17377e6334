#include "core/handover/expiry_calendar.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct ExpiryCalendarWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::ExpiryCalendar)
};

/// RFC 5545 §3.1: lines of at most 75 octets, the next one begins with a space.
constexpr qsizetype longestLine = 74;

/// RFC 5545 §3.3.11.
QString escaped(QString text) {
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(u',', QStringLiteral("\\,"));
    text.replace(u'\n', QStringLiteral("\\n"));
    text.remove(u'\r');
    return text;
}

QByteArray line(const QString& text) {
    QByteArray folded;
    QByteArray current;
    for (const char32_t c : text.toUcs4()) {
        const QByteArray utf8 = QString::fromUcs4(&c, 1).toUtf8();
        if (current.size() + utf8.size() > longestLine) {
            folded += current + "\r\n";
            current = " ";
        }
        current += utf8;
    }
    return folded + current + "\r\n";
}

QString stamp(const QDateTime& time) {
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QByteArray event(const QString& thumbprint, const QDateTime& end, const QString& summary,
                 const QString& description, const QDateTime& now) {
    const QDate day = end.toUTC().date();
    const QString dayForm = QStringLiteral("yyyyMMdd");
    return line(QStringLiteral("BEGIN:VEVENT")) +
           line(QStringLiteral("UID:%1@p2s-certificate-wizard").arg(thumbprint)) +
           line(QStringLiteral("DTSTAMP:%1").arg(stamp(now))) +
           line(QStringLiteral("DTSTART;VALUE=DATE:%1").arg(day.toString(dayForm))) +
           line(QStringLiteral("DTEND;VALUE=DATE:%1").arg(day.addDays(1).toString(dayForm))) +
           line(QStringLiteral("SUMMARY:%1").arg(escaped(summary))) +
           line(QStringLiteral("DESCRIPTION:%1").arg(escaped(description))) +
           line(QStringLiteral("TRANSP:TRANSPARENT")) + line(QStringLiteral("BEGIN:VALARM")) +
           line(QStringLiteral("ACTION:DISPLAY")) + line(QStringLiteral("TRIGGER:-P14D")) +
           line(QStringLiteral("DESCRIPTION:%1").arg(escaped(summary))) + line(QStringLiteral("END:VALARM")) +
           line(QStringLiteral("END:VEVENT"));
}

} // namespace

QByteArray expiryCalendar(const QList<RootRecord>& roots, const QList<CertificateRecord>& certificates,
                          const QDateTime& now) {
    QByteArray calendar = line(QStringLiteral("BEGIN:VCALENDAR")) + line(QStringLiteral("VERSION:2.0")) +
                          line(QStringLiteral("PRODID:-//P2S Certificate Wizard//EN"));
    for (const RootRecord& root : roots)
        calendar += event(
            root.sha1, root.notAfter, ExpiryCalendarWords::tr("The root %1 expires").arg(root.name),
            ExpiryCalendarWords::tr("Thumbprint %1. No certificate outlives its root.").arg(root.sha1), now);
    for (const CertificateRecord& record : certificates)
        calendar += event(
            record.sha1, record.notAfter,
            ExpiryCalendarWords::tr("The VPN certificate of %1 expires").arg(record.commonName),
            ExpiryCalendarWords::tr("Thumbprint %1, under the root %2.").arg(record.sha1, record.rootName),
            now);
    return calendar + line(QStringLiteral("END:VCALENDAR"));
}

} // namespace p2s
