#include "ui/widgets/strength_meter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

namespace p2s {

StrengthMeter::StrengthMeter(QWidget* parent) : QWidget(parent), m_bar(new QProgressBar), m_word(new QLabel) {
    m_bar->setRange(0, static_cast<int>(PasswordStrength::Level::Strong));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Strength of the password"));
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->setMaximumHeight(m_word->fontMetrics().height() / 2);

    // As wide as its widest word, so that nothing moves while somebody types.
    const QFontMetrics metrics = m_word->fontMetrics();
    int widest = 0;
    for (const QString& word : {tr("Weak"), tr("Fair"), tr("Strong")})
        widest = std::max(widest, metrics.horizontalAdvance(word));
    m_word->setMinimumWidth(widest + metrics.averageCharWidth());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_word);
    setStrength({});
}

void StrengthMeter::setStrength(const PasswordStrength& strength) {
    QString word;
    switch (strength.level) {
    case PasswordStrength::Level::Empty:
        break;
    case PasswordStrength::Level::Weak:
        word = tr("Weak");
        break;
    case PasswordStrength::Level::Fair:
        word = tr("Fair");
        break;
    case PasswordStrength::Level::Strong:
        word = tr("Strong");
        break;
    }
    m_bar->setValue(static_cast<int>(strength.level));
    m_bar->setAccessibleDescription(word);
    m_word->setText(word);
}

QString StrengthMeter::word() const {
    return m_word->text();
}

} // namespace p2s
