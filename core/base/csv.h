#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace p2s {

/// A row of a CSV file.
struct CsvRow {
    /// The line it begins in, from 1.
    int line = 0;
    /// In UTF-8 as they were, without their quotes.
    QStringList cells;
};

/// Reads comma-separated values (RFC 4180), or such with semicolons or tabs, as spreadsheet programs write
/// them where the comma stands in numbers: whichever parts the first line into most cells, or what an
/// Excel line "sep=;" says. UTF-8 with or without a byte order mark, UTF-16 with one; other bytes are taken
/// for Latin-1. Empty lines are passed over. Errors: PeopleListMalformed (subject: \a name, detail: the
/// line) for a quote that is not closed or in the middle of a cell.
Result<QList<CsvRow>> readCsv(const QByteArray& bytes, const QString& name);

/// One line (RFC 4180) with its line end. A cell that a spreadsheet program would take for a formula gets an
/// apostrophe in front.
QByteArray csvLine(const QStringList& cells);

/// What a CSV file begins with so that spreadsheet programs read it as UTF-8.
inline constexpr char csvByteOrderMark[] = "\xEF\xBB\xBF";

} // namespace p2s
