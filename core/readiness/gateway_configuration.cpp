#include "core/readiness/gateway_configuration.h"

#include "core/readiness/revoked_list.h"
#include "core/x509/pem_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace p2s {
namespace {

/// Azure's own letters differ between its command line and PowerShell; the words do not.
QJsonValue member(const QJsonObject& object, QLatin1StringView name) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue::Undefined;
}

/// A member of the object, or of its "properties", where REST and templates keep it.
QJsonValue property(const QJsonObject& object, QLatin1StringView name) {
    if (const QJsonValue own = member(object, name); !own.isUndefined())
        return own;
    return member(member(object, QLatin1StringView("properties")).toObject(), name);
}

const QLatin1StringView configurationName("vpnClientConfiguration");
const QLatin1StringView rootsName("vpnClientRootCertificates");
const QLatin1StringView revokedName("vpnClientRevokedCertificates");
const QLatin1StringView dataName("publicCertData");
const QLatin1StringView thumbprintName("thumbprint");
const QLatin1StringView nameName("name");

class Reader {
public:
    explicit Reader(QString name) : m_name(std::move(name)) {}

    Result<GatewayConfiguration> read(const QJsonDocument& document) {
        const QJsonObject object = document.isArray() ? onlyGateway(document.array()) : document.object();
        const QJsonObject configuration = configurationIn(object);
        const QJsonValue roots = document.isArray() && object.isEmpty() ? listOf(document.array(), dataName)
                                                                        : property(configuration, rootsName);
        const QJsonValue revoked = document.isArray() && object.isEmpty()
                                       ? listOf(document.array(), thumbprintName)
                                       : property(configuration, revokedName);
        if (roots.isUndefined() && revoked.isUndefined())
            return failure(ErrorCode::GatewayNotPointToSite, m_name);
        m_configuration.gateway = member(object, nameName).toString();
        m_configuration.resourceGroup = member(object, QLatin1StringView("resourceGroup")).toString();
        if (m_configuration.resourceGroup.isEmpty())
            m_configuration.resourceGroup = member(object, QLatin1StringView("resourceGroupName")).toString();
        // Where the whole configuration is, what is left out of it is empty.
        const bool isWhole = property(configuration, QLatin1StringView("vpnClientAddressPool")).isObject() ||
                             property(object, configurationName).isObject();
        m_configuration.listsRoots = isWhole || !roots.isUndefined();
        m_configuration.listsRevoked = isWhole || !revoked.isUndefined();
        if (auto taken = takeRoots(roots); !taken)
            return tl::unexpected(taken.error());
        if (auto taken = takeRevoked(revoked); !taken)
            return tl::unexpected(taken.error());
        return m_configuration;
    }

private:
    /// `az network vnet-gateway list`, when there is just one with a point-to-site configuration.
    static QJsonObject onlyGateway(const QJsonArray& array) {
        QJsonObject found;
        for (const QJsonValue& value : array) {
            if (!property(value.toObject(), configurationName).isObject())
                continue;
            if (!found.isEmpty())
                return {};
            found = value.toObject();
        }
        return found;
    }

    static QJsonObject configurationIn(const QJsonObject& object) {
        const QJsonValue inner = property(object, configurationName);
        return inner.isObject() ? inner.toObject() : object;
    }

    /// A bare list whose every entry has \a name.
    static QJsonValue listOf(const QJsonArray& array, QLatin1StringView name) {
        for (const QJsonValue& value : array) {
            if (!property(value.toObject(), name).isString())
                return QJsonValue::Undefined;
        }
        return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
    }

    tl::unexpected<Error> malformed(QLatin1StringView list, qsizetype entry, QLatin1StringView wanted) const {
        return failure(ErrorCode::GatewayListMalformed, m_name,
                       QStringLiteral("%1[%2] has no text “%3”").arg(list).arg(entry).arg(wanted));
    }

    Result<void> takeRoots(const QJsonValue& value) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonObject entry = list.at(i).toObject();
            const QJsonValue data = property(entry, dataName);
            if (!data.isString())
                return malformed(rootsName, i, dataName);
            m_configuration.roots.append({member(entry, nameName).toString(), data.toString().toUtf8()});
        }
        return {};
    }

    Result<void> takeRevoked(const QJsonValue& value) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonObject entry = list.at(i).toObject();
            const QJsonValue text = property(entry, thumbprintName);
            if (!text.isString())
                return malformed(revokedName, i, thumbprintName);
            const auto thumbprint = parseRevokedList(text.toString().toUtf8(), m_name);
            if (!thumbprint)
                return tl::unexpected(thumbprint.error());
            if (thumbprint->size() != 1)
                return malformed(revokedName, i, thumbprintName);
            m_configuration.revoked.append({member(entry, nameName).toString(), thumbprint->first()});
        }
        return {};
    }

    QString m_name;
    GatewayConfiguration m_configuration;
};

Result<GatewayConfiguration> readThumbprints(const QByteArray& text, const QString& name) {
    const auto thumbprints = parseRevokedList(text, name);
    if (!thumbprints)
        return tl::unexpected(thumbprints.error());
    if (thumbprints->isEmpty())
        return failure(ErrorCode::FileEmpty, name);
    GatewayConfiguration configuration;
    configuration.listsRevoked = true;
    for (const QString& thumbprint : *thumbprints)
        configuration.revoked.append({{}, thumbprint});
    return configuration;
}

} // namespace

Result<GatewayConfiguration> readGatewayConfiguration(const QByteArray& text, const QString& name) {
    if (text.size() > longestGatewayText)
        return failure(ErrorCode::FileTooLarge, name);
    const QByteArray json = normalizedText(text).trimmed();
    if (json.isEmpty())
        return failure(ErrorCode::FileEmpty, name);
    if (!json.startsWith('{') && !json.startsWith('['))
        return readThumbprints(json, name);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::GatewayListMalformed, name,
                       QStringLiteral("%1, byte %2").arg(error.errorString()).arg(error.offset));
    return Reader(name).read(document);
}

} // namespace p2s
