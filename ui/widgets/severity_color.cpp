#include "ui/widgets/severity_color.h"

#include <algorithm>
#include <cmath>

namespace p2s {
namespace {

constexpr double readable = 4.5;

// Hues only, as parts of a circle; the lightness comes from the palette.
constexpr float redHue = 0.0F;
constexpr float amberHue = 0.10F;
constexpr float greenHue = 0.37F;
constexpr float blueHue = 0.58F;

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

QColor mix(const QColor& over, const QColor& ground, float share) {
    const auto part = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(part(over.redF(), ground.redF()), part(over.greenF(), ground.greenF()),
                            part(over.blueF(), ground.blueF()));
}

QColor readableHue(float hue, const QPalette& palette) {
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const bool dark = luminance(window) < luminance(palette.color(QPalette::Active, QPalette::WindowText));
    const float step = dark ? 0.02F : -0.02F;
    for (float lightness = dark ? 0.55F : 0.45F; lightness > 0 && lightness < 1; lightness += step) {
        const QColor colour = QColor::fromHslF(hue, 0.8F, lightness);
        const QColor ground = messageGround(colour, palette);
        if (contrastRatio(colour, window) >= readable && contrastRatio(colour, ground) >= readable)
            return colour;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

float hueOf(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return redHue;
    case Severity::Warning:
        return amberHue;
    case Severity::Info:
        break;
    }
    return blueHue;
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor severityColor(Severity severity, const QPalette& palette) {
    return readableHue(hueOf(severity), palette);
}

QColor successColor(const QPalette& palette) {
    return readableHue(greenHue, palette);
}

QColor messageGround(const QColor& colour, const QPalette& palette) {
    return mix(colour, palette.color(QPalette::Active, QPalette::Base), 0.09F);
}

QColor quietTextColor(const QPalette& palette, QPalette::ColorRole ground) {
    const QColor under = palette.color(QPalette::Active, ground);
    const QColor text =
        palette.color(QPalette::Active, ground == QPalette::Base ? QPalette::Text : QPalette::WindowText);
    for (int percent = 62; percent < 100; percent += 4) {
        const QColor colour = mix(text, under, static_cast<float>(percent) / 100);
        if (contrastRatio(colour, under) >= readable)
            return colour;
    }
    return text;
}

} // namespace p2s
