#include "tests/cli/cli_place.h"

using namespace p2s::test;

/// Revoking, renewing and what expires, from a script.
class TestRevoke : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dryRunChangesNothing();
    void revokesAndSaysWhoIsCutOff();
    void takesBack();
    void badWords_data();
    void badWords();
    void renews();
    void saysWhatExpires();
    void peopleJoinAndLeave();
    void showsWhatHappened();
    void revokesAllOfALeaver();
    void ledgerIsIntactAfterAll();

private:
    CliPlace m_place;
};

void TestRevoke::initTestCase() {
    QVERIFY(m_place.makeRoot());
    EXPECT_STATUS(
        m_place.run(CliPlace::issueArguments(QStringLiteral("ann@contoso.com"), QStringLiteral("a.pfx"))), 0);
    EXPECT_STATUS(
        m_place.run(words(QStringLiteral(
            "issue --root P2SRootCert --cn kiosk@contoso.com --shared-with ann@contoso.com,bob@contoso.com "
            "--out k.pfx --passphrase-file root.txt --password-file pfx.txt"))),
        0);
}

void TestRevoke::dryRunChangesNothing() {
    const ToolRun run = m_place.json(words(QStringLiteral("revoke --cn kiosk@contoso.com --dry-run")));
    EXPECT_STATUS(run, 0);
    QCOMPARE(document(run).value(QStringLiteral("state")).toString(), QStringLiteral("issued"));
    QCOMPARE(document(run).value(QStringLiteral("cutOff")).toArray().size(), 2);
}

void TestRevoke::revokesAndSaysWhoIsCutOff() {
    const ToolRun run =
        m_place.json(words(QStringLiteral("revoke --cn kiosk@contoso.com --root P2SRootCert --reason "
                                          "keyCompromise --gateway gw --resource-group rg")));
    EXPECT_STATUS(run, 0);
    const QJsonObject answer = document(run);
    QCOMPARE(answer.value(QStringLiteral("mode")).toString(), QStringLiteral("shared"));
    QCOMPARE(answer.value(QStringLiteral("cutOff")).toArray(),
             (QJsonArray{QStringLiteral("ann@contoso.com"), QStringLiteral("bob@contoso.com")}));
    QCOMPARE(answer.value(QStringLiteral("reissueNeeded")).toArray(),
             QJsonArray{QStringLiteral("bob@contoso.com")});
    const QString sha1 =
        answer.value(QStringLiteral("certificate")).toObject().value(QStringLiteral("sha1")).toString();
    QCOMPARE(sha1.size(), 40);
    const QJsonObject azure = answer.value(QStringLiteral("azure")).toObject();
    for (const char* form : {"cli", "powershell", "bicep", "terraform"})
        QVERIFY2(azure.value(QLatin1StringView(form)).toString().contains(sha1), form);
    QVERIFY(azure.value(QStringLiteral("cli")).toString().contains(QStringLiteral("--gateway-name \"gw\"")));
    EXPECT_JSON_ERROR(m_place.json({QStringLiteral("revoke"), QStringLiteral("--thumbprint"), sha1}), 1,
                      QStringLiteral("already-revoked"));
    const QJsonArray listed = document(m_place.json(words(QStringLiteral("list --state revoked"))))
                                  .value(QStringLiteral("certificates"))
                                  .toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first()
                 .toObject()
                 .value(QStringLiteral("revocation"))
                 .toObject()
                 .value(QStringLiteral("reason")),
             QJsonValue(QStringLiteral("keyCompromise")));
}

void TestRevoke::takesBack() {
    const ToolRun run = m_place.json(
        words(QStringLiteral("unrevoke --cn kiosk@contoso.com --gateway gw --resource-group rg")));
    EXPECT_STATUS(run, 0);
    const QJsonObject answer = document(run);
    QCOMPARE(answer.value(QStringLiteral("state")).toString(), QStringLiteral("issued"));
    QCOMPARE(answer.value(QStringLiteral("wasUploaded")), QJsonValue(false));
    const QJsonObject azure = answer.value(QStringLiteral("azure")).toObject();
    QCOMPARE(azure.value(QStringLiteral("cli")).toString(),
             QStringLiteral("az network vnet-gateway revoked-cert delete --resource-group \"rg\""
                            " --gateway-name \"gw\" --name \"%1\"")
                 .arg(azure.value(QStringLiteral("name")).toString()));
    QVERIFY(azure.value(QStringLiteral("powershell"))
                .toString()
                .startsWith(QStringLiteral("Remove-AzVpnClientRevokedCertificate ")));
    QCOMPARE(azure.value(QStringLiteral("thumbprint")).toString().size(), 40);
    EXPECT_JSON_ERROR(m_place.json(words(QStringLiteral("unrevoke --cn kiosk@contoso.com"))), 1,
                      QStringLiteral("not-revoked"));

    // A hold that the gateway knows: what takes it off there is said in words too.
    EXPECT_STATUS(m_place.run(words(
                      QStringLiteral("revoke --cn kiosk@contoso.com --reason certificateHold --uploaded"))),
                  0);
    const ToolRun lifted = m_place.run(words(QStringLiteral("unrevoke --cn kiosk@contoso.com")));
    EXPECT_STATUS(lifted, 0);
    QVERIFY(lifted.out.contains("vnet-gateway revoked-cert delete"));
    QVERIFY(lifted.out.contains("off its list"));
}

void TestRevoke::badWords_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("nobody") << QStringLiteral("revoke --cn zoe@contoso.com") << 6
                            << QStringLiteral("certificate-not-found");
    QTest::newRow("no certificate") << QStringLiteral("revoke --reason keyCompromise") << 2
                                    << QStringLiteral("wrong-usage");
    QTest::newRow("two names") << QStringLiteral("revoke --cn ann@contoso.com --serial 01") << 2
                               << QStringLiteral("wrong-usage");
    QTest::newRow("reason") << QStringLiteral("revoke --cn ann@contoso.com --reason boredom") << 3
                            << QStringLiteral("reason-unknown");
    QTest::newRow("another root") << QStringLiteral("revoke --cn ann@contoso.com --root Other") << 6
                                  << QStringLiteral("root-not-found");
}

void TestRevoke::badWords() {
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, code);
    EXPECT_JSON_ERROR(m_place.json(words(line)), status, code);
}

void TestRevoke::renews() {
    const ToolRun run = m_place.json(
        words(QStringLiteral("renew 1 --out a2.pfx --passphrase-file root.txt --password-file pfx.txt")));
    EXPECT_STATUS(run, 0);
    const QJsonArray renewed = document(run).value(QStringLiteral("renewed")).toArray();
    QCOMPARE(renewed.size(), 1);
    QCOMPARE(renewed.first().toObject().value(QStringLiteral("recipients")).toArray(),
             QJsonArray{QStringLiteral("ann@contoso.com")});
    const QJsonObject old = document(m_place.json(words(QStringLiteral("show 1"))));
    QCOMPARE(old.value(QStringLiteral("state")).toString(), QStringLiteral("superseded"));
    const int number = renewed.first().toObject().value(QStringLiteral("id")).toInt();
    const QJsonObject shown = document(m_place.json({QStringLiteral("show"), QString::number(number)}));
    QCOMPARE(shown.value(QStringLiteral("replaces")).toInt(), 1);
    QVERIFY(m_place.files().contains(QStringLiteral("a2.pfx")));
    // Several go into a folder; what is there is not replaced.
    EXPECT_STATUS(m_place.run(words(QStringLiteral("renew 1 2 --out b.pfx --passphrase-file root.txt"))), 2);
    EXPECT_JSON_ERROR(m_place.json(words(QStringLiteral(
                          "renew 2 --out a2.pfx --passphrase-file root.txt --password-file pfx.txt"))),
                      5, QStringLiteral("file-exists"));
}

void TestRevoke::saysWhatExpires() {
    QCOMPARE(document(m_place.json(words(QStringLiteral("expiring --within 30"))))
                 .value(QStringLiteral("certificates"))
                 .toArray()
                 .size(),
             0);
    const ToolRun run = m_place.json(words(QStringLiteral("expiring --within 5000 --ics e.ics")));
    EXPECT_STATUS(run, 0);
    QCOMPARE(document(run).value(QStringLiteral("roots")).toArray().size(), 1);
    QCOMPARE(document(run).value(QStringLiteral("certificates")).toArray().size(), 2);
    QCOMPARE(m_place.bytes(QStringLiteral("e.ics")).count("BEGIN:VEVENT"), 3);
}

void TestRevoke::peopleJoinAndLeave() {
    EXPECT_STATUS(m_place.run(words(QStringLiteral("people join 2 eve@contoso.com"))), 0);
    EXPECT_STATUS(m_place.run(words(QStringLiteral("people leave 2 bob@contoso.com"))), 0);
    EXPECT_JSON_ERROR(m_place.json(words(QStringLiteral("people leave 2 bob@contoso.com"))), 6,
                      QStringLiteral("person-not-found"));
    EXPECT_JSON_ERROR(m_place.json(words(QStringLiteral("people join 1 bob@contoso.com"))), 3,
                      QStringLiteral("certificate-not-shared"));
    const QJsonObject found = document(m_place.json(words(QStringLiteral("people find bob@contoso.com"))))
                                  .value(QStringLiteral("certificates"))
                                  .toArray()
                                  .first()
                                  .toObject();
    QCOMPARE(found.value(QStringLiteral("people")).toArray().size(), 3);
    QCOMPARE(found.value(QStringLiteral("recipients")).toArray(),
             (QJsonArray{QStringLiteral("ann@contoso.com"), QStringLiteral("eve@contoso.com")}));
}

/// In words, by whom, and what took its place.
void TestRevoke::showsWhatHappened() {
    const CliPlace place;
    QVERIFY(place.makeRoot());
    const QString ann = QStringLiteral("ann@contoso.com");
    EXPECT_STATUS(place.run(CliPlace::issueArguments(ann, QStringLiteral("a.pfx"))), 0);
    EXPECT_STATUS(place.run(words("renew 1 --out b.pfx --passphrase-file root.txt "
                                  "--password-file pfx.txt")),
                  0);
    EXPECT_STATUS(place.run(words("revoke --serial ") +
                            QStringList{document(place.json(words("show 1")))
                                            .value(QStringLiteral("certificate"))
                                            .toObject()
                                            .value(QStringLiteral("serial"))
                                            .toString()} +
                            words("--reason keyCompromise")),
                  0);
    const QJsonObject shown = document(place.json(words("show 1")));
    QCOMPARE(shown.value(QStringLiteral("replacedBy")).toArray(), QJsonArray{2});
    const QJsonArray events = shown.value(QStringLiteral("events")).toArray();
    const QString by = events.last().toObject().value(QStringLiteral("by")).toString();
    QVERIFY2(!by.startsWith(u'@') && by.contains(u'@'), qPrintable(by));
    const QString sha1 = document(place.json(words("show 2")))
                             .value(QStringLiteral("certificate"))
                             .toObject()
                             .value(QStringLiteral("sha1"))
                             .toString();
    const ToolRun run = place.run(words("show 1"));
    EXPECT_STATUS(run, 0);
    const QString text = QString::fromUtf8(run.out);
    for (const QString& said : {QStringLiteral("Number 2 took its place: issued, thumbprint ") + sha1,
                                QStringLiteral("Issued, file written · ") + by,
                                QStringLiteral("Superseded by a new certificate · number 2 · ") + by,
                                QStringLiteral("Revoked · The key, the file")})
        QVERIFY2(text.contains(said), qPrintable(text));
    // None by its name in the chain.
    for (const QJsonValue event : events)
        QVERIFY2(
            !text.contains(QStringLiteral("  ") + event.toObject().value(QStringLiteral("kind")).toString()),
            qPrintable(text));
}

void TestRevoke::revokesAllOfALeaver() {
    const CliPlace place;
    QVERIFY(place.makeRoot());
    EXPECT_STATUS(
        place.run(CliPlace::issueArguments(QStringLiteral("ann@contoso.com"), QStringLiteral("a.pfx"))), 0);
    EXPECT_STATUS(place.run(words("renew 1 --out b.pfx --passphrase-file root.txt "
                                  "--password-file pfx.txt")),
                  0);
    const auto thumbprint = [&](const char* show) {
        const QJsonObject shown = document(place.json(words(show)));
        return shown.value(QStringLiteral("certificate")).toObject().value(QStringLiteral("sha1")).toString();
    };
    const QStringList both{thumbprint("show 1"), thumbprint("show 2")};
    const ToolRun unclear = place.json(words("revoke --cn ann@contoso.com"));
    EXPECT_JSON_ERROR(unclear, 3, QStringLiteral("certificate-ambiguous"));
    for (const QString& sha1 : both)
        QVERIFY2(unclear.out.contains(sha1.toLatin1()), unclear.out.constData());

    QVERIFY(place.run(words("revoke --cn ann@contoso.com --all --dry-run")).out.contains("Nothing"));
    const ToolRun run = place.json(words("revoke --cn ann@contoso.com --all --reason affiliationChanged"));
    EXPECT_STATUS(run, 0);
    const QJsonArray revoked = document(run).value(QStringLiteral("revoked")).toArray();
    QCOMPARE(revoked.size(), 2);
    for (const QJsonValue one : revoked) {
        const QJsonObject it = one.toObject();
        QCOMPARE(it.value(QStringLiteral("state")).toString(), QStringLiteral("revoked"));
        QCOMPARE(it.value(QStringLiteral("reissueNeeded")).toArray(),
                 QJsonArray{QStringLiteral("ann@contoso.com")});
        // Each list for the gateway has the other one as well.
        const QJsonArray listed =
            it.value(QStringLiteral("azure")).toObject().value(QStringLiteral("listed")).toArray();
        for (const QString& sha1 : both)
            QVERIFY(listed.contains(sha1));
    }
    EXPECT_JSON_ERROR(place.json(words("revoke --cn ann@contoso.com --all")), 1,
                      QStringLiteral("already-revoked"));
}

void TestRevoke::ledgerIsIntactAfterAll() {
    EXPECT_STATUS(m_place.run(words(QStringLiteral("ledger verify"))), 0);
}

QTEST_APPLESS_MAIN(TestRevoke)
#include "test_revoke.moc"
