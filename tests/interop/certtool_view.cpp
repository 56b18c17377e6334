#include "tests/interop/certtool_view.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace p2s::test {
namespace {

const QHash<QString, QString>& attributeNames() {
    static const QHash<QString, QString> names = {
        {QStringLiteral("EMAIL"), QStringLiteral("emailAddress")},
        {QStringLiteral("surName"), QStringLiteral("SN")},
        {QStringLiteral("givenName"), QStringLiteral("GN")},
        {QStringLiteral("jurisdictionOfIncorporationCountryName"), QStringLiteral("jurisdictionC")},
        {QStringLiteral("2.5.4.45"), QStringLiteral("x500UniqueIdentifier")},
    };
    return names;
}

/// The same name with the attributes called as here, and hexadecimal values in capital letters.
QString ourName(const QString& theirs) {
    static const QRegularExpression attribute(
        QStringLiteral("(^|(?<!\\\\)[,+])([A-Za-z0-9.]+)=(#[0-9a-f]+(?=$|[,+]))?"));
    QString ours;
    qsizetype end = 0;
    for (auto match = attribute.globalMatch(theirs); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        ours += theirs.mid(end, each.capturedStart() - end) + each.captured(1) +
                attributeNames().value(each.captured(2), each.captured(2)) + QLatin1Char('=') +
                each.captured(3).toUpper();
        end = each.capturedEnd();
    }
    return ours + theirs.mid(end);
}

const QHash<QString, QString>& keyUsageBits() {
    static const QHash<QString, QString> names = {
        {QStringLiteral("Digital signature."), QStringLiteral("digitalSignature")},
        {QStringLiteral("Non repudiation."), QStringLiteral("nonRepudiation")},
        {QStringLiteral("Key encipherment."), QStringLiteral("keyEncipherment")},
        {QStringLiteral("Data encipherment."), QStringLiteral("dataEncipherment")},
        {QStringLiteral("Key agreement."), QStringLiteral("keyAgreement")},
        {QStringLiteral("Certificate signing."), QStringLiteral("keyCertSign")},
        {QStringLiteral("CRL signing."), QStringLiteral("cRLSign")},
        {QStringLiteral("Key encipher only."), QStringLiteral("encipherOnly")},
        {QStringLiteral("Key decipher only."), QStringLiteral("decipherOnly")},
    };
    return names;
}

const QHash<QString, QString>& purposeOids() {
    static const QHash<QString, QString> oids = {
        {QStringLiteral("TLS WWW Server"), QStringLiteral("1.3.6.1.5.5.7.3.1")},
        {QStringLiteral("TLS WWW Client"), QStringLiteral("1.3.6.1.5.5.7.3.2")},
        {QStringLiteral("Code signing"), QStringLiteral("1.3.6.1.5.5.7.3.3")},
        {QStringLiteral("Email protection"), QStringLiteral("1.3.6.1.5.5.7.3.4")},
        {QStringLiteral("Time stamping"), QStringLiteral("1.3.6.1.5.5.7.3.8")},
        {QStringLiteral("OCSP signing"), QStringLiteral("1.3.6.1.5.5.7.3.9")},
        {QStringLiteral("Any purpose"), QStringLiteral("2.5.29.37.0")},
    };
    return oids;
}

/// An IPv6 address with all of its zeros: "ff:0:0:0:0:0:0:0".
QString writtenOut(const QString& address) {
    constexpr qsizetype groupsOfAll = 8;
    const qsizetype gap = address.indexOf(QStringLiteral("::"));
    if (gap < 0)
        return address;
    const QStringList before = address.first(gap).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    const QStringList behind = address.mid(gap).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    const QStringList zeros(groupsOfAll - before.size() - behind.size(), QStringLiteral("0"));
    return (before + zeros + behind).join(QLatin1Char(':'));
}

} // namespace

QString CerttoolView::value(const QString& label) const {
    const QString start = label + QLatin1Char(':');
    for (const QString& line : m_lines) {
        const QString text = line.trimmed();
        if (text.startsWith(start))
            return text.mid(start.size()).trimmed();
    }
    return {};
}

QString CerttoolView::name(const char* label) const {
    return ourName(value(QString::fromLatin1(label)));
}

QString CerttoolView::serial() const {
    QString digits = value(QStringLiteral("Serial Number (hex)")).toUpper();
    while (digits.size() > 2 && digits.startsWith(QStringLiteral("00")))
        digits.remove(0, 2);
    return digits;
}

QString CerttoolView::date(const char* label) const {
    QString text = value(QString::fromLatin1(label));
    text.remove(QStringLiteral("UTC "));
    return QLocale::c()
        .toDateTime(text, QStringLiteral("ddd MMM dd HH:mm:ss yyyy"))
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

QString CerttoolView::thumbprint(const char* label) const {
    return value(QString::fromLatin1(label)).toUpper();
}

QStringList CerttoolView::extension(const char* title) const {
    const QString start = QStringLiteral("\t\t%1 (").arg(QLatin1StringView(title));
    QStringList entries;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].startsWith(start))
            continue;
        while (++i < m_lines.size() && m_lines[i].startsWith(QStringLiteral("\t\t\t")))
            entries.append(m_lines[i].trimmed());
        break;
    }
    return entries;
}

QStringList CerttoolView::keyUsage() const {
    QStringList names;
    const QStringList bits = extension("Key Usage");
    for (const QString& bit : bits)
        names.append(keyUsageBits().value(bit, bit));
    return names;
}

QStringList CerttoolView::purposes() const {
    QStringList oids;
    const QStringList entries = extension("Key Purpose");
    for (const QString& entry : entries) {
        const QString purpose = entry.endsWith(QLatin1Char('.')) ? entry.chopped(1) : entry;
        oids.append(purposeOids().value(purpose, purpose));
    }
    return oids;
}

QStringList CerttoolView::alternativeNames() const {
    // Behind the name, in brackets: what it would look like in the person's letters, or that it is not legal.
    static const QRegularExpression entry(QStringLiteral("^([A-Za-z0-9 ]+): (.*?)( \\([^()]*\\))?$"));
    QStringList names;
    const QStringList lines = extension("Subject Alternative Name");
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = entry.match(line);
        const QString kind = match.captured(1);
        const QString value = match.captured(2);
        if (kind == QStringLiteral("RFC822Name"))
            names.append(QStringLiteral("email:") + value);
        else if (kind == QStringLiteral("DNSname"))
            names.append(QStringLiteral("dns:") + value);
        else if (kind == QStringLiteral("URI"))
            names.append(QStringLiteral("uri:") + value);
        else if (kind == QStringLiteral("IPAddress"))
            names.append(QStringLiteral("ip:") + writtenOut(value));
        else if (kind == QStringLiteral("Registered ID"))
            names.append(QStringLiteral("oid:") + value);
        else if (kind == QStringLiteral("directoryName"))
            names.append(QStringLiteral("dirName:") + ourName(value));
        else if (kind == QStringLiteral("User Principal Name"))
            names.append(QStringLiteral("upn:") + value);
        else if (kind == QStringLiteral("otherName OID"))
            names.append(QStringLiteral("other:") + value);
        else if (!kind.startsWith(QStringLiteral("otherName ")))
            names.append(line);
    }
    return names;
}

} // namespace p2s::test
