#include "ui/inspector/comparison_window.h"

#include "core/base/visible_text.h"
#include "ui/inspector/table_parts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

// In device-independent units.
constexpr QSize comparisonWindowSize(860, 480);
constexpr qsizetype longestComparedValue = 400;

QString comparedCell(const QString& value) {
    const QString line = value.left(longestComparedValue).simplified();
    return value.size() > longestComparedValue ? line + QStringLiteral("…") : line;
}

} // namespace

ComparisonWindow::ComparisonWindow(const Side& left, const Side& right, QWidget* parent)
    : QDialog(parent, Qt::Window), m_pairs(compareFields(left.fields, right.fields)),
      m_onlyDifferent(new QCheckBox(tr("Only what is &different"))),
      m_table(
          readingTable(QStringLiteral("comparisonTable"), tr("Fields of both certificates"),
                       {tr("Field"), visibleText(left.name), visibleText(right.name), tr("Difference")})) {
    setObjectName(QStringLiteral("comparisonWindow"));
    setWindowTitle(tr("Two certificates side by side"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(comparisonWindowSize);
    m_onlyDifferent->setObjectName(QStringLiteral("onlyDifferentCheck"));
    m_onlyDifferent->setChecked(true);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, letter * 24);
    m_table->setColumnWidth(1, letter * 36);
    m_table->setColumnWidth(2, letter * 36);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_onlyDifferent);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &ComparisonWindow::fill);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void ComparisonWindow::fill() {
    m_table->clear();
    for (const FieldPair& pair : std::as_const(m_pairs)) {
        if (pair.isSame && m_onlyDifferent->isChecked())
            continue;
        auto* row = new QTreeWidgetItem({pair.name, comparedCell(pair.left), comparedCell(pair.right),
                                         pair.isSame ? tr("the same") : tr("different")});
        row->setToolTip(1, comparedCell(pair.left));
        row->setToolTip(2, comparedCell(pair.right));
        m_table->addTopLevelItem(row);
    }
}

} // namespace p2s
