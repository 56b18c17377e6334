#include "ui/wizard/start_page.h"

#include "ui/widgets/command_link.h"
#include "ui/widgets/spacing.h"
#include "ui/wizard/attention_part.h"

#include <QCommandLinkButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace p2s {

StartPage::StartPage(IssuanceDraft& draft, QList<WizardPath> paths, QWidget* parent)
    : WizardPage(draft, parent), m_paths(std::move(paths)) {
    setObjectName(QStringLiteral("startPage"));
    setTitle(tr("What do you want to do?"));
    setSubTitle(tr("Certificates let people connect to your organisation's Azure point-to-site VPN."));
}

QString StartPage::stepName() const {
    return tr("Start");
}

void StartPage::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(roomySpacing(this));
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
        const WizardPath& path = m_paths.at(i);
        if (path.name.isEmpty())
            continue;
        auto* link = commandLink(path.title, path.sentence, path.name, path.icon);
        connect(link, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        layout->addWidget(link);
        if (!m_first)
            m_first = link;
    }
    layout->addStretch();
    m_attention = new AttentionPart(draft());
    connect(m_attention, &AttentionPart::expiringWanted, this, &StartPage::expiringWanted);
    connect(m_attention, &AttentionPart::replyWanted, this, &StartPage::replyWanted);
    connect(m_attention, &AttentionPart::renewalWanted, this, &StartPage::renewalWanted);
    connect(m_attention, &AttentionPart::rolloverWanted, this, &StartPage::rolloverWanted);
    connect(m_attention, &AttentionPart::loginWanted, this, &StartPage::loginWanted);
    connect(m_attention, &AttentionPart::placeWanted, this, &StartPage::placeWanted);
    layout->addWidget(m_attention);
}

void StartPage::enter() {
    m_isAttentionWanted = true;
    if (m_first)
        focusWhenShown(m_first);
    update();
}

void StartPage::lookAgain() {
    if (m_attention)
        m_attention->read();
}

// Only once the page is on the screen: opening the ledger is not what a person waits for.
void StartPage::paintEvent(QPaintEvent* event) {
    WizardPage::paintEvent(event);
    if (std::exchange(m_isAttentionWanted, false))
        QTimer::singleShot(0, m_attention, &AttentionPart::read);
}

} // namespace p2s
