#include "ui/widgets/windows_style.h"

#include <QtTest>

using namespace p2s;

/// Which style Qt draws with on which Windows.
class TestWindowsStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suitsTheSystem_data();
    void suitsTheSystem();
};

void TestWindowsStyle::suitsTheSystem_data() {
    QTest::addColumn<int>("build");
    QTest::addColumn<QStringList>("available");
    QTest::addColumn<QString>("style");
    // As QStyleFactory names them.
    const QStringList all{QStringLiteral("Windows11"), QStringLiteral("WindowsVista"),
                          QStringLiteral("Windows"), QStringLiteral("Fusion")};
    const QStringList withoutPlugin{QStringLiteral("Windows"), QStringLiteral("Fusion")};
    QTest::newRow("Windows 10 22H2") << 19045 << all << "fusion";
    QTest::newRow("Windows Server 2022") << 20348 << all << "fusion";
    QTest::newRow("the last before Windows 11") << 21999 << all << "fusion";
    QTest::newRow("Windows 11 21H2") << 22000 << all << "windows11";
    QTest::newRow("Windows 11 23H2") << 22631 << all << "windows11";
    QTest::newRow("Windows Server 2025") << 26100 << all << "windows11";
    QTest::newRow("Windows 11 without the plugin") << 22631 << withoutPlugin << "fusion";
}

void TestWindowsStyle::suitsTheSystem() {
    QFETCH(const int, build);
    QFETCH(const QStringList, available);
    QFETCH(const QString, style);
    QCOMPARE(styleForWindows(build, available), style);
}

QTEST_MAIN(TestWindowsStyle)
#include "test_windows_style.moc"
