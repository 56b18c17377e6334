#pragma once

#include <QPalette>

namespace p2s::test {

/// A dark desktop's palette, for pictures.
inline QPalette darkPalette() {
    QPalette palette(QColor(45, 45, 45), QColor(32, 32, 32));
    palette.setColor(QPalette::Base, QColor(26, 26, 26));
    palette.setColor(QPalette::AlternateBase, QColor(38, 38, 38));
    palette.setColor(QPalette::Highlight, QColor(76, 160, 224));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(110, 180, 240));
    palette.setColor(QPalette::PlaceholderText, QColor(160, 160, 160));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(130, 130, 130));
    return palette;
}

} // namespace p2s::test
