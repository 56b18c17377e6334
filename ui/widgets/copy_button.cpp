#include "ui/widgets/copy_button.h"

#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include <chrono>

namespace p2s {

CopyButton::CopyButton(const QString& label, std::function<QString()> text, QWidget* parent)
    : QPushButton(parent), m_label(label), m_text(std::move(text)), m_back(new QTimer(this)) {
    setAutoDefault(false);
    showLabel();
    using namespace std::chrono_literals;
    m_back->setSingleShot(true);
    m_back->setInterval(2s);
    connect(m_back, &QTimer::timeout, this, &CopyButton::showLabel);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

// Wide enough for both texts, so that nothing beside it moves.
QSize CopyButton::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    const int missing =
        metrics.horizontalAdvance(tr("Copied")) - metrics.horizontalAdvance(text().remove(QLatin1Char('&')));
    const int labelMissing =
        metrics.horizontalAdvance(m_label) - metrics.horizontalAdvance(text().remove(QLatin1Char('&')));
    QSize size = QPushButton::sizeHint();
    size.rwidth() += std::max({0, missing, labelMissing});
    return size;
}

void CopyButton::copy() {
    QGuiApplication::clipboard()->setText(m_text());
    setText(tr("Copied"));
    setIcon(doneIcon());
    m_back->start();
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void CopyButton::showLabel() {
    setText(m_label);
    setIcon(themedIcon(QLatin1StringView("copy")));
}

} // namespace p2s
