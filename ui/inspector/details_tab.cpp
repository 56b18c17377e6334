#include "ui/inspector/details_tab.h"

#include "ui/inspector/table_parts.h"
#include "ui/widgets/copy_button.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

constexpr qsizetype longestDetail = 200;

QString detailCell(const QString& value) {
    const QString firstLines = value.left(longestDetail + 1);
    QString line = firstLines.simplified();
    if (value.size() > longestDetail)
        line = line.left(longestDetail) + QStringLiteral("…");
    return line;
}

QString nameOf(const CertificateField& field) {
    return field.isCritical ? DetailsTab::tr("%1 (critical)").arg(field.name) : field.name;
}

QString placeOf(const CertificateField& field) {
    return field.offset < 0 ? QString() : QString::number(field.offset);
}

QPlainTextEdit* readOnlyText(const char* objectName, const QString& accessibleName) {
    auto* text = new QPlainTextEdit;
    text->setObjectName(QString::fromLatin1(objectName));
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLayoutDirection(Qt::LeftToRight);
    return text;
}

} // namespace

DetailsTab::DetailsTab(QWidget* parent)
    : QWidget(parent), m_table(readingTable(QStringLiteral("fieldTable"), tr("Fields of the certificate"),
                                            {tr("Field"), tr("Value"), tr("Offset")})),
      m_value(readOnlyText("fieldValue", tr("The field, decoded"))),
      m_bytes(readOnlyText("fieldBytes", tr("The field as it is encoded, in hexadecimal"))) {
    setObjectName(QStringLiteral("detailsTab"));
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, letter * 30);
    m_table->setColumnWidth(1, letter * 50);
    auto* lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(m_value);
    lower->addWidget(m_bytes);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_table);
    halves->addWidget(lower);
    halves->setChildrenCollapsible(false);
    auto* copy = new CopyButton(
        tr("&Copy"), [this] { return currentText(); }, this);
    copy->setObjectName(QStringLiteral("copyFieldButton"));
    copy->setAccessibleName(tr("Copy this field"));
    auto* copyAll = new CopyButton(
        tr("Copy &all"), [this] { return allText(); }, this);
    copyAll->setObjectName(QStringLiteral("copyAllFieldsButton"));
    copyAll->setAccessibleName(tr("Copy every field"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(copyAll);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(halves, 1);
    layout->addLayout(buttons);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &DetailsTab::showCurrent);
}

void DetailsTab::show(const QList<CertificateField>& fields) {
    m_table->clear();
    m_fields = fields;
    QList<QTreeWidgetItem*> rows;
    for (const CertificateField& field : fields)
        rows.append(new QTreeWidgetItem({nameOf(field), detailCell(field.value), placeOf(field)}));
    m_table->addTopLevelItems(rows);
    m_table->setCurrentItem(rows.isEmpty() ? nullptr : rows.first());
    showCurrent();
}

void DetailsTab::showCurrent() {
    const int row = m_table->currentItem() ? m_table->indexOfTopLevelItem(m_table->currentItem()) : -1;
    const CertificateField field = m_fields.value(row);
    m_value->setPlainText(field.value);
    m_bytes->setPlainText(field.der.isEmpty() ? tr("Computed, or encoded without a definite length.")
                                              : hexLines(field.der));
    if (row < 0)
        m_bytes->clear();
}

QString DetailsTab::currentText() const {
    const int row = m_table->currentItem() ? m_table->indexOfTopLevelItem(m_table->currentItem()) : -1;
    const CertificateField field = m_fields.value(row);
    return row < 0 ? QString() : QStringLiteral("%1\n%2").arg(nameOf(field), field.value);
}

QString DetailsTab::allText() const {
    QStringList parts;
    for (const CertificateField& field : m_fields)
        parts.append(QStringLiteral("%1\n%2").arg(nameOf(field), field.value));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace p2s
