#include "ui/wizard/sharing_page.h"

#include "ui/widgets/long_text.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tab_order.h"
#include "ui/wizard/issuance_draft.h"
#include "ui/wizard/recipients_part.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace p2s {

SharingPage::SharingPage(IssuanceDraft& draft, QWidget* parent) : WizardPage(draft, parent) {
    setObjectName(QStringLiteral("sharingPage"));
    setTitle(tr("One person, or several?"));
    setSubTitle(tr("It decides who is cut off on the day a certificate must be revoked."));
}

QString SharingPage::stepName() const {
    return tr("Unique or shared");
}

QString SharingPage::outcome() const {
    if (draft().sharing() == Sharing::Unique)
        return tr("Unique");
    return tr("Shared by %n person(s)", nullptr, m_recipients ? m_recipients->count() : 0);
}

bool SharingPage::isComplete() const {
    return draft().sharing() == Sharing::Unique || (m_recipients && m_recipients->isComplete());
}

void SharingPage::build() {
    m_unique = new QRadioButton(tr("Certificate for &one person"));
    m_shared = new QRadioButton(tr("One certificate &shared by several people"));
    m_recipients = new RecipientsPart(draft());

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(roomySpacing(this));
    layout->addWidget(
        choice(m_unique, QStringLiteral("uniqueRadio"),
               tr("When the person leaves or a computer is lost, revoking it cuts off this one person "
                  "and nobody else. This is what Microsoft recommends.")));
    layout->addWidget(
        choice(m_shared, QStringLiteral("sharedRadio"),
               tr("Less to hand out, but revoking it cuts off everybody on the list at once, and each "
                  "of them needs a new file.")));
    layout->addWidget(m_recipients, 1);
    layout->addStretch();
    QSizePolicy policy = m_recipients->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_recipients->setSizePolicy(policy);
    tabThroughLayout(this);

    connect(m_shared, &QRadioButton::toggled, this, &SharingPage::choose);
    connect(m_recipients, &RecipientsPart::judged, this, &QWizardPage::completeChanged);
    connect(&draft(), &IssuanceDraft::nextPersonStarted, m_recipients, &RecipientsPart::readDraft);
}

QWidget* SharingPage::choice(QRadioButton* radio, const QString& objectName, const QString& cost) {
    radio->setObjectName(objectName);
    radio->setAccessibleName(withoutMnemonic(radio->text()));
    radio->setAccessibleDescription(cost);
    QFont bold = radio->font();
    bold.setBold(true);
    radio->setFont(bold);
    auto* words = new QLabel(cost);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    // Under the radio button's text, not under its mark.
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    // Buttons with different parents are not exclusive by themselves.
    if (!m_group)
        m_group = new QButtonGroup(this);
    m_group->addButton(radio);
    auto* group = new QWidget;
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, layout->spacing());
    auto* indented = new QHBoxLayout;
    indented->addSpacing(indent);
    indented->addWidget(words, 1);
    layout->addWidget(radio);
    layout->addLayout(indented);
    return group;
}

void SharingPage::enter() {
    const bool isShared = draft().sharing() == Sharing::Shared;
    (isShared ? m_shared : m_unique)->setChecked(true);
    m_recipients->setVisible(isShared);
    m_recipients->readDraft();
    focusWhenShown(isShared ? m_shared : m_unique);
}

void SharingPage::choose(bool isShared) {
    draft().setSharing(isShared ? Sharing::Shared : Sharing::Unique);
    m_recipients->setVisible(isShared);
    Q_EMIT completeChanged();
}

} // namespace p2s
