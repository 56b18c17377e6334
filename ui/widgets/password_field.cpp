#include "ui/widgets/password_field.h"

#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace p2s {

PasswordField::PasswordField(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_eye(new QToolButton(m_edit)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);

    m_edit->setEchoMode(QLineEdit::Password);
    // A password is technical text: left to right in every language, so that it can be compared letter by
    // letter.
    m_edit->setLayoutDirection(Qt::LeftToRight);

    // Inside the line, as Windows has it, but unlike a QLineEdit action reachable by keyboard.
    m_eye->setObjectName(QStringLiteral("eye"));
    m_eye->setCheckable(true);
    m_eye->setAutoRaise(true);
    m_eye->setFocusPolicy(Qt::TabFocus);
    m_eye->setCursor(Qt::ArrowCursor);
    auto* inside = new QHBoxLayout(m_edit);
    const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth);
    inside->setContentsMargins(frame, frame, frame, frame);
    inside->addStretch();
    inside->addWidget(m_eye);
    leaveRoomForEye();

    connect(m_eye, &QToolButton::toggled, this, &PasswordField::setRevealed);
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::submitted);
    setRevealed(false);
}

PasswordField::~PasswordField() {
    // Who listens may be gone already, or half gone.
    m_edit->blockSignals(true);
    clear();
}

SecretBytes PasswordField::secret() const {
    QString text = m_edit->text();
    SecretBytes secret = SecretBytes::fromText(text);
    wipe(text);
    return secret;
}

void PasswordField::setSecret(const SecretBytes& secret) {
    QString text = secret.toText();
    m_edit->setText(text);
    wipe(text);
}

bool PasswordField::isEmpty() const {
    return m_edit->text().isEmpty();
}

void PasswordField::clear() {
    // Not QLineEdit::clear(): that can be undone with Ctrl+Z, by the next person in front of the window.
    m_edit->setText({});
    setRevealed(false);
}

void PasswordField::setRevealed(bool revealed) {
    m_eye->setChecked(revealed);
    m_edit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(
        themedIcon(revealed ? QLatin1StringView("eye-off") : QLatin1StringView("eye"), QPalette::Text));
    const QString action = revealed ? tr("Hide what is typed") : tr("Show what is typed");
    m_eye->setToolTip(action);
    m_eye->setAccessibleName(action);
    if (revealed)
        Q_EMIT this->revealed();
}

void PasswordField::setNames(const QString& objectName, const QString& accessibleName) {
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(accessibleName);
    m_eye->setObjectName(objectName + QStringLiteral("Eye"));
}

bool PasswordField::event(QEvent* event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        leaveRoomForEye();
    return QWidget::event(event);
}

void PasswordField::leaveRoomForEye() {
    const int side = m_edit->fontMetrics().height();
    m_eye->setIconSize(QSize(side, side));
    m_edit->setTextMargins(0, 0, m_eye->sizeHint().width(), 0);
}

} // namespace p2s
