#include "ui/widgets/check_list.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/severity_color.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace p2s {

CheckList::CheckList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    // The longest of the usual words, so that nothing moves when the first step begins.
    m_grid->setColumnMinimumWidth(2, fontMetrics().horizontalAdvance(tr("In progress…")));
}

void CheckList::clear() {
    for (const Row& row : std::as_const(m_rows)) {
        delete row.icon;
        delete row.text;
        delete row.word;
    }
    m_rows.clear();
}

int CheckList::addRow(const QString& text) {
    const int number = rowCount();
    Row row{State::Waiting, new QLabel, new QLabel(text), new QLabel};
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    row.icon->setMinimumSize(side, side);
    row.text->setTextFormat(Qt::PlainText);
    row.text->setWordWrap(true);
    row.word->setTextFormat(Qt::PlainText);
    m_grid->addWidget(row.icon, number, 0);
    m_grid->addWidget(row.text, number, 1);
    m_grid->addWidget(row.word, number, 2);
    m_rows.append(row);
    setState(number, State::Waiting);
    return number;
}

void CheckList::setState(int number, State state, const QString& word) {
    Row& row = m_rows[number];
    row.state = state;
    QString usual;
    switch (state) {
    case State::Waiting:
        break;
    case State::Running:
        usual = tr("In progress…");
        break;
    case State::Done:
        usual = tr("Done");
        break;
    case State::Failed:
        usual = tr("Failed");
        break;
    }
    row.word->setText(word.isEmpty() ? usual : word);
    row.text->setAccessibleName(spokenText(number));
    paint(row);
}

void CheckList::paint(const Row& row) {
    // What has not begun stands back; everything else is plain text.
    QPalette words = palette();
    if (row.state == State::Waiting)
        words.setColor(QPalette::WindowText, quietTextColor(palette()));
    row.text->setPalette(words);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    QIcon icon;
    if (row.state == State::Done)
        icon = doneIcon();
    else if (row.state == State::Failed)
        icon = severityIcon(Severity::Error);
    row.icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatio()));
}

QString CheckList::spokenText(int number) const {
    const Row& row = m_rows.at(number);
    if (row.word->text().isEmpty())
        return row.text->text();
    //: A step or a check and its outcome, as a screen reader says it: "Creating the key: done"
    return tr("%1: %2").arg(row.text->text(), row.word->text());
}

void CheckList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        for (const Row& row : std::as_const(m_rows))
            paint(row);
    }
}

} // namespace p2s
