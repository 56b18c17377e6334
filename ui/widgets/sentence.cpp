#include "ui/widgets/sentence.h"

#include <QLabel>

namespace p2s {

QLabel* sentence(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace p2s
