#include "core/base/files.h"

#include "expect_result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace p2s;

class TestFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesPrivately() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("user.pfx"));
        EXPECT_VALUE(writePrivateFile(path, "secret", IfExists::Refuse));
        QCOMPARE(readFile(path).value(), QByteArray("secret"));
        const auto everybodyElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                   QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path) & everybodyElse));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 1);
    }

    void replacesOnlyWhenAskedTo() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("user.pfx"));
        EXPECT_VALUE(writePrivateFile(path, "one", IfExists::Refuse));
        EXPECT_ERROR(writePrivateFile(path, "two", IfExists::Refuse), ErrorCode::FileExists);
        QCOMPARE(readFile(path).value(), QByteArray("one"));
        EXPECT_VALUE(writePrivateFile(path, "two", IfExists::Replace));
        QCOMPARE(readFile(path).value(), QByteArray("two"));
    }

    void refusesBadNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QString() << ErrorCode::FileNameInvalid;
        QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b")
                             << ErrorCode::FileNameInvalid;
        QTest::newRow("300 characters") << QString(300, u'a') << ErrorCode::FileNameInvalid;
        QTest::newRow("100 emoji") << QString::fromUtf8("🔑").repeated(100) << ErrorCode::FileNameInvalid;
        QTest::newRow("folder that is not there")
            << QStringLiteral("missing/user.pfx") << ErrorCode::FolderNotFound;
        QTest::newRow("folder") << QStringLiteral(".") << ErrorCode::FileIsFolder;
    }
    void refusesBadNames() {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        const QTemporaryDir folder;
        const QString path = name.isEmpty() ? QString() : folder.filePath(name);
        EXPECT_ERROR(writePrivateFile(path, "x", IfExists::Refuse), code);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void acceptsUnusualNames() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QString::fromUtf8("Анна 🔑 josé.pfx"));
        EXPECT_VALUE(writePrivateFile(path, "x", IfExists::Refuse));
        QCOMPARE(readFile(path).value(), QByteArray("x"));
    }

    void saysWhyItCannotRead() {
        const QTemporaryDir folder;
        const QString empty = folder.filePath(QStringLiteral("empty"));
        QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
        QFile large(folder.filePath(QStringLiteral("large")));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(200LL * 1024 * 1024));
        EXPECT_ERROR(readFile(folder.filePath(QStringLiteral("none"))), ErrorCode::FileNotFound);
        EXPECT_ERROR(readFile(folder.path()), ErrorCode::FileIsFolder);
        EXPECT_ERROR(readFile(empty), ErrorCode::FileEmpty);
        EXPECT_ERROR(readFile(large.fileName()), ErrorCode::FileTooLarge);
    }

    void makesPrivateFolders() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b/c"));
        EXPECT_VALUE(makePrivateFolder(path));
        EXPECT_VALUE(makePrivateFolder(path));
        QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("a"))) &
                     (QFileDevice::ReadOther | QFileDevice::ReadGroup),
                 QFileDevice::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
