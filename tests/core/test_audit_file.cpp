#include "core/issuing/audit_file.h"

#include "core/x509/private_key.h"
#include "expect_result.h"
#include "hostile_files.h"
#include "made_certificates.h"

#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <limits>
#include <optional>

using namespace p2s;
using namespace p2s::test;

namespace {

/// The right password after so many others.
QList<SecretBytes> passwordsAfter(int others) {
    QList<SecretBytes> passwords;
    for (int i = 0; i < others; ++i)
        passwords.append(SecretBytes("not " + QByteArray::number(i)));
    passwords.append(SecretBytes(hostilePassword));
    return passwords;
}

using Milliseconds = std::chrono::milliseconds;

/// Somebody with time enough for everything: what is not about time does not depend on the computer.
AuditPatience endlessPatience() {
    return {.clock = [] { return Milliseconds(0); }};
}

/// Whenever the clock is read, ten milliseconds are gone.
AuditPatience shortPatience() {
    return {.clock = [now = Milliseconds(0)]() mutable { return now += Milliseconds(10); }};
}

// OpenSSL reads a number of iterations as a long and cuts it to an int, which makes two of it.
constexpr qint64 twoOnceCut = 2 - (1LL << 32);
constexpr qint64 twoOnceCutAbove = 2 + (1LL << 32);

} // namespace

/// One file costs a second and 64 MB at most, or it is said that it would cost more.
class TestAuditFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileThatIsTooLarge() {
        refuses(QByteArray(qsizetype{3} * 1024 * 1024, 'A'), ErrorCode::FileTooLarge);
    }

    void tenThousandNames() {
        const AuditedFile file = audit(withNames(10'000).der());
        QVERIFY(!file.error);
        QCOMPARE(file.certificates.size(), 1);
        QCOMPARE(file.certificates.first().subject, QStringLiteral("CN=user@contoso.com"));
    }

    void tooManyNames() { refuses(withNames(30'000).der(), ErrorCode::FileTooExpensive); }

    void aThousandCertificates() {
        const QList<Certificate> certificates = namesakes(1001, 1);
        QCOMPARE(audit(pemOf(certificates.first(1000))).certificates.size(), 1000);
        refuses(pemOf(certificates), ErrorCode::FileTooExpensive);
    }

    /// Two clients in a file are told the same, whichever comes first.
    void everyCertificateIsJudgedAlike() {
        const Certificate first = madeClient(madeRoot());
        const Certificate second = madeClient(madeRoot(), QStringLiteral("other@contoso.com"));
        for (const QByteArray& bytes : {first.pem() + second.pem(), second.pem() + first.pem()}) {
            const AuditedFile file = audit(bytes);
            QCOMPARE(file.certificates.size(), 2);
            for (const AuditedCertificate& certificate : file.certificates)
                QVERIFY(certificate.findings.isEmpty());
        }
        ClientProfile ended = madeProfile();
        ended.notBefore = today().addDays(-30);
        ended.notAfter = today().addDays(-1);
        const Certificate old = madeClient(madeRoot(), ended);
        for (const QByteArray& bytes : {first.pem() + old.pem(), old.pem() + first.pem()}) {
            const AuditedFile file = audit(bytes);
            QCOMPARE(file.certificates.size(), 2);
            for (const AuditedCertificate& certificate : file.certificates)
                QCOMPARE(certificate.findings.size(),
                         certificate.sha1 == QByteArray::fromHex(old.sha1Thumbprint().toLatin1()) ? 1 : 0);
        }
    }

    /// They are few, but each of them is above each: whoever orders them checks thousands of signatures.
    void signaturesTakeTime() {
        const QByteArray file = pemOf(namesakes(30, 2));
        QCOMPARE(audit(file).certificates.size(), 30);
        refuses(file, ErrorCode::FileTooExpensive, {}, shortPatience());
        const QByteArray bundle = clearBundle(0, namesakes(30, 2));
        QCOMPARE(audit(bundle).certificates.size(), 30);
        refuses(bundle, ErrorCode::FileTooExpensive, {}, shortPatience());
    }

    /// Whoever does not wait any longer is asked before every signature.
    void isCancelledInTheMiddle() {
        int asked = 0;
        AuditPatience patience = endlessPatience();
        patience.keepGoing = [&asked] { return ++asked < 50; };
        refuses(pemOf(namesakes(30, 2)), ErrorCode::Cancelled, {}, patience);
        QCOMPARE(asked, 50);
        asked = 0;
        refuses(bundleWithIterations(2), ErrorCode::Cancelled, passwordsAfter(100), patience);
        QCOMPARE(asked, 50);
    }

    void manyKeys_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("opens");
        const QList<Certificate> certificates = namesakes(500, 1);
        QTest::newRow("bundle, some") << clearBundle(40, certificates) << true;
        QTest::newRow("bundle, each held against each") << clearBundle(500, certificates) << false;
        QTest::newRow("bundle, very many") << clearBundle(1200, {}) << false;
        QTest::newRow("PEM, some") << pemOf(certificates) + clearKeyPem().repeated(40) << true;
        QTest::newRow("PEM, each held against each")
            << pemOf(certificates) + clearKeyPem().repeated(200) << false;
        QTest::newRow("PEM, very many") << clearKeyPem().repeated(1200) << false;
    }
    void manyKeys() {
        QFETCH(QByteArray, file);
        QFETCH(bool, opens);
        if (opens)
            QCOMPARE(audit(file).certificates.size(), 500);
        else
            refuses(file, ErrorCode::FileTooExpensive);
    }

    void iterations_data() {
        QTest::addColumn<int>("iterations");
        QTest::addColumn<qint64>("said");
        QTest::addColumn<int>("otherPasswords");
        QTest::addColumn<std::optional<ErrorCode>>("error");
        const auto add = [](const char* name, int iterations, qint64 said, int otherPasswords,
                            std::optional<ErrorCode> error) {
            QTest::newRow(name) << iterations << said << otherPasswords << error;
        };
        add("few, many passwords", 2000, 0, 50, {});
        add("what NSS writes, its password first", 600'000, 0, 0, {});
        add("many, few passwords", 300'000, 0, 1, {});
        add("many, many passwords", 300'000, 0, 20, ErrorCode::PasswordListTooLong);
        add("what this program writes, very many passwords", 10'000, 0, 500, ErrorCode::PasswordListTooLong);
        add("a hundred million", 2, 100'000'000, 0, ErrorCode::Pkcs12TooExpensive);
        add("a hundred million, many passwords", 2, 100'000'000, 20, ErrorCode::Pkcs12TooExpensive);
        add("more than there are numbers", 2, std::numeric_limits<qint64>::max(), 0,
            ErrorCode::Pkcs12TooExpensive);
        add("fewer than none", 2, -1, 0, ErrorCode::Pkcs12TooExpensive);
        add("fewer than none, two once cut", 2, twoOnceCut, 0, ErrorCode::Pkcs12TooExpensive);
        add("more than an int, two once cut", 2, twoOnceCutAbove, 0, ErrorCode::Pkcs12TooExpensive);
        add("the fewest there are", 2, std::numeric_limits<qint64>::min(), 0, ErrorCode::Pkcs12TooExpensive);
    }
    void iterations() {
        QFETCH(int, iterations);
        QFETCH(qint64, said);
        QFETCH(int, otherPasswords);
        QFETCH(std::optional<ErrorCode>, error);
        const QByteArray bytes = bundleWithIterations(iterations, said);
        if (error)
            refuses(bytes, *error, passwordsAfter(otherPasswords));
        else
            QCOMPARE(audit(bytes, passwordsAfter(otherPasswords)).certificates.size(), 1);
    }

    void iterationsOfAKey_data() {
        QTest::addColumn<KeyScheme>("scheme");
        QTest::addColumn<qint64>("said");
        QTest::addColumn<bool>("opens");
        for (const KeyScheme scheme : {KeyScheme::Pbes2, KeyScheme::Pbes1}) {
            const char* name = scheme == KeyScheme::Pbes2 ? "PBKDF2" : "PBES1";
            QTest::addRow("%s, two", name) << scheme << qint64(2) << true;
            QTest::addRow("%s, a hundred million", name) << scheme << qint64(100'000'000) << false;
            QTest::addRow("%s, two once cut", name) << scheme << twoOnceCut << false;
            QTest::addRow("%s, the fewest there are", name)
                << scheme << std::numeric_limits<qint64>::min() << false;
        }
    }
    void iterationsOfAKey() {
        QFETCH(KeyScheme, scheme);
        QFETCH(qint64, said);
        QFETCH(bool, opens);
        const QByteArray inBundle = lockedKeyBundle(scheme, said);
        if (opens)
            QVERIFY(!audit(inBundle, passwordsAfter(0)).error);
        else
            refuses(inBundle, ErrorCode::Pkcs12TooExpensive);
        const auto key = PrivateKey::fromFile(lockedKeyPem(scheme, said), SecretBytes(hostilePassword),
                                              QStringLiteral("key"));
        if (opens)
            EXPECT_VALUE(key);
        else
            EXPECT_ERROR(key, ErrorCode::Pkcs12TooExpensive);
    }

    /// What costs next to nothing to try a password on costs something to read.
    void largeFilesAreNotReadForEveryPassword() {
        const QByteArray large = largeBundle();
        QVERIFY(large.size() > 1'000'000);
        QCOMPARE(audit(large, passwordsAfter(5)).certificates.size(), 1);
        refuses(large, ErrorCode::PasswordListTooLong, passwordsAfter(100));
    }

    void passwordsTakeTime() {
        QCOMPARE(audit(bundleWithIterations(2), passwordsAfter(200)).certificates.size(), 1);
        refuses(bundleWithIterations(2), ErrorCode::PasswordListTooLong, passwordsAfter(200),
                shortPatience());
        // The first one is tried in any case.
        QCOMPARE(audit(bundleWithIterations(2), passwordsAfter(0), shortPatience()).certificates.size(), 1);
    }

    /// The certificates beside a key count, whether a password for that was found or not.
    void certificatesBesideALockedKeyStay() {
        const QByteArray file = pemOf(namesakes(500, 1)) + lockedKeyPem(KeyScheme::Pbes2, 2);
        const AuditedFile found = audit(file, passwordsAfter(100));
        QVERIFY(!found.error);
        QCOMPARE(found.certificates.size(), 500);
        // Only the opened key would have turned out to be another certificate's.
        QVERIFY(found.certificates.first().places.first().hasKey);
        QVERIFY(!audit(file, passwordsAfter(0)).certificates.first().places.first().hasKey);
    }

    void aFileThatChangesWhileItIsRead() {
        QVERIFY(!audit(madeClient(madeRoot()).der()).error);
#ifdef Q_OS_LINUX
        // The kernel says of its own files that they are empty, and writes them while they are read.
        const QString path = m_folder.filePath(QStringLiteral("grows.pem"));
        QVERIFY(QFile::link(QStringLiteral("/proc/self/status"), path));
        const AuditedFile file = auditFile(path, QStringLiteral("grows.pem"), {}, today());
        QVERIFY(file.error && file.error->code == ErrorCode::FileChanged);
        const auto opened = openExaminedFile(path, {});
        EXPECT_ERROR(opened, ErrorCode::FileChanged);
#endif
    }

private:
    AuditedFile audit(const QByteArray& bytes, const QList<SecretBytes>& passwords = {},
                      const AuditPatience& patience = endlessPatience()) const {
        const QString path = m_folder.filePath(QStringLiteral("file"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        file.close();
        return auditFile(path, QStringLiteral("file"), passwords, today(), patience);
    }
    void refuses(const QByteArray& bytes, ErrorCode code, const QList<SecretBytes>& passwords = {},
                 const AuditPatience& patience = endlessPatience()) const {
        const AuditedFile file = audit(bytes, passwords, patience);
        QVERIFY2(file.error.has_value(), "it was examined");
        QCOMPARE(errorCodeName(file.error->code), errorCodeName(code));
        QVERIFY(file.certificates.isEmpty());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAuditFile)
#include "test_audit_file.moc"
