#include "core/issuing/audit.h"
#include "core/issuing/audit_selection.h"

#include "expect_result.h"
#include "made_certificates.h"
#ifndef Q_OS_WIN
#include "private_mounts.h"
#endif

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace p2s;
using namespace p2s::test;

namespace {

bool put(const QDir& folder, const QString& name, const QByteArray& bytes) {
    if (!folder.mkpath(QFileInfo(name).path()))
        return false;
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Result<AuditReport> audit(const QString& folder) {
    return auditFolder({.folder = folder, .now = today(), .version = QStringLiteral("1.2.3"), .threads = 2},
                       nullptr);
}

QStringList failuresOf(const AuditReport& report) {
    QStringList failures;
    for (const AuditedFailure& failure : report.failures)
        failures.append(failure.path + u' ' + errorCodeName(failure.error.code));
    return failures;
}

} // namespace

/// Which files an audit opens, and what it says of those it cannot get at.
class TestAuditWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
#ifndef Q_OS_WIN
    void saysWhichFolderIsClosed() {
        const WithoutPrivileges nobody;
        QVERIFY(nobody.isEffective());
        const QTemporaryDir folder;
        const QDir root(folder.path());
        QVERIFY(put(root, QStringLiteral("open/user.cer"), madeClient(madeRoot()).der()));
        QVERIFY(put(root, QStringLiteral("open/closed/other.cer"), madeRoot().certificate().der()));
        QVERIFY(root.mkpath(QStringLiteral("empty")));
        const QString closed = root.filePath(QStringLiteral("open/closed"));
        QVERIFY(QFile::setPermissions(closed, {}));
        const auto report = audit(folder.path());
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        EXPECT_VALUE(report);
        QCOMPARE(failuresOf(*report), QStringList({QStringLiteral("open/closed folder-unreadable")}));
        const AuditCounts& counts = report->counts;
        QCOMPARE(counts.unreadableFolders, 1);
        QCOMPARE(counts.files, 1);
        QCOMPARE(counts.withCertificates + counts.withoutCertificates + counts.notRead + counts.otherFiles,
                 counts.files);
        QCOMPARE(auditJson(*report)
                     .value(QStringLiteral("counts"))
                     .toObject()
                     .value(QStringLiteral("unreadableFolders"))
                     .toInt(),
                 1);
        const QString html = auditHtml(*report);
        QVERIFY(html.contains(QStringLiteral("open/closed")));
        QVERIFY(html.contains(QStringLiteral("permission")));
        QVERIFY(auditCsv(*report).contains("folder-unreadable"));
    }

    /// Whatever it is called: nobody knows what is in it.
    void saysWhichFileIsClosed() {
        const WithoutPrivileges nobody;
        QVERIFY(nobody.isEffective());
        const QTemporaryDir folder;
        const QDir root(folder.path());
        const QStringList closed{QStringLiteral("backup"), QStringLiteral("user.cer")};
        for (const QString& name : closed) {
            QVERIFY(put(root, name, madeRoot().certificate().der()));
            QVERIFY(QFile::setPermissions(root.filePath(name), {}));
        }
        // What nobody would have looked into, or is not there.
        QVERIFY(put(root, QStringLiteral("large"), QByteArray(300'000, 'x')));
        QVERIFY(QFile::setPermissions(root.filePath(QStringLiteral("large")), {}));
        QVERIFY(
            QFile::link(root.filePath(QStringLiteral("nowhere")), root.filePath(QStringLiteral("a link"))));
        const auto report = audit(folder.path());
        EXPECT_VALUE(report);
        QCOMPARE(failuresOf(*report), QStringList({QStringLiteral("backup file-unreadable"),
                                                   QStringLiteral("user.cer file-unreadable")}));
        for (const AuditedFailure& failure : report->failures)
            QVERIFY(!failure.error.detail.isEmpty());
        QCOMPARE(report->counts.notRead, 2);
        QCOMPARE(report->counts.otherFiles, 2);
        QCOMPARE(report->counts.files, 4);
    }
#endif

    void names_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isCertificate");
        for (const char* name : {"user.pfx", "USER.PFX", "a.b.cert", "mail.p7s", "code.spc", "9d66eef0.0",
                                 "9d66eef0.r12", "new.req"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char* name :
             {"pfx", "user.pfx.bak", "9d66eef0.x", "9d66eef.0", "9d66eef01.0", "note.txt", "archive.0", ""})
            QTest::newRow(name) << QString::fromLatin1(name) << false;
    }
    void names() {
        QFETCH(QString, name);
        QFETCH(bool, isCertificate);
        QCOMPARE(isCertificateFileName(name), isCertificate);
    }

    void promises_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FilePromise>("promise");
        const Certificate& root = madeRoot().certificate();
        const QByteArray der = root.der();
        const QByteArray pem = root.pem();
        QTest::newRow("DER") << der << FilePromise::Perhaps;
        QTest::newRow("DER with more behind") << der + "more" << FilePromise::None;
        QTest::newRow("bundle") << madePfx(madeRoot(), madeClient(madeRoot()), QStringLiteral("kupfer-lampe"))
                                << FilePromise::Perhaps;
        QTest::newRow("BER of open length")
            << QByteArray::fromHex("308002010330800609") << FilePromise::Perhaps;
        QTest::newRow("PEM") << pem << FilePromise::Certain;
        QTest::newRow("PEM behind text") << "Certificate:\n  Data:\n" + pem << FilePromise::Certain;
        QTest::newRow("PEM behind a byte order mark") << "\xEF\xBB\xBF" + pem << FilePromise::Certain;
        QTest::newRow("OpenVPN") << "client\n<ca>\n" + pem + "</ca>\n" << FilePromise::Certain;
        QTest::newRow("Azure's line") << der.toBase64() << FilePromise::Perhaps;
        QTest::newRow("encoded twice") << pem.toBase64() << FilePromise::Perhaps;
        QTest::newRow("a serialized store") << QByteArray("\0\0\0\0CERT more", 13) << FilePromise::Certain;
        QTest::newRow("talked about")
            << QByteArray("puts '-----BEGIN CERTIFICATE-----'") << FilePromise::None;
        QTest::newRow("a key for SSH")
            << QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----\n") << FilePromise::None;
        QTest::newRow("text") << QByteArray("0\x82 nothing") << FilePromise::None;
        QTest::newRow("empty") << QByteArray() << FilePromise::None;
    }
    void promises() {
        QFETCH(QByteArray, bytes);
        QFETCH(FilePromise, promise);
        QCOMPARE(filePromise(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), promisingBytes)),
                             bytes.size()),
                 promise);
    }

    /// Every certificate below a folder, whatever its file is called.
    void readsWhatIsOneWhateverItsName() {
        const QTemporaryDir folder;
        const QDir root(folder.path());
        const Certificate client = madeClient(madeRoot());
        const QByteArray pem = client.pem();
        const QStringList found{QStringLiteral("9d66eef0.0"), QStringLiteral("backup"),
                                QStringLiteral("profile.ovpn"), QStringLiteral("root.txt"),
                                QStringLiteral("user.cert")};
        QVERIFY(put(root, QStringLiteral("user.cert"), pem));
        QVERIFY(put(root, QStringLiteral("backup"), client.der()));
        QVERIFY(put(root, QStringLiteral("9d66eef0.0"), pem));
        QVERIFY(put(root, QStringLiteral("profile.ovpn"),
                    "client\nremote vpn.contoso.com\n<cert>\n" + pem + "</cert>\n"));
        QVERIFY(put(root, QStringLiteral("root.txt"), client.der().toBase64()));
        QVERIFY(put(root, QStringLiteral("note.txt"), QByteArray(500, 'x')));
        QByteArray sequence = client.der();
        sequence.replace(4, sequence.size() - 4, "\x02\x01" + QByteArray(sequence.size() - 6, '\0'));
        QVERIFY(put(root, QStringLiteral("state.bin"), sequence));
        QVERIFY(put(root, QStringLiteral("torn"), pem.first(pem.size() / 2)));
        const auto report = audit(folder.path());
        EXPECT_VALUE(report);
        QCOMPARE(report->certificates.size(), 1);
        QStringList places;
        for (const AuditPlace& place : report->certificates.first().places)
            places.append(place.path);
        QCOMPARE(places, found);
        QCOMPARE(failuresOf(*report), QStringList({QStringLiteral("torn file-truncated")}));
        QCOMPARE(report->counts.files, 8);
        QCOMPARE(report->counts.otherFiles, 2);
        QCOMPARE(report->counts.withCertificates, found.size());
    }
};

QTEST_GUILESS_MAIN(TestAuditWalk)
#include "test_audit_walk.moc"
