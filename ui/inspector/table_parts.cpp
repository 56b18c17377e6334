#include "ui/inspector/table_parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTreeWidget>

namespace p2s {
namespace {

constexpr qsizetype bytesPerLine = 16;

} // namespace

QTreeWidget* readingTable(const QString& objectName, const QString& accessibleName,
                          const QStringList& headings) {
    auto* table = new QTreeWidget;
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setHeaderLabels(headings);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->setAllColumnsShowFocus(true);
    table->header()->setStretchLastSection(true);
    auto* copy = new QShortcut(QKeySequence::Copy, table, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, table, [table] {
        if (table->currentItem())
            QGuiApplication::clipboard()->setText(
                tableText(table, table->indexOfTopLevelItem(table->currentItem())));
    });
    return table;
}

QString tableText(const QTreeWidget* table, int row) {
    QStringList lines;
    for (int i = 0; i < table->topLevelItemCount(); ++i) {
        if (row >= 0 && i != row)
            continue;
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells.append(table->topLevelItem(i)->text(column));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString hexLines(const QByteArray& bytes, qsizetype mostBytes) {
    QStringList lines;
    const QByteArray shown = bytes.first(qMin(bytes.size(), mostBytes));
    for (qsizetype i = 0; i < shown.size(); i += bytesPerLine)
        lines.append(QString::fromLatin1(shown.mid(i, bytesPerLine).toHex(' ').toUpper()));
    if (shown.size() < bytes.size())
        lines.append(QStringLiteral("… (+%1)").arg(bytes.size() - shown.size()));
    return lines.join(u'\n');
}

} // namespace p2s
