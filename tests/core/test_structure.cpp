#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QtTest>

/// The rules of the house that no compiler checks, read off the sources.
class TestStructure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheHousesFolders();
    void opensslOnlyInCore();
    void noGuiInCore();
    void dependenciesPointDown_data();
    void dependenciesPointDown();
    void everyIconExists();
    void filesAreShort();
    void headersAreGuarded();
};

namespace {

const QString root = QStringLiteral(P2S_SOURCE_DIR);

struct Source {
    /// From the project's folder: "core/base/error.h".
    QString path;
    QString text;

    QStringList matches(const QRegularExpression& pattern) const {
        QStringList captured;
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            captured.append(it.next().captured(1));
        return captured;
    }
    QStringList includes() const {
        static const QRegularExpression pattern(
            QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*[<\"]([^>\"]+)[>\"]"),
            QRegularExpression::MultilineOption);
        return matches(pattern);
    }
};

QList<Source> sourcesUnder(const QStringList& folders) {
    QList<Source> sources;
    for (const QString& folder : folders) {
        QDirIterator it(QDir(root).filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append(
                    {QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

/// Fails with every line of \a complaints.
void verifyNone(const QStringList& complaints) {
    QVERIFY2(complaints.isEmpty(), qPrintable(QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
}

QString complaint(const Source& source, const QString& about) {
    return source.path + QStringLiteral(": ") + about;
}

} // namespace

void TestStructure::onlyTheHousesFolders() {
    const QStringList house{QStringLiteral("app"),          QStringLiteral("core"),
                            QStringLiteral("ui"),           QStringLiteral("resources"),
                            QStringLiteral("translations"), QStringLiteral("tests"),
                            QStringLiteral("installer")};
    // What .gitignore names is no part of the project.
    const QStringList ignored{QStringLiteral("build"), QStringLiteral("dist")};
    QStringList folders = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& folder : house)
        QVERIFY2(folders.removeOne(folder), qPrintable(folder));
    for (const QString& folder : ignored)
        folders.removeOne(folder);
    QCOMPARE(folders, QStringList{});
}

void TestStructure::opensslOnlyInCore() {
    QStringList complaints;
    const auto sources =
        sourcesUnder({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("core/ledger"),
                      QStringLiteral("tests/ui"), QStringLiteral("tests/cli")});
    for (const Source& source : sources) {
        for (const QString& include : source.includes()) {
            if (include.startsWith(QStringLiteral("openssl/")) ||
                include.endsWith(QStringLiteral("/openssl_handle.h")))
                complaints.append(complaint(source, include));
        }
    }
    verifyNone(complaints);
}

void TestStructure::noGuiInCore() {
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QVERIFY(headers.exists(QStringLiteral("QtWidgets/QWidget")));
    QStringList complaints;
    for (const Source& source : sourcesUnder({QStringLiteral("core")})) {
        for (const QString& include : source.includes()) {
            const QString name = include.section(QLatin1Char('/'), -1);
            for (const QString& module : {QStringLiteral("QtWidgets/"), QStringLiteral("QtGui/")}) {
                if (include.startsWith(module) || headers.exists(module + name))
                    complaints.append(complaint(source, include));
            }
        }
    }
    verifyNone(complaints);
}

void TestStructure::dependenciesPointDown_data() {
    QTest::addColumn<QStringList>("allowed");
    const auto row = [](const char* folder, const QStringList& below) {
        QTest::newRow(folder) << (QStringList(below) << QLatin1StringView(folder));
    };
    const QString base = QStringLiteral("core/base");
    const QString x509 = QStringLiteral("core/x509");
    const QString readiness = QStringLiteral("core/readiness");
    row("core/base", {});
    row("core/x509", {base});
    row("core/ledger", {base});
    row("core/platform", {base});
    row("core/readiness", {base, x509});
    row("core/handover", {base, x509, readiness, QStringLiteral("core/ledger")});
    row("core/issuing", {QStringLiteral("core")});
    row("ui/widgets", {QStringLiteral("core")});
    row("ui/ledger", {QStringLiteral("core"), QStringLiteral("ui/widgets")});
    row("ui/inspector", {QStringLiteral("core"), QStringLiteral("ui/widgets")});
    row("ui/wizard", {QStringLiteral("core"), QStringLiteral("ui/widgets"), QStringLiteral("ui/ledger"),
                      QStringLiteral("ui/inspector")});
    row("app/cli", {QStringLiteral("core")});
}

void TestStructure::dependenciesPointDown() {
    QFETCH(QStringList, allowed);
    const auto sources = sourcesUnder({QLatin1StringView(QTest::currentDataTag())});
    QVERIFY(!sources.isEmpty());
    QStringList complaints;
    for (const Source& source : sources) {
        for (const QString& include : source.includes()) {
            static const QRegularExpression own(QStringLiteral("^(app|core|ui|tests)/"));
            const bool down = std::any_of(allowed.cbegin(), allowed.cend(), [&](const QString& folder) {
                return include.startsWith(folder + QLatin1Char('/'));
            });
            if (own.match(include).hasMatch() && !down)
                complaints.append(complaint(source, include));
        }
    }
    verifyNone(complaints);
}

void TestStructure::everyIconExists() {
    // themedIcon(QLatin1StringView("eye")), also where the name is chosen by a condition.
    static const QRegularExpression call(QStringLiteral("themedIcon\\(([^;]*)"));
    static const QRegularExpression name(QStringLiteral("QLatin1StringView\\(\"([^\"]*)\"\\)"));
    QStringList complaints;
    int found = 0;
    for (const Source& source : sourcesUnder({QStringLiteral("ui"), QStringLiteral("app")})) {
        for (const QString& arguments : source.matches(call)) {
            for (const QString& icon : Source{source.path, arguments}.matches(name)) {
                ++found;
                if (!QFileInfo::exists(root + QStringLiteral("/resources/icons/%1.svg").arg(icon)))
                    complaints.append(complaint(source, icon));
            }
        }
    }
    verifyNone(complaints);
    QVERIFY(found > 0);
}

void TestStructure::filesAreShort() {
    QStringList complaints;
    for (const Source& source :
         sourcesUnder({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")})) {
        if (const auto lines = source.text.count(QLatin1Char('\n')); lines > 400)
            complaints.append(complaint(source, QStringLiteral("%1 lines").arg(lines)));
    }
    verifyNone(complaints);
}

void TestStructure::headersAreGuarded() {
    QStringList complaints;
    const auto sources = sourcesUnder(
        {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")});
    for (const Source& source : sources) {
        if (source.path.endsWith(QStringLiteral(".h")) &&
            !source.text.startsWith(QStringLiteral("#pragma once\n")))
            complaints.append(complaint(source, QStringLiteral("does not begin with #pragma once")));
    }
    verifyNone(complaints);
}

QTEST_APPLESS_MAIN(TestStructure)
#include "test_structure.moc"
