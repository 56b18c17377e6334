#include "ui/widgets/readable_fusion.h"
#include "ui/widgets/severity_color.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyleFactory>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace p2s;

namespace {

QPalette darkPalette() {
    QPalette palette(QColor(45, 45, 45), QColor(32, 32, 32));
    palette.setColor(QPalette::Base, QColor(26, 26, 26));
    return palette;
}

std::unique_ptr<QWidget> madeControl(const QByteArray& kind) {
    if (kind == "radio button")
        return std::make_unique<QRadioButton>();
    if (kind == "check box")
        return std::make_unique<QCheckBox>();
    if (kind == "line")
        return std::make_unique<QLineEdit>();
    return std::make_unique<QPlainTextEdit>();
}

QImage paintedControl(const QByteArray& kind) {
    QWidget window;
    window.resize(200, 60);
    auto* control = madeControl(kind).release();
    control->setParent(&window);
    control->setGeometry(20, 10, 150, 40);
    window.ensurePolished();
    return window.grab().toImage();
}

qreal strongestContrast(const QImage& image, const QColor& ground) {
    qreal strongest = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            strongest = std::max(strongest, contrastRatio(image.pixelColor(x, y), ground));
    return strongest;
}

} // namespace

/// Empty controls can be seen on a dark window (WCAG 2.1, 1.4.11).
class TestReadableFusion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_palette = QApplication::palette(); }
    void cleanup() { QApplication::setPalette(m_palette); }
    void emptyControlIsSeen_data();
    void emptyControlIsSeen();
    void lightIsAsEver_data() { emptyControlIsSeen_data(); }
    void lightIsAsEver();
    void takesThePlaceOfFusionAlone();

private:
    QPalette m_palette;
};

void TestReadableFusion::emptyControlIsSeen_data() {
    QTest::addColumn<QByteArray>("kind");
    for (const char* kind : {"radio button", "check box", "line", "text"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestReadableFusion::emptyControlIsSeen() {
    QFETCH(const QByteArray, kind);
    QApplication::setStyle(new ReadableFusion);
    QApplication::setPalette(darkPalette());
    const qreal contrast = strongestContrast(paintedControl(kind), darkPalette().color(QPalette::Window));
    QVERIFY2(contrast >= 3, QByteArray::number(contrast).constData());
}

void TestReadableFusion::lightIsAsEver() {
    QFETCH(const QByteArray, kind);
    QApplication::setPalette(QPalette(QColor(239, 239, 239)));
    QApplication::setStyle(new ReadableFusion);
    const QImage ours = paintedControl(kind);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    QCOMPARE(ours, paintedControl(kind));
}

void TestReadableFusion::takesThePlaceOfFusionAlone() {
    QApplication::setStyle(QStringLiteral("windows"));
    makeFusionReadable();
    QVERIFY(!qobject_cast<ReadableFusion*>(QApplication::style()));
    QApplication::setStyle(QStringLiteral("fusion"));
    makeFusionReadable();
    QVERIFY(qobject_cast<ReadableFusion*>(QApplication::style()));
}

QTEST_MAIN(TestReadableFusion)
#include "test_readable_fusion.moc"
