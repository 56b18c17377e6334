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
/// What is looked through and sorted in a moment.
constexpr qsizetype few = 2000;

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

// What follows the last slash: without all that is no slash, only the folder is left of the path's end.
QString fileNameOrder(const QString& table) {
    return QStringLiteral("lower(substr(replace(%1pfx_path, rtrim(%1pfx_path, replace(%1pfx_path, '/', '')),"
                          " ''), 1, 200))")
        .arg(table);
}

QString containing(QString text) {
    for (const char16_t special : {u'!', u'%', u'_'})
        text.replace(QChar(special), QString(u'!') + QChar(special));
    return u'%' + text + u'%';
}

QList<SearchedColumn> searchedColumns() {
    const QString certificates = QStringLiteral("certificates");
    return {{certificates, QStringLiteral("common_name_key"), false},
            {certificates, QStringLiteral("friendly_name_key"), false},
            {QStringLiteral("recipients"), QStringLiteral("address_key"), false},
            {certificates, QStringLiteral("sha1"), true},
            {certificates, QStringLiteral("sha256"), true},
            {certificates, QStringLiteral("serial"), true}};
}

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
        case CertificateOrder::Person:
            return QStringLiteral("h.address_key");
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
            return fileNameOrder(QStringLiteral("c."));
        }
        Q_UNREACHABLE();
    }();
    const QString way = query.descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC");
    if (query.order == CertificateOrder::Number)
        return column + way;
    const QString number = query.order == CertificateOrder::Person ? QStringLiteral(", h.certificate_id")
                                                                   : QStringLiteral(", c.id");
    return column + way + number + way;
}

} // namespace

QString CertificateFilter::tables() const {
    if (!source.isEmpty())
        return source;
    const bool asksAboutRoot =
        condition.contains(QStringLiteral("r.")) || order.startsWith(QStringLiteral("r."));
    if (order.startsWith(QStringLiteral("h.")))
        return QStringLiteral("first_holders h JOIN certificates c ON c.id = h.certificate_id");
    return asksAboutRoot ? QStringLiteral("certificates c JOIN roots r ON r.id = c.root_id")
                         : QStringLiteral("certificates c");
}

bool CertificateFilter::isEverything() const {
    return condition == CertificateFilter().condition;
}

QString CertificateFilter::numbers() const {
    QString sql = QStringLiteral("SELECT c.id FROM %1 WHERE %2 ORDER BY %3")
                      .arg(tables(), condition, sourceOrder.isEmpty() ? order : sourceOrder);
    // All of them in order of people: their index has the numbers, and a page far down need not pass rows
    // over.
    if (isEverything() && order.startsWith(QStringLiteral("h.")))
        sql = QStringLiteral("SELECT h.certificate_id FROM first_holders h ORDER BY %1").arg(order);
    if (limit >= 0 || offset > 0) {
        // "No limit" as a number, since SQLite has no OFFSET without LIMIT.
        const qint64 most = limit >= 0 ? limit : std::numeric_limits<qint64>::max();
        sql += QStringLiteral(" LIMIT %1 OFFSET %2").arg(most).arg(std::max(offset, 0));
    }
    return sql;
}

namespace {

/// Separated by commas.
template <typename Numbers> QString listed(const Numbers& numbers) {
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(QStringLiteral(", "));
}

/// What is looked for: the text as typed, and an address with an international domain in its other spelling,
/// too.
QList<SearchText> searchTexts(const QString& typed) {
    QList<SearchText> texts;
    for (const QString& key : addressKeys(typed))
        texts.append({key, texts.isEmpty() ? hexDigits(typed) : QString()});
    return texts;
}

/// Adds the condition that a row has one of \a texts, in itself or as one under one of \a roots.
void demandText(CertificateFilter& filter, const QList<SearchText>& texts, const QList<qint64>& roots) {
    QStringList places;
    for (const SearchText& text : texts) {
        for (const auto& [table, column, isHex] : searchedColumns()) {
            if (isHex && text.hex.isEmpty())
                continue;
            places.append(
                table == QStringLiteral("recipients")
                    ? QStringLiteral("EXISTS (SELECT 1 FROM recipients p WHERE p.certificate_id = c.id"
                                     " AND p.%1 LIKE ? ESCAPE '!')")
                          .arg(column)
                    : QStringLiteral("c.%1 LIKE ? ESCAPE '!'").arg(column));
            filter.values.append(containing(isHex ? text.hex : text.key));
        }
    }
    if (!roots.isEmpty())
        places.append(QStringLiteral("c.root_id IN (%1)").arg(listed(roots)));
    filter.condition += QStringLiteral(" AND (%1)").arg(places.join(QStringLiteral(" OR ")));
}

/// The numbers of the certificates that may have the text, or are under one of \a roots; nothing when they
/// are many.
Result<std::optional<QSet<qint64>>> fewOf(const LedgerConnection& connection, const TextIndex& index,
                                          const QList<qint64>& roots) {
    QList<TextIndex::Numbers> places = index.candidates;
    for (const qint64 root : roots)
        places.append({QStringLiteral("SELECT id FROM certificates WHERE root_id = ?"), {root}});
    QSet<qint64> numbers;
    for (const auto& [sql, values] : places) {
        const auto found = connection.rows(sql + QStringLiteral(" LIMIT %1").arg(few + 1), values,
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

/// Has \a filter leave those with the text of \a query.
Result<void> filterByText(const LedgerConnection& connection, const CertificateQuery& query,
                          const QString& typed, CertificateFilter& filter) {
    const QList<SearchText> texts = searchTexts(typed);
    const auto roots = connection.rows(
        QStringLiteral("SELECT id FROM roots WHERE name_key LIKE ? ESCAPE '!'"),
        {containing(texts.first().key)}, [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
    if (!roots)
        return tl::unexpected(roots.error());
    TextIndex index = connection.dialect().textIndex(texts.first());
    for (const SearchText& other : texts.mid(1)) {
        index.candidates += connection.dialect().textIndex(other).candidates;
        index.inOrder.reset();
    }
    const auto numbers = fewOf(connection, index, *roots);
    if (!numbers)
        return tl::unexpected(numbers.error());
    // The newest are taken out of the index as they come. Under a rare state the rows of that are fewer.
    const bool isInOrder = index.inOrder && roots->isEmpty() && query.order == CertificateOrder::Number &&
                           query.state.value_or(CertificateState::Issued) == CertificateState::Issued;
    if (*numbers && numbers->value().isEmpty()) {
        filter.condition = QStringLiteral("1 = 0");
        return {};
    }
    if (*numbers) {
        filter.condition = QStringLiteral("c.id IN (%1)").arg(listed(**numbers));
    } else if (isInOrder) {
        filter.source = index.inOrder->tables;
        filter.sourceOrder =
            index.inOrder->number + (query.descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC"));
        filter.condition = index.inOrder->condition;
        filter.values = index.inOrder->values;
    }
    demandText(filter, texts, *roots);
    return {};
}

} // namespace

Result<CertificateFilter> filterFor(const LedgerConnection& connection, const CertificateQuery& query) {
    CertificateFilter filter;
    filter.order = orderOf(query);
    filter.limit = query.limit;
    filter.offset = query.offset;
    const QString text = query.text.trimmed();
    // No text has a NUL in it, and SQLite would not read on behind it.
    if (text.size() > longestSearchText || text.contains(QChar::Null)) {
        filter.condition = QStringLiteral("1 = 0");
        return filter;
    }
    if (!text.isEmpty()) {
        if (auto filtered = filterByText(connection, query, text, filter); !filtered)
            return tl::unexpected(filtered.error());
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
    if (query.sharing) {
        filter.condition += QStringLiteral(" AND c.sharing = ?");
        filter.values.append(sharingName(*query.sharing));
    }
    if (query.onHold) {
        filter.condition += QStringLiteral(" AND c.state = ? AND c.revocation_reason = ?");
        filter.values.append(certificateStateName(CertificateState::Revoked));
        filter.values.append(revocationReasonName(RevocationReason::CertificateHold));
    }
    if (query.worksAt.isValid()) {
        filter.condition += QStringLiteral(" AND c.state IN (?, ?, ?) AND c.not_after >= ?");
        filter.values.append(certificateStateName(CertificateState::Issued));
        filter.values.append(certificateStateName(CertificateState::Superseded));
        filter.values.append(certificateStateName(CertificateState::Pending));
        filter.values.append(ledgerTime(query.worksAt));
    }
    if (!query.heldBy.isEmpty()) {
        const QString key = ledgerKey(query.heldBy.trimmed());
        filter.condition +=
            QStringLiteral(" AND c.id IN (SELECT certificate_id FROM recipients WHERE address_key = ?"
                           " UNION SELECT id FROM certificates WHERE common_name_key = ?)");
        filter.values.append(key);
        filter.values.append(key);
    }
    return filter;
}

namespace {

/// The rows of those whose number \a chosen, a list or a SELECT, has, with their recipients.
Result<QList<CertificateRecord>> selectRows(const LedgerConnection& connection, const QString& chosen,
                                            const QVariantList& values, const QString& order) {
    const QString holderOfOrder = order.startsWith(QStringLiteral("h."))
                                      ? QStringLiteral(" JOIN first_holders h ON h.certificate_id = c.id")
                                      : QString();
    auto records = connection.rows(
        QStringLiteral(
            "SELECT c.id, c.root_id, r.name, c.der, c.serial, c.sha1, c.sha256, c.common_name,"
            " c.friendly_name, c.not_before, c.not_after, c.state, c.sharing, c.pfx_path, c.pfx_sha256,"
            " c.install_target, c.created_at, c.revoked_at, c.revocation_reason, c.revocation_uploaded_at,"
            " c.replaces, c.request_id FROM certificates c JOIN roots r ON r.id = c.root_id%3 WHERE c.id IN"
            " (%1) ORDER BY %2")
            .arg(chosen, order, holderOfOrder),
        values, certificateFrom);
    if (!records || records->isEmpty())
        return records;
    const auto holders = connection.rows(
        QStringLiteral("SELECT certificate_id, address FROM recipients"
                       " WHERE left_at IS NULL AND certificate_id IN (%1) ORDER BY certificate_id, position")
            .arg(chosen),
        values, [](const QSqlQuery& row) {
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

} // namespace

Result<QList<CertificateRecord>> selectCertificates(const LedgerConnection& connection,
                                                    const CertificateFilter& filter) {
    if (filter.limit < 0)
        return selectRows(connection, filter.numbers(), filter.values, filter.order);
    // Numbers alone first: a page far down a long list is passed over without reading the rows before it.
    const auto page = connection.rows(filter.numbers(), filter.values,
                                      [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
    return page ? selectNumbered(connection, *page) : tl::unexpected(page.error());
}

Result<QList<CertificateRecord>> selectNumbered(const LedgerConnection& connection,
                                                const QList<qint64>& numbers) {
    if (numbers.isEmpty())
        return QList<CertificateRecord>();
    auto records = selectRows(connection, listed(numbers), {}, QStringLiteral("c.id"));
    if (!records)
        return records;
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        places.insert(numbers.at(i), i);
    std::sort(records->begin(), records->end(), [&](const CertificateRecord& a, const CertificateRecord& b) {
        return places.value(a.id) < places.value(b.id);
    });
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
