#include "core/handover/expiry_calendar.h"
#include "tests/support/expect_result.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/outside_tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace p2s;
using namespace p2s::test;

/// The calendar file as others read it.
class TestCalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadByIcalendar();
    void linesAreFolded();
    void staysTheSameEvent();

private:
    QByteArray calendar(const QDateTime& now = utc(2026, 11, 25)) const {
        RootRecord root = sampleRoot(QStringLiteral("Root, of \\ Köln; with a name that is so long that it "
                                                    "does not fit into one line of 75 octets"));
        root.notAfter = utc(2026, 12, 31);
        CertificateRecord record = sampleCertificate(root, QStringLiteral("user@contoso.com"));
        record.rootName = root.name;
        record.notAfter = utc(2026, 12, 24);
        return expiryCalendar({root}, {record}, now);
    }
};

void TestCalendar::isReadByIcalendar() {
    const QByteArray script =
        "import sys, json, icalendar\n"
        "c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())\n"
        "out = [{'version': str(c['VERSION']), 'product': str(c['PRODID']), 'errors': len(c.errors)}]\n"
        "for e in c.walk('VEVENT'):\n"
        "    a = e.walk('VALARM')[0]\n"
        "    out.append({'uid': str(e['UID']), 'summary': str(e['SUMMARY']), 'stamp': "
        "e['DTSTAMP'].dt.isoformat(), 'start': e['DTSTART'].dt.isoformat(), 'end': "
        "e['DTEND'].dt.isoformat(), 'description': str(e['DESCRIPTION']), 'errors': len(e.errors),\n"
        "        'action': str(a['ACTION']), 'trigger': a['TRIGGER'].dt.days})\n"
        "print(json.dumps(out))\n";
    const ToolRun run = runTool(QStringLiteral("/usr/bin/python3"),
                                {QStringLiteral("-c"), QString::fromUtf8(script)}, {.input = calendar()});
    EXPECT_ACCEPTED(run);
    const QJsonArray read = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(read.size(), 3);
    QCOMPARE(read.at(0).toObject().value(QStringLiteral("version")).toString(), QStringLiteral("2.0"));
    const QJsonObject root = read.at(1).toObject();
    const QJsonObject certificate = read.at(2).toObject();
    for (const auto& component : read)
        QCOMPARE(component.toObject().value(QStringLiteral("errors")).toInt(), 0);
    // Unfolded and unescaped again, nothing is lost.
    QVERIFY(root.value(QStringLiteral("summary"))
                .toString()
                .contains(QStringLiteral("Root, of \\ Köln; with a name that is so long that it does not fit "
                                         "into one line of 75 octets")));
    QCOMPARE(certificate.value(QStringLiteral("start")).toString(), QStringLiteral("2026-12-24"));
    QCOMPARE(certificate.value(QStringLiteral("end")).toString(), QStringLiteral("2026-12-25"));
    QVERIFY(
        certificate.value(QStringLiteral("stamp")).toString().startsWith(QStringLiteral("2026-11-25T12:00")));
    QCOMPARE(certificate.value(QStringLiteral("action")).toString(), QStringLiteral("DISPLAY"));
    QCOMPARE(certificate.value(QStringLiteral("trigger")).toInt(), -14);
    QVERIFY(root.value(QStringLiteral("uid")) != certificate.value(QStringLiteral("uid")));
}

// RFC 5545 §3.1: CRLF, and no line of more than 75 octets, none of them cut within a character.
void TestCalendar::linesAreFolded() {
    const QByteArray text = calendar();
    QVERIFY(text.endsWith("\r\n"));
    QCOMPARE(text.count('\n'), text.count("\r\n"));
    QCOMPARE(text.count('\r'), text.count("\r\n"));
    bool isFolded = false;
    for (const QByteArray& line : text.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData());
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line.constData());
        isFolded = isFolded || line.startsWith(' ');
    }
    QVERIFY(isFolded);
}

// Imported again later, it moves nothing and doubles nothing.
void TestCalendar::staysTheSameEvent() {
    const auto uids = [](const QByteArray& text) {
        QList<QByteArray> found;
        for (const QByteArray& line : text.split('\n')) {
            if (line.startsWith("UID:"))
                found.append(line.trimmed());
        }
        return found;
    };
    QCOMPARE(uids(calendar()).size(), 2);
    QCOMPARE(uids(calendar()), uids(calendar(utc(2026, 12, 1))));
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "test_calendar.moc"
