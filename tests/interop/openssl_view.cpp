#include "tests/interop/openssl_view.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace p2s::test {
namespace {

/// openssl's way of writing a SAN entry and ours.
const std::pair<QString, QString> nameKinds[] = {
    {QStringLiteral("email:"), QStringLiteral("email:")},
    {QStringLiteral("DNS:"), QStringLiteral("dns:")},
    {QStringLiteral("URI:"), QStringLiteral("uri:")},
    {QStringLiteral("IP Address:"), QStringLiteral("ip:")},
    {QStringLiteral("Registered ID:"), QStringLiteral("oid:")},
    {QStringLiteral("DirName:"), QStringLiteral("dirName:")},
    {QStringLiteral("othername: UPN::"), QStringLiteral("upn:")},
    {QStringLiteral("othername: SmtpUTF8Mailbox::"), QStringLiteral("smtpUtf8:")},
};

/// "/C=US/CN=a" is "CN=a,C=US": the most specific part first (RFC 4514).
QString directoryName(const QString& slashed) {
    QStringList parts = slashed.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    std::reverse(parts.begin(), parts.end());
    return parts.join(QLatin1Char(','));
}

} // namespace

const QHash<QString, QString>& opensslPurposes() {
    static const QHash<QString, QString> oids = {
        {QStringLiteral("TLS Web Server Authentication"), QStringLiteral("1.3.6.1.5.5.7.3.1")},
        {QStringLiteral("TLS Web Client Authentication"), QStringLiteral("1.3.6.1.5.5.7.3.2")},
        {QStringLiteral("Code Signing"), QStringLiteral("1.3.6.1.5.5.7.3.3")},
        {QStringLiteral("E-mail Protection"), QStringLiteral("1.3.6.1.5.5.7.3.4")},
        {QStringLiteral("Time Stamping"), QStringLiteral("1.3.6.1.5.5.7.3.8")},
        {QStringLiteral("OCSP Signing"), QStringLiteral("1.3.6.1.5.5.7.3.9")},
        {QStringLiteral("ipsec Internet Key Exchange"), QStringLiteral("1.3.6.1.5.5.7.3.17")},
        {QStringLiteral("Any Extended Key Usage"), QStringLiteral("2.5.29.37.0")},
        {QStringLiteral("Microsoft Commercial Code Signing"), QStringLiteral("1.3.6.1.4.1.311.2.1.22")},
        {QStringLiteral("Microsoft Encrypted File System"), QStringLiteral("1.3.6.1.4.1.311.10.3.4")},
        {QStringLiteral("Microsoft Smartcard Login"), QStringLiteral("1.3.6.1.4.1.311.20.2.2")},
        {QStringLiteral("Netscape Server Gated Crypto"), QStringLiteral("2.16.840.1.113730.4.1")},
    };
    return oids;
}

const QHash<QString, QString>& opensslKeyUsages() {
    static const QHash<QString, QString> names = {
        {QStringLiteral("Digital Signature"), QStringLiteral("digitalSignature")},
        {QStringLiteral("Non Repudiation"), QStringLiteral("nonRepudiation")},
        {QStringLiteral("Key Encipherment"), QStringLiteral("keyEncipherment")},
        {QStringLiteral("Data Encipherment"), QStringLiteral("dataEncipherment")},
        {QStringLiteral("Key Agreement"), QStringLiteral("keyAgreement")},
        {QStringLiteral("Certificate Sign"), QStringLiteral("keyCertSign")},
        {QStringLiteral("CRL Sign"), QStringLiteral("cRLSign")},
        {QStringLiteral("Encipher Only"), QStringLiteral("encipherOnly")},
        {QStringLiteral("Decipher Only"), QStringLiteral("decipherOnly")},
    };
    return names;
}

QString ourSpelling(const QString& name) {
    for (const auto& [theirs, ours] : nameKinds) {
        if (!name.startsWith(theirs))
            continue;
        const QString value = name.mid(theirs.size());
        if (ours == QStringLiteral("dirName:"))
            return ours + directoryName(value);
        return ours + (ours == QStringLiteral("ip:") ? value.toLower() : value);
    }
    // "othername: 1.2.3.4.5::<unsupported>": the kind is all that is said.
    static const QRegularExpression other(QStringLiteral("^othername: ([0-9.]+)::"));
    return QStringLiteral("other:") + other.match(name).captured(1);
}

QString OpensslView::value(const char* name) const {
    const QString start = QLatin1StringView(name) + QLatin1Char('=');
    for (const QString& line : m_lines) {
        if (line.startsWith(start))
            return line.mid(start.size());
    }
    return {};
}

QString OpensslView::date(const char* name) const {
    QString text = value(name);
    return text.endsWith(QLatin1Char('Z')) ? text.replace(QLatin1Char(' '), QLatin1Char('T')) : text;
}

QStringList OpensslView::extension(const char* title) const {
    const QString start = QStringLiteral("X509v3 %1:").arg(QLatin1StringView(title));
    for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
        if (m_lines[i].trimmed().startsWith(start))
            return m_lines[i + 1].trimmed().split(QStringLiteral(", "));
    }
    return {};
}

QString OpensslView::captured(const char* pattern) const {
    const QRegularExpression expression(QString::fromLatin1(pattern));
    return expression.match(m_lines.join(QLatin1Char('\n'))).captured(1).trimmed();
}

} // namespace p2s::test
