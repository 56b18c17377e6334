#include "ui/widgets/named_button.h"

#include <QPushButton>

namespace p2s {

QPushButton* namedButton(const char* objectName, const QString& text, const QIcon& icon) {
    auto* made = new QPushButton(icon, text);
    made->setObjectName(QString::fromLatin1(objectName));
    made->setAutoDefault(false);
    return made;
}

} // namespace p2s
