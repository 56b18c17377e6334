#include "ui/ledger/chosen_certificates.h"

#include "ui/ledger/ledger_table_model.h"

#include <QCoreApplication>
#include <QItemSelection>
#include <QSet>

#include <algorithm>
#include <utility>

namespace p2s {
namespace {

struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::RenewalChoice)
};

/// One list of all numbers, of one moment, instead of a question for each row.
Result<QList<qint64>> chosenNumbers(const ChosenRows& rows, const Ledger& ledger) {
    const bool isAllShown = std::all_of(rows.ranges.cbegin(), rows.ranges.cend(), [&](const auto& range) {
        for (int row = range.first; row <= range.last; ++row) {
            if (!rows.shown.contains(row))
                return false;
        }
        return true;
    });
    const auto all = isAllShown ? Result<QList<qint64>>() : ledger.certificateNumbers(rows.query);
    if (!all)
        return all;
    QList<qint64> numbers;
    QSet<qint64> known;
    for (const ChosenRows::Range& range : rows.ranges) {
        for (int row = range.first; row <= range.last; ++row) {
            const qint64 number = rows.shown.value(row, all->value(row));
            if (number != 0 && !known.contains(number)) {
                known.insert(number);
                numbers.append(number);
            }
        }
    }
    return numbers;
}

void sortIn(const CertificateRecord& record, RenewalChoice& choice) {
    switch (record.state) {
    case CertificateState::Issued:
        choice.olds.append(record);
        return;
    case CertificateState::Revoked:
        ++choice.revoked;
        return;
    case CertificateState::Superseded:
        ++choice.superseded;
        return;
    case CertificateState::Pending:
        ++choice.unfinished;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

int chosenCount(const QItemSelection& selection) {
    int rows = 0;
    for (const QItemSelectionRange& range : selection)
        rows += range.height();
    return rows;
}

ChosenRows chosenRows(const QItemSelection& selection, const LedgerTableModel& model) {
    ChosenRows rows{{}, model.numbersRead(), model.query()};
    for (const QItemSelectionRange& range : selection)
        rows.ranges.append({range.top(), range.bottom()});
    std::sort(rows.ranges.begin(), rows.ranges.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    return rows;
}

QString RenewalChoice::leftOutText() const {
    QStringList sentences;
    if (revoked > 0)
        sentences << ChoiceWords::tr("%n revoked certificate(s) are left out: they are not to let anybody in "
                                     "again.",
                                     nullptr, revoked);
    if (superseded > 0)
        sentences << ChoiceWords::tr("%n superseded certificate(s) are left out: new ones took their place "
                                     "already.",
                                     nullptr, superseded);
    if (unfinished > 0)
        sentences << ChoiceWords::tr("%n certificate(s) that were never finished are left out.", nullptr,
                                     unfinished);
    return sentences.join(QLatin1Char(' '));
}

Result<RenewalChoice> renewalChoice(const ChosenRows& rows, const Ledger& ledger) {
    const auto numbers = chosenNumbers(rows, ledger);
    if (!numbers)
        return tl::unexpected(numbers.error());
    RenewalChoice choice;
    const auto read =
        ledger.readPages(*numbers, [&choice](const QList<CertificateRecord>& page) -> Result<void> {
            for (const CertificateRecord& record : page)
                sortIn(record, choice);
            return {};
        });
    return read ? Result<RenewalChoice>(std::move(choice)) : tl::unexpected(read.error());
}

} // namespace p2s
