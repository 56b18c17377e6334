#include "core/issuing/batch_summary.h"

#include "core/base/csv.h"
#include "core/base/error_text.h"

#include <QFileInfo>
#include <QSet>

namespace p2s {
namespace {

QStringList header() {
    return {QStringLiteral("address"), QStringLiteral("state"),      QStringLiteral("root"),
            QStringLiteral("pfx"),     QStringLiteral("sheet"),      QStringLiteral("sha1"),
            QStringLiteral("serial"),  QStringLiteral("validUntil"), QStringLiteral("friendlyName"),
            QStringLiteral("error"),   QStringLiteral("errorText")};
}

QString addressOf(const BatchItem& item) {
    return item.request.certificate.person.address();
}

QStringList cellsOf(const BatchItem& item, const BatchOutcome& outcome, const QString& rootName) {
    const bool isThere =
        outcome.state == BatchOutcome::State::Issued || outcome.state == BatchOutcome::State::AlreadyThere;
    QStringList cells{addressOf(item), batchStateName(outcome.state), rootName};
    if (isThere)
        cells << outcome.record.pfxPath << (QFileInfo::exists(item.sheetPath) ? item.sheetPath : QString())
              << outcome.record.sha1 << outcome.record.serial
              << outcome.record.notAfter.toUTC().toString(Qt::ISODate) << outcome.record.friendlyName;
    else
        cells << QString() << QString() << QString() << QString() << QString() << QString();
    if (outcome.error)
        cells << QString(errorCodeName(outcome.error->code)) << errorText(*outcome.error).sentence;
    else
        cells << QString() << QString();
    return cells;
}

QStringList cellsOf(const BatchPlan::Refused& refused, const QString& rootName) {
    return {refused.who,
            batchStateName(BatchOutcome::State::Failed),
            rootName,
            {},
            {},
            {},
            {},
            {},
            {},
            errorCodeName(refused.error.code),
            errorText(refused.error).sentence};
}

} // namespace

QString batchStateName(BatchOutcome::State state) {
    switch (state) {
    case BatchOutcome::State::Issued:
        return QStringLiteral("issued");
    case BatchOutcome::State::AlreadyThere:
        return QStringLiteral("already-there");
    case BatchOutcome::State::Failed:
        return QStringLiteral("failed");
    case BatchOutcome::State::NotReached:
        return QStringLiteral("not-reached");
    }
    Q_UNREACHABLE();
}

QByteArray batchSummaryCsv(const BatchPlan& plan, const QList<BatchOutcome>& outcomes,
                           const QString& rootName) {
    QByteArray csv(csvByteOrderMark);
    csv += csvLine(header());
    for (qsizetype i = 0; i < plan.items.size(); ++i)
        csv += csvLine(cellsOf(plan.items.at(i), outcomes.value(i), rootName));
    for (const BatchPlan::Refused& refused : plan.refused)
        csv += csvLine(cellsOf(refused, rootName));
    return csv;
}

Result<void> checkEarlierSummary(const QString& path, const BatchPlan& plan, const QString& rootName) {
    if (!QFileInfo::exists(path))
        return {};
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto rows = readCsv(*bytes, path);
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QString> known;
    for (const BatchItem& item : plan.items)
        known.insert(addressOf(item).toLower());
    if (rows->isEmpty() || rows->first().cells != header())
        return failure(ErrorCode::SummaryOfAnotherList, path);
    for (const CsvRow& row : rows->sliced(1)) {
        const bool isFailed = row.cells.value(1) == batchStateName(BatchOutcome::State::Failed);
        const bool isOurs = row.cells.value(2) == rootName && known.contains(row.cells.value(0).toLower());
        // What was wrong in the list may have been put right.
        if (!isOurs && !isFailed)
            return failure(ErrorCode::SummaryOfAnotherList, path);
    }
    return {};
}

} // namespace p2s
