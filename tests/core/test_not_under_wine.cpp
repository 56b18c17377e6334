#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

namespace {

const QString root = QStringLiteral(P2S_SOURCE_DIR);

QStringList linesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))
                                          : QStringList();
}

/// What is listed: names of tests, "core.token", and parts of them, "core.files::lookingAtALedger*".
class List {
public:
    explicit List(const QString& path) {
        // NAME or NAME::PART, PART…, then at least two blanks and the reason.
        static const QRegularExpression entry(
            QStringLiteral("^([a-z]+\\.[a-z_*]+)(?:::([\\w*]+(?:, [\\w*]+)*))?  +\\S.*$"));
        for (const QString& line : linesOf(path)) {
            const auto found = entry.match(line);
            if (!found.hasMatch())
                continue;
            const QString test = found.captured(1);
            if (found.captured(2).isEmpty())
                m_patterns.append(pattern(test));
            for (const QString& part : found.captured(2).split(QStringLiteral(", "), Qt::SkipEmptyParts))
                m_patterns.append(pattern(test + QStringLiteral("::") + part));
        }
    }
    bool has(const QString& name) const {
        return std::any_of(m_patterns.begin(), m_patterns.end(),
                           [&](const QRegularExpression& each) { return each.match(name).hasMatch(); });
    }
    /// Those that stand for none of \a names.
    QStringList unused(const QStringList& names) const {
        QStringList unused;
        for (const QRegularExpression& each : m_patterns) {
            if (std::none_of(names.begin(), names.end(),
                             [&](const QString& name) { return each.match(name).hasMatch(); }))
                unused.append(each.pattern());
        }
        return unused;
    }

private:
    static QRegularExpression pattern(const QString& text) {
        return QRegularExpression(QRegularExpression::wildcardToRegularExpression(text));
    }
    QList<QRegularExpression> m_patterns;
};

/// Follows conditions; says of each line whether it is left out on Windows.
class Conditions {
public:
    Conditions(const char* begin, const char* notWindows, const char* windows, const char* otherwise,
               const char* end)
        : m_begin(QLatin1StringView(begin)), m_notWindows(QLatin1StringView(notWindows)),
          m_windows(QLatin1StringView(windows)), m_otherwise(QLatin1StringView(otherwise)),
          m_end(QLatin1StringView(end)) {}

    bool leavesOut(const QString& line) {
        if (m_begin.match(line).hasMatch())
            m_open.append(m_notWindows.match(line).hasMatch() ? Side::Elsewhere
                          : m_windows.match(line).hasMatch()  ? Side::Windows
                                                              : Side::Both);
        else if (m_otherwise.match(line).hasMatch() && !m_open.isEmpty() && m_open.last() != Side::Both)
            m_open.last() = m_open.last() == Side::Windows ? Side::Elsewhere : Side::Windows;
        else if (m_end.match(line).hasMatch() && !m_open.isEmpty())
            m_open.removeLast();
        return m_open.contains(Side::Elsewhere);
    }

private:
    enum class Side { Both, Windows, Elsewhere };
    QRegularExpression m_begin, m_notWindows, m_windows, m_otherwise, m_end;
    QList<Side> m_open;
};

/// "core.files" of tests/core/test_files.cpp.
QString testOf(const QFileInfo& source) {
    return source.dir().dirName() + QLatin1Char('.') +
           source.completeBaseName().mid(QStringLiteral("test_").size());
}

/// All slots.
QStringList partsOf(const QFileInfo& source) {
    static const QRegularExpression slot(QStringLiteral("^ +void (\\w+)\\("));
    QStringList parts;
    for (const QString& line : linesOf(source.filePath())) {
        if (const auto found = slot.match(line); found.hasMatch())
            parts.append(testOf(source) + QStringLiteral("::") + found.captured(1));
    }
    return parts;
}

/// Slots that are not compiled for Windows, and those with rows or checks that are not.
QStringList partsLeftOut(const QFileInfo& source) {
    static const QRegularExpression slot(QStringLiteral("^ +void (\\w+?)(?:_data)?\\(\\)"));
    static const QRegularExpression function(
        QStringLiteral("^(?: {4})?void (?:\\w+::)?(\\w+?)(?:_data)?\\("));
    static const QRegularExpression check(QStringLiteral(
        "QTest::(?:newRow|addRow)\\(|\\b(?:EXPECT_[A-Z]+|QVERIFY2?|QCOMPARE|QTRY_[A-Z0-9_]+)\\("));
    Conditions conditions("^ *# *if",
                          "^ *# *(?:ifndef Q_OS_WIN|if !defined\\(Q_OS_WIN\\)|ifdef Q_OS_(?:UNIX|LINUX))",
                          "^ *# *(?:ifdef Q_OS_WIN|if defined\\(Q_OS_WIN\\))", "^ *# *else", "^ *# *endif");
    QStringList parts;
    QString current;
    for (const QString& line : linesOf(source.filePath())) {
        if (const auto found = function.match(line); found.hasMatch())
            current = found.captured(1);
        if (!conditions.leavesOut(line))
            continue;
        const auto found = slot.match(line);
        if (found.hasMatch() || check.match(line).hasMatch())
            parts.append(testOf(source) + QStringLiteral("::") +
                         (found.hasMatch() ? found.captured(1) : current));
    }
    return parts;
}

} // namespace

/// Whatever is not run as a Windows program is on the list of that, tests/windows/not-under-wine.
class TestNotUnderWine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QDirIterator folders(root + QStringLiteral("/tests"), QDir::Files, QDirIterator::Subdirectories);
        while (folders.hasNext()) {
            const QFileInfo file(folders.next());
            if (file.fileName() == QStringLiteral("CMakeLists.txt"))
                readTests(file);
            else if (file.fileName().startsWith(QStringLiteral("test_")) &&
                     file.suffix() == QStringLiteral("cpp")) {
                m_leftOut.append(partsLeftOut(file));
                m_all.append(partsOf(file));
            }
        }
        QVERIFY(m_all.size() > 100);
        QVERIFY(m_leftOut.contains(QStringLiteral("core.token")));
        QVERIFY(m_leftOut.contains(QStringLiteral("cli.bad_place::fullDisk")));
    }

    void allIsListed() {
        QStringList missing;
        for (const QString& name : std::as_const(m_leftOut)) {
            if (!m_list.has(name) && !missing.contains(name))
                missing.append(name);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(QLatin1Char('\n') + missing.join(QLatin1Char('\n'))));
    }

    void nothingThatIsGoneIsListed() {
        const QStringList unused = m_list.unused(m_leftOut + m_all);
        QVERIFY2(unused.isEmpty(), qPrintable(QLatin1Char('\n') + unused.join(QLatin1Char('\n'))));
    }

private:
    void readTests(const QFileInfo& file) {
        static const QRegularExpression added(QStringLiteral(
            "^ *(?:p2s_add_test\\(|add_test\\(NAME |p2s_test_on_postgresql\\()([a-z]+\\.[a-z_]+)"));
        Conditions conditions("^ *if\\(", "^ *if\\(NOT WIN32", "^ *if\\(.*WIN32", "^ *else\\(",
                              "^ *endif\\(");
        for (const QString& line : linesOf(file.filePath())) {
            const bool leftOut = conditions.leavesOut(line);
            const auto found = added.match(line);
            if (!found.hasMatch())
                continue;
            // The function itself does nothing on Windows.
            const bool onServer = line.contains(QStringLiteral("p2s_test_on_postgresql("));
            const QString name = found.captured(1) + (onServer ? QStringLiteral("_postgresql") : QString());
            m_all.append(name);
            if (leftOut || onServer)
                m_leftOut.append(name);
        }
    }

    const List m_list{root + QStringLiteral("/tests/windows/not-under-wine")};
    QStringList m_all;
    QStringList m_leftOut;
};

QTEST_APPLESS_MAIN(TestNotUnderWine)
#include "test_not_under_wine.moc"
