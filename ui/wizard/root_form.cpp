#include "ui/wizard/root_form.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/work_bar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace p2s {

RootForm::RootForm(IssuanceDraft& draft, const QString& heading, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_fields(new QWidget(this)), m_body(new QVBoxLayout(m_fields)),
      m_footer(new QHBoxLayout), m_otherWay(new QPushButton(this)), m_work(new WorkBar(this)) {
    auto* title = new QLabel(heading, this);
    QFont large = title->font();
    large.setBold(true);
    title->setFont(large);

    m_otherWay->setObjectName(QStringLiteral("otherWayButton"));
    m_otherWay->setText(tr("&Other ways"));
    m_otherWay->setAccessibleName(tr("Other ways to a root"));
    m_otherWay->setIcon(themedIcon(QLatin1StringView("back")));
    m_otherWay->setAutoDefault(false);

    m_body->setContentsMargins({});
    m_body->setSpacing(roomySpacing(this));
    m_footer->addWidget(m_otherWay);
    m_footer->addWidget(m_work, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(title);
    layout->addWidget(m_fields, 1);
    layout->addLayout(m_footer);
    connect(m_otherWay, &QPushButton::clicked, this, &RootForm::otherWayWanted);
}

bool RootForm::cancelWork() {
    if (!m_work->isWorking())
        return false;
    m_work->cancel();
    return true;
}

void RootForm::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    // A button with the focus is what Enter means; else it is the form.
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()); button && button->hasFocus())
        button->click();
    else if (!m_work->isWorking())
        submit();
}

void RootForm::setOtherWay(const QString& text) {
    m_otherWay->setText(text);
    // What is shown is read out then.
    m_otherWay->setAccessibleName({});
    m_otherWay->setIcon({});
}

KeepGoing RootForm::beginWork(const QString& what) {
    m_focusBefore = QApplication::focusWidget();
    m_fields->setEnabled(false);
    for (int i = 0; i < m_footer->count(); ++i)
        if (QWidget* part = m_footer->itemAt(i)->widget(); part && part != m_work)
            part->setEnabled(false);
    return m_work->begin(what);
}

void RootForm::endWork() {
    m_work->end();
    m_fields->setEnabled(true);
    for (int i = 0; i < m_footer->count(); ++i)
        if (QWidget* part = m_footer->itemAt(i)->widget())
            part->setEnabled(true);
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

} // namespace p2s
