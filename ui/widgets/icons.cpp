#include "ui/widgets/icons.h"

#include "ui/widgets/severity_color.h"

#include <QApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

#include <array>
#include <functional>

// The resource lies in a static library, where nothing else would pull it in. Outside every namespace, as the
// macro demands.
static void initIconResource() {
    Q_INIT_RESOURCE(p2s_icons);
}

namespace p2s {
namespace {

// What resources/icons/render makes.
constexpr std::array renderedSizes{16, 24, 32, 36, 48, 72};
constexpr std::array applicationSizes{16, 24, 32, 48, 64, 128, 256};

using Tint = std::function<QColor(const QPalette&, QIcon::Mode)>;

bool pointsSideways(const QString& name) {
    return name == QLatin1StringView("arrow") || name == QLatin1StringView("back") ||
           name == QLatin1StringView("import");
}

// Saying that it is a PNG, and nothing else, keeps Qt from loading every image plug-in to ask it first.
QImage png(const QString& name, int size) {
    QImageReader reader(QStringLiteral(":/icons/%1-%2.png").arg(name).arg(size), "png");
    reader.setAutoDetectImageFormat(false);
    return reader.read();
}

// The drawing's alpha in \a colour.
QImage coloured(const QImage& drawing, const QColor& colour) {
    const QImage alpha = drawing.convertToFormat(QImage::Format_Alpha8);
    QImage result(drawing.size(), QImage::Format_ARGB32_Premultiplied);
    const QRgb opaque = colour.rgb();
    for (int y = 0; y < result.height(); ++y) {
        const uchar* from = alpha.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x)
            to[x] = qPremultiply(qRgba(qRed(opaque), qGreen(opaque), qBlue(opaque), from[x]));
    }
    return result;
}

// Colours a drawing at the moment it is painted, so that a palette that changes needs nobody to tell the
// icons.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, QString cacheKey, Tint tint)
        : m_name(std::move(name)), m_cacheKey(std::move(cacheKey)), m_tint(std::move(tint)) {}

    QIconEngine* clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return QStringLiteral("p2s"); }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return tinted(size, mode); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QPixmap result = tinted(size * scale, mode);
        result.setDevicePixelRatio(scale);
        return result;
#else
        Q_UNUSED(scale); // the size is in pixels of the device already
        return tinted(size, mode);
#endif
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawing = tinted((QSizeF(rect.size()) * ratio).toSize(), mode);
        drawing.setDevicePixelRatio(ratio);
        const QSizeF drawn = drawing.deviceIndependentSize();
        painter->drawPixmap(QPointF(rect.x() + (rect.width() - drawn.width()) / 2,
                                    rect.y() + (rect.height() - drawn.height()) / 2),
                            drawing);
    }

private:
    QPixmap tinted(const QSize& size, QIcon::Mode mode) const {
        const int side = std::min(size.width(), size.height());
        if (side <= 0)
            return {};
        const QColor colour = m_tint(QApplication::palette(), mode);
        const bool mirrored = QApplication::isRightToLeft() && pointsSideways(m_name);
        const QString key = QStringLiteral("p2s/%1/%2/%3/%4")
                                .arg(m_cacheKey)
                                .arg(side)
                                .arg(colour.name(QColor::HexArgb))
                                .arg(mirrored ? 1 : 0);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        QImage drawing = coloured(rendered(side), colour);
        if (mirrored)
            drawing = drawing.mirrored(true, false);
        result = QPixmap::fromImage(drawing);
        QPixmapCache::insert(key, result);
        return result;
    }

    QImage rendered(int side) const {
        int from = renderedSizes.back();
        for (auto size = renderedSizes.rbegin(); size != renderedSizes.rend(); ++size)
            if (*size >= side)
                from = *size;
        const QImage drawing = png(m_name, from);
        Q_ASSERT_X(!drawing.isNull(), "themedIcon", qPrintable(m_name));
        return from == side ? drawing
                            : drawing.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }

    QString m_name;
    QString m_cacheKey;
    Tint m_tint;
};

QIcon tintedIcon(const QString& name, const QString& cacheKey, Tint tint) {
    initIconResource();
    return QIcon(new TintedIconEngine(name, cacheKey, std::move(tint)));
}

QLatin1StringView severityDrawing(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return QLatin1StringView("error");
    case Severity::Warning:
        return QLatin1StringView("warning");
    case Severity::Info:
        break;
    }
    return QLatin1StringView("info");
}

} // namespace

QIcon themedIcon(QLatin1StringView name, QPalette::ColorRole role) {
    return tintedIcon(name, name, [role](const QPalette& palette, QIcon::Mode mode) {
        const bool onSelection = mode == QIcon::Selected;
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                             onSelection ? QPalette::HighlightedText : role);
    });
}

QIcon severityIcon(Severity severity) {
    return tintedIcon(severityDrawing(severity), severityDrawing(severity),
                      [severity](const QPalette& palette, QIcon::Mode mode) {
                          return mode == QIcon::Selected
                                     ? palette.color(QPalette::Active, QPalette::HighlightedText)
                                     : severityColor(severity, palette);
                      });
}

QIcon doneIcon() {
    return tintedIcon(
        QStringLiteral("done"), QStringLiteral("done"), [](const QPalette& palette, QIcon::Mode mode) {
            return mode == QIcon::Selected ? palette.color(QPalette::Active, QPalette::HighlightedText)
                                           : successColor(palette);
        });
}

// The larger drawings are for installers and desktops; decoding them would be felt when the window opens.
QIcon applicationIcon() {
    initIconResource();
    QIcon icon;
    for (const int size : {16, 32, 64})
        icon.addPixmap(QPixmap::fromImage(png(QStringLiteral("p2s"), size)));
    return icon;
}

QPixmap applicationPixmap(int side, qreal devicePixelRatio) {
    initIconResource();
    const int pixels = qRound(side * devicePixelRatio);
    int from = applicationSizes.back();
    for (auto size = applicationSizes.rbegin(); size != applicationSizes.rend(); ++size)
        if (*size >= pixels)
            from = *size;
    const QImage drawing = png(QStringLiteral("p2s"), from);
    QPixmap pixmap =
        QPixmap::fromImage(drawing.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace p2s
