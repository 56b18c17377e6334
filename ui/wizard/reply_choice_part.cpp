#include "ui/wizard/reply_choice_part.h"

#include "core/base/date_text.h"
#include "core/base/visible_text.h"
#include "ui/widgets/spacing.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace p2s {
namespace {

enum ChoiceColumn { ChoiceSerial, ChoiceName, ChoiceBegin, ChoiceEnd, ChoiceColumnCount };
// It stands below the requests that wait, which are to stay in sight.
constexpr int rowsInSight = 4;

} // namespace

ReplyChoicePart::ReplyChoicePart(QWidget* parent)
    : QWidget(parent), m_list(new QTreeWidget), m_take(new QPushButton(tr("&Take this certificate"))) {
    m_list->setObjectName(QStringLiteral("replyChoices"));
    m_list->setAccessibleName(tr("Certificates in the reply"));
    m_list->setColumnCount(ChoiceColumnCount);
    m_list->setHeaderLabels({tr("Serial number"), tr("Name"), tr("Valid from"), tr("Valid until")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ChoiceSerial, QHeaderView::Stretch);
    for (const ChoiceColumn column : {ChoiceName, ChoiceBegin, ChoiceEnd})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->setMaximumHeight(m_list->fontMetrics().lineSpacing() * 2 * rowsInSight);
    m_take->setObjectName(QStringLiteral("takeChoiceButton"));
    m_take->setAutoDefault(false);
    auto* label = new QLabel(tr("Which one is &meant?"));
    label->setBuddy(m_list);
    auto* line = new QHBoxLayout;
    line->addWidget(m_take);
    line->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(roomySpacing(this) / 2);
    layout->addWidget(label);
    layout->addWidget(m_list);
    layout->addLayout(line);
    connect(m_take, &QPushButton::clicked, this, &ReplyChoicePart::take);
    connect(m_list, &QTreeWidget::itemActivated, this, &ReplyChoicePart::take);
    hide();
}

void ReplyChoicePart::setCertificates(const QList<Certificate>& certificates) {
    m_list->clear();
    QTreeWidgetItem* longest = nullptr;
    QDateTime end;
    for (const Certificate& certificate : certificates) {
        auto* row = new QTreeWidgetItem(m_list);
        row->setText(ChoiceSerial, certificate.serialNumber());
        row->setToolTip(ChoiceSerial, certificate.serialNumber());
        row->setText(ChoiceName, visibleText(certificate.displayName()));
        row->setText(ChoiceBegin, dateText(certificate.notBefore()));
        row->setText(ChoiceEnd, dateText(certificate.notAfter()));
        if (!longest || end < certificate.notAfter()) {
            longest = row;
            end = certificate.notAfter();
        }
    }
    m_list->setCurrentItem(longest);
    setVisible(longest != nullptr);
    if (longest)
        m_list->setFocus();
}

void ReplyChoicePart::take() {
    if (const QTreeWidgetItem* row = m_list->currentItem())
        Q_EMIT chosen(row->text(ChoiceSerial));
}

} // namespace p2s
