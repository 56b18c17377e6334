#include "ui/widgets/icons.h"
#include "ui/widgets/severity_color.h"

#include <QApplication>
#include <QtTest>

using namespace p2s;

namespace {

QPalette darkPalette() {
    QPalette palette(QColor(45, 45, 45), QColor(32, 32, 32));
    palette.setColor(QPalette::Base, QColor(26, 26, 26));
    return palette;
}

QPalette highContrastPalette() {
    QPalette palette(Qt::black, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    return palette;
}

QList<QRgb> coloursIn(const QImage& image) {
    QSet<QRgb> found;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                found << image.pixel(x, y);
    return found.values();
}

} // namespace

/// Icons and colours in every palette and direction.
class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_palette = QApplication::palette(); }
    void cleanup() {
        QApplication::setPalette(m_palette);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void iconsExistAndTakeTheirColour_data();
    void iconsExistAndTakeTheirColour();
    void iconsFollowThePalette();
    void arrowsMirror();
    void coloursAreReadable_data();
    void coloursAreReadable();

private:
    QPalette m_palette;
};

void TestIcons::iconsExistAndTakeTheirColour_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"error", "warning", "info",   "done",   "check",  "eye",        "eye-off", "copy",
          "up",    "down",    "arrow",  "back",   "add",    "remove",     "folder",  "save",
          "root",  "ledger",  "person", "people", "import", "certificate"})
        QTest::newRow(name) << QString(QLatin1StringView(name));
}

void TestIcons::iconsExistAndTakeTheirColour() {
    QFETCH(QString, name);
    QPalette palette = QApplication::palette();
    const QColor colour(200, 30, 90);
    palette.setColor(QPalette::ButtonText, colour);
    QApplication::setPalette(palette);
    const QByteArray latin = name.toLatin1();
    const QIcon icon = themedIcon(QLatin1StringView(latin));
    for (const int side : {16, 20, 24, 32, 72}) {
        const QImage image = icon.pixmap(QSize(side, side), 1.0).toImage();
        QCOMPARE(image.size(), QSize(side, side));
        const QList<QRgb> colours = coloursIn(image);
        QVERIFY2(colours.size() <= 1, "an edge has another colour");
        if (!colours.isEmpty())
            QCOMPARE(colours.first(), colour.rgb());
    }
    QVERIFY(!coloursIn(icon.pixmap(QSize(72, 72), 1.0).toImage()).isEmpty());
    QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void TestIcons::iconsFollowThePalette() {
    const QIcon icon = themedIcon(QLatin1StringView("folder"));
    const QImage light = icon.pixmap(QSize(24, 24), 1.0).toImage();
    QApplication::setPalette(darkPalette());
    const QImage dark = icon.pixmap(QSize(24, 24), 1.0).toImage();
    QVERIFY(light != dark);
    QCOMPARE(coloursIn(dark).first(), QApplication::palette().color(QPalette::ButtonText).rgb());
}

void TestIcons::arrowsMirror() {
    for (const char* name : {"arrow", "back", "import"}) {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage left = themedIcon(QLatin1StringView(name)).pixmap(QSize(24, 24), 1.0).toImage();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage right = themedIcon(QLatin1StringView(name)).pixmap(QSize(24, 24), 1.0).toImage();
        QVERIFY2(left != right, name);
        QCOMPARE(left.mirrored(true, false), right);
    }
    const QImage right = themedIcon(QLatin1StringView("folder")).pixmap(QSize(24, 24), 1.0).toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(themedIcon(QLatin1StringView("folder")).pixmap(QSize(24, 24), 1.0).toImage(), right);
}

void TestIcons::coloursAreReadable_data() {
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QApplication::palette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestIcons::coloursAreReadable() {
    QFETCH(QPalette, palette);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        const QColor colour = severityColor(severity, palette);
        const QColor ground = messageGround(colour, palette);
        QVERIFY(contrastRatio(colour, palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrastRatio(colour, ground) >= 4.5);
        QVERIFY(contrastRatio(palette.color(QPalette::WindowText), ground) >= 4.5);
    }
    QVERIFY(contrastRatio(successColor(palette), palette.color(QPalette::Window)) >= 4.5);
    QVERIFY(contrastRatio(quietTextColor(palette), palette.color(QPalette::Window)) >= 4.5);
    QVERIFY(contrastRatio(quietTextColor(palette, QPalette::Base), palette.color(QPalette::Base)) >= 4.5);
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
}

QTEST_MAIN(TestIcons)
#include "test_icons.moc"
