#include "core/base/files.h"
#include "core/x509/pkcs12_bundle.h"
#include "tests/cli/cli_place.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>

using namespace p2s;
using namespace p2s::test;

/// Lists of people, renewing many, and from an old root to a new one, from a script.
class TestBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void issuesToAList();
    void goesOnWhereItWasStopped();
    void refusesBadLists_data();
    void refusesBadLists();
    void showsNoPasswordToNobody();
    void stopsWhenNobodySeesThePasswords();
    void renewsWhatExpires();
    void renewsByAddress();
    void rollsARootOver();
    void refusesBadRollovers_data();
    void refusesBadRollovers();
    void keepsNoPasswordToItself();
    void ledgerIsIntactAfterAll();

private:
    CliPlace m_place;
};

namespace {

QStringList batchWords(const QString& more) {
    return words(QStringLiteral("batch --root P2SRootCert --csv people.csv --out-dir out --passphrase-file "
                                "root.txt ") +
                 more);
}

} // namespace

void TestBatch::initTestCase() {
    QVERIFY(m_place.makeRoot());
}

void TestBatch::issuesToAList() {
    QVERIFY(m_place.write(QStringLiteral("people.csv"),
                          "\xEF\xBB\xBFName;E-Mail;for\r\nAnn;ann@contoso.com;\r\nBob;CONTOSO\\bob;\r\n"
                          "Carol;carol@contoso.com;apple\r\n"));
    const ToolRun run = m_place.json(batchWords(QStringLiteral("--generate-password --jobs 2")));
    EXPECT_STATUS(run, 1);
    const QJsonObject answer = document(run);
    const QJsonArray issued = answer.value(QStringLiteral("issued")).toArray();
    QCOMPARE(issued.size(), 2);
    const QJsonArray failed = answer.value(QStringLiteral("failed")).toArray();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().toObject().value(QStringLiteral("line")).toInt(), 3);
    QCOMPARE(
        failed.first().toObject().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")),
        QJsonValue(QStringLiteral("address-is-down-level-name")));
    const QJsonObject passwords = answer.value(QStringLiteral("passwords")).toObject();
    QCOMPARE(passwords.size(), 2);
    for (const auto& one : issued) {
        const QString pfx = one.toObject().value(QStringLiteral("pfx")).toString();
        const auto bytes = readFile(pfx);
        QVERIFY(bytes.has_value());
        QVERIFY(Pkcs12Bundle::read(*bytes, SecretBytes::fromText(passwords.value(pfx).toString()), pfx));
        QVERIFY(QFile::exists(one.toObject().value(QStringLiteral("sheet")).toString()));
    }
    QCOMPARE(issued.at(1).toObject().value(QStringLiteral("profile")).toString(), QStringLiteral("apple"));
    const QByteArray summary = m_place.bytes(QStringLiteral("out/summary.csv"));
    QCOMPARE(summary.count("\r\n"), 4);
    for (const auto& password : passwords)
        QVERIFY(!summary.contains(password.toString().toUtf8()));
}

void TestBatch::goesOnWhereItWasStopped() {
    // Without --resume nothing of an earlier run is touched.
    EXPECT_JSON_ERROR(m_place.json(batchWords(QStringLiteral("--password-file pfx.txt"))), 5,
                      QStringLiteral("file-exists"));
    QVERIFY(m_place.write(QStringLiteral("people.csv"),
                          "address\nann@contoso.com\nbob@contoso.com\ncarol@contoso.com\n"));
    const ToolRun run = m_place.json(batchWords(QStringLiteral("--password-file pfx.txt --resume")));
    EXPECT_STATUS(run, 0);
    const QJsonObject answer = document(run);
    QCOMPARE(answer.value(QStringLiteral("issued")).toArray().size(), 1);
    QCOMPARE(answer.value(QStringLiteral("alreadyThere")).toArray().size(), 2);
    QVERIFY(!answer.contains(QStringLiteral("passwords")));
    QVERIFY(m_place.write(QStringLiteral("people.csv"), "eve@contoso.com\n"));
    EXPECT_JSON_ERROR(m_place.json(batchWords(QStringLiteral("--password-file pfx.txt --resume"))), 3,
                      QStringLiteral("summary-of-another-list"));
}

void TestBatch::refusesBadLists_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << 3 << QStringLiteral("file-empty");
    QTest::newRow("no addresses") << QByteArray("Name\nAnn\n") << 3
                                  << QStringLiteral("people-list-without-addresses");
    QTest::newRow("broken") << QByteArray("a@contoso.com\n\"b@contoso.com\n") << 3
                            << QStringLiteral("people-list-malformed");
    QTest::newRow("only a heading") << QByteArray("address\n") << 3 << QStringLiteral("recipients-missing");
}

void TestBatch::refusesBadLists() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, code);
    QVERIFY(m_place.write(QStringLiteral("people.csv"), bytes));
    EXPECT_JSON_ERROR(m_place.json(batchWords(QStringLiteral("--password-file pfx.txt"))), status, code);
}

void TestBatch::showsNoPasswordToNobody() {
    QVERIFY(m_place.write(QStringLiteral("people.csv"), "eve@contoso.com\n"));
    EXPECT_STATUS(m_place.run(batchWords(QStringLiteral("--generate-password"))), 2);
}

/// However a batch ends: whatever file is there, its password was shown.
void TestBatch::keepsNoPasswordToItself() {
    QByteArray list("address\n");
    constexpr int people = 40;
    for (int i = 0; i < people; ++i)
        list += "killed" + QByteArray::number(i) + "@contoso.com\n";
    QVERIFY(m_place.write(QStringLiteral("people.csv"), list));
    QStringList arguments = batchWords(QStringLiteral("--generate-password --jobs 2 --json --resume"));
    arguments.replaceInStrings(QRegularExpression(QStringLiteral("^out$")), QStringLiteral("killed"));
    QMap<QString, QString> passwords;
    const auto take = [&](const QByteArray& shown) {
        static const QRegularExpression line(QStringLiteral("^ +\"(.+\\.pfx)\": \"(.+)\",?$"),
                                             QRegularExpression::MultilineOption);
        auto found = line.globalMatch(QString::fromUtf8(shown));
        while (found.hasNext()) {
            const auto match = found.next();
            passwords.insert(match.captured(1), match.captured(2));
        }
    };
    for (const int shown : {1, 5, 9}) {
        QProcess process;
        process.setWorkingDirectory(m_place.path(QString()));
        process.setProcessEnvironment(toolEnvironment(m_place.environment()));
        process.start(QStringLiteral(P2S_CERT), arguments);
        QByteArray output;
        while (output.count(".pfx") < shown && process.waitForReadyRead())
            output += process.readAllStandardOutput();
        process.kill();
        QVERIFY(process.waitForFinished());
        take(output + process.readAllStandardOutput());
    }
    const ToolRun run = m_place.run(arguments);
    EXPECT_STATUS(run, 0);
    take(run.out);
    const QDir folder(m_place.path(QStringLiteral("killed")));
    const QStringList files = folder.entryList({QStringLiteral("*.pfx")});
    QCOMPARE(files.size(), people);
    for (const QString& file : files) {
        const auto bytes = readFile(folder.filePath(file));
        QVERIFY(bytes.has_value());
        const QString path = folder.absoluteFilePath(file);
        QVERIFY2(passwords.contains(path), qPrintable(path));
        QVERIFY2(Pkcs12Bundle::read(*bytes, SecretBytes::fromText(passwords.value(path)), path),
                 qPrintable(path));
    }
}

void TestBatch::stopsWhenNobodySeesThePasswords() {
    QVERIFY(m_place.write(QStringLiteral("people.csv"), "deaf@contoso.com\n"));
    QStringList arguments = batchWords(QStringLiteral("--generate-password --json"));
    arguments.replaceInStrings(QRegularExpression(QStringLiteral("^out$")), QStringLiteral("deaf"));
    QProcess process;
    process.setWorkingDirectory(m_place.path(QString()));
    process.setProcessEnvironment(toolEnvironment(m_place.environment()));
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(P2S_CERT), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 5);
    QVERIFY(process.readAllStandardError().contains("could not be shown"));
    QVERIFY(!QFile::exists(m_place.path(QStringLiteral("deaf/deaf@contoso.com.pfx"))));
}

void TestBatch::renewsWhatExpires() {
    const QStringList renew =
        words(QStringLiteral("renew --expiring-within 5000 --out-dir renewed --passphrase-file root.txt "
                             "--password-file pfx.txt --jobs 2"));
    const ToolRun run = m_place.json(renew);
    EXPECT_STATUS(run, 0);
    const QJsonArray renewed = document(run).value(QStringLiteral("renewed")).toArray();
    QCOMPARE(renewed.size(), 3);
    for (const auto& one : renewed) {
        const QString oldSha1 = one.toObject()
                                    .value(QStringLiteral("replaces"))
                                    .toObject()
                                    .value(QStringLiteral("sha1"))
                                    .toString();
        const auto sheet = readFile(one.toObject().value(QStringLiteral("sheet")).toString());
        QVERIFY(sheet.has_value());
        QVERIFY(sheet->contains(oldSha1.toUtf8()));
    }
    const ToolRun none = m_place.json(words(QStringLiteral(
        "renew --expiring-within 0 --out-dir renewed --passphrase-file root.txt --password-file pfx.txt")));
    EXPECT_STATUS(none, 0);
    QVERIFY(document(none).value(QStringLiteral("renewed")).toArray().isEmpty());
    EXPECT_STATUS(m_place.run(words(QStringLiteral("renew --out-dir renewed"))), 2);
    EXPECT_STATUS(m_place.run(words(QStringLiteral("renew 1 --expiring-within 3 --out-dir renewed"))), 2);
}

void TestBatch::renewsByAddress() {
    const ToolRun run = m_place.json(
        words(QStringLiteral("renew ANN@contoso.com --out ann-2.pfx --sheet ann-2.html --passphrase-file "
                             "root.txt --password-file pfx.txt")));
    EXPECT_STATUS(run, 0);
    QVERIFY(m_place.files().contains(QStringLiteral("ann-2.html")));
    EXPECT_JSON_ERROR(m_place.json(words(QStringLiteral("renew nobody@contoso.com --out n.pfx "
                                                        "--passphrase-file root.txt --password-file "
                                                        "pfx.txt"))),
                      6, QStringLiteral("certificate-not-found"));
}

void TestBatch::rollsARootOver() {
    EXPECT_STATUS(m_place.run(words(QStringLiteral("root create --name New --passphrase-file root.txt"))), 0);
    const QString day = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
    const ToolRun started = m_place.json(
        words(QStringLiteral("rollover start --from P2SRootCert --to New --remove-after ") + day));
    EXPECT_STATUS(started, 0);
    QCOMPARE(document(started).value(QStringLiteral("remaining")).toArray().size(), 3);
    QCOMPARE(document(started).value(QStringLiteral("state")).toString(), QStringLiteral("under-way"));
    EXPECT_STATUS(m_place.run(words(QStringLiteral("rollover note-uploaded p2srootcert"))), 0);
    EXPECT_JSON_ERROR(m_place.json(words(QStringLiteral("rollover finish P2SRootCert"))), 1,
                      QStringLiteral("rollover-unfinished"));
    const ToolRun reissued = m_place.json(
        words(QStringLiteral("rollover reissue P2SRootCert --out-dir rolled --passphrase-file root.txt "
                             "--password-file pfx.txt")));
    EXPECT_STATUS(reissued, 0);
    QCOMPARE(document(reissued).value(QStringLiteral("renewed")).toArray().size(), 3);
    const QJsonObject status = document(m_place.json(words(QStringLiteral("rollover status P2SRootCert"))));
    QCOMPARE(status.value(QStringLiteral("moved")).toArray().size(), 3);
    QVERIFY(status.value(QStringLiteral("remaining")).toArray().isEmpty());
    QVERIFY(status.value(QStringLiteral("mayRemoveOldRoot")).toBool());
    QVERIFY(status.contains(QStringLiteral("uploadedAt")));
    const ToolRun finished =
        m_place.json(words(QStringLiteral("rollover finish P2SRootCert --resource-group rg --gateway gw")));
    EXPECT_STATUS(finished, 0);
    QCOMPARE(document(finished).value(QStringLiteral("azure")).toObject().value(QStringLiteral("cli")),
             QJsonValue(QStringLiteral("az network vnet-gateway root-cert delete --resource-group \"rg\" "
                                       "--gateway-name \"gw\" --name \"P2SRootCert\"")));
    EXPECT_JSON_ERROR(m_place.json(words(QStringLiteral("rollover status P2SRootCert"))), 6,
                      QStringLiteral("rollover-not-found"));
    const QJsonArray all = document(m_place.json(words(QStringLiteral("rollover list"))))
                               .value(QStringLiteral("rollovers"))
                               .toArray();
    QCOMPARE(all.size(), 1);
}

void TestBatch::refusesBadRollovers_data() {
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("the same root") << QStringLiteral("start --from New --to New --remove-after 2030-01-01")
                                   << 3 << QStringLiteral("rollover-roots-equal");
    QTest::newRow("no such root") << QStringLiteral("start --from New --to Newer --remove-after 2030-01-01")
                                  << 6 << QStringLiteral("root-not-found");
    QTest::newRow("no day") << QStringLiteral("start --from New --to P2SRootCert --remove-after soon") << 2
                            << QStringLiteral("wrong-usage");
    QTest::newRow("a day past") << QStringLiteral(
                                       "start --from New --to P2SRootCert --remove-after 2020-01-01")
                                << 3 << QStringLiteral("rollover-day-unsuitable");
    QTest::newRow("after the old root")
        << QStringLiteral("start --from New --to P2SRootCert --remove-after 2199-01-01") << 3
        << QStringLiteral("rollover-day-unsuitable");
    QTest::newRow("none under way") << QStringLiteral("cancel New") << 6
                                    << QStringLiteral("rollover-not-found");
}

void TestBatch::refusesBadRollovers() {
    QFETCH(QString, arguments);
    QFETCH(int, status);
    QFETCH(QString, code);
    EXPECT_JSON_ERROR(m_place.json(words(QStringLiteral("rollover ") + arguments)), status, code);
}

void TestBatch::ledgerIsIntactAfterAll() {
    EXPECT_STATUS(m_place.run(words(QStringLiteral("ledger verify"))), 0);
}

QTEST_GUILESS_MAIN(TestBatch)
#include "test_batch.moc"
