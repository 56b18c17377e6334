#include "core/base/files.h"

#include "core/base/ledger_guard.h"
#include "core/ledger/ledger.h"
#include "expect_result.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <filesystem>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#endif

using namespace p2s;

namespace {

#ifndef Q_OS_WIN
/// How many locks the system knows of on a file.
qsizetype locksOn(const QString& path) {
    struct stat status {};
    QFile locks(QStringLiteral("/proc/locks"));
    if (stat(QFile::encodeName(path).constData(), &status) != 0 || !locks.open(QIODevice::ReadOnly))
        return -1;
    return locks.readAll().count(':' + QByteArray::number(qulonglong(status.st_ino)) + ' ');
}

/// A name for the same file or folder, as only Unix' file systems have it.
bool makeLink(const QString& target, const QString& link) {
    return QFile::link(target, link);
}
#endif

std::filesystem::path nativePath(const QString& path) {
    return path.toStdU16String();
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesPrivately() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("user.pfx"));
        EXPECT_VALUE(writePrivateFile(path, "secret", IfExists::Refuse));
        QCOMPARE(readFile(path).value(), QByteArray("secret"));
#ifndef Q_OS_WIN
        const auto everybodyElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                   QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path) & everybodyElse));
#endif
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

    void writesPieceByPiece() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        EXPECT_VALUE(writePrivateFile(
            path,
            [](const WriteBytes& write) { return write("one ").and_then([&] { return write("two"); }); },
            IfExists::Refuse));
        QCOMPARE(readFile(path).value(), QByteArray("one two"));
        // What fails in the middle leaves what was there.
        EXPECT_ERROR(writePrivateFile(
                         path,
                         [](const WriteBytes& write) -> Result<void> {
                             static_cast<void>(write("three"));
                             return failure(ErrorCode::LedgerBusy);
                         },
                         IfExists::Replace),
                     ErrorCode::LedgerBusy);
        QCOMPARE(readFile(path).value(), QByteArray("one two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 1);
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

#ifndef Q_OS_WIN
    /// Nobody may ever write into it; but a shell's own pipe ends.
    void waitsForNoPipe() {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("pipe.pfx"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        EXPECT_ERROR(readFile(pipe), ErrorCode::FileNotRegular);
        EXPECT_ERROR(readFile(QStringLiteral("/dev/zero")), ErrorCode::FileNotRegular);
        EXPECT_ERROR(readFile(QStringLiteral("/dev/null")), ErrorCode::FileEmpty);
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        QCOMPARE(write(ends[1], "secret", 6), 6);
        ::close(ends[1]);
        const auto handedOver = readFile(QStringLiteral("/dev/fd/%1").arg(ends[0]));
        ::close(ends[0]);
        EXPECT_VALUE(handedOver);
        QCOMPARE(*handedOver, QByteArray("secret"));
    }
#endif

    void sameFile_data() {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("itself") << QStringLiteral("user.pfx") << true;
        QTest::newRow("a dot") << QStringLiteral("./user.pfx") << true;
        QTest::newRow("through its own folder") << QStringLiteral("sub/../user.pfx") << true;
#ifndef Q_OS_WIN
        QTest::newRow("through a link to the folder") << QStringLiteral("link/user.pfx") << true;
        QTest::newRow("a link to it") << QStringLiteral("pointer.pfx") << true;
#else
        QTest::newRow("in other letters") << QStringLiteral("USER.Pfx") << true;
        QTest::newRow("with a backslash") << QStringLiteral(".\\user.pfx") << true;
#endif
        QTest::newRow("a hard link") << QStringLiteral("twin.pfx") << true;
        QTest::newRow("another") << QStringLiteral("other.pfx") << false;
        QTest::newRow("another folder") << QStringLiteral("sub/user.pfx") << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void sameFile() {
        QFETCH(QString, other);
        QFETCH(bool, same);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("user.pfx"));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("sub")));
#ifndef Q_OS_WIN
        QVERIFY(makeLink(folder.path(), folder.filePath(QStringLiteral("link"))));
        QVERIFY(makeLink(path, folder.filePath(QStringLiteral("pointer.pfx"))));
#endif
        const bool needsTheFile =
            other.startsWith(QLatin1StringView("pointer")) || other.startsWith(QLatin1StringView("twin"));
        const QString otherPath = other.isEmpty() ? QString() : folder.filePath(other);
        // Before the file is there too: that is when it matters.
        if (!needsTheFile)
            QCOMPARE(isSameFile(path, otherPath), same);
        EXPECT_VALUE(writePrivateFile(path, "x", IfExists::Refuse));
        std::filesystem::create_hard_link(nativePath(path),
                                          nativePath(folder.filePath(QStringLiteral("twin.pfx"))));
        QCOMPARE(isSameFile(path, otherPath), same);
        QCOMPARE(isSameFile(otherPath, path), same);
    }

    void neverWritesOverALedger_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("open");
        for (const bool open : {true, false}) {
            const char* how = open ? "open" : "closed";
            for (const char* name : {"ledger.sqlite", "./sub/../ledger.sqlite", "twin.sqlite",
#ifdef Q_OS_WIN
                                     "LEDGER.SQLITE", "Ledger.sqlite-WAL",
#else
                                     "link/ledger.sqlite", "pointer.sqlite", "link/ledger.sqlite-wal",
#endif
                                     "ledger.sqlite-wal", "ledger.sqlite-shm", "ledger.sqlite-journal",
                                     "ledger.sqlite.issue-0123456789ABCDEF0123456789ABCDEF01234567.lock"})
                QTest::addRow("%s, %s", name, how) << QString::fromLatin1(name) << open;
        }
    }
    void neverWritesOverALedger() {
        QFETCH(QString, name);
        QFETCH(bool, open);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ledger.sqlite"));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("sub")));
#ifndef Q_OS_WIN
        QVERIFY(makeLink(folder.path(), folder.filePath(QStringLiteral("link"))));
#endif
        auto ledger = Ledger::open(path);
        EXPECT_VALUE(ledger);
#ifndef Q_OS_WIN
        QVERIFY(makeLink(path, folder.filePath(QStringLiteral("pointer.sqlite"))));
#endif
        std::filesystem::create_hard_link(nativePath(path),
                                          nativePath(folder.filePath(QStringLiteral("twin.sqlite"))));
        if (!open)
            ledger = tl::unexpected(Error{});
        const QString target = folder.filePath(name);
        for (const IfExists ifExists : {IfExists::Refuse, IfExists::Replace}) {
            EXPECT_ERROR(checkWritable(target, ifExists), ErrorCode::FileIsLedger);
            EXPECT_ERROR(writePrivateFile(target, "x", ifExists), ErrorCode::FileIsLedger);
        }
        EXPECT_VALUE(Ledger::open(path));
    }

    void whatOnlyLooksLikeALedgersIsWritten_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("another file beside it") << QStringLiteral("root.cer");
        QTest::newRow("a log of nothing") << QStringLiteral("notes-wal");
        QTest::newRow("a lock of nothing") << QStringLiteral("notes.issue-AB.lock");
        QTest::newRow("a file named like one") << QStringLiteral("other.sqlite");
    }
    void whatOnlyLooksLikeALedgersIsWritten() {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const auto ledger = Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite")));
        EXPECT_VALUE(ledger);
        EXPECT_VALUE(writePrivateFile(folder.filePath(name), "one", IfExists::Refuse));
        EXPECT_VALUE(writePrivateFile(folder.filePath(name), "two", IfExists::Replace));
    }

#ifndef Q_OS_WIN
    /// SQLite's locks go when any descriptor of the file is closed, and with them what keeps another program
    /// from taking the write-ahead log away.
    void lookingAtALedgerKeepsItsLocks() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ledger.sqlite"));
        auto ledger = Ledger::open(path);
        EXPECT_VALUE(ledger);
        const qsizetype before = locksOn(path);
        QVERIFY(before > 0);
        QVERIFY(belongsToLedger(path));
        EXPECT_VALUE(Ledger::open(path));
        QCOMPARE(locksOn(path), before);
    }
#endif

    void makesPrivateFolders() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b/c"));
        EXPECT_VALUE(makePrivateFolder(path));
        EXPECT_VALUE(makePrivateFolder(path));
#ifndef Q_OS_WIN
        QCOMPARE(QFile::permissions(folder.filePath(QStringLiteral("a"))) &
                     (QFileDevice::ReadOther | QFileDevice::ReadGroup),
                 QFileDevice::Permissions());
#endif
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "test_files.moc"
