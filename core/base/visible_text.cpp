#include "core/base/visible_text.h"

#include <QList>

namespace p2s {

QString visibleText(const QString& text, LineBreaks lineBreaks) {
    QString shown;
    shown.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const auto category = QChar::category(character);
        // U+200D joins emoji and scripts such as Malayalam; alone among the format characters it moves
        // nothing.
        const bool isHarmless = (category != QChar::Other_Control && category != QChar::Other_Format &&
                                 category != QChar::Other_Surrogate && category != QChar::Separator_Line &&
                                 category != QChar::Separator_Paragraph) ||
                                character == U'\u200D' ||
                                (character == U'\n' && lineBreaks == LineBreaks::Keep);
        if (isHarmless)
            shown += QChar::fromUcs4(character);
        else
            shown +=
                QStringLiteral("<U+%1>").arg(QString::number(character, 16).toUpper(), 4, QLatin1Char('0'));
    }
    return shown;
}

} // namespace p2s
