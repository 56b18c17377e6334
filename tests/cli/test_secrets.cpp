#include "tests/cli/cli_place.h"

#include <QDir>
#include <QStringEncoder>

#ifndef Q_OS_WIN
#include "tests/cli/terminal_run.h"
#endif

using namespace p2s::test;

/// Where passwords and passphrases come from, and where they must never be.
class TestSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standardInputHasBoth();
    void standardInputHasOne();
    void nobodyThereIsToldSo();
    void environmentAndArgumentsAreNotRead();
    void secretsStayWhereTheyAre();
#ifndef Q_OS_WIN
    void typedSecretsAreNotShown();
    void typingErrorIsAskedAgain();
    void interruptedQuestionLeavesTheTerminalAsItWas();
    void generatedPasswordIsShownOnce();
    void generatedPasswordDoesNotFollowARedirection();
    void bundleOnATerminalIsAskedFor();
#endif

private:
#ifndef Q_OS_WIN
    std::unique_ptr<TerminalRun> atTerminal(const QStringList& arguments) const;
#endif
    CliPlace m_place;
};

namespace {

/// The secret in every spelling in which it could lie about.
QList<QByteArray> spellings(const char* secret) {
    const QString text = QString::fromUtf8(secret);
    return {QByteArray(secret), QStringEncoder(QStringEncoder::Utf16LE)(text),
            QStringEncoder(QStringEncoder::Utf16BE)(text), QByteArray(secret).toBase64(),
            QByteArray(secret).toHex()};
}

bool hasSecret(const QByteArray& bytes) {
    for (const char* secret : {CliPlace::passphrase, CliPlace::password}) {
        for (const QByteArray& spelling : spellings(secret)) {
            if (bytes.contains(spelling))
                return true;
        }
    }
    return false;
}

} // namespace

void TestSecrets::initTestCase() {
    QVERIFY(m_place.makeRoot());
}

void TestSecrets::standardInputHasBoth() {
    const QByteArray both = QByteArray(CliPlace::password) + "\r\n" + CliPlace::passphrase + "\r\nmore\n";
    EXPECT_STATUS(m_place.json(words("issue --root P2SRootCert --cn both@contoso.com --unique --out both.pfx "
                                     "--passphrase-file - --password-file -"),
                               both),
                  0);
    EXPECT_STATUS(m_place.json(words("inspect both.pfx --password-file pfx.txt")), 0);
    // The password is first whichever is needed first.
    const CliPlace other;
    QVERIFY(QFile::copy(m_place.path(QStringLiteral("both.pfx")), other.path(QStringLiteral("both.pfx"))));
    EXPECT_JSON_ERROR(other.json(words("root import both.pfx --passphrase-file - --password-file -"), both),
                      3, QStringLiteral("not-a-certificate-authority"));
}

void TestSecrets::standardInputHasOne() {
    EXPECT_STATUS(m_place.json(words("inspect both.pfx --password-file -"), CliPlace::password), 0);
    EXPECT_STATUS(m_place.json(words("issue --root P2SRootCert --cn one@contoso.com --unique --out one.pfx "
                                     "--passphrase-file - --password-file pfx.txt"),
                               CliPlace::passphrase),
                  0);
}

void TestSecrets::nobodyThereIsToldSo() {
    const QStringList files = m_place.files();
    EXPECT_JSON_ERROR(m_place.json(words("root create --name Another")), 4,
                      QStringLiteral("passphrase-needed"));
    EXPECT_JSON_ERROR(m_place.json(words("issue --root P2SRootCert --cn a@b.com --unique --out x.pfx "
                                         "--passphrase-file root.txt")),
                      4, QStringLiteral("password-needed"));
    EXPECT_JSON_ERROR(m_place.json(words("issue --root P2SRootCert --cn a@b.com --unique --out x.pfx "
                                         "--password-file pfx.txt")),
                      4, QStringLiteral("passphrase-needed"));
    const ToolRun inspected = m_place.json(words("inspect both.pfx"));
    EXPECT_STATUS(inspected, 4);
    QCOMPARE(document(inspected)
                 .value(QStringLiteral("files"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("error"))
                 .toObject()
                 .value(QStringLiteral("code"))
                 .toString(),
             QStringLiteral("password-needed"));
    QCOMPARE(m_place.files(), files);
}

void TestSecrets::environmentAndArgumentsAreNotRead() {
    QProcessEnvironment environment = m_place.environment();
    for (const QString& name :
         words("PASSWORD PASSPHRASE P2S_PASSWORD P2S_PASSPHRASE P2S_PASSWORD_FILE PASSWORD_FILE"))
        environment.insert(name, QString::fromLatin1(CliPlace::password));
    EXPECT_STATUS(runTool(QStringLiteral(P2S_CERT), words("inspect both.pfx --json"),
                          {.folder = m_place.path(QString()), .environment = environment}),
                  4);
    for (const QString& option : words("--password --passphrase -p --pass"))
        EXPECT_JSON_ERROR(m_place.json({QStringLiteral("inspect"), QStringLiteral("both.pfx"), option,
                                        QString::fromLatin1(CliPlace::password)}),
                          2, QStringLiteral("wrong-usage"));
}

void TestSecrets::secretsStayWhereTheyAre() {
    const CliPlace place;
    const QStringList attempts[] = {
        words("root create --name P2SRootCert --passphrase-file root.txt"),
        CliPlace::issueArguments(QStringLiteral("user@contoso.com"), QStringLiteral("u.pfx"),
                                 words("--sheet u.html")),
        CliPlace::issueArguments(QStringLiteral("user@contoso.com"), QStringLiteral("v.pfx"),
                                 words("--json")),
        words("root export P2SRootCert --format der --out r.cer"),
        words("check u.pfx --password-file pfx.txt --root r.cer"),
        words("inspect u.pfx --password-file pfx.txt"),
        words("inspect u.pfx --password-file root.txt"),
        words("list"),
        words("show 1"),
    };
    for (const QStringList& attempt : attempts) {
        const ToolRun run = place.run(attempt);
        QVERIFY2(run.finished && !hasSecret(run.out) && !hasSecret(run.err), run.story().constData());
    }
    QVERIFY(QFile::exists(place.path(QStringLiteral("u.html"))));
    const QStringList everything = QDir(place.path(QString())).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(everything.contains(QStringLiteral("ledger.sqlite")));
    for (const QString& name : everything) {
        if (name != QStringLiteral("root.txt") && name != QStringLiteral("pfx.txt"))
            QVERIFY2(!hasSecret(place.bytes(name)), qPrintable(name));
    }
}

#ifndef Q_OS_WIN
std::unique_ptr<TerminalRun> TestSecrets::atTerminal(const QStringList& arguments) const {
    return std::make_unique<TerminalRun>(QStringLiteral(P2S_CERT), arguments, m_place.path(QString()),
                                         toolEnvironment(m_place.environment()));
}

void TestSecrets::typedSecretsAreNotShown() {
    const auto run =
        atTerminal(words("issue --root P2SRootCert --cn typed@contoso.com --unique --out typed.pfx"));
    const QByteArray password = QByteArray(CliPlace::password) + '\n';
    QVERIFY2(run->waitFor("Password for typed.pfx: "), run->screen().constData());
    QTRY_VERIFY(!run->isEchoing());
    QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(run->processId()));
    QVERIFY(arguments.open(QIODevice::ReadOnly) && !hasSecret(arguments.readAll()));
    run->type(password);
    QVERIFY2(run->waitFor("The password again: "), run->screen().constData());
    QTRY_VERIFY(!run->isEchoing());
    run->type(password);
    QVERIFY2(run->waitFor("Passphrase of the root P2SRootCert: "), run->screen().constData());
    QTRY_VERIFY(!run->isEchoing());
    run->type(QByteArray(CliPlace::passphrase) + '\n');
    QVERIFY2(run->waitFor("Issued to typed@contoso.com"), run->screen().constData());
    // Somebody watches, so progress is shown.
    QVERIFY2(run->screen().contains("Signing"), run->screen().constData());
    QCOMPARE(run->finish(), 0);
    QVERIFY2(!hasSecret(run->screen()), run->screen().constData());
    EXPECT_STATUS(m_place.json(words("inspect typed.pfx --password-file pfx.txt")), 0);
}

void TestSecrets::typingErrorIsAskedAgain() {
    const auto run = atTerminal(words("root create --name Typed"));
    QVERIFY(run->waitFor("Passphrase for the new root Typed: "));
    QTRY_VERIFY(!run->isEchoing());
    run->type("one thing\n");
    QVERIFY(run->waitFor("The passphrase again: "));
    QTRY_VERIFY(!run->isEchoing());
    run->type("another thing\n");
    QVERIFY(run->waitFor("The two are not the same."));
    QVERIFY(run->waitFor("Passphrase for the new root Typed: ", 2));
    QTRY_VERIFY(!run->isEchoing());
    run->type(QByteArray(CliPlace::passphrase) + '\n');
    QVERIFY(run->waitFor("The passphrase again: ", 2));
    QTRY_VERIFY(!run->isEchoing());
    run->type(QByteArray(CliPlace::passphrase) + '\n');
    QCOMPARE(run->finish(), 0);
    QVERIFY2(!hasSecret(run->screen()), run->screen().constData());
    EXPECT_STATUS(m_place.run(words("issue --root Typed --cn t@contoso.com --unique --out t.pfx "
                                    "--passphrase-file root.txt --password-file pfx.txt")),
                  0);
}

void TestSecrets::interruptedQuestionLeavesTheTerminalAsItWas() {
    const QStringList files = m_place.files();
    const auto run =
        atTerminal(words("issue --root P2SRootCert --cn stop@contoso.com --unique --out stop.pfx"));
    QVERIFY(run->waitFor("Password for stop.pfx: "));
    QTRY_VERIFY(!run->isEchoing());
    run->type("half a pass");
    run->type("\x03");
    QVERIFY(run->waitFor("cancelled"));
    QVERIFY(run->isEchoing());
    QCOMPARE(run->finish(), 130);
    QVERIFY(!run->screen().contains("half a pass"));
    QCOMPARE(m_place.files(), files);
}

void TestSecrets::generatedPasswordIsShownOnce() {
    const auto run =
        atTerminal(words("issue --root P2SRootCert --cn shown@contoso.com --unique --out shown.pfx "
                         "--generate-password --passphrase-file root.txt"));
    QCOMPARE(run->finish(), 0);
    QCOMPARE(run->screen().count("Password: "), 1);
    const qsizetype begin = run->screen().indexOf("Password: ") + 10;
    const QByteArray password = run->screen().mid(begin, run->screen().indexOf('\r', begin) - begin);
    QVERIFY(password.size() >= 20);
    EXPECT_STATUS(m_place.json(words("inspect shown.pfx --password-file -"), password), 0);
}

void TestSecrets::generatedPasswordDoesNotFollowARedirection() {
    TerminalRun run(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         QStringLiteral("exec '" P2S_CERT
                        "' issue --root P2SRootCert --cn kept@contoso.com --unique --out kept.pfx "
                        "--generate-password --passphrase-file root.txt > kept.out 2> kept.err")},
        m_place.path(QString()), toolEnvironment(m_place.environment()));
    QCOMPARE(run.finish(), 0);
    QCOMPARE(run.screen().count("Password: "), 1);
    QVERIFY(m_place.bytes(QStringLiteral("kept.out")).contains("Issued to kept@contoso.com"));
    QVERIFY(!m_place.bytes(QStringLiteral("kept.out")).contains("Password: "));
    QVERIFY(!m_place.bytes(QStringLiteral("kept.err")).contains("Password: "));
}

void TestSecrets::bundleOnATerminalIsAskedFor() {
    const auto run = atTerminal(words("inspect both.pfx"));
    QVERIFY(run->waitFor("Password of both.pfx: "));
    QTRY_VERIFY(!run->isEchoing());
    run->type(QByteArray(CliPlace::password) + '\n');
    QCOMPARE(run->finish(), 0);
    QVERIFY2(run->screen().contains("Nothing to object to."), run->screen().constData());
}
#endif

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
