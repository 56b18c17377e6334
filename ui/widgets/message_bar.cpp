#include "ui/widgets/message_bar.h"

#include "core/base/error_text.h"
#include "core/base/visible_text.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/long_text.h"
#include "ui/widgets/severity_color.h"
#include "ui/widgets/tab_order.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace p2s {
namespace {

// What is behind "Details": for whoever is asked for help, so in English and with the code.
QString detailsOf(const Error& error) {
    QStringList lines{QStringLiteral("code: %1").arg(errorCodeName(error.code))};
    if (!error.subject.isEmpty())
        lines << QStringLiteral("subject: %1").arg(visibleText(error.subject));
    if (!error.detail.isEmpty())
        lines << QStringLiteral("detail: %1").arg(visibleText(error.detail, LineBreaks::Keep));
    for (const QString& line : error.openssl)
        lines << QStringLiteral("openssl: %1").arg(visibleText(line));
    return lines.join(QLatin1Char('\n'));
}

/// The codes are what people search for.
QString detailsOf(const Finding& finding) {
    QStringList lines{QStringLiteral("rule: %1").arg(ruleId(finding.rule))};
    if (const QStringList codes = ruleCodes(finding.rule); !codes.isEmpty())
        lines << QStringLiteral("codes: %1").arg(codes.join(QStringLiteral(", ")));
    if (!finding.detail.isEmpty())
        lines << QStringLiteral("detail: %1").arg(visibleText(finding.detail));
    return lines.join(QLatin1Char('\n'));
}

QLabel* wrappedLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_word(new QLabel(this)),
      m_text(wrappedLabel(this)), m_actions{new QPushButton(this), new QPushButton(this),
                                            new QPushButton(this)},
      m_detailsButton(new QToolButton(this)), m_details(wrappedLabel(this)),
      m_copyDetails(new CopyButton(
          tr("Copy details"), [this] { return m_detailsText; }, this)) {
    QFont bold = font();
    bold.setBold(true);
    m_word->setFont(bold);
    for (QPushButton* action : m_actions)
        action->setAutoDefault(false);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setAccessibleDescription(tr("Shows the technical details of this message"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setArrowType(Qt::DownArrow);
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailsButton->setFocusPolicy(Qt::StrongFocus);
    // Codes and names of parameters read from left to right in every language.
    m_details->setLayoutDirection(Qt::LeftToRight);
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto* buttons = new QHBoxLayout;
    for (QPushButton* action : m_actions)
        buttons->addWidget(action);
    buttons->addWidget(m_detailsButton);
    buttons->addStretch();
    auto* underDetails = new QHBoxLayout;
    underDetails->addWidget(m_copyDetails);
    underDetails->addStretch();

    auto* words = new QVBoxLayout;
    words->addWidget(m_word);
    words->addWidget(m_text);
    words->addLayout(buttons);
    words->addWidget(m_details);
    words->addLayout(underDetails);

    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);

    connect(m_detailsButton, &QToolButton::toggled, this, &MessageBar::showDetails);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    tabThroughLayout(this);
    nameParts();
    clear();
}

void MessageBar::showMessage(Severity severity, const QString& sentence, const QString& hint,
                             const QString& details) {
    const bool repeated = m_severity == severity && m_sentence == sentence && m_hint == hint && !isHidden();
    m_severity = severity;
    m_sentence = sentence;
    m_hint = hint;
    switch (severity) {
    case Severity::Error:
        m_word->setText(tr("Problem"));
        break;
    case Severity::Warning:
        m_word->setText(tr("Caution"));
        break;
    case Severity::Info:
        m_word->setText(tr("Please note"));
        break;
    }
    const QString words =
        hint.isEmpty() ? sentence : tr("%1 %2", "a sentence and what to do about it").arg(sentence, hint);
    m_text->setText(withShortWords(words, m_text->fontMetrics()));
    m_detailsText = details;
    m_details->setText(withBreakableWords(details));
    m_detailsButton->setVisible(!details.isEmpty());
    m_detailsButton->setChecked(false);
    showDetails(false);
    for (QPushButton* action : m_actions)
        action->hide();
    renderIcon();
    setAccessibleName(m_word->text());
    setAccessibleDescription(words);
    show();
    update();
    if (!repeated) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::showError(const Error& error) {
    const ErrorText words = errorText(error);
    showMessage(Severity::Error, words.sentence, words.hint, detailsOf(error));
}

void MessageBar::showFinding(const Finding& finding) {
    const FindingText words = findingText(finding);
    const QString sentence = finding.certificate.isEmpty()
                                 ? words.sentence
                                 : tr("%1: %2", "a certificate's name and what is wrong with it")
                                       .arg(visibleText(finding.certificate), words.sentence);
    showMessage(finding.severity, sentence, words.remedy, detailsOf(finding));
}

void MessageBar::setAction(const QString& text, std::function<void()> action) {
    offer(0, text, std::move(action));
}

void MessageBar::setSecondAction(const QString& text, std::function<void()> action) {
    offer(1, text, std::move(action));
}

void MessageBar::setThirdAction(const QString& text, std::function<void()> action) {
    offer(2, text, std::move(action));
}

void MessageBar::offer(std::size_t place, const QString& text, std::function<void()> action) {
    disconnect(m_onAction[place]);
    QPushButton* button = m_actions[place];
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text));
    m_onAction[place] = connect(button, &QPushButton::clicked, this, std::move(action));
    button->show();
}

void MessageBar::clear() {
    m_sentence.clear();
    m_hint.clear();
    hide();
}

bool MessageBar::isEmpty() const {
    return m_sentence.isEmpty();
}

QString MessageBar::sentence() const {
    return m_sentence;
}

void MessageBar::paintEvent(QPaintEvent*) {
    const QColor colour = severityColor(m_severity, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = colour;
    line.setAlphaF(0.55F);
    painter.setPen(line);
    painter.setBrush(messageGround(colour, palette()));
    const qreal radius = fontMetrics().height() / 4.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        renderIcon();
}

void MessageBar::renderIcon() {
    const int side = fontMetrics().height() * 5 / 4;
    m_icon->setPixmap(severityIcon(m_severity).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette words = m_word->palette();
    words.setColor(QPalette::WindowText, severityColor(m_severity, palette()));
    m_word->setPalette(words);
}

// The parts carry the bar's name, which its owner gives after making it.
void MessageBar::nameParts() {
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        m_actions[0]->setObjectName(name + QStringLiteral("Action"));
        m_actions[1]->setObjectName(name + QStringLiteral("SecondAction"));
        m_actions[2]->setObjectName(name + QStringLiteral("ThirdAction"));
        m_detailsButton->setObjectName(name + QStringLiteral("Details"));
        m_copyDetails->setObjectName(name + QStringLiteral("CopyDetails"));
    });
    setObjectName(QStringLiteral("messageBar"));
}

void MessageBar::showDetails(bool shown) {
    m_details->setVisible(shown);
    m_copyDetails->setVisible(shown);
    m_detailsButton->setArrowType(shown ? Qt::UpArrow : Qt::DownArrow);
}

} // namespace p2s
