#include "core/handover/certreq.h"

#include <algorithm>

namespace p2s {
namespace {

/// As cmd.exe and PowerShell both take it. None of these holds a quotation mark (see checkTemplateName,
/// checkCaConfig); a Windows file name cannot.
QString quoted(const QString& text) {
    return u'"' + text + u'"';
}

/// Between the quotation marks of an .inf, where %…% is the name of a string and a quotation mark is doubled.
QString infString(QString text) {
    text.replace(u'%', QStringLiteral("%%"));
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

/// As CertStrToName reads a name: what has one of its separators stands in quotation marks, in which a
/// quotation mark is doubled.
QString distinguishedValue(QString text) {
    const bool isPlain = std::none_of(text.begin(), text.end(),
                                      [](QChar c) { return QStringView(u",+=\"<>#;\n\r").contains(c); });
    if (isPlain && text == text.trimmed())
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

/// The value of a Subject Alternative Name in an .inf: {text} for what certreq has a word for and can keep
/// apart, for anything else the encoded extension in Base-64, which certreq takes too.
QStringList altNameLines(const CertificateRequest& request) {
    const QStringList names = request.subjectAltNames();
    const bool fitsText = std::all_of(names.begin(), names.end(), [](const QString& name) {
        return name.startsWith(QStringLiteral("email:")) && !name.contains(u'&');
    });
    if (names.isEmpty())
        return {};
    if (!fitsText)
        return {QStringLiteral("; %1").arg(names.join(QStringLiteral(", "))),
                QStringLiteral("2.5.29.17 = %1")
                    .arg(QString::fromLatin1(request.subjectAltNameDer().toBase64()))};
    QStringList lines{QStringLiteral("2.5.29.17 = \"{text}\"")};
    for (const QString& name : names)
        lines +=
            QStringLiteral("_continue_ = %1").arg(infString(QStringLiteral("email=%1&").arg(name.mid(6))));
    return lines;
}

QByteArray encoded(const QString& text) {
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return text.toLatin1();
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() & 0xff));
        bytes.append(static_cast<char>(c.unicode() >> 8));
    }
    return bytes;
}

} // namespace

ReplyFiles ReplyFiles::called(const QString& stem) {
    return {stem + QStringLiteral(".cer"), stem + QStringLiteral(".p7b")};
}

QString certreqSubmitLine(const QString& requestPath, const ReplyFiles& reply, const QString& templateName,
                          const QString& caConfig) {
    QStringList words{QStringLiteral("certreq"), QStringLiteral("-submit")};
    if (!templateName.isEmpty())
        words += {QStringLiteral("-attrib"), quoted(QStringLiteral("CertificateTemplate:") + templateName)};
    if (!caConfig.isEmpty())
        words += {QStringLiteral("-config"), quoted(caConfig)};
    return (words << quoted(requestPath) << quoted(reply.certificate) << quoted(reply.chain)).join(u' ');
}

QString certreqRetrieveLine(qint64 requestId, const ReplyFiles& reply, const QString& caConfig) {
    return QStringLiteral("certreq -retrieve -config %1 %2 %3 %4")
        .arg(quoted(caConfig), QString::number(requestId), quoted(reply.certificate), quoted(reply.chain));
}

QByteArray certreqInf(const CertificateRequest& request) {
    QStringList lines{
        QStringLiteral("; certreq -new with this file makes a key of its own on this computer."),
        QStringLiteral("[Version]"),
        QStringLiteral("Signature = \"$Windows NT$\""),
        {},
        QStringLiteral("[NewRequest]"),
        QStringLiteral("Subject = %1")
            .arg(infString(QStringLiteral("CN=") + distinguishedValue(request.commonName()))),
        QStringLiteral("KeyAlgorithm = RSA"),
        QStringLiteral("KeyLength = %1").arg(request.publicKey().bits),
        QStringLiteral("HashAlgorithm = SHA256"),
        QStringLiteral("KeySpec = AT_KEYEXCHANGE"),
        // digitalSignature and keyEncipherment
        QStringLiteral("KeyUsage = 0xA0"),
        QStringLiteral("MachineKeySet = FALSE"),
        QStringLiteral("Exportable = TRUE"),
        QStringLiteral("RequestType = PKCS10"),
        {},
    };
    if (const auto purposes = request.extendedKeyUsage()) {
        lines += QStringLiteral("[EnhancedKeyUsageExtension]");
        for (const KeyPurpose& purpose : purposes->purposes())
            lines += QStringLiteral("OID = %1 ; %2").arg(purpose.oid, purpose.name());
        lines += QString();
    }
    if (const QStringList names = altNameLines(request); !names.isEmpty())
        lines += QStringList{QStringLiteral("[Extensions]")} + names + QStringList{QString()};
    if (const QString templateName = request.templateName(); !templateName.isEmpty())
        lines += {QStringLiteral("[RequestAttributes]"),
                  QStringLiteral("CertificateTemplate = %1").arg(templateName),
                  {}};
    return encoded(lines.join(QStringLiteral("\r\n")));
}

} // namespace p2s
