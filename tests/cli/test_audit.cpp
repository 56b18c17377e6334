#include "tests/cli/cli_place.h"
#ifndef Q_OS_WIN
#include "tests/cli/terminal_run.h"
#endif

#include <QDir>

using namespace p2s::test;

/// `p2s-cert audit` and `p2s-cert doctor`, as scripts use them.
class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_place.makeRoot());
        QVERIFY(QDir(m_place.path(QStringLiteral("."))).mkpath(QStringLiteral("tree/a")));
        EXPECT_STATUS(m_place.json(CliPlace::issueArguments(QStringLiteral("user@contoso.com"),
                                                            QStringLiteral("tree/a/user.pfx"))),
                      0);
        EXPECT_STATUS(
            m_place.json({QStringLiteral("root"), QStringLiteral("export"), QStringLiteral("P2SRootCert"),
                          QStringLiteral("--format"), QStringLiteral("der"), QStringLiteral("--out"),
                          QStringLiteral("tree/root.cer")}),
            0);
        QVERIFY(m_place.write(QStringLiteral("tree/note.txt"), "no certificate"));
        QVERIFY(m_place.write(QStringLiteral("passwords.txt"),
                              QByteArray("not this one\n") + CliPlace::password + '\n'));
    }

    void findsWhatIsThere() {
        const ToolRun run =
            m_place.json({QStringLiteral("audit"), QStringLiteral("tree"), QStringLiteral("--password-list"),
                          QStringLiteral("passwords.txt")});
        EXPECT_STATUS(run, 0);
        QVERIFY2(run.err.isEmpty(), run.story().constData());
        const QJsonObject counts = document(run).value(QStringLiteral("counts")).toObject();
        QCOMPARE(counts.value(QStringLiteral("files")).toInt(), 3);
        QCOMPARE(counts.value(QStringLiteral("certificates")).toInt(), 2);
        QCOMPARE(counts.value(QStringLiteral("occurrences")).toInt(), 3);
        QCOMPARE(counts.value(QStringLiteral("otherFiles")).toInt(), 1);
        QCOMPARE(counts.value(QStringLiteral("unknownToLedger")).toInt(), 0);
        QVERIFY(!document(run).value(QStringLiteral("ledgerHead")).toObject().isEmpty());
    }

#ifndef Q_OS_WIN
    void saysHowFarItIsOnATerminal() {
        TerminalRun run(QStringLiteral(P2S_CERT), {QStringLiteral("audit"), QStringLiteral("tree")},
                        m_place.path(QString()), toolEnvironment(m_place.environment()));
        QVERIFY2(run.waitFor("Files read: "), run.screen().constData());
        QCOMPARE(run.finish(), 0);
    }
#endif

    void lockedWithoutItsPassword() {
        const ToolRun run = m_place.json({QStringLiteral("audit"), QStringLiteral("tree")});
        EXPECT_STATUS(run, 0);
        const QJsonArray notRead = document(run).value(QStringLiteral("notRead")).toArray();
        QCOMPARE(notRead.size(), 1);
        QCOMPARE(notRead.first().toObject().value(QStringLiteral("path")).toString(),
                 QStringLiteral("tree/a/user.pfx"));
    }

    void reports_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("html") << QStringLiteral("r.html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("csv") << QStringLiteral("r.csv") << QByteArray("\xEF\xBB\xBFsha1,");
        QTest::newRow("json") << QStringLiteral("r.json") << QByteArray("{");
        QTest::newRow("pdf") << QStringLiteral("r.pdf") << QByteArray("%PDF-");
    }
    void reports() {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const QStringList arguments{QStringLiteral("audit"),           QStringLiteral("tree"),
                                    QStringLiteral("--report"),        name,
                                    QStringLiteral("--password-list"), QStringLiteral("passwords.txt")};
        EXPECT_STATUS(m_place.json(arguments), 0);
        QVERIFY(m_place.bytes(name).startsWith(beginning));
        EXPECT_JSON_ERROR(m_place.json(arguments), 5, QStringLiteral("file-exists"));
        EXPECT_STATUS(m_place.json(arguments + QStringList{QStringLiteral("--force")}), 0);
    }

    void refusesOtherReports() {
        EXPECT_JSON_ERROR(m_place.json({QStringLiteral("audit"), QStringLiteral("tree"),
                                        QStringLiteral("--report"), QStringLiteral("r.docx")}),
                          2, QStringLiteral("wrong-usage"));
        EXPECT_JSON_ERROR(m_place.json({QStringLiteral("audit"), QStringLiteral("nowhere")}), 5,
                          QStringLiteral("folder-not-found"));
    }

    void theDoctorKnowsACode() {
        const ToolRun run = m_place.json({QStringLiteral("doctor"), QStringLiteral("798")});
        EXPECT_STATUS(run, 0);
        const QJsonArray causes = document(run).value(QStringLiteral("causes")).toArray();
        QVERIFY(causes.size() > 5);
        QVERIFY(causes.first().toObject().value(QStringLiteral("found")).isNull());
    }

    void theDoctorRehearses() {
        const ToolRun run = m_place.json({QStringLiteral("doctor"), QStringLiteral("0x800B0109"),
                                          QStringLiteral("tree/a/user.pfx"),
                                          QStringLiteral("--password-file"), QStringLiteral("pfx.txt"),
                                          QStringLiteral("--root"), QStringLiteral("tree/root.cer")});
        EXPECT_STATUS(run, 0);
        QCOMPARE(document(run).value(QStringLiteral("accepted")).toBool(), true);
    }

    void theDoctorDoesNotGuess() {
        EXPECT_JSON_ERROR(m_place.json({QStringLiteral("doctor"), QStringLiteral("the weather is bad")}), 3,
                          QStringLiteral("symptom-unknown"));
        EXPECT_STATUS(m_place.json({QStringLiteral("doctor")}), 2);
    }

    /// A leaf alone, encrypted as old systems cannot read it, comes out with its root and readable.
    void repairs() {
        const QStringList arguments{QStringLiteral("repair"),          QStringLiteral("tree/a/user.pfx"),
                                    QStringLiteral("--password-file"), QStringLiteral("pfx.txt"),
                                    QStringLiteral("--for"),           QStringLiteral("windows-legacy"),
                                    QStringLiteral("--add"),           QStringLiteral("tree/root.cer"),
                                    QStringLiteral("--out"),           QStringLiteral("repaired.pfx")};
        const ToolRun run = m_place.json(arguments);
        EXPECT_STATUS(run, 0);
        QVERIFY(findingIds(document(run).value(QStringLiteral("before")))
                    .contains(QStringLiteral("protection-unreadable")));
        QVERIFY(!findingIds(document(run).value(QStringLiteral("findings")))
                     .contains(QStringLiteral("protection-unreadable")));
        EXPECT_STATUS(m_place.json({QStringLiteral("check"), QStringLiteral("repaired.pfx"),
                                    QStringLiteral("--password-file"), QStringLiteral("pfx.txt"),
                                    QStringLiteral("--root"), QStringLiteral("tree/root.cer")}),
                      0);
        EXPECT_JSON_ERROR(m_place.json(arguments), 5, QStringLiteral("file-exists"));
    }

    void theRuleBookIsAPage() {
        EXPECT_STATUS(m_place.json({QStringLiteral("doctor"), QStringLiteral("--rule-book"),
                                    QStringLiteral("rules.html")}),
                      0);
        QVERIFY(m_place.bytes(QStringLiteral("rules.html")).contains("eku-order"));
    }

private:
    CliPlace m_place;
};

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
