#include "core/ledger/certificate_select.h"
#include "core/ledger/event_chain.h"

#include <utility>

namespace p2s {
namespace {

Result<CertificateRecord> onlyCertificate(const LedgerConnection& connection, CertificateFilter filter,
                                          const QString& subject) {
    filter.limit = 1;
    auto found = selectCertificates(connection, filter);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::CertificateNotFound, subject);
    return found->takeFirst();
}

Result<CertificateRecord> certificateById(const LedgerConnection& connection, qint64 id) {
    return onlyCertificate(connection, {QStringLiteral("c.id = ?"), {id}}, QString::number(id));
}

} // namespace

Result<QList<CertificateRecord>> Ledger::certificates(const CertificateQuery& query) const {
    return readFrom(
        m_connection, [&](const LedgerConnection& connection) -> Result<QList<CertificateRecord>> {
            const auto filter = filterFor(connection, query);
            return filter ? selectCertificates(connection, *filter) : tl::unexpected(filter.error());
        });
}

Result<QList<qint64>> Ledger::certificateNumbers(const CertificateQuery& query) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) -> Result<QList<qint64>> {
        const auto filter = filterFor(connection, query);
        if (!filter)
            return tl::unexpected(filter.error());
        return connection.rows(filter->numbers(), filter->values,
                               [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
    });
}

Result<void> Ledger::readPages(const QList<qint64>& numbers, const TakePage& take) const {
    constexpr qsizetype rowsInAPage = 1000;
    for (qsizetype first = 0; first < numbers.size(); first += rowsInAPage) {
        const auto page = readFrom(m_connection, [&](const LedgerConnection& connection) {
            return selectNumbered(connection, numbers.mid(first, rowsInAPage));
        });
        if (!page)
            return tl::unexpected(page.error());
        if (auto taken = take(*page); !taken)
            return taken;
    }
    return {};
}

Result<qint64> Ledger::countCertificates(const CertificateQuery& query) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) -> Result<qint64> {
        // In whatever order: another table would only be in the way.
        CertificateQuery unordered = query;
        unordered.order = CertificateOrder::Number;
        const auto filter = filterFor(connection, unordered);
        if (!filter)
            return tl::unexpected(filter.error());
        const auto count = connection.value(
            QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(filter->tables(), filter->condition),
            filter->values);
        if (!count)
            return tl::unexpected(count.error());
        return count->toLongLong();
    });
}

Result<CertificateRecord> Ledger::certificate(qint64 id) const {
    return readFrom(m_connection,
                    [&](const LedgerConnection& connection) { return certificateById(connection, id); });
}

Result<CertificateRecord> Ledger::certificateByHex(const QString& hex) const {
    auto found = certificatesByHex(hex);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::CertificateNotFound, hex);
    return found->takeFirst();
}

Result<QList<CertificateRecord>> Ledger::certificatesByHex(const QString& hex) const {
    const QString digits = hexDigits(hex);
    if (digits.isEmpty())
        return QList<CertificateRecord>();
    // A serial is written with an even number of digits; people leave a leading zero out.
    const QString serial = digits.size() % 2 == 0 ? digits : u'0' + digits;
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return selectCertificates(connection,
                                  {QStringLiteral("c.id IN (SELECT id FROM certificates WHERE sha1 = ?"
                                                  " UNION SELECT id FROM certificates WHERE sha256 = ?"
                                                  " UNION SELECT id FROM certificates WHERE serial = ?)"),
                                   {digits, digits, serial}});
    });
}

Result<QHash<QString, CertificateState>> Ledger::certificateStates(const QStringList& thumbprints) const {
    using States = QHash<QString, CertificateState>;
    if (thumbprints.isEmpty())
        return States();
    return readFrom(m_connection, [&](const LedgerConnection& connection) -> Result<States> {
        const QStringList marks(thumbprints.size(), QStringLiteral("?"));
        QVariantList values;
        for (const QString& thumbprint : thumbprints)
            values.append(thumbprint);
        const auto rows = connection.rows(
            QStringLiteral("SELECT sha1, state FROM certificates WHERE sha1 IN (%1)")
                .arg(marks.join(QStringLiteral(", "))),
            values, [](const QSqlQuery& row) {
                return std::pair(
                    row.value(0).toString(),
                    certificateStateFromName(row.value(1).toString()).value_or(CertificateState::Pending));
            });
        if (!rows)
            return tl::unexpected(rows.error());
        return States(rows->begin(), rows->end());
    });
}

Result<QList<CertificateRecord>> Ledger::replacementsOf(qint64 certificateId) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return selectCertificates(connection, {QStringLiteral("c.replaces = ?"), {certificateId}});
    });
}

Result<QList<CertificateRecord>> Ledger::pendingIssues() const {
    return certificates({.state = CertificateState::Pending});
}

Result<QList<CertificateRecord>> Ledger::validCertificatesOf(const QString& address,
                                                             const QDateTime& at) const {
    const QStringList keys = addressKeys(address);
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return selectCertificates(
            connection, {QStringLiteral("c.id IN (SELECT certificate_id FROM recipients WHERE address_key %1"
                                        " AND left_at IS NULL"
                                        " UNION SELECT id FROM certificates WHERE common_name_key %1)"
                                        " AND c.state IN ('pending', 'issued') AND c.not_after >= ?")
                             .arg(inKeys(keys)),
                         asValues(keys + keys) + QVariantList{ledgerTime(at)}});
    });
}

Result<bool> Ledger::isFriendlyNameTaken(const QString& friendlyName) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        return p2s::isFriendlyNameTaken(connection, friendlyName);
    });
}

Result<QStringList> Ledger::knownDomains() const {
    return readFrom(m_connection, [](const LedgerConnection& connection) -> Result<QStringList> {
        return connection.rows(
            QStringLiteral("SELECT domain, count(*) AS uses FROM recipients WHERE domain <> ''"
                           " GROUP BY domain ORDER BY uses DESC, domain"),
            {}, [](const QSqlQuery& row) { return row.value(0).toString(); });
    });
}

Result<QList<EventRecord>> Ledger::events(qint64 certificateId) const {
    return readFrom(m_connection, [&](const LedgerConnection& connection) {
        const bool one = certificateId != 0;
        return connection.rows(
            QStringLiteral("SELECT %1 FROM events %2 ORDER BY id")
                .arg(eventColumns(), one ? QStringLiteral("WHERE certificate_id = ?") : QString()),
            one ? QVariantList{certificateId} : QVariantList{}, eventFrom);
    });
}

} // namespace p2s
