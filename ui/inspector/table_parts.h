#pragma once

#include <QString>
#include <QStringList>

class QTreeWidget;

namespace p2s {

/// A table for reading: rows without indentation, no editing, Tab leaves it, Ctrl+C copies the current row.
QTreeWidget* readingTable(const QString& objectName, const QString& accessibleName,
                          const QStringList& headings);

/// One row as text: its cells with tabs between them. All rows when \a row is negative.
QString tableText(const QTreeWidget* table, int row = -1);

/// "30 82 0A …", sixteen bytes a line; what is over \a mostBytes is counted instead of shown.
QString hexLines(const QByteArray& bytes, qsizetype mostBytes = 65536);

} // namespace p2s
