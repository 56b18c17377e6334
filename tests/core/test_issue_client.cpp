#include "tests/support/expect_result.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/issuing_samples.h"
#include "tests/support/private_mounts.h"

#include "core/issuing/interrupted_issues.h"
#include "core/issuing/issue_marker.h"
#include "core/issuing/suggested_friendly_name.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace p2s;
using namespace p2s::test;

namespace {

const QByteArray oldBytes("what was there before");

EmailName person(const QString& address) {
    return *EmailName::parse(address);
}

} // namespace

/// The main job, and everything that stops it.
class TestIssueClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void issues_data();
    void issues();
    void issuesShared();
    void replaces();
    void refusesBeforeMakingAKey_data();
    void refusesBeforeMakingAKey();
#ifndef Q_OS_WIN
    void refusesReadOnlyFolder();
#endif
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void damagedOutputIsTakenBack();
    void fileThatAppearsMeanwhileIsKept();
    void lostRowTakesTheFileBack_data();
    void lostRowTakesTheFileBack();
    void busyLedgerAtTheEnd();
#ifndef Q_OS_WIN
    void fullDiskForTheFile();
    void fullDiskForBoth();
#endif
    void interruptedIssuesOfLiveProgramsAreTheirs();
    void interruptedIssueIsNotTheOldFile();
    void keepsAnInterruptedIssue();
    void staleMarkersGo();
    void friendlyNamesAreUnused();
    void takenFriendlyName_data();
    void takenFriendlyName();

private:
    QString path(const QString& name) const {
        return m_folder->filePath(name);
    }
    QString pfx() const {
        return path(QStringLiteral("out/user.pfx"));
    }
    /// The ledger knows of nothing, the folder is as it was.
    void expectNothing(const QStringList& names, const QByteArray& bytes = {}) {
        QCOMPARE(namesIn(path(QStringLiteral("out"))), names);
        if (!names.isEmpty())
            QCOMPARE(bytesOf(pfx()), bytes);
        QCOMPARE(m_ledger->certificates()->size(), 0);
        QVERIFY(IssueMarker::placed(m_ledger->path()).isEmpty());
        const auto interrupted = interruptedIssues(*m_ledger);
        EXPECT_VALUE(interrupted);
        QVERIFY(interrupted->isEmpty());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{today()};
    std::optional<Ledger> m_ledger;
    std::optional<UnlockedRoot> m_root;
};

void TestIssueClient::init() {
    m_clock.set(today());
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    auto ledger = Ledger::open(path(QStringLiteral("ledger.sqlite")), m_clock);
    EXPECT_VALUE(ledger);
    m_ledger.emplace(std::move(*ledger));
    m_root = unlockedRoot(*m_ledger);
}

void TestIssueClient::cleanup() {
    m_root.reset();
    m_ledger.reset();
    m_folder.reset();
}

void TestIssueClient::issues_data() {
    QTest::addColumn<InstallTarget>("target");
    QTest::addColumn<QString>("password");
    const QStringList passwords{QStringLiteral("correct horse"), QStringLiteral("Zürich-Straße"),
                                QStringLiteral("密码密码密码"), QStringLiteral("🔑🗝️🔐🔒")};
    for (const InstallTarget target : allInstallTargets()) {
        for (const QString& password : passwords)
            QTest::addRow("%s, %s", qPrintable(installTargetName(target)), qPrintable(password))
                << target << password;
    }
}

void TestIssueClient::issues() {
    QFETCH(const InstallTarget, target);
    QFETCH(const QString, password);
    IssuanceRequest request = sampleRequest(pfx());
    request.target = target;
    request.password = SecretBytes::fromText(password);
    QList<IssueStage> stages;
#ifndef Q_OS_WIN
    const mode_t mask = umask(0);
#endif
    const auto issued = issueClient(
        request, *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (!stages.contains(stage))
                stages.append(stage);
            return true;
        },
        m_clock);
#ifndef Q_OS_WIN
    umask(mask);
#endif
    EXPECT_VALUE(issued);
    QCOMPARE(stages, allIssueStages());

    // The file, as anybody would open it.
#ifndef Q_OS_WIN
    struct stat status {};
    QCOMPARE(stat(QFile::encodeName(pfx()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, mode_t(0600));
#endif
    QCOMPARE(namesIn(path(QStringLiteral("out"))), QStringList{QStringLiteral("user.pfx")});
    const auto bundle = Pkcs12Bundle::read(bytesOf(pfx()), request.password, pfx());
    EXPECT_VALUE(bundle);
    QVERIFY(bundle->keyMatches());
    QVERIFY(bundle->certificates() ==
            QList<Certificate>({issued->certificate, m_root->authority.certificate()}));
    QCOMPARE(bundle->friendlyName(), request.friendlyName);
    QVERIFY(issued->chain == QList<Certificate>{m_root->authority.certificate()});
    QVERIFY(issued->certificate.isSignedBy(m_root->authority.certificate()));

    QCOMPARE(issued->checks.size(), 5);
    for (const FileCheck& check : issued->checks)
        QVERIFY2(check.passed, QByteArray::number(int(check.kind)).constData());
    QVERIFY(!hasErrors(issued->findings));

    // The row.
    const auto record = m_ledger->certificateByHex(issued->certificate.sha1Thumbprint());
    EXPECT_VALUE(record);
    QCOMPARE(record->id, issued->record.id);
    QCOMPARE(record->state, CertificateState::Issued);
    QCOMPARE(issued->record.state, CertificateState::Issued);
    QCOMPARE(record->der, issued->certificate.der());
    QCOMPARE(record->serial, issued->certificate.serialNumber());
    QCOMPARE(record->commonName, QStringLiteral("user@contoso.com"));
    QCOMPARE(record->recipients, QStringList{QStringLiteral("user@contoso.com")});
    QCOMPARE(record->sharing, Sharing::Unique);
    QCOMPARE(record->pfxPath, pfx());
    QCOMPARE(record->pfxSha256, hashHex(bytesOf(pfx()), QCryptographicHash::Sha256));
    QCOMPARE(record->installTarget, installTargetName(target));
    QCOMPARE(record->createdAt, today());
    QVERIFY(IssueMarker::placed(m_ledger->path()).isEmpty());
}

void TestIssueClient::issuesShared() {
    IssuanceRequest request = sampleRequest(pfx(), QStringLiteral("team@contoso.com"));
    request.sharing = Sharing::Shared;
    request.sharedWith = {person(QStringLiteral("zoe@contoso.com")),
                          person(QStringLiteral("ann@contoso.com"))};
    const auto issued = issueClient(request, *m_root, *m_ledger, {}, m_clock);
    EXPECT_VALUE(issued);
    QCOMPARE(issued->record.sharing, Sharing::Shared);
    QCOMPARE(m_ledger->certificate(issued->record.id)->recipients,
             QStringList({QStringLiteral("zoe@contoso.com"), QStringLiteral("ann@contoso.com")}));
    QCOMPARE(m_ledger->validCertificatesOf(QStringLiteral("ann@contoso.com"), today())->size(), 1);
}

void TestIssueClient::replaces() {
    writeBytes(pfx(), oldBytes);
    IssuanceRequest request = sampleRequest(pfx());
    EXPECT_ERROR(issueClient(request, *m_root, *m_ledger, {}, m_clock), ErrorCode::FileExists);
    expectNothing({QStringLiteral("user.pfx")}, oldBytes);
    request.ifExists = IfExists::Replace;
    EXPECT_VALUE(issueClient(request, *m_root, *m_ledger, {}, m_clock));
    EXPECT_VALUE(Pkcs12Bundle::read(bytesOf(pfx()), request.password, pfx()));
}

void TestIssueClient::refusesBeforeMakingAKey_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("expected");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* what, ErrorCode code, const char* detail = "") {
        QTest::newRow(what) << QString::fromLatin1(what) << code << QString::fromLatin1(detail);
    };
    row("no password", ErrorCode::PasswordEmpty);
    row("endless password", ErrorCode::PasswordTooLong);
    row("friendly name of two lines", ErrorCode::FriendlyNameInvalid);
    row("shared with nobody", ErrorCode::RecipientsMissing);
    row("shared with one twice", ErrorCode::RecipientRepeated);
    row("folder missing", ErrorCode::FolderNotFound);
    row("a folder", ErrorCode::FileIsFolder);
    row("no name", ErrorCode::FileNameInvalid);
    row("a NUL in the name", ErrorCode::FileNameInvalid);
    row("a long name", ErrorCode::FileNameInvalid);
    row("the ledger itself", ErrorCode::FileIsLedger);
    row("no friendly name", ErrorCode::FriendlyNameEmpty);
    row("a blank friendly name", ErrorCode::FriendlyNameEmpty);
    row("clientAuth second", ErrorCode::NotReady, "eku-order");
    row("no clientAuth", ErrorCode::NotReady, "eku-no-client-auth");
    row("outlives the root", ErrorCode::NotReady, "outlives-issuer");
    row("over already", ErrorCode::NotReady, "expired");
    row("clock before the root's start", ErrorCode::RootNotYetValid);
    row("expired root", ErrorCode::RootExpired);
}

void TestIssueClient::refusesBeforeMakingAKey() {
    QFETCH(const QString, what);
    QFETCH(const ErrorCode, expected);
    QFETCH(const QString, detail);
    const auto is = [&](const char* text) { return what == QLatin1StringView(text); };
    IssuanceRequest request = sampleRequest(pfx());
    if (is("no password"))
        request.password = {};
    else if (is("endless password"))
        request.password = SecretBytes::fromText(QString(200, u'x'));
    else if (is("friendly name of two lines"))
        request.friendlyName = QStringLiteral("a\nb");
    else if (is("no friendly name"))
        request.friendlyName.clear();
    else if (is("a blank friendly name"))
        request.friendlyName = QStringLiteral("  ");
    else if (is("shared with nobody"))
        request.sharing = Sharing::Shared;
    else if (is("folder missing"))
        request.pfxPath = path(QStringLiteral("no/where/user.pfx"));
    else if (is("a folder"))
        request.pfxPath = path(QStringLiteral("out"));
    else if (is("no name"))
        request.pfxPath.clear();
    else if (is("a NUL in the name"))
        request.pfxPath = pfx() + QChar(u'\0') + QStringLiteral("x");
    else if (is("a long name"))
        request.pfxPath = path(QString(300, u'x'));
    else if (is("clientAuth second"))
        request.certificate.extendedKeyUsage =
            *ExtendedKeyUsage::fromText(QStringLiteral("1.3.6.1.5.5.7.3.4,clientAuth"));
    else if (is("no clientAuth"))
        request.certificate.extendedKeyUsage =
            *ExtendedKeyUsage::fromText(QStringLiteral("1.3.6.1.5.5.7.3.4"));
    else if (is("outlives the root"))
        request.certificate.notAfter = today().addYears(30);
    else if (is("over already"))
        request.certificate.notAfter = today().addSecs(-1);
    else if (is("clock before the root's start"))
        m_clock.set(today().addYears(-20));
    else if (is("expired root"))
        m_clock.set(today().addYears(20));
    if (is("shared with one twice")) {
        request.sharing = Sharing::Shared;
        request.sharedWith = {person(QStringLiteral("a@contoso.com")),
                              person(QStringLiteral("A@contoso.com"))};
    }
    if (is("the ledger itself")) {
        request.pfxPath = m_ledger->path();
        request.ifExists = IfExists::Replace;
    }
    bool asked = false;
    const auto issued = issueClient(
        request, *m_root, *m_ledger,
        [&](IssueStage) {
            asked = true;
            return true;
        },
        m_clock);
    EXPECT_ERROR(issued, expected);
    QVERIFY2(!asked, "it began to make a key");
    QVERIFY2(issued.error().detail.contains(detail), qPrintable(issued.error().detail));
    m_clock.set(today());
    expectNothing({});
    QCOMPARE(m_ledger->events()->size(), 1);
}

#ifndef Q_OS_WIN
void TestIssueClient::refusesReadOnlyFolder() {
    SmallDisk disk(1024);
    QVERIFY(disk.isMounted() && disk.setReadOnly(true));
    EXPECT_ERROR(issueClient(sampleRequest(disk.filePath(QStringLiteral("user.pfx"))), *m_root, *m_ledger, {},
                             m_clock),
                 ErrorCode::DiskWriteProtected);
    expectNothing({});
}
#endif

void TestIssueClient::cancelLeavesNothing_data() {
    QTest::addColumn<IssueStage>("stage");
    QTest::addColumn<int>("ask");
    QTest::addColumn<bool>("replace");
    for (const bool replace : {false, true}) {
        for (const IssueStage stage : allIssueStages())
            QTest::addRow("stage %d%s", int(stage), replace ? ", replacing" : "") << stage << 1 << replace;
        QTest::addRow("making the key%s", replace ? ", replacing" : "")
            << IssueStage::CreatingKey << 3 << replace;
        QTest::addRow("file finished%s", replace ? ", replacing" : "")
            << IssueStage::CheckingFile << 2 << replace;
    }
}

void TestIssueClient::cancelLeavesNothing() {
    QFETCH(const IssueStage, stage);
    QFETCH(const int, ask);
    QFETCH(const bool, replace);
    IssuanceRequest request = sampleRequest(pfx());
    if (replace) {
        writeBytes(pfx(), oldBytes);
        request.ifExists = IfExists::Replace;
    }
    int asked = 0;
    int askedAfter = 0;
    bool stopped = false;
    const auto issued = issueClient(
        request, *m_root, *m_ledger,
        [&](IssueStage now) {
            if (stopped)
                ++askedAfter;
            stopped = stopped || (now == stage && ++asked == ask);
            return !stopped;
        },
        m_clock);
    QVERIFY(stopped);
    EXPECT_ERROR(issued, ErrorCode::Cancelled);
    QCOMPARE(askedAfter, 0);
    expectNothing(replace ? QStringList{QStringLiteral("user.pfx")} : QStringList(), oldBytes);
    // The events tell of it once it was recorded.
    QStringList kinds;
    const auto events = m_ledger->events();
    for (const EventRecord& event : *events)
        kinds.append(event.kind);
    const bool recorded = stage >= IssueStage::WritingFile;
    QCOMPARE(kinds.mid(1),
             recorded ? QStringList({QStringLiteral("issue-started"), QStringLiteral("issue-abandoned")})
                      : QStringList());
    // And the same request goes through afterwards.
    EXPECT_VALUE(issueClient(request, *m_root, *m_ledger, {}, m_clock));
}

void TestIssueClient::damagedOutputIsTakenBack() {
    writeBytes(pfx(), oldBytes);
    IssuanceRequest request = sampleRequest(pfx());
    request.ifExists = IfExists::Replace;
    const auto issued = issueClient(
        request, *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (stage != IssueStage::CheckingFile)
                return true;
            // A bad disk: one bit of what was written.
            const QString folder = path(QStringLiteral("out"));
            for (const QString& name : namesIn(folder)) {
                if (!name.endsWith(QStringLiteral(".p2s-part")))
                    continue;
                QByteArray bytes = bytesOf(folder + u'/' + name);
                bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
                writeBytes(folder + u'/' + name, bytes);
            }
            return true;
        },
        m_clock);
    EXPECT_ERROR(issued, ErrorCode::SelfCheckFailed);
    QVERIFY(issued.error().detail.contains(QStringLiteral("opens-with-password")));
    expectNothing({QStringLiteral("user.pfx")}, oldBytes);
}

void TestIssueClient::fileThatAppearsMeanwhileIsKept() {
    const auto issued = issueClient(
        sampleRequest(pfx()), *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (stage == IssueStage::CheckingFile)
                writeBytes(pfx(), oldBytes);
            return true;
        },
        m_clock);
    EXPECT_ERROR(issued, ErrorCode::FileExists);
    expectNothing({QStringLiteral("user.pfx")}, oldBytes);
}

void TestIssueClient::lostRowTakesTheFileBack_data() {
    QTest::addColumn<bool>("replace");
    QTest::newRow("new file") << false;
    QTest::newRow("replaced file") << true;
}

void TestIssueClient::lostRowTakesTheFileBack() {
    QFETCH(const bool, replace);
    IssuanceRequest request = sampleRequest(pfx());
    if (replace) {
        writeBytes(pfx(), oldBytes);
        request.ifExists = IfExists::Replace;
    }
    const auto issued = issueClient(
        request, *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (stage != IssueStage::CheckingFile)
                return true;
            // Somebody else takes the row away, so that the last step cannot find it.
            auto other = Ledger::open(m_ledger->path(), m_clock);
            const auto pending = other->pendingIssues();
            if (!pending->isEmpty())
                static_cast<void>(other->abandonIssue(pending->first().id));
            return true;
        },
        m_clock);
    EXPECT_ERROR(issued, ErrorCode::CertificateNotFound);
    expectNothing(replace ? QStringList{QStringLiteral("user.pfx")} : QStringList(), oldBytes);
}

void TestIssueClient::busyLedgerAtTheEnd() {
    QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
    other.setDatabaseName(m_ledger->path());
    QVERIFY(other.open());
    const auto issued = issueClient(
        sampleRequest(pfx()), *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (stage == IssueStage::CheckingFile)
                QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE"));
            return true;
        },
        m_clock);
    EXPECT_ERROR(issued, ErrorCode::LedgerBusy);
    QVERIFY(namesIn(path(QStringLiteral("out"))).isEmpty());
    QVERIFY(QSqlQuery(other).exec(QStringLiteral("ROLLBACK")));
    other = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    // The row could not be taken back while the other was writing; it is reported, and goes.
    const auto interrupted = interruptedIssues(*m_ledger);
    EXPECT_VALUE(interrupted);
    QCOMPARE(interrupted->size(), 1);
    QVERIFY(!interrupted->first().fileIsThere);
    EXPECT_VALUE(discardInterruptedIssue(interrupted->first(), *m_ledger));
    expectNothing({});
}

#ifndef Q_OS_WIN
void TestIssueClient::fullDiskForTheFile() {
    SmallDisk disk(64);
    QVERIFY(disk.isMounted());
    const QString file = disk.filePath(QStringLiteral("user.pfx"));
    writeBytes(file, oldBytes);
    QVERIFY(disk.fill(0));
    IssuanceRequest request = sampleRequest(file);
    request.ifExists = IfExists::Replace;
    EXPECT_ERROR(issueClient(request, *m_root, *m_ledger, {}, m_clock), ErrorCode::DiskFull);
    QCOMPARE(bytesOf(file), oldBytes);
    QCOMPARE(namesIn(QFileInfo(file).path()),
             QStringList({QStringLiteral("ballast"), QStringLiteral("user.pfx")}));
    expectNothing({});
    QVERIFY(disk.empty());
    EXPECT_VALUE(issueClient(request, *m_root, *m_ledger, {}, m_clock));
}

void TestIssueClient::fullDiskForBoth() {
    int failures = 0;
    int successes = 0;
    // From no room at all to enough for everything, so that it runs out at every step.
    for (int free = 0; free <= 200; free += 8) {
        SmallDisk disk(1024);
        QVERIFY(disk.isMounted());
        const QString file = disk.filePath(QStringLiteral("user.pfx"));
        auto ledger = Ledger::open(disk.filePath(QStringLiteral("ledger.sqlite")), m_clock);
        EXPECT_VALUE(ledger);
        const UnlockedRoot root = unlockedRoot(*ledger);
        QVERIFY(disk.fill(free));
        const auto issued = issueClient(sampleRequest(file), root, *ledger, {}, m_clock);
        QVERIFY(disk.empty());
        if (issued) {
            ++successes;
            QCOMPARE(ledger->certificate(issued->record.id)->state, CertificateState::Issued);
            EXPECT_VALUE(Pkcs12Bundle::read(bytesOf(file), sampleRequest(file).password, file));
            continue;
        }
        ++failures;
        const ErrorCode code = issued.error().code;
        QVERIFY2(code == ErrorCode::DiskFull || code == ErrorCode::LedgerNotWritable,
                 describe(issued).constData());
        QVERIFY(!QFileInfo::exists(file));
        // A row that could not even be taken back is reported.
        auto interrupted = interruptedIssues(*ledger);
        EXPECT_VALUE(interrupted);
        QCOMPARE(interrupted->size(), ledger->certificates()->size());
        for (const InterruptedIssue& issue : *interrupted)
            EXPECT_VALUE(discardInterruptedIssue(issue, *ledger));
        const QStringList left = namesIn(QFileInfo(file).path());
        for (const QString& name : left)
            QVERIFY2(name.startsWith(QStringLiteral("ledger.sqlite")) &&
                         !name.contains(QStringLiteral("issue")),
                     qPrintable(name));
        EXPECT_VALUE(issueClient(sampleRequest(file), root, *ledger, {}, m_clock));
    }
    QVERIFY2(failures >= 3, QByteArray::number(failures).constData());
    QVERIFY2(successes >= 3, QByteArray::number(successes).constData());
}
#endif

void TestIssueClient::interruptedIssuesOfLiveProgramsAreTheirs() {
    QList<int> seen;
    const auto issued = issueClient(
        sampleRequest(pfx()), *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (stage == IssueStage::WritingFile || stage == IssueStage::CheckingFile) {
                auto other = Ledger::open(m_ledger->path(), m_clock);
                const auto interrupted = interruptedIssues(*other);
                seen.append(interrupted ? int(interrupted->size()) : -1);
            }
            return true;
        },
        m_clock);
    EXPECT_VALUE(issued);
    QCOMPARE(seen, QList<int>({0, 0, 0}));
}

void TestIssueClient::interruptedIssueIsNotTheOldFile() {
    // Killed after the row, before the file took its name: what is there is the old one and not ours to
    // delete.
    writeBytes(pfx(), oldBytes);
    CertificateRecord record = sampleCertificate(m_root->record, QStringLiteral("user@contoso.com"));
    record.pfxPath = pfx();
    const auto begun = m_ledger->beginIssue(record);
    EXPECT_VALUE(begun);
    writeBytes(temporaryPfxPath(pfx(), begun->sha1), "half a file");
    const auto interrupted = interruptedIssues(*m_ledger);
    EXPECT_VALUE(interrupted);
    QCOMPARE(interrupted->size(), 1);
    QVERIFY(!interrupted->first().fileIsThere);
    EXPECT_ERROR(keepInterruptedIssue(interrupted->first(), *m_ledger), ErrorCode::FileNotFound);
    EXPECT_VALUE(discardInterruptedIssue(interrupted->first(), *m_ledger));
    expectNothing({QStringLiteral("user.pfx")}, oldBytes);
    EXPECT_ERROR(discardInterruptedIssue(interrupted->first(), *m_ledger), ErrorCode::CertificateNotFound);
}

void TestIssueClient::keepsAnInterruptedIssue() {
    CertificateRecord record = sampleCertificate(m_root->record, QStringLiteral("user@contoso.com"));
    record.pfxPath = pfx();
    record.pfxSha256 = hashHex(oldBytes, QCryptographicHash::Sha256);
    writeBytes(pfx(), oldBytes);
    const auto begun = m_ledger->beginIssue(record);
    EXPECT_VALUE(begun);
    const auto interrupted = interruptedIssues(*m_ledger);
    EXPECT_VALUE(interrupted);
    QCOMPARE(interrupted->size(), 1);
    QVERIFY(interrupted->first().fileIsThere);
    EXPECT_VALUE(keepInterruptedIssue(interrupted->first(), *m_ledger));
    QCOMPARE(m_ledger->certificate(begun->id)->state, CertificateState::Issued);
    QVERIFY(interruptedIssues(*m_ledger)->isEmpty());
    QCOMPARE(bytesOf(pfx()), oldBytes);
}

void TestIssueClient::staleMarkersGo() {
    const QString sha1(40, u'A');
    {
        const auto marker = IssueMarker::place(m_ledger->path(), sha1);
        EXPECT_VALUE(marker);
        QVERIFY(!IssueMarker::isAbandoned(m_ledger->path(), sha1));
        QCOMPARE(IssueMarker::placed(m_ledger->path()), QStringList{sha1});
        EXPECT_VALUE(interruptedIssues(*m_ledger));
        QCOMPARE(IssueMarker::placed(m_ledger->path()), QStringList{sha1});
    }
    QVERIFY(IssueMarker::placed(m_ledger->path()).isEmpty());
#ifndef Q_OS_WIN
    // As a program of a process id that no longer exists leaves it.
    const QString file = m_ledger->path() + QStringLiteral(".issue-%1.lock").arg(sha1);
    writeBytes(file, "4194304\np2s-cert\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
    EXPECT_VALUE(interruptedIssues(*m_ledger));
    QVERIFY(IssueMarker::placed(m_ledger->path()).isEmpty());
#endif
}

void TestIssueClient::friendlyNamesAreUnused() {
    const EmailName user = person(QStringLiteral("user@contoso.com"));
    const auto first = suggestedFriendlyName(user, today(), *m_ledger);
    EXPECT_VALUE(first);
    QCOMPARE(*first, QStringLiteral("user@contoso.com P2S 2026-06"));
    EXPECT_VALUE(issueClient(sampleRequest(pfx()), *m_root, *m_ledger, {}, m_clock));
    QCOMPARE(*suggestedFriendlyName(user, today(), *m_ledger),
             QStringLiteral("user@contoso.com P2S 2026-06 (2)"));
    QCOMPARE(*suggestedFriendlyName(user, today().addMonths(1), *m_ledger),
             QStringLiteral("user@contoso.com P2S 2026-07"));
}

void TestIssueClient::takenFriendlyName_data() {
    QTest::addColumn<IssueStage>("takenAt");
    QTest::addColumn<bool>("suggested");
    for (const bool suggested : {false, true}) {
        const char* how = suggested ? "suggested" : "given";
        QTest::addRow("%s, taken before", how) << IssueStage::CreatingKey << suggested;
        QTest::addRow("%s, taken while it is signed", how) << IssueStage::Signing << suggested;
        QTest::addRow("%s, taken at the last moment", how) << IssueStage::Recording << suggested;
    }
}

void TestIssueClient::takenFriendlyName() {
    QFETCH(const IssueStage, takenAt);
    QFETCH(const bool, suggested);
    IssuanceRequest request = sampleRequest(pfx());
    request.friendlyNameIsSuggested = suggested;
    const auto take = [&] {
        CertificateRecord other = sampleCertificate(m_root->record, QStringLiteral("other@contoso.com"));
        // Without regard to case, as people read it.
        other.friendlyName = request.friendlyName.toUpper();
        EXPECT_VALUE(m_ledger->beginIssue(other));
    };
    bool taken = takenAt == IssueStage::CreatingKey;
    if (taken)
        take();
    const auto issued = issueClient(
        request, *m_root, *m_ledger,
        [&](IssueStage stage) {
            if (stage == takenAt && !std::exchange(taken, true))
                take();
            return true;
        },
        m_clock);
    if (!suggested) {
        EXPECT_ERROR(issued, ErrorCode::FriendlyNameTaken);
        QVERIFY(!QFile::exists(pfx()));
        QCOMPARE(m_ledger->certificates()->size(), 1);
        return;
    }
    EXPECT_VALUE(issued);
    const QString numbered = request.friendlyName + QStringLiteral(" (2)");
    QCOMPARE(issued->record.friendlyName, numbered);
    const auto bundle = Pkcs12Bundle::read(bytesOf(pfx()), request.password, pfx());
    EXPECT_VALUE(bundle);
    QCOMPARE(bundle->friendlyName(), numbered);
    QCOMPARE(m_ledger->certificate(issued->record.id)->friendlyName, numbered);
}

P2S_TEST_MAIN_WITH_MOUNTS(TestIssueClient)
#include "test_issue_client.moc"
