#include "tests/cli/cli_place.h"

using namespace p2s::test;

/// What issue says of a certificate that it issues all the same.
class TestIssueWarnings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_place.makeRoot()); }
    void weakPasswordIsWarnedOf_data();
    void weakPasswordIsWarnedOf();
    void secondCertificateIsPointedOut();
    void oneMailboxIsPointedOutHoweverItIsWritten();

private:
    CliPlace m_place;
};

void TestIssueWarnings::weakPasswordIsWarnedOf_data() {
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("digits") << QByteArray("12345");
    QTest::newRow("the address") << QByteArray("weak.anna.schmidt@contoso.com");
    QTest::newRow("the name") << QByteArray("weak.anna.schmidt");
}

void TestIssueWarnings::weakPasswordIsWarnedOf() {
    QFETCH(const QByteArray, password);
    QVERIFY(m_place.write(QStringLiteral("weak.txt"), password + '\n'));
    QStringList issue = CliPlace::issueArguments(QStringLiteral("weak.anna.schmidt@contoso.com"),
                                                 QStringLiteral("w.pfx"), {QStringLiteral("--force")});
    issue.replaceInStrings(QStringLiteral("pfx.txt"), QStringLiteral("weak.txt"));
    const ToolRun run = m_place.json(issue);
    EXPECT_STATUS(run, 0);
    QVERIFY(findingIds(document(run).value(QStringLiteral("findings")))
                .contains(QStringLiteral("password-weak")));
}

void TestIssueWarnings::secondCertificateIsPointedOut() {
    EXPECT_STATUS(
        m_place.run(CliPlace::issueArguments(QStringLiteral("twice@contoso.com"), QStringLiteral("1.pfx"))),
        0);
    const ToolRun second =
        m_place.run(CliPlace::issueArguments(QStringLiteral("twice@contoso.com"), QStringLiteral("2.pfx")));
    EXPECT_STATUS(second, 0);
    QVERIFY2(second.err.contains("twice@contoso.com already holds"), second.story().constData());
    const ToolRun third =
        m_place.json(CliPlace::issueArguments(QStringLiteral("twice@contoso.com"), QStringLiteral("3.pfx")));
    EXPECT_STATUS(third, 0);
    QVERIFY2(third.err.contains("twice@contoso.com already holds"), third.story().constData());
    QVERIFY(findingIds(document(third).value(QStringLiteral("findings")))
                .contains(QStringLiteral("already-holds")));
}

void TestIssueWarnings::oneMailboxIsPointedOutHoweverItIsWritten() {
    const QString unicode = QStringLiteral("z@köln.example");
    const QString ascii = QStringLiteral("z@xn--kln-sna.example");
    EXPECT_STATUS(m_place.run(CliPlace::issueArguments(unicode, QStringLiteral("z1.pfx"))), 0);
    const ToolRun second = m_place.json(CliPlace::issueArguments(ascii, QStringLiteral("z2.pfx")));
    EXPECT_STATUS(second, 0);
    QVERIFY2(findingIds(document(second).value(QStringLiteral("findings")))
                 .contains(QStringLiteral("already-holds")),
             second.story().constData());
    const QJsonObject certificate = document(second).value(QStringLiteral("certificate")).toObject();
    QCOMPARE(certificate.value(QStringLiteral("commonName")).toString(), unicode);
    QCOMPARE(certificate.value(QStringLiteral("subjectAltName")).toArray(),
             QJsonArray{QStringLiteral("email:z@xn--kln-sna.example")});
    for (const QString& verb : {QStringLiteral("list --search"), QStringLiteral("people find")}) {
        const ToolRun found = m_place.json(words(verb) + QStringList{ascii});
        EXPECT_STATUS(found, 0);
        QCOMPARE(document(found).value(QStringLiteral("certificates")).toArray().size(), 2);
    }
    // Two are valid, which is another answer than that there is none.
    EXPECT_JSON_ERROR(
        m_place.json(words("revoke --root P2SRootCert --reason superseded --cn") + QStringList{ascii}), 3,
        QStringLiteral("certificate-ambiguous"));
}

QTEST_GUILESS_MAIN(TestIssueWarnings)
#include "test_issue_warnings.moc"
