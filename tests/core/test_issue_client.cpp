#include "tests/core/issue_test.h"

#include "core/issuing/suggested_friendly_name.h"

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace p2s;
using namespace p2s::test;

namespace {

EmailName person(const QString& address) {
    return *EmailName::parse(address);
}

} // namespace

/// The main job, and what is refused before it begins.
class TestIssueClient : public IssueTest {
    Q_OBJECT

private Q_SLOTS:
    void issues_data();
    void issues();
    void issuesShared();
    void replaces();
    void refusesBeforeMakingAKey_data();
    void refusesBeforeMakingAKey();
    void friendlyNamesAreUnused();
    void takenFriendlyName_data();
    void takenFriendlyName();
};

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
    QVERIFY(IssueMarker::placed(*m_ledger->companionPath()).isEmpty());
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
    std::optional<Ledger> inFile;
    if (is("the ledger itself")) {
        auto opened = Ledger::open(path(QStringLiteral("other.sqlite")), m_clock);
        EXPECT_VALUE(opened);
        inFile.emplace(std::move(*opened));
        request.pfxPath = inFile->path();
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

QTEST_GUILESS_MAIN(TestIssueClient)
#include "test_issue_client.moc"
