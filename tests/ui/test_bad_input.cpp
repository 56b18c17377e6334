#include "tests/support/issuing_samples.h"
#include "tests/support/openssl_workshop.h"
#include "tests/support/private_mounts.h"
#include "tests/support/random_bytes.h"
#include "tests/ui/export_scene.h"
#include "tests/ui/root_scene.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QThreadPool>
#include <QTreeWidget>

using namespace p2s;
using namespace p2s::test;

/// Bad files and places in front of the wizard: a message on the page, nothing lost, nothing half-written.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }
    void filesToImport_data();
    void filesToImport();
#ifndef Q_OS_WIN
    void placesForThePfx_data();
    void placesForThePfx();
#endif
    void namesForThePfx_data();
    void namesForThePfx();
    void clockBeforeTheRootsStart();

private:
    QString file(const char* name) const {
        return m_pantry.filePath(QLatin1StringView(name));
    }
    static QString data(const char* name) {
        return QStringLiteral(P2S_TEST_DATA "/pkcs12/") + QLatin1StringView(name);
    }
    QTemporaryDir m_pantry;
};

namespace {

const QByteArray secret = "secret";

/// The code that a message bar tells to who asks for details; empty when the bar is silent.
QString codeIn(const QWidget* wizard, const char* bar) {
    auto* message = part<MessageBar>(wizard, bar);
    if (message->isEmpty())
        return {};
    message->findChild<QAbstractButton*>(QLatin1StringView(bar) + QStringLiteral("Details"))->click();
    static const QRegularExpression word(QStringLiteral("[a-z0-9]+(-[a-z0-9]+)+"));
    QStringList said;
    for (const QLabel* label : message->findChildren<QLabel*>()) {
        for (const QRegularExpressionMatch& match : word.globalMatch(label->text()))
            said << match.captured();
    }
    return said.join(QLatin1Char(' '));
}

bool tells(const QWidget* wizard, const char* bar, ErrorCode code) {
    return codeIn(wizard, bar).split(QLatin1Char(' ')).contains(errorCodeName(code));
}

} // namespace

void TestBadInput::initTestCase() {
    QVERIFY(m_pantry.isValid());
    const OpensslWorkshop workshop(m_pantry.path());
    CertificateRecipe recipe = CertificateRecipe::root(QStringLiteral("R"));
    recipe.notBefore = today().addYears(-1);
    recipe.notAfter = today().addYears(5);
    EXPECT_ACCEPTED(workshop.makeSelfSigned(QStringLiteral("root"), recipe));
    EXPECT_ACCEPTED(workshop.makeBundle(QStringLiteral("root"), {}, secret));
    const auto bundle = [&](const char* to, const char* options) {
        EXPECT_ACCEPTED(workshop.makeBundle(QStringLiteral("root"), {}, secret,
                                            QString::fromLatin1(options).split(QLatin1Char(' '))));
        QVERIFY(QFile::rename(file("root.pfx"), file(to)));
    };
    bundle("rc2.pfx", "-legacy -keypbe PBE-SHA1-RC2-40 -certpbe PBE-SHA1-RC2-40");
    bundle("no-mac.pfx", "-nomac");
    bundle("no-key.pfx", "-nokeys");
    EXPECT_ACCEPTED(workshop.makeBundle(QStringLiteral("root"), {}, secret));
    const QByteArray pem = workshop.bytes(QStringLiteral("root.pem"));
    const QByteArray key = workshop.bytes(QStringLiteral("root.key"));
    const QByteArray pfx = workshop.bytes(QStringLiteral("root.pfx"));
    writeBytes(file("crlf.pem"), QByteArray(pem + key).replace('\n', "\r\n"));
    writeBytes(file("bom.pem"), "\xef\xbb\xbf" + pem + key);
    writeBytes(file("around.pem"),
               "Here it is:\r\n\r\n" + pem + "\r\nand its key\r\n" + key + "\r\nRegards\r\n");
    writeBytes(file("cut.pfx"), pfx.first(pfx.size() / 2));
    writeBytes(file("empty.pfx"), {});
    writeBytes(file("random.pfx"), randomBytes(5000));
    QFile huge(file("huge.pfx"));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64(200) * 1024 * 1024));
}

void TestBadInput::filesToImport_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("password");
    QTest::addColumn<std::optional<ErrorCode>>("refusal");
    QTest::addColumn<QList<Rule>>("warnings");
    const auto row = [](const char* name, const QString& path, const char* password,
                        std::optional<ErrorCode> refusal, const QList<Rule>& warnings = {}) {
        QTest::newRow(name) << path << QString::fromLatin1(password) << refusal << warnings;
    };
    row("wrong password", file("root.pfx"), "wrong", ErrorCode::WrongPassword);
    row("RC2-40", file("rc2.pfx"), secret, std::nullopt, {Rule::ProtectionRc2});
    row("RC2-40, wrong password", file("rc2.pfx"), "wrong", ErrorCode::WrongPassword);
    row("RC2-40, no CA", data("dotnet-client-eku-rc2.pfx"), "testcertificate",
        ErrorCode::NotACertificateAuthority);
    row("PBMAC1", data("rfc9579-a1-pbmac1.p12"), "1234", ErrorCode::Pkcs12MacUnsupported);
    row("no MAC", file("no-mac.pfx"), secret, std::nullopt, {Rule::NoMac});
    row("no key", file("no-key.pfx"), secret, ErrorCode::KeyMissing);
    row("several keys", data("dotnet-server-eku.pfx"), "PLACEHOLDER", ErrorCode::SeveralKeys);
    row("Windows line ends", file("crlf.pem"), "", std::nullopt);
    row("byte order mark", file("bom.pem"), "", std::nullopt);
    row("text around", file("around.pem"), "", std::nullopt);
    row("truncated", file("cut.pfx"), secret, ErrorCode::FileTruncated);
    row("empty", file("empty.pfx"), secret, ErrorCode::FileEmpty);
    row("200 MB", file("huge.pfx"), secret, ErrorCode::FileTooLarge);
    row("random", file("random.pfx"), secret, ErrorCode::FileNotRecognized);
    row("a folder", m_pantry.path(), secret, ErrorCode::FileIsFolder);
    row("not there", file("none.pfx"), secret, ErrorCode::FileNotFound);
    row("300 characters", file("").append(QString(300, QLatin1Char('a'))), secret, ErrorCode::FileNotFound);
    row("emoji", m_pantry.filePath(QStringLiteral("🔑.pfx")), secret, ErrorCode::FileNotFound);
}

void TestBadInput::filesToImport() {
    QFETCH(const QString, path);
    QFETCH(const QString, password);
    QFETCH(const std::optional<ErrorCode>, refusal);
    QFETCH(const QList<Rule>, warnings);
    RootScene page;
    page.open();
    page.click("importRootLink");
    page.type("importFileEdit", path);
    page.type("importPasswordEdit", password);
    page.click("readRootButton");
    if (!refusal) {
        QVERIFY2(QTest::qWaitFor([&] { return page.shows("importNameEdit"); }, 10000),
                 qPrintable(codeIn(page.wizard.get(), "importFileMessage")));
        QCOMPARE(page.find<QLineEdit>("importNameEdit")->text(), QStringLiteral("R"));
        QList<Rule> said;
        for (const Finding& finding : page.find<FindingList>("importFindings")->findings()) {
            QCOMPARE(finding.severity, Severity::Warning);
            said.append(finding.rule);
        }
        QCOMPARE(said, warnings);
        QCOMPARE(page.shows("importFindings"), !warnings.isEmpty());
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(page.shows("importFileMessage"), 10000);
    QVERIFY2(tells(page.wizard.get(), "importFileMessage", *refusal),
             qPrintable(codeIn(page.wizard.get(), "importFileMessage")));
    QVERIFY(!page.shows("importNameEdit"));
    QCOMPARE(page.find<QLineEdit>("importFileEdit")->text(), path);
    QVERIFY(page.rootNames().isEmpty());
}

#ifndef Q_OS_WIN
void TestBadInput::placesForThePfx_data() {
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a disk that takes nothing") << true << ErrorCode::DiskWriteProtected;
    QTest::newRow("a full disk") << false << ErrorCode::DiskFull;
}

void TestBadInput::placesForThePfx() {
    QFETCH(const bool, readOnly);
    QFETCH(const ErrorCode, code);
    SmallDisk disk(64);
    QVERIFY(disk.isMounted());
    QVERIFY(readOnly ? disk.setReadOnly(true) : disk.fill(0));
    ExportScene page;
    page.saveTo(disk.filePath(QStringLiteral("user.pfx")));
    const auto complains = [&](const char* bar) { return tells(page.wizard.get(), bar, code); };
    // Said on the page where the place is chosen, or else where the writing failed.
    QTRY_VERIFY(page.mayIssue() || complains("pfxPathMessage"));
    if (page.mayIssue()) {
        page.wizard->next();
        QCOMPARE(page.current(), PageId::Issue);
        QTRY_VERIFY_WITH_TIMEOUT(!part<MessageBar>(page.wizard.get(), "issueMessage")->isEmpty(), 30000);
        QVERIFY2(complains("issueMessage"), qPrintable(codeIn(page.wizard.get(), "issueMessage")));
    }
    QVERIFY(!page.scene.draft().issued());
    QCOMPARE(namesIn(disk.filePath({})), readOnly ? QStringList() : QStringList{QStringLiteral("ballast")});
    QVERIFY(page.scene.openLedger().certificates()->isEmpty());
}
#endif

void TestBadInput::namesForThePfx_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<ErrorCode>>("refusal");
    QTest::newRow("emoji") << QStringLiteral("🔑 für Zoë.pfx") << std::optional<ErrorCode>();
    QTest::newRow("300 characters") << QString(296, QLatin1Char('a')) + QStringLiteral(".pfx")
                                    << std::optional(ErrorCode::FileNameInvalid);
    QTest::newRow("a slash behind") << QStringLiteral("none/") << std::optional(ErrorCode::FolderNotFound);
    QTest::newRow("a NUL") << QStringLiteral("us\0er.pfx") + QString(1, QChar(0))
                           << std::optional(ErrorCode::FileNameInvalid);
}

void TestBadInput::namesForThePfx() {
    QFETCH(const QString, name);
    QFETCH(const std::optional<ErrorCode>, refusal);
    ExportScene page;
    page.saveTo(page.scene.path(name));
    if (refusal) {
        QTRY_VERIFY(tells(page.wizard.get(), "pfxPathMessage", *refusal));
        QVERIFY(!page.mayIssue());
        return;
    }
    QTRY_VERIFY(page.mayIssue());
    page.wizard->next();
    QTRY_COMPARE_WITH_TIMEOUT(page.current(), PageId::Result, 30000);
    QCOMPARE(page.scene.savedFiles(), QStringList{name});
}

void TestBadInput::clockBeforeTheRootsStart() {
    RootScene page;
    const RootRecord root = page.addRoot(QStringLiteral("Tomorrow"), today().addYears(3));
    FixedClock early(today().addYears(-10));
    IssuanceDraft draft(page.scene.ledgerPath(), early);
    const auto closeFirst = qScopeGuard([&page] { page.wizard.reset(); });
    page.wizard = std::make_unique<CertificateWizard>(draft);
    page.wizard->setStartId(static_cast<int>(PageId::Root));
    page.wizard->show();
    auto* list = page.find<QTreeWidget>("rootList");
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QVERIFY(page.shows("rootExpiryMessage"));
    QCOMPARE(page.says("rootExpiryMessage"), sentenceOf(ErrorCode::RootNotYetValid, root.name));
    QVERIFY(!page.find<QLineEdit>("unlockPassphraseEdit")->isEnabled());
    QVERIFY(!page.mayGoOn());
}

P2S_WINDOW_TEST_MAIN_WITH_MOUNTS(TestBadInput)
#include "test_bad_input.moc"
