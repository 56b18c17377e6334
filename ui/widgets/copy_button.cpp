#include "ui/widgets/copy_button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/secret_clipboard.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTimer>

#include <chrono>

namespace p2s {

CopyButton::CopyButton(const QString& label, QWidget* parent)
    : QPushButton(parent), m_label(label), m_back(new QTimer(this)) {
    setAutoDefault(false);
    showLabel();
    using namespace std::chrono_literals;
    m_back->setSingleShot(true);
    m_back->setInterval(2s);
    connect(m_back, &QTimer::timeout, this, &CopyButton::showLabel);
}

CopyButton::CopyButton(const QString& label, std::function<QString()> text, QWidget* parent)
    : CopyButton(label, parent) {
    connect(this, &QPushButton::clicked, this, [this, text = std::move(text)] {
        QGuiApplication::clipboard()->setText(text());
        sayCopied();
    });
}

CopyButton::CopyButton(const QString& label, std::function<SecretBytes()> secret, QWidget* parent)
    : CopyButton(label, parent) {
    setToolTip(tr("Leaves the clipboard after a minute."));
    setAccessibleDescription(toolTip());
    connect(this, &QPushButton::clicked, this, [this, secret = std::move(secret)] {
        copySecret(secret());
        sayCopied();
    });
}

// Wide enough for both texts, so that nothing beside it moves.
QSize CopyButton::sizeHint() const {
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    QSize size;
    for (const QString& words : {m_label, tr("Copied")}) {
        option.text = words;
        QSize contents = fontMetrics().size(Qt::TextShowMnemonic, words);
        contents.rwidth() += option.iconSize.width() + fontMetrics().horizontalAdvance(QLatin1Char(' '));
        contents.setHeight(std::max(contents.height(), option.iconSize.height()));
        size = size.expandedTo(style()->sizeFromContents(QStyle::CT_PushButton, &option, contents, this));
    }
    return size;
}

void CopyButton::sayCopied() {
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
