#include "core/ledger/certificate_select.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace p2s {
namespace {

/// No column holds as much; SQLite would refuse a pattern of more than 50,000 bytes.
constexpr qsizetype longestSearchText = 1000;
/// More than a few pages of a list.
constexpr qsizetype few = 1000;

/// A LIKE pattern (ESCAPE '!') for text that contains \a text.
QString containing(QString text) {
    for (const char16_t special : {u'!', u'%', u'_'})
        text.replace(QChar(special), QString(u'!') + QChar(special));
    return u'%' + text + u'%';
}

CertificateRecord certificateFrom(const QSqlQuery& row) {
    CertificateRecord record;
    int column = 0;
    record.id = row.value(column++).toLongLong();
    record.rootId = row.value(column++).toLongLong();
    record.rootName = row.value(column++).toString();
    record.der = row.value(column++).toByteArray();
    record.serial = row.value(column++).toString();
    record.sha1 = row.value(column++).toString();
    record.sha256 = row.value(column++).toString();
    record.commonName = row.value(column++).toString();
    record.friendlyName = row.value(column++).toString();
    record.notBefore = fromLedgerTime(row.value(column++));
    record.notAfter = fromLedgerTime(row.value(column++));
    record.state =
        certificateStateFromName(row.value(column++).toString()).value_or(CertificateState::Pending);
    record.sharing =
        row.value(column++).toString() == sharingName(Sharing::Shared) ? Sharing::Shared : Sharing::Unique;
    record.pfxPath = row.value(column++).toString();
    record.pfxSha256 = row.value(column++).toString();
    record.installTarget = row.value(column++).toString();
    record.createdAt = fromLedgerTime(row.value(column++));
    if (record.state == CertificateState::Revoked) {
        record.revocation = Revocation{fromLedgerTime(row.value(column)),
                                       revocationReasonFromName(row.value(column + 1).toString())
                                           .value_or(RevocationReason::Unspecified),
                                       fromLedgerTime(row.value(column + 2))};
    }
    column += 3;
    record.replaces = row.value(column++).toLongLong();
    record.requestId = row.value(column++).toLongLong();
    return record;
}

struct Holder {
    qint64 certificateId;
    QString address;
};

} // namespace

QString hexDigits(const QString& text) {
    QString digits;
    for (const QChar character : text) {
        const QChar upper = character.toUpper();
        if ((upper >= u'0' && upper <= u'9') || (upper >= u'A' && upper <= u'F'))
            digits += upper;
        else if (!character.isSpace() && character != u':' && character.category() != QChar::Other_Format)
            return {};
    }
    return digits;
}

namespace {

/// Equal ones in order of issue, so that pages of a list fit together.
QString orderOf(const CertificateQuery& query) {
    const auto column = [&] {
        switch (query.order) {
        case CertificateOrder::Number:
            return QStringLiteral("c.id");
        case CertificateOrder::CommonName:
            return QStringLiteral("c.common_name_key");
        case CertificateOrder::Sharing:
            return QStringLiteral("c.sharing");
        case CertificateOrder::Root:
            return QStringLiteral("r.name_key");
        case CertificateOrder::End:
            return QStringLiteral("c.not_after");
        case CertificateOrder::State:
            return QStringLiteral("c.state");
        case CertificateOrder::Thumbprint:
            return QStringLiteral("c.sha1");
        case CertificateOrder::File:
            return QStringLiteral("c.pfx_path");
        }
        Q_UNREACHABLE();
    }();
    const QString way = query.descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC");
    return query.order == CertificateOrder::Number ? column + way
                                                   : column + way + QStringLiteral(", c.id") + way;
}

} // namespace

QString CertificateFilter::tables() const {
    const bool asksAboutRoot =
        condition.contains(QStringLiteral("r.")) || order.startsWith(QStringLiteral("r."));
    return asksAboutRoot ? QStringLiteral("certificates c JOIN roots r ON r.id = c.root_id")
                         : QStringLiteral("certificates c");
}

namespace {

/// The first condition of a filter: what \a text is part of, row by row.
void lookIntoEveryRow(CertificateFilter& filter, const QString& text) {
    const QString pattern = containing(ledgerKey(text));
    QStringList places{QStringLiteral("c.common_name_key LIKE ? ESCAPE '!'"),
                       QStringLiteral("c.friendly_name_key LIKE ? ESCAPE '!'"),
                       QStringLiteral("r.name_key LIKE ? ESCAPE '!'"),
                       QStringLiteral("EXISTS (SELECT 1 FROM recipients p WHERE p.certificate_id = c.id"
                                      " AND p.address_key LIKE ? ESCAPE '!')")};
    filter.values = {pattern, pattern, pattern, pattern};
    if (const QString hex = hexDigits(text); !hex.isEmpty()) {
        for (const char* column : {"sha1", "sha256", "serial"}) {
            places.append(QStringLiteral("c.%1 LIKE ?").arg(QLatin1StringView(column)));
            filter.values.append(containing(hex));
        }
    }
    filter.condition = u'(' + places.join(QStringLiteral(" OR ")) + u')';
}

/// The numbers of the certificates that \a text is part of; nothing when they are many. Each column is looked
/// through by itself, so that an index is all that is read.
Result<std::optional<QSet<qint64>>> fewWith(const LedgerConnection& connection, const QString& text) {
    const QString key = containing(ledgerKey(text));
    const auto root = connection.value(
        QStringLiteral("SELECT id FROM roots WHERE name_key LIKE ? ESCAPE '!' LIMIT 1"), {key});
    if (!root)
        return tl::unexpected(root.error());
    if (root->isValid())
        return std::nullopt;
    QList<std::pair<QString, QString>> places{
        {QStringLiteral("SELECT id FROM certificates WHERE common_name_key LIKE ? ESCAPE '!'"), key},
        {QStringLiteral("SELECT certificate_id FROM recipients WHERE address_key LIKE ? ESCAPE '!'"), key},
        {QStringLiteral("SELECT id FROM certificates WHERE friendly_name_key LIKE ? ESCAPE '!'"), key}};
    if (const QString hex = hexDigits(text); !hex.isEmpty()) {
        for (const char* column : {"sha1", "sha256", "serial"})
            places.append(
                {QStringLiteral("SELECT id FROM certificates WHERE %1 LIKE ?").arg(QLatin1StringView(column)),
                 containing(hex)});
    }
    QSet<qint64> numbers;
    for (const auto& [sql, pattern] : places) {
        const auto found = connection.rows(sql + QStringLiteral(" LIMIT %1").arg(few + 1), {pattern},
                                           [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
        if (!found)
            return tl::unexpected(found.error());
        if (found->size() > few)
            return std::nullopt;
        for (const qint64 number : *found)
            numbers.insert(number);
    }
    return numbers;
}

QString among(const QSet<qint64>& numbers) {
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.isEmpty() ? QStringLiteral("1 = 0")
                           : QStringLiteral("c.id IN (%1)").arg(texts.join(QStringLiteral(", ")));
}

} // namespace

Result<CertificateFilter> filterFor(const LedgerConnection& connection, const CertificateQuery& query) {
    CertificateFilter filter;
    filter.order = orderOf(query);
    filter.limit = query.limit;
    filter.offset = query.offset;
    const QString text = query.text.trimmed();
    if (text.size() > longestSearchText) {
        filter.condition = QStringLiteral("1 = 0");
        return filter;
    }
    if (!text.isEmpty()) {
        const auto numbers = fewWith(connection, text);
        if (!numbers)
            return tl::unexpected(numbers.error());
        if (*numbers)
            filter.condition = among(**numbers);
        else
            lookIntoEveryRow(filter, text);
    }
    if (query.state) {
        filter.condition += QStringLiteral(" AND c.state = ?");
        filter.values.append(certificateStateName(*query.state));
    }
    if (query.endsBefore.isValid()) {
        filter.condition += QStringLiteral(" AND c.not_after < ?");
        filter.values.append(ledgerTime(query.endsBefore));
    }
    if (query.endsAfter.isValid()) {
        filter.condition += QStringLiteral(" AND c.not_after >= ?");
        filter.values.append(ledgerTime(query.endsAfter));
    }
    if (query.rootId != 0) {
        filter.condition += QStringLiteral(" AND c.root_id = ?");
        filter.values.append(query.rootId);
    }
    return filter;
}

Result<QList<CertificateRecord>> selectCertificates(const LedgerConnection& connection,
                                                    const CertificateFilter& filter) {
    // Ids alone first: a page far down a long list is passed over without reading the rows before it.
    QString chosen = QStringLiteral("SELECT c.id FROM %1 WHERE %2 ORDER BY %3")
                         .arg(filter.tables(), filter.condition, filter.order);
    if (filter.limit >= 0 || filter.offset > 0) {
        // "No limit" as a number, since SQLite has no OFFSET without LIMIT.
        const qint64 limit = filter.limit >= 0 ? filter.limit : std::numeric_limits<qint64>::max();
        chosen += QStringLiteral(" LIMIT %1 OFFSET %2").arg(limit).arg(std::max(filter.offset, 0));
    }
    auto records = connection.rows(
        QStringLiteral(
            "SELECT c.id, c.root_id, r.name, c.der, c.serial, c.sha1, c.sha256, c.common_name,"
            " c.friendly_name, c.not_before, c.not_after, c.state, c.sharing, c.pfx_path, c.pfx_sha256,"
            " c.install_target, c.created_at, c.revoked_at, c.revocation_reason, c.revocation_uploaded_at,"
            " c.replaces, c.request_id FROM certificates c JOIN roots r ON r.id = c.root_id WHERE c.id IN "
            "(%1) ORDER BY %2")
            .arg(chosen, filter.order),
        filter.values, certificateFrom);
    if (!records || records->isEmpty())
        return records;
    const auto holders = connection.rows(
        QStringLiteral("SELECT certificate_id, address FROM recipients"
                       " WHERE left_at IS NULL AND certificate_id IN (%1) ORDER BY certificate_id, position")
            .arg(chosen),
        filter.values, [](const QSqlQuery& row) {
            return Holder{row.value(0).toLongLong(), row.value(1).toString()};
        });
    if (!holders)
        return tl::unexpected(holders.error());
    QHash<qint64, QStringList> recipients;
    for (const Holder& holder : *holders)
        recipients[holder.certificateId].append(holder.address);
    for (CertificateRecord& record : *records)
        record.recipients = recipients.value(record.id);
    return records;
}

Result<bool> isFriendlyNameTaken(const LedgerConnection& connection, const QString& friendlyName) {
    const auto id =
        connection.value(QStringLiteral("SELECT id FROM certificates WHERE friendly_name_key = ? LIMIT 1"),
                         {ledgerKey(friendlyName)});
    if (!id)
        return tl::unexpected(id.error());
    return id->isValid();
}

} // namespace p2s
