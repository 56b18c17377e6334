#include "ui/widgets/long_text.h"

#include <QFontMetrics>
#include <QTextBoundaryFinder>

#include <functional>

namespace p2s {
namespace {

// In average characters: less than what any page leaves for a line of text.
constexpr int widestWord = 45;
constexpr int widestInButton = 32;
// In characters: an ordinary address stays whole, so that it can be copied.
constexpr qsizetype longestWhole = 32;

constexpr QChar zeroWidthSpace(0x200B);

// Each stretch of \a text that a line must not break, as \a change makes it.
QString withWords(const QString& text, const std::function<QString(const QString&)>& change) {
    QString changed;
    QTextBoundaryFinder line(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = line.toNextBoundary(); to >= 0; to = line.toNextBoundary()) {
        changed += change(text.mid(from, to - from));
        from = to;
    }
    return changed;
}

} // namespace

QString withShortWords(const QString& text, const QFontMetrics& metrics) {
    const int widest = metrics.averageCharWidth() * widestWord;
    if (metrics.horizontalAdvance(text) <= widest)
        return text;
    return withWords(text, [&](const QString& word) {
        const QString letters = word.trimmed();
        return metrics.horizontalAdvance(letters) <= widest
                   ? word
                   : metrics.elidedText(letters, Qt::ElideMiddle, widest) + word.mid(letters.size());
    });
}

QString withBreakableWords(const QString& text) {
    return withWords(text, [](const QString& word) {
        if (word.size() <= longestWhole)
            return word;
        QString breakable;
        QTextBoundaryFinder character(QTextBoundaryFinder::Grapheme, word);
        qsizetype from = 0;
        for (qsizetype to = character.toNextBoundary(); to >= 0; to = character.toNextBoundary()) {
            breakable += word.mid(from, to - from);
            if (to < word.size())
                breakable += zeroWidthSpace;
            from = to;
        }
        return breakable;
    });
}

QString inButton(const QString& value, const QFontMetrics& metrics) {
    const int widest = metrics.averageCharWidth() * widestInButton;
    QString shown = metrics.elidedText(value, Qt::ElideMiddle, widest);
    return shown.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

QString withoutMnemonic(const QString& buttonText) {
    QString text;
    for (qsizetype i = 0; i < buttonText.size(); ++i) {
        if (buttonText.at(i) == QLatin1Char('&') && i + 1 < buttonText.size())
            ++i;
        text += buttonText.at(i);
    }
    return text;
}

} // namespace p2s
