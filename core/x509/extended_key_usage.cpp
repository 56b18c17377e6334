#include "core/x509/extended_key_usage.h"

#include "core/x509/oid.h"

#include <algorithm>

namespace p2s {
namespace {

QString letters(const QString& text) {
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result.append(c.toLower());
    }
    return result;
}

/// "clientAuth", "Client Authentication" and "client-authentication" are one purpose to whoever types them.
std::optional<QString> oidNamed(const QString& text) {
    const QString wanted = letters(text);
    if (wanted.isEmpty())
        return std::nullopt;
    for (const KeyPurpose& purpose : knownKeyPurposes()) {
        if (wanted == letters(purpose.name()))
            return purpose.oid;
    }
    // The short names of OpenSSL and of RFC 5280's ASN.1 module.
    static const QList<std::pair<QString, const char*>> shortNames{
        {QStringLiteral("clientauth"), oid::clientAuthentication},
        {QStringLiteral("serverauth"), oid::serverAuthentication},
        {QStringLiteral("emailprotection"), oid::secureEmail},
        {QStringLiteral("efs"), oid::encryptingFileSystem},
        {QStringLiteral("msefs"), oid::encryptingFileSystem},
        {QStringLiteral("mssmartcardlogin"), oid::smartCardLogon},
        {QStringLiteral("anyextendedkeyusage"), oid::anyPurpose},
    };
    for (const auto& [name, oid] : shortNames) {
        if (wanted == name)
            return QString::fromLatin1(oid);
    }
    return std::nullopt;
}

} // namespace

ExtendedKeyUsage ExtendedKeyUsage::p2sClient() {
    return ExtendedKeyUsage({{QString::fromLatin1(oid::clientAuthentication)}});
}

ExtendedKeyUsage ExtendedKeyUsage::likeUserTemplate() {
    return ExtendedKeyUsage({{QString::fromLatin1(oid::clientAuthentication)},
                             {QString::fromLatin1(oid::secureEmail)},
                             {QString::fromLatin1(oid::encryptingFileSystem)}});
}

Result<ExtendedKeyUsage> ExtendedKeyUsage::fromOids(const QStringList& oids) {
    QList<KeyPurpose> purposes;
    for (const QString& oid : oids) {
        const KeyPurpose purpose{oid};
        if (!oid::isValid(oid))
            return failure(ErrorCode::PurposeUnknown, oid);
        if (purposes.contains(purpose))
            return failure(ErrorCode::PurposeRepeated, purpose.displayName());
        purposes.append(purpose);
    }
    if (purposes.isEmpty())
        return failure(ErrorCode::PurposesEmpty);
    return ExtendedKeyUsage(std::move(purposes));
}

Result<ExtendedKeyUsage> ExtendedKeyUsage::fromText(const QString& list) {
    QStringList oids;
    for (const QString& part : list.split(u',')) {
        const QString item = part.trimmed();
        if (item.isEmpty())
            continue;
        oids.append(oidNamed(item).value_or(item));
    }
    return fromOids(oids);
}

ExtendedKeyUsage ExtendedKeyUsage::fromEncoded(QList<KeyPurpose> purposes) {
    return ExtendedKeyUsage(std::move(purposes));
}

bool ExtendedKeyUsage::contains(const char* oid) const {
    return std::any_of(m_purposes.begin(), m_purposes.end(),
                       [oid](const KeyPurpose& purpose) { return purpose.oid == QLatin1StringView(oid); });
}

bool ExtendedKeyUsage::clientAuthenticationIsFirst() const {
    return !m_purposes.isEmpty() && m_purposes.first().oid == QLatin1StringView(oid::clientAuthentication);
}

} // namespace p2s
