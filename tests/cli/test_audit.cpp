#include "tests/cli/cli_place.h"
#include "tests/support/openssl_workshop.h"
#ifndef Q_OS_WIN
#include "tests/cli/terminal_run.h"
#endif

#include <QDir>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

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
                 QStringLiteral("a/user.pfx"));
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
        const QJsonObject first = causes.first().toObject();
        QVERIFY(first.contains(QStringLiteral("found")) && first.value(QStringLiteral("found")).isNull());
        QCOMPARE(first.value(QStringLiteral("examined")), false);
        QVERIFY(!first.value(QStringLiteral("needs")).toString().isEmpty());
    }

    /// What nobody has looked at is never said not to be there.
    void theDoctorSaysWhatItLookedAt_data() {
        QTest::addColumn<QString>("symptom");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QJsonValue>("found");
        const QString password = QStringLiteral("The password you entered is incorrect");
        const QString data = QStringLiteral("Data for certificate P2SRoot is invalid");
        const QStringList pfx{QStringLiteral("tree/a/user.pfx"), QStringLiteral("--password-file"),
                              QStringLiteral("pfx.txt")};
        const auto row = [](const char* name, const QString& symptom, const QStringList& more,
                            const char* rule, const QJsonValue& found) {
            QTest::newRow(name) << symptom << more << QString::fromLatin1(rule) << found;
        };
        const QJsonValue notExamined(QJsonValue::Null);
        row("AES", password, pfx, "protection-unreadable", true);
        row("no file", password, {}, "protection-unreadable", notExamined);
        row("no revoked list", QStringLiteral("80420103"), pfx, "revoked", notExamined);
        row("a revoked list without it", QStringLiteral("0x80420103"),
            pfx + QStringList{QStringLiteral("--revoked"), QStringLiteral("none.txt")}, "revoked", false);
        row("a revoked list with it", QStringLiteral("0x80420103"),
            pfx + QStringList{QStringLiteral("--revoked"), QStringLiteral("one.txt")}, "revoked", true);
        row("other certificates", QStringLiteral("798"), pfx, "already-holds", false);
        row("no ledger", QStringLiteral("798"),
            pfx + QStringList{QStringLiteral("--ledger"), QStringLiteral("none.sqlite")}, "already-holds",
            notExamined);
        row("the request", QStringLiteral("798"), pfx, "common-name-changed", notExamined);
        row("PEM uploaded", data, {QStringLiteral("--root"), QStringLiteral("root.pem")},
            "upload-not-one-line", true);
        row("one line uploaded", data, {QStringLiteral("--root"), QStringLiteral("root.azure")},
            "upload-not-one-line", false);
        row("a file uploaded", data, {QStringLiteral("--root"), QStringLiteral("tree/root.cer")},
            "upload-not-one-line", notExamined);
        const QString resource = QStringLiteral("Resource name is invalid");
        row("a space", resource, {QStringLiteral("--root-name"), QStringLiteral("My Root")},
            "root-name-not-allowed", true);
        row("no space", resource, {QStringLiteral("--root-name"), QStringLiteral("MyRoot")},
            "root-name-not-allowed", false);
        row("no name", resource, {}, "root-name-not-allowed", notExamined);
        row("a tunnel of the computer", QStringLiteral("13801"), pfx, "machine-tunnel", notExamined);
    }
    void theDoctorSaysWhatItLookedAt() {
        QFETCH(QString, symptom);
        QFETCH(QStringList, more);
        QFETCH(QString, rule);
        QFETCH(QJsonValue, found);
        for (const char* format : {"pem", "azure"}) {
            const QString out = QStringLiteral("root.") + QLatin1StringView(format);
            EXPECT_STATUS(m_place.run(words("root export P2SRootCert --force --format ") +
                                      QStringList{QLatin1StringView(format), QStringLiteral("--out"), out}),
                          0);
        }
        const ToolRun inspected = m_place.json(words("inspect tree/a/user.pfx --password-file pfx.txt"));
        const QString thumbprint = document(inspected)
                                       .value(QStringLiteral("files"))
                                       .toArray()
                                       .first()
                                       .toObject()
                                       .value(QStringLiteral("certificates"))
                                       .toArray()
                                       .first()
                                       .toObject()
                                       .value(QStringLiteral("sha1"))
                                       .toString();
        QVERIFY(m_place.write(QStringLiteral("none.txt"), QByteArray(40, 'A')));
        QVERIFY(m_place.write(QStringLiteral("one.txt"), thumbprint.toUtf8()));
        const ToolRun run = m_place.json(QStringList{QStringLiteral("doctor"), symptom} + more);
        const QJsonArray causes = document(run).value(QStringLiteral("causes")).toArray();
        for (const auto& cause : causes) {
            if (cause.toObject().value(QStringLiteral("id")) != rule)
                continue;
            QVERIFY2(cause.toObject().value(QStringLiteral("found")) == found, run.story().constData());
            QCOMPARE(cause.toObject().value(QStringLiteral("examined")).toBool(), !found.isNull());
            return;
        }
        QFAIL(run.story().constData());
    }

    void theDoctorRehearses() {
        const ToolRun run = m_place.json({QStringLiteral("doctor"), QStringLiteral("0x800B0109"),
                                          QStringLiteral("tree/a/user.pfx"),
                                          QStringLiteral("--password-file"), QStringLiteral("pfx.txt"),
                                          QStringLiteral("--root"), QStringLiteral("tree/root.cer")});
        EXPECT_STATUS(run, 0);
        QCOMPARE(document(run).value(QStringLiteral("accepted")).toBool(), true);
    }

    /// What was revoked and issued here is known here.
    void theLedgerIsAsked() {
        const CliPlace place;
        QVERIFY(place.makeRoot());
        const QString user = QStringLiteral("user@contoso.com");
        EXPECT_STATUS(place.json(CliPlace::issueArguments(user, QStringLiteral("first.pfx"))), 0);
        EXPECT_STATUS(place.json(words("root export P2SRootCert --format azure --out up.txt")), 0);
        const auto doctor = [&place](const char* symptom) {
            return place.json(words(QString::fromLatin1(symptom).prepend(QStringLiteral("doctor ")) +
                                    QStringLiteral(" first.pfx --password-file pfx.txt --root up.txt")));
        };
        const auto stateOf = [](const ToolRun& run, const char* rule) {
            const QJsonArray causes = document(run).value(QStringLiteral("causes")).toArray();
            for (const auto& cause : causes) {
                if (cause.toObject().value(QStringLiteral("id")) == QString::fromLatin1(rule))
                    return cause.toObject().value(QStringLiteral("found"));
            }
            return QJsonValue(QStringLiteral("no such cause"));
        };
        EXPECT_STATUS(doctor("855"), 0);
        QCOMPARE(stateOf(doctor("855"), "revoked-in-ledger"), QJsonValue(false));
        QCOMPARE(stateOf(doctor("798"), "already-holds"), QJsonValue(false));
        EXPECT_STATUS(place.json(CliPlace::issueArguments(user, QStringLiteral("second.pfx"))), 0);
        QCOMPARE(stateOf(doctor("798"), "already-holds"), QJsonValue(true));
        const ToolRun inspected = place.json(words("inspect first.pfx --password-file pfx.txt"));
        const QString sha1 = document(inspected)
                                 .value(QStringLiteral("files"))
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(QStringLiteral("certificates"))
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(QStringLiteral("sha1"))
                                 .toString();
        EXPECT_STATUS(inspected, 0);
        EXPECT_STATUS(place.json(QStringList{QStringLiteral("revoke"), QStringLiteral("--thumbprint"), sha1}),
                      0);
        for (const char* symptom : {"855", "0x80420103"}) {
            const ToolRun run = doctor(symptom);
            EXPECT_STATUS(run, 1);
            QCOMPARE(stateOf(run, "revoked-in-ledger"), QJsonValue(true));
            QCOMPARE(document(run).value(QStringLiteral("accepted")), QJsonValue(false));
        }
        EXPECT_STATUS(place.json(words("inspect first.pfx --password-file pfx.txt")), 1);
    }

    void noLedgerIsAskedAndNoneIsMade() {
        const ToolRun run = m_place.json(words("audit tree --ledger none.sqlite"));
        EXPECT_STATUS(run, 0);
        QVERIFY(document(run).value(QStringLiteral("ledgerHead")).isNull());
        QCOMPARE(document(run)
                     .value(QStringLiteral("counts"))
                     .toObject()
                     .value(QStringLiteral("unknownToLedger"))
                     .toInt(),
                 0);
        QVERIFY(!m_place.run(words("audit tree --ledger none.sqlite")).out.contains("Unknown"));
        QVERIFY(!QFile::exists(m_place.path(QStringLiteral("none.sqlite"))));
    }

#ifndef Q_OS_WIN
    void nobodyWaitsForAPipe_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("inspect") << QStringLiteral("inspect pipe.pfx");
        QTest::newRow("check") << QStringLiteral("check pipe.pfx --root tree/root.cer");
        QTest::newRow("its root") << QStringLiteral("check tree/root.cer --root pipe.pfx");
        QTest::newRow("its list") << QStringLiteral(
            "check tree/a/user.pfx --password-file pfx.txt --root tree/root.cer "
            "--revoked pipe.pfx");
        QTest::newRow("root import") << QStringLiteral(
            "root import pipe.pfx --password-file pfx.txt --passphrase-file root.txt");
        QTest::newRow("doctor") << QStringLiteral("doctor 798 pipe.pfx");
        QTest::newRow("passwords") << QStringLiteral("audit tree --password-list pipe.pfx");
        QTest::newRow("a reply") << QStringLiteral("request complete pipe.pfx --out reply.pfx "
                                                   "--passphrase-file root.txt --password-file pfx.txt");
    }
    void nobodyWaitsForAPipe() {
        QFETCH(QString, line);
        const QString pipe = m_place.path(QStringLiteral("pipe.pfx"));
        if (!QFileInfo::exists(pipe))
            QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const ToolRun run = m_place.json(words(line));
        EXPECT_STATUS(run, 5);
        QVERIFY2(run.out.contains("\"file-not-regular\""), run.story().constData());
    }
#endif

    /// An authority for servers only, each certificate in a file of its own.
    void neighboursAreHeardOut() {
        const CliPlace place;
        QVERIFY(QDir(place.path(QStringLiteral("."))).mkpath(QStringLiteral("apart/one")));
        const OpensslWorkshop workshop(place.path(QString()));
        CertificateRecipe issuer = CertificateRecipe::root(QStringLiteral("For Servers"));
        issuer.extensions.append(QStringLiteral("extendedKeyUsage=serverAuth"));
        EXPECT_ACCEPTED(
            workshop.makeSelfSigned(QStringLiteral("rc"), CertificateRecipe::root(QStringLiteral("Top"))));
        EXPECT_ACCEPTED(workshop.makeSigned(QStringLiteral("ic"), QStringLiteral("rc"), issuer));
        EXPECT_ACCEPTED(workshop.makeSigned(
            QStringLiteral("lc"), QStringLiteral("ic"),
            CertificateRecipe::client(QStringLiteral("user@contoso.com"), QStringLiteral("clientAuth"))));
        const ToolRun alone = place.json(words("inspect lc.pem"));
        EXPECT_STATUS(alone, 0);
        const ToolRun together = place.json(words("inspect lc.pem ic.pem rc.pem"));
        EXPECT_STATUS(together, 1);
        const QJsonObject leaf =
            document(together).value(QStringLiteral("files")).toArray().first().toObject();
        QVERIFY2(
            findingIds(leaf.value(QStringLiteral("findings"))).contains(QStringLiteral("issuer-purpose")),
            together.story().constData());
        for (const char* name : {"lc", "ic", "rc"}) {
            const QString file = QLatin1StringView(name) + QStringLiteral(".pem");
            QVERIFY(QFile::copy(place.path(file), place.path(QStringLiteral("apart/one/") + file)));
        }
        const ToolRun audited = place.json(words("audit apart"));
        EXPECT_STATUS(audited, 1);
        const QJsonArray certificates = document(audited).value(QStringLiteral("certificates")).toArray();
        QStringList found;
        for (const auto& each : certificates)
            found += findingIds(each.toObject().value(QStringLiteral("findings")));
        QVERIFY2(found.contains(QStringLiteral("issuer-purpose")), audited.story().constData());
    }

    void theDoctorDoesNotGuess() {
        EXPECT_JSON_ERROR(m_place.json({QStringLiteral("doctor"), QStringLiteral("the weather is bad")}), 3,
                          QStringLiteral("symptom-unknown"));
        EXPECT_STATUS(m_place.json({QStringLiteral("doctor")}), 2);
    }

    /// A leaf alone, encrypted as old systems cannot read it, comes out with its root and readable.
    void repairs() {
        const OpensslWorkshop workshop(m_place.path(QString()));
        EXPECT_ACCEPTED(workshop.openssl(
            words("pkcs12 -in tree/a/user.pfx -passin file:pfx.txt -nodes -clcerts -out alone.pem")));
        EXPECT_ACCEPTED(
            workshop.openssl(words("pkcs12 -export -in alone.pem -passout file:pfx.txt -out alone.pfx")));
        QVERIFY(QFile::remove(m_place.path(QStringLiteral("alone.pem"))));
        const QStringList arguments{QStringLiteral("repair"),          QStringLiteral("alone.pfx"),
                                    QStringLiteral("--password-file"), QStringLiteral("pfx.txt"),
                                    QStringLiteral("--for"),           QStringLiteral("windows-legacy"),
                                    QStringLiteral("--add"),           QStringLiteral("tree/root.cer"),
                                    QStringLiteral("--out"),           QStringLiteral("repaired.pfx")};
        const ToolRun run = m_place.json(arguments);
        EXPECT_STATUS(run, 0);
        for (const char* rule : {"protection-unreadable", "chain-incomplete"}) {
            QVERIFY(
                findingIds(document(run).value(QStringLiteral("before"))).contains(QLatin1StringView(rule)));
            QVERIFY(!findingIds(document(run).value(QStringLiteral("findings")))
                         .contains(QLatin1StringView(rule)));
        }
        EXPECT_STATUS(m_place.json({QStringLiteral("check"), QStringLiteral("repaired.pfx"),
                                    QStringLiteral("--password-file"), QStringLiteral("pfx.txt"),
                                    QStringLiteral("--root"), QStringLiteral("tree/root.cer")}),
                      0);
        EXPECT_JSON_ERROR(m_place.json(arguments), 5, QStringLiteral("file-exists"));
    }

    /// Not even when whatever is there may be replaced: the file that is to be repaired may be the only one.
    void repairLeavesItsSource() {
        QVERIFY(QFile::copy(m_place.path(QStringLiteral("tree/a/user.pfx")),
                            m_place.path(QStringLiteral("same.pfx"))));
        const QByteArray before = m_place.bytes(QStringLiteral("same.pfx"));
        QStringList names{QStringLiteral("same.pfx"), QStringLiteral("./same.pfx")};
#ifdef Q_OS_UNIX
        QVERIFY(
            QFile::link(m_place.path(QStringLiteral("same.pfx")), m_place.path(QStringLiteral("link.pfx"))));
        names.append(QStringLiteral("link.pfx"));
#endif
        for (const QString& name : names)
            EXPECT_JSON_ERROR(m_place.json(words("repair same.pfx --password-file pfx.txt --force --out") +
                                           QStringList{name}),
                              5, QStringLiteral("file-is-source"));
        QCOMPARE(m_place.bytes(QStringLiteral("same.pfx")), before);
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
