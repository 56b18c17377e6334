#include "tests/cli/cli_place.h"
#include "tests/cli/terminal_run.h"
#include "tests/support/openssl_workshop.h"

#include <QProcess>

#include <csignal>

using namespace p2s::test;

/// Ctrl+C, and being asked to end: status 130, and nothing left behind.
class TestInterruption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ctrlCWhileAKeyIsMade_data();
    void ctrlCWhileAKeyIsMade();
    void signalAtAnyMoment_data();
    void signalAtAnyMoment();
    void jsonSaysCancelled();
    void inspectStops_data();
    void inspectStops();

private:
    qsizetype rowsOf(const QStringList& verb, const QString& list) const;
    CliPlace m_place;
};

namespace {

const QStringList slowIssue =
    CliPlace::issueArguments(QStringLiteral("stop@contoso.com"), QStringLiteral("stop.pfx"),
                             {QStringLiteral("--key"), QStringLiteral("rsa4096"), QStringLiteral("--sheet"),
                              QStringLiteral("stop.html")});

} // namespace

qsizetype TestInterruption::rowsOf(const QStringList& verb, const QString& list) const {
    return document(m_place.json(verb)).value(list).toArray().size();
}

void TestInterruption::initTestCase() {
    QVERIFY(m_place.makeRoot());
}

void TestInterruption::ctrlCWhileAKeyIsMade_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sign");
    QTest::newRow("issue") << slowIssue << QByteArray("Creating the key");
    QTest::newRow("root create") << words("root create --name Stop --key rsa4096 --passphrase-file root.txt")
                                 << QByteArray("Creating the root's key");
}

void TestInterruption::ctrlCWhileAKeyIsMade() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sign);
    // A key of this length is now and then found before anybody can press a key.
    for (int attempt = 0; attempt < 5; ++attempt) {
        TerminalRun run(QStringLiteral(P2S_CERT), arguments, m_place.path(QString()),
                        toolEnvironment(m_place.environment()));
        QVERIFY2(run.waitFor(sign), run.screen().constData());
        run.type("\x03");
        const int status = run.finish();
        if (status == 0) {
            QFile::remove(m_place.path(QStringLiteral("stop.pfx")));
            QFile::remove(m_place.path(QStringLiteral("stop.html")));
            continue;
        }
        QCOMPARE(status, 130);
        QVERIFY2(run.screen().contains("The work was cancelled."), run.screen().constData());
        QCOMPARE(m_place.files(), QStringList());
        QCOMPARE(rowsOf(words("list --state pending"), QStringLiteral("certificates")), 0);
        return;
    }
    QFAIL("It was never stopped.");
}

void TestInterruption::signalAtAnyMoment_data() {
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<int>("signal");
    for (int milliseconds = 60; milliseconds <= 460; milliseconds += 50)
        QTest::addRow("%d ms", milliseconds) << milliseconds << (milliseconds % 100 == 10 ? SIGTERM : SIGINT);
}

void TestInterruption::signalAtAnyMoment() {
    QFETCH(int, milliseconds);
    QFETCH(int, signal);
    const qsizetype before = rowsOf(words("list"), QStringLiteral("certificates"));
    QProcess process;
    process.setWorkingDirectory(m_place.path(QString()));
    process.setProcessEnvironment(toolEnvironment(m_place.environment()));
    process.start(QStringLiteral(P2S_CERT),
                  CliPlace::issueArguments(QStringLiteral("any@contoso.com"), QStringLiteral("any.pfx")));
    QVERIFY(process.waitForStarted());
    QTest::qSleep(milliseconds);
    if (process.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished());
    const bool issued = QFile::exists(m_place.path(QStringLiteral("any.pfx")));
    const ToolRun listed = m_place.json(words("list"));
    QCOMPARE(document(listed).value(QStringLiteral("certificates")).toArray().size(),
             before + (issued ? 1 : 0));
    QCOMPARE(rowsOf(words("list --state pending"), QStringLiteral("certificates")), 0);
    // It may have been too early for a handler, or too late to stop; it is never anything in between.
    if (process.exitStatus() == QProcess::NormalExit)
        QCOMPARE(process.exitCode(), issued ? 0 : 130);
    else
        QVERIFY(!issued);
    QFile::remove(m_place.path(QStringLiteral("any.pfx")));
    QCOMPARE(m_place.files(), QStringList());
}

void TestInterruption::inspectStops_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

/// Each of the files takes a part of a second, and there are many.
void TestInterruption::inspectStops() {
    QFETCH(int, signal);
    const OpensslWorkshop workshop(m_place.path(QString()));
    EXPECT_ACCEPTED(
        workshop.makeSelfSigned(QStringLiteral("slow"), CertificateRecipe::root(QStringLiteral("Slow"))));
    EXPECT_ACCEPTED(workshop.makeBundle(QStringLiteral("slow"), {}, CliPlace::password,
                                        {QStringLiteral("-iter"), QStringLiteral("600000")}));
    QStringList arguments = words("inspect --password-file pfx.txt");
    for (int i = 0; i < 400; ++i)
        arguments.append(QStringLiteral("slow.pfx"));
    QProcess process;
    process.setWorkingDirectory(m_place.path(QString()));
    process.setProcessEnvironment(toolEnvironment(m_place.environment()));
    process.start(QStringLiteral(P2S_CERT), arguments);
    QVERIFY(process.waitForStarted());
    QVERIFY(!process.waitForFinished(2000));
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    for (const char* file : {"slow.pfx", "slow.pem", "slow.key"})
        QVERIFY(QFile::remove(m_place.path(QLatin1StringView(file))));
}

void TestInterruption::jsonSaysCancelled() {
    // Late enough for a handler to be there, on a busy machine as well, and early enough for work to be left.
    for (const int milliseconds : {150, 250, 400, 600, 900, 1300, 1800, 2500, 3500}) {
        QProcess process;
        process.setWorkingDirectory(m_place.path(QString()));
        process.setProcessEnvironment(toolEnvironment(m_place.environment()));
        process.start(QStringLiteral(P2S_CERT), slowIssue + words("--json"));
        QVERIFY(process.waitForStarted());
        QTest::qSleep(milliseconds);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 130) {
            const QJsonObject error = QJsonDocument::fromJson(process.readAllStandardOutput())
                                          .object()
                                          .value(QStringLiteral("error"))
                                          .toObject();
            QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("cancelled"));
            QVERIFY(process.readAllStandardError().isEmpty());
            return;
        }
        QFile::remove(m_place.path(QStringLiteral("stop.pfx")));
        QFile::remove(m_place.path(QStringLiteral("stop.html")));
    }
    QFAIL("It was never stopped.");
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "test_interruption.moc"
