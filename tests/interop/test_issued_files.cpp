#include "tests/cli/cli_place.h"
#include "tests/support/expect_result.h"
#include "tests/support/openvpn_gateway.h"
#include "tests/ui/wizard_scene.h"
#include "ui/wizard/certificate_wizard.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QThreadPool>

using namespace p2s;
using namespace p2s::test;

/// The files that both programs themselves hand out: strangers take the chain out of them and find it sound,
/// and a real gateway that has what was uploaded lets them in.
class TestIssuedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }
    void fromTheCommandLine_data();
    void fromTheCommandLine();
    void fromTheWizard();

private:
    /// \a uploaded: the root as the one line of text that Azure has.
    void judge(const QString& pfx, const QByteArray& password, const QByteArray& uploaded);
    QTemporaryDir m_folder;
    OpensslWorkshop m_workshop{m_folder.path()};
    OpenVpnGateway m_gateway{m_workshop};
    CliPlace m_place;
    QByteArray m_uploaded;
};

void TestIssuedFiles::initTestCase() {
    QVERIFY(m_folder.isValid());
    EXPECT_ACCEPTED(m_gateway.prepare());
    QVERIFY(m_place.makeRoot());
    EXPECT_STATUS(m_place.run(words("root export P2SRootCert --format azure --out azure.txt")), 0);
    m_uploaded = m_place.bytes(QStringLiteral("azure.txt"));
}

void TestIssuedFiles::judge(const QString& pfx, const QByteArray& password, const QByteArray& uploaded) {
    const auto openssl = [&](const QString& line, const QStringList& more = {}) {
        return m_workshop.openssl(words(line) + more);
    };
    QVERIFY(writeToolFile(m_workshop.path(QStringLiteral("root.der")), QByteArray::fromBase64(uploaded)));
    EXPECT_ACCEPTED(openssl(QStringLiteral("x509 -inform DER -in root.der -out root.pem")));
    const QStringList bundle{QStringLiteral("-in"), pfx, QStringLiteral("-passin"),
                             QStringLiteral("file:") + m_workshop.passwordFile(password)};
    EXPECT_ACCEPTED(openssl(QStringLiteral("pkcs12 -nokeys -clcerts -out client.pem"), bundle));
    EXPECT_ACCEPTED(openssl(QStringLiteral("pkcs12 -nokeys -cacerts -out authorities.pem"), bundle));
    EXPECT_ACCEPTED(openssl(QStringLiteral("x509 -in client.pem -out leaf.pem")));
    EXPECT_ACCEPTED(openssl(QStringLiteral("x509 -in authorities.pem -outform DER -out issuer.der")));
    QCOMPARE(m_workshop.bytes(QStringLiteral("issuer.der")), m_workshop.bytes(QStringLiteral("root.der")));

    const QString strictly =
        QStringLiteral("verify -no-CApath -no-CAstore -purpose sslclient -x509_strict -CAfile ");
    EXPECT_ACCEPTED(openssl(strictly + QStringLiteral("root.pem leaf.pem")));
    EXPECT_ACCEPTED(openssl(strictly + QStringLiteral("authorities.pem leaf.pem")));
    EXPECT_ACCEPTED(runTool(QStringLiteral("pki"), words("--verify --in leaf.pem --cacert root.pem"),
                            {.folder = m_folder.path()}));

    const QByteArray root = m_workshop.bytes(QStringLiteral("root.pem"));
    const GatewayAnswer answer = m_gateway.ask({root, {}, pfx, password});
    QVERIFY2(answer.verdict == GatewayAnswer::Verdict::Accepted, answer.story().constData());
    const ToolRun print = openssl(QStringLiteral("x509 -in leaf.pem -noout -fingerprint -sha1"));
    EXPECT_ACCEPTED(print);
    const QString thumbprint = QString::fromLatin1(print.out).section(u'=', 1).remove(u':').trimmed();
    const GatewayAnswer revoked = m_gateway.ask({root, {thumbprint}, pfx, password});
    QVERIFY2(revoked.verdict == GatewayAnswer::Verdict::Refused, revoked.story().constData());
}

void TestIssuedFiles::fromTheCommandLine_data() {
    QTest::addColumn<QString>("target");
    for (const char* target : {"windows", "windows-legacy", "apple", "android", "java", "linux", "any"})
        QTest::newRow(target) << QString::fromLatin1(target);
}

void TestIssuedFiles::fromTheCommandLine() {
    QFETCH(const QString, target);
    const QString pfx = target + QStringLiteral(".pfx");
    EXPECT_STATUS(m_place.run(CliPlace::issueArguments(target + QStringLiteral("@contoso.com"), pfx,
                                                       {QStringLiteral("--for"), target})),
                  0);
    judge(m_place.path(pfx), CliPlace::password, m_uploaded);
}

// By the clock that OpenVPN goes by.
void TestIssuedFiles::fromTheWizard() {
    qputenv("P2S_HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
    IssuanceDraft draft(m_folder.filePath(QStringLiteral("home/ledger.sqlite")));
    CertificateWizard wizard(draft);
    wizard.show();
    const auto type = [&](const char* name, const QString& text) {
        part<QLineEdit>(&wizard, name)->setText(text);
    };
    const auto click = [&](const char* name) { part<QAbstractButton>(&wizard, name)->click(); };
    const auto isShown = [&](const char* name) {
        return QTest::qWaitFor(
            [&] {
                const auto* widget = wizard.findChild<QWidget*>(QLatin1StringView(name));
                return widget && widget->isVisible();
            },
            30000);
    };
    const auto next = [&](PageId page) {
        const auto comes = [&] { return wizard.currentId() == static_cast<int>(page); };
        if (!QTest::qWaitFor([&] { return wizard.button(QWizard::NextButton)->isEnabled(); }, 10000))
            return false;
        wizard.next();
        return QTest::qWaitFor(comes, 30000);
    };
    click("issuePathLink");
    QVERIFY(isShown("createRootLink"));
    click("createRootLink");
    const QString passphrase = QString::fromUtf8(CliPlace::passphrase);
    type("rootPassphraseEdit", passphrase);
    type("rootPassphraseRepeatEdit", passphrase);
    click("createRootButton");
    QVERIFY(isShown("uploadTextEdit"));
    const QString uploaded = part<QPlainTextEdit>(&wizard, "uploadTextEdit")->toPlainText();
    QVERIFY(next(PageId::Person));
    type("personEdit", QStringLiteral("anna@contoso.com"));
    QVERIFY(next(PageId::Sharing));
    QVERIFY(next(PageId::Review));
    QVERIFY(next(PageId::Export));
    const QString pfx = m_folder.filePath(QStringLiteral("anna.pfx"));
    type("pfxPathEdit", pfx);
    // The generated one, as it is read off the page.
    const QString password = part<QLineEdit>(&wizard, "generatedPasswordEdit")->text();
    QVERIFY(next(PageId::Issue));
    QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), static_cast<int>(PageId::Result), 30000);
    judge(pfx, password.toUtf8(), uploaded.toLatin1());
}

QTEST_MAIN(TestIssuedFiles)
#include "test_issued_files.moc"
