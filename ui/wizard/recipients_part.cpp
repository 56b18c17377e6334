#include "ui/wizard/recipients_part.h"

#include "core/base/error_text.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/long_text.h"
#include "ui/widgets/severity_color.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizard/issuance_draft.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextBlock>
#include <QVBoxLayout>

namespace p2s {
namespace {

// So many problems are worth looking at; the rest shows up as the first ones are cured.
constexpr qsizetype mostProblemsListed = 200;
constexpr int problemLinesShown = 4;

} // namespace

RecipientsPart::RecipientsPart(IssuanceDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_edit(new QPlainTextEdit), m_summary(new QLabel),
      m_problems(new QListWidget), m_judge(
                                       this, [](const QString& text) { return parseRecipientList(text); },
                                       [this](const QList<RecipientEntry>& entries) { show(entries); }) {
    m_edit->setObjectName(QStringLiteral("recipientsEdit"));
    m_edit->setAccessibleName(tr("People who share the certificate"));
    m_edit->setAccessibleDescription(tr("One address a line, or separated by commas"));
    m_edit->setPlaceholderText(QStringLiteral("anna@contoso.com\nben@contoso.com"));
    m_edit->setTabChangesFocus(true);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    auto* label = new QLabel(tr("&People who share it, one a line or separated by commas:"));
    label->setBuddy(m_edit);
    label->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("recipientCountLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_problems->setObjectName(QStringLiteral("recipientProblems"));
    m_problems->setAccessibleName(tr("Addresses that need attention"));
    m_problems->setAccessibleDescription(tr("Enter goes to the address"));
    m_problems->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_problems->setFixedHeight((fontMetrics().height() * 3 / 2) * problemLinesShown);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->setWordWrap(true);
    const int iconSide = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_problems->setIconSize(QSize(iconSide, iconSide));
    m_problems->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_problems);
    tabThroughLayout(this);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &RecipientsPart::typed);
    connect(m_problems, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* row) { jumpTo(m_problems->row(row)); });
    connect(m_problems, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* row) { jumpTo(m_problems->row(row)); });
    readDraft();
}

bool RecipientsPart::isComplete() const {
    return !m_judge.isPending() && m_count > 0 && m_bad.isEmpty();
}

void RecipientsPart::readDraft() {
    if (m_edit->toPlainText() != m_draft.sharedWithText())
        m_edit->setPlainText(m_draft.sharedWithText());
}

void RecipientsPart::takeFocus() {
    m_edit->setFocus();
}

void RecipientsPart::typed() {
    const QString text = m_edit->toPlainText();
    // Marking changes the looks of the text, not the text.
    if (m_asked == text)
        return;
    m_asked = text;
    m_draft.setSharedWithText(text);
    m_judge.ask(text);
    Q_EMIT judged();
}

void RecipientsPart::show(const QList<RecipientEntry>& entries) {
    m_bad.clear();
    m_problems->clear();
    for (const RecipientEntry& entry : entries) {
        if (entry.name)
            continue;
        m_bad << entry;
        if (m_bad.size() > mostProblemsListed)
            continue;
        const QString problem =
            tr("Line %1: %2", "a line's number and what is wrong there")
                .arg(QLocale().toString(entry.line), errorText(entry.name.error()).sentence);
        auto* row = new QListWidgetItem(severityIcon(Severity::Error),
                                        withShortWords(problem, m_problems->fontMetrics()), m_problems);
        row->setToolTip(problem);
    }
    m_problems->setVisible(!m_bad.isEmpty());
    m_count = static_cast<int>(entries.size() - m_bad.size());
    QString summary = tr("%n person(s)", nullptr, m_count);
    if (!m_bad.isEmpty())
        summary =
            tr("%1, and %n address(es) to be put right:", "behind '3 people'", static_cast<int>(m_bad.size()))
                .arg(summary);
    if (summary != m_summary->text()) {
        m_summary->setText(summary);
        announce(m_summary, summary);
    }
    mark(entries);
    Q_EMIT judged();
}

void RecipientsPart::mark(const QList<RecipientEntry>& entries) {
    QList<QTextEdit::ExtraSelection> marks;
    const QColor colour = severityColor(Severity::Error, palette());
    for (const RecipientEntry& entry : entries) {
        if (entry.name || marks.size() == mostProblemsListed)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        mark.cursor.setPosition(static_cast<int>(entry.position));
        mark.cursor.setPosition(static_cast<int>(entry.position + entry.text.size()),
                                QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colour);
        mark.format.setBackground(messageGround(colour, palette()));
        mark.format.setToolTip(errorText(entry.name.error()).sentence);
        marks << mark;
    }
    m_edit->setExtraSelections(marks);
}

void RecipientsPart::jumpTo(int problem) {
    if (problem < 0 || problem >= m_bad.size())
        return;
    const RecipientEntry& entry = m_bad.at(problem);
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(static_cast<int>(entry.position));
    cursor.setPosition(static_cast<int>(entry.position + entry.text.size()), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
    m_edit->setFocus();
}

} // namespace p2s
