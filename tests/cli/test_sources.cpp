#include "tests/cli/cli_place.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

#include <filesystem>

using namespace p2s::test;

/// What a command reads, secrets above all, is never what it writes over, whatever it was told to replace.
class TestSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isNeverReplaced_data();
    void isNeverReplaced();
    void aBatchLeavesItsSecretsAlone();
    void whatIsNotReadIsReplaced();

private:
    CliPlace m_place;
};

void TestSources::initTestCase() {
    QVERIFY(m_place.makeRoot());
    EXPECT_STATUS(
        m_place.run(CliPlace::issueArguments(QStringLiteral("user@contoso.com"), QStringLiteral("u.pfx"))),
        0);
    EXPECT_STATUS(m_place.run(words("root export P2SRootCert --format der --out root.cer")), 0);
    EXPECT_STATUS(m_place.run(words("ledger backup l.p2sbackup --passphrase-file root.txt")), 0);
    QVERIFY(QDir(m_place.path({})).mkdir(QStringLiteral("out")));
    QVERIFY(m_place.write(QStringLiteral("out/summary.csv"), "address\nnext@contoso.com\n"));
    QVERIFY(m_place.write(QStringLiteral("list.csv"), "secret\n"));
    std::filesystem::create_hard_link(m_place.path(QStringLiteral("root.txt")).toStdString(),
                                      m_place.path(QStringLiteral("twin.txt")).toStdString());
#ifndef Q_OS_WIN
    QVERIFY(QFile::link(m_place.path(QStringLiteral("root.txt")), m_place.path(QStringLiteral("link.txt"))));
#endif
}

void TestSources::isNeverReplaced_data() {
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const char* line) {
        QTest::newRow(name) << QString::fromLatin1(line);
    };
    const QString issue = QStringLiteral("issue --root P2SRootCert --cn next@contoso.com --unique "
                                         "--passphrase-file root.txt --password-file pfx.txt --force ");
    for (const char* spelling : {"root.txt", "./out/../root.txt", "twin.txt",
#ifdef Q_OS_WIN
                                 "ROOT.TXT",
#else
                                 "link.txt",
#endif
                                 "pfx.txt"})
        QTest::addRow("issue --out %s", spelling)
            << issue + QStringLiteral("--out ") + QString::fromLatin1(spelling);
    QTest::newRow("issue --sheet") << issue + QStringLiteral("--out n.pfx --sheet pfx.txt");
    row("renew --out", "renew 1 --passphrase-file root.txt --password-file pfx.txt --force --out root.txt");
    row("renew --sheet", "renew 1 --passphrase-file root.txt --password-file pfx.txt --force --out n.pfx "
                         "--sheet pfx.txt");
    row("batch", "batch --root P2SRootCert --csv out/summary.csv --out-dir out --passphrase-file root.txt "
                 "--password-file pfx.txt --force");
    row("request new --out",
        "request new --cn next@contoso.com --passphrase-file root.txt --force --out root.txt");
    row("request new --inf",
        "request new --cn next@contoso.com --passphrase-file root.txt --force --out n.csr --inf root.txt");
    row("request complete over the reply", "request complete u.pfx --passphrase-file root.txt "
                                           "--password-file pfx.txt --force --out u.pfx");
    row("request complete over an authority", "request complete u.pfx --ca root.cer --passphrase-file "
                                              "root.txt --password-file pfx.txt --force --out root.cer");
    row("request complete over the root", "request complete u.pfx --root root.cer --passphrase-file "
                                          "root.txt --password-file pfx.txt --force --out root.cer");
    row("crl", "crl --root P2SRootCert --passphrase-file root.txt --force --out root.txt");
    row("ledger backup", "ledger backup root.txt --passphrase-file root.txt --force");
    row("repair over the source", "repair u.pfx --password-file pfx.txt --force --out u.pfx");
    row("repair over the password", "repair u.pfx --password-file pfx.txt --force --out pfx.txt");
    row("repair over an addition",
        "repair u.pfx --password-file pfx.txt --add root.cer --force --out root.cer");
    row("audit", "audit out --password-list list.csv --report list.csv --force");
    row("doctor", "doctor 798 u.pfx --password-file pfx.txt --rule-book u.pfx --force");
}

void TestSources::isNeverReplaced() {
    QFETCH(const QString, line);
    QHash<QString, QByteArray> before;
    const QStringList names{QStringLiteral("root.txt"), QStringLiteral("pfx.txt"),
                            QStringLiteral("u.pfx"),    QStringLiteral("root.cer"),
                            QStringLiteral("list.csv"), QStringLiteral("out/summary.csv")};
    for (const QString& name : names)
        before[name] = m_place.bytes(name);
    const QStringList files = m_place.files();
    EXPECT_JSON_ERROR(m_place.json(words(line)), 5, QStringLiteral("file-is-source"));
    for (const QString& name : names)
        QCOMPARE(m_place.bytes(name), before.value(name));
    QCOMPARE(m_place.files(), files);
    // Also when nobody allowed anything to be replaced.
    QStringList careful = words(line);
    careful.removeAll(QStringLiteral("--force"));
    EXPECT_JSON_ERROR(m_place.json(careful), 5, QStringLiteral("file-is-source"));
}

void TestSources::aBatchLeavesItsSecretsAlone() {
    QVERIFY(QDir(m_place.path({})).mkdir(QStringLiteral("batch")));
    QVERIFY(m_place.write(QStringLiteral("people.csv"), "address\nnext@contoso.com\nother@contoso.com\n"));
    const QString secret = QStringLiteral("batch/next@contoso.com.pfx");
    QVERIFY(m_place.write(secret, CliPlace::password));
    const ToolRun run = m_place.json(words("batch --root P2SRootCert --csv people.csv --out-dir batch "
                                           "--passphrase-file root.txt --force --password-file") +
                                     QStringList{secret});
    EXPECT_STATUS(run, 1);
    QCOMPARE(m_place.bytes(secret), QByteArray(CliPlace::password));
    QVERIFY(QFile::exists(m_place.path(QStringLiteral("batch/other@contoso.com.pfx"))));
    const QJsonObject failed = document(run).value(QStringLiteral("failed")).toArray().first().toObject();
    QCOMPARE(failed.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("file-is-source"));
}

void TestSources::whatIsNotReadIsReplaced() {
    QVERIFY(m_place.write(QStringLiteral("old.txt"), "old"));
    EXPECT_STATUS(
        m_place.run(words("crl --root P2SRootCert --passphrase-file root.txt --force --out old.txt")), 0);
    QVERIFY(m_place.bytes(QStringLiteral("old.txt")).contains("X509 CRL"));
}

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"
