#pragma once

#include "core/ledger/ledger.h"

#include <QHash>

class QItemSelection;

namespace p2s {

class LedgerTableModel;

/// Which rows of the ledger's table somebody chose, to be read on a worker: with Ctrl+A also rows that were
/// never looked at.
struct ChosenRows {
    struct Range {
        int first;
        int last;
    };
    QList<Range> ranges;
    /// The certificates of rows that are shown: these are meant, whatever comes to stand there meanwhile.
    QHash<int, qint64> shown;
    /// What the table shows.
    CertificateQuery query;
};

/// How many rows there are in \a selection, without going through them.
int chosenCount(const QItemSelection& selection);

ChosenRows chosenRows(const QItemSelection& selection, const LedgerTableModel& model);

/// Chosen certificates parted into those that a new one may take the place of and the others.
struct RenewalChoice {
    QList<CertificateRecord> olds;
    /// Not to be let in again, on hold too.
    int revoked = 0;
    /// They have their new ones.
    int superseded = 0;
    int unfinished = 0;

    bool isEverything() const { return revoked + superseded + unfinished == 0; }
    /// How many are left out and why, in sentences; empty when none are.
    QString leftOutText() const;
};

/// In the order of the table. Errors: those of the ledger.
Result<RenewalChoice> renewalChoice(const ChosenRows& rows, const Ledger& ledger);

} // namespace p2s
