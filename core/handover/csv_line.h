#pragma once

#include <QByteArray>
#include <QStringList>

namespace p2s {

/// One line of CSV (RFC 4180) in UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe
/// in front.
QByteArray csvLine(const QStringList& cells);

/// What a CSV file begins with so that spreadsheets read it as UTF-8.
inline constexpr char csvByteOrderMark[] = "\xEF\xBB\xBF";

} // namespace p2s
