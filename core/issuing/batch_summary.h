#pragma once

#include "core/issuing/batch_plan.h"

namespace p2s {

/// "issued", "already-there", "failed", "not-reached".
QString batchStateName(BatchOutcome::State state);

/// What became of every person, as CSV in UTF-8 with a byte order mark, for a spreadsheet program: address,
/// state, root, file, sheet, thumbprint, serial, end, friendly name, and what went wrong as a code and in
/// words. Never a password.
QByteArray batchSummaryCsv(const BatchPlan& plan, const QList<BatchOutcome>& outcomes,
                           const QString& rootName);

/// Whether a summary that is at \a path, if there is one, is of an earlier run of \a plan under that root and
/// may be replaced. Errors: SummaryOfAnotherList, those of readFile and readCsv.
Result<void> checkEarlierSummary(const QString& path, const BatchPlan& plan, const QString& rootName);

} // namespace p2s
