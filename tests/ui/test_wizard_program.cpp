#include "tests/support/made_certificates.h"
#include "tests/support/outside_tool.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <functional>

using namespace p2s::test;

/// p2s-wizard as it is started: with nothing, and with files as from the Explorer. The window manager's list
/// of windows is the judge.
class TestWizardProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsTheWizard() {
        QProcess program;
        start(program, {});
        QVERIFY2(waitForTitle(QStringLiteral("P2S Certificate Wizard")), m_titles.constData());
        stop(program);
    }
    void looksIntoFiles_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("title");
        QTest::newRow("one") << QStringList{QStringLiteral("user.cer")}
                             << QStringLiteral("user.cer – Look into certificates");
        QTest::newRow("two, the first is shown")
            << QStringList{QStringLiteral("root.cer"), QStringLiteral("user.cer")}
            << QStringLiteral("root.cer – Look into certificates");
        QTest::newRow("a name with a space and an umlaut")
            << QStringList{QStringLiteral("für mich.cer")}
            << QStringLiteral("für mich.cer – Look into certificates");
        QTest::newRow("one that is not there") << QStringList{QStringLiteral("missing.pfx")}
                                               << QStringLiteral("missing.pfx – Look into certificates");
    }
    void looksIntoFiles() {
        QFETCH(const QStringList, names);
        QFETCH(const QString, title);
        QStringList paths;
        for (const QString& name : names) {
            paths += m_folder.filePath(name);
            if (!name.startsWith(QLatin1StringView("missing")))
                QVERIFY(writeToolFile(paths.last(), name == QLatin1StringView("root.cer")
                                                        ? madeRoot().certificate().der()
                                                        : madeClient(madeRoot()).der()));
        }
        QProcess program;
        start(program, paths);
        QVERIFY2(waitForTitle(title), m_titles.constData());
        QVERIFY2(!m_titles.contains("\"P2S Certificate Wizard\": (\""), m_titles.constData());
        // Just a look: no ledger is made for it.
        QVERIFY(QDir(m_folder.filePath(QStringLiteral("home")))
                    .entryList({QStringLiteral("*.sqlite")}, QDir::Files)
                    .isEmpty());
        stop(program);
    }
    void speaksTheLanguageThatIsAskedFor_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        const QString english = QStringLiteral("Look into certificates");
        const QString german = QStringLiteral("Zertifikate ansehen");
        const QStringList none;
        const QString lang = QStringLiteral("LANG");
        QTest::newRow("the system's, none that is known")
            << none << lang << QStringLiteral("C.UTF-8") << english;
        QTest::newRow("the system's, German") << none << lang << "de_DE.UTF-8" << german;
        QTest::newRow("the system's, German of Austria") << none << lang << "de_AT.UTF-8" << german;
        QTest::newRow("messages in German") << none << "LC_MESSAGES"
                                            << "de_DE.UTF-8" << german;
        QTest::newRow("asked for German")
            << QStringList{QStringLiteral("--language"), QStringLiteral("de")} << lang << "C.UTF-8" << german;
        QTest::newRow("asked for English on a German system")
            << QStringList{QStringLiteral("--language=en")} << lang << "de_DE.UTF-8" << english;
    }
    void speaksTheLanguageThatIsAskedFor() {
        QFETCH(const QStringList, options);
        QFETCH(const QString, variable);
        QFETCH(const QString, locale);
        QFETCH(const QString, words);
        const QString path = m_folder.filePath(QStringLiteral("user.cer"));
        QVERIFY(writeToolFile(path, madeClient(madeRoot()).der()));
        QProcessEnvironment environment = toolEnvironment();
        for (const char* other : {"LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"})
            environment.remove(QLatin1StringView(other));
        environment.insert(variable, locale);
        QProcess program;
        start(program, options + QStringList{path}, environment);
        QVERIFY2(waitForTitle(QStringLiteral("user.cer – ") + words), m_titles.constData());
        stop(program);
    }

    /// Each program that runs has hashes in another order; the page is the same.
    void theSamePageIsTheSamePdf() {
        QString html = QStringLiteral("<h1>Seite</h1><p><b>b</b> <i>i</i> <code>c</code> \u0639\u0631 "
                                      "\u682A\u5F0F <b><i>bi</i></b></p><table>");
        for (int row = 0; row < 40; ++row)
            html += QStringLiteral("<tr><th>%1</th><td><code>%1</code></td></tr>").arg(row);
        QByteArrayList printed;
        for (int time = 0; time < 5; ++time) {
            ToolSetup setup{.input = html.toUtf8()};
            setup.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
            const ToolRun run =
                runTool(QStringLiteral(P2S_WIZARD), {QStringLiteral("--print-report")}, setup);
            EXPECT_ACCEPTED(run);
            QVERIFY(run.out.startsWith("%PDF-"));
            static const QRegularExpression date(
                QStringLiteral("/(?:Creation|Mod)Date \\([^)]*\\)|xmp:\\w+Date=\"[^\"]*\""));
            printed.append(QString::fromLatin1(run.out).remove(date).toLatin1());
        }
        for (const QByteArray& pdf : printed)
            QVERIFY(pdf == printed.first());
    }

private:
    void start(QProcess& program, const QStringList& arguments,
               QProcessEnvironment environment = toolEnvironment()) {
        environment.insert(QStringLiteral("P2S_HOME"), m_folder.filePath(QStringLiteral("home")));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(P2S_WIZARD), arguments);
        QVERIFY(program.waitForStarted());
    }
    static void stop(QProcess& program) {
        QCOMPARE(program.state(), QProcess::Running);
        program.kill();
        QVERIFY(program.waitForFinished());
    }
    /// Until a window has that title.
    bool waitForTitle(const QString& title) {
        return QTest::qWaitFor(
            [&] {
                m_titles =
                    runTool(QStringLiteral("xwininfo"), {QStringLiteral("-root"), QStringLiteral("-tree")})
                        .out;
                // With a class: what Qt keeps for itself, a point in size, has none.
                return m_titles.contains('"' + title.toUtf8() + "\": (\"");
            },
            30000);
    }

    QTemporaryDir m_folder;
    QByteArray m_titles;
};

QTEST_MAIN(TestWizardProgram)
#include "test_wizard_program.moc"
