#include "app/cli/exit_status.h"

#include <QtTest>

using namespace p2s;
using namespace p2s::cli;

/// The table of the contract, written down a second time: a code that moves must be moved here too.
class TestExitStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasItsNumber();
    void codesHaveTheStatusOfTheContract_data();
    void codesHaveTheStatusOfTheContract();
    void noErrorIsSuccess();
};

void TestExitStatus::everyStatusHasItsNumber() {
    QCOMPARE(static_cast<int>(ExitStatus::Done), 0);
    QCOMPARE(static_cast<int>(ExitStatus::AnswerIsNo), 1);
    QCOMPARE(static_cast<int>(ExitStatus::WrongUsage), 2);
    QCOMPARE(static_cast<int>(ExitStatus::BadInput), 3);
    QCOMPARE(static_cast<int>(ExitStatus::WrongSecret), 4);
    QCOMPARE(static_cast<int>(ExitStatus::CouldNotReadOrWrite), 5);
    QCOMPARE(static_cast<int>(ExitStatus::NotInLedger), 6);
    QCOMPARE(static_cast<int>(ExitStatus::LedgerUnusable), 7);
    QCOMPARE(static_cast<int>(ExitStatus::Cancelled), 130);
}

void TestExitStatus::codesHaveTheStatusOfTheContract_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    const std::pair<ErrorCode, int> rows[] = {
        {ErrorCode::Cancelled, 130},
        {ErrorCode::NotReady, 1},
        {ErrorCode::ClientAuthenticationNotFirst, 1},
        {ErrorCode::WrongUsage, 2},
        {ErrorCode::FileMalformed, 3},
        {ErrorCode::Pkcs12MacUnsupported, 3},
        {ErrorCode::AddressMalformed, 3},
        {ErrorCode::ValidityOutsideIssuer, 3},
        {ErrorCode::PasswordEmpty, 3},
        {ErrorCode::NotACertificateAuthority, 3},
        {ErrorCode::WrongPassword, 4},
        {ErrorCode::PasswordNeeded, 4},
        {ErrorCode::WrongPassphrase, 4},
        {ErrorCode::PassphraseNeeded, 4},
        {ErrorCode::FileNotFound, 5},
        {ErrorCode::FileIsFolder, 5},
        {ErrorCode::FileNotRegular, 5},
        {ErrorCode::FileExists, 5},
        {ErrorCode::DiskFull, 5},
        {ErrorCode::LedgerNotWritable, 5},
        {ErrorCode::RootNotFound, 6},
        {ErrorCode::CertificateNotFound, 6},
        {ErrorCode::NotInStore, 6},
        {ErrorCode::NotAvailableHere, 3},
        {ErrorCode::KeyNotExportable, 3},
        {ErrorCode::StoreNotAccessible, 5},
        {ErrorCode::AuthorityRefused, 5},
        {ErrorCode::StoreKeyUnusable, 5},
        {ErrorCode::AccountUnlockFailed, 4},
        {ErrorCode::TokenPinNeeded, 4},
        {ErrorCode::TokenPinWrong, 4},
        {ErrorCode::TokenPinLocked, 4},
        {ErrorCode::TokenModuleUnusable, 5},
        {ErrorCode::TokenRemoved, 5},
        {ErrorCode::TokenNotFound, 6},
        {ErrorCode::TokenKeyNotFound, 6},
        {ErrorCode::TokenUriMalformed, 3},
        {ErrorCode::LedgerBusy, 7},
        {ErrorCode::LedgerDamaged, 7},
        {ErrorCode::LedgerTooNew, 7},
        {ErrorCode::LedgerForeign, 7},
        {ErrorCode::LedgerUrlUnsupported, 3},
        {ErrorCode::LedgerInUse, 7},
        {ErrorCode::LedgerExists, 5},
        {ErrorCode::LedgerIsOnServer, 3},
        {ErrorCode::LedgerUnreachable, 5},
        {ErrorCode::LedgerOutcomeUnknown, 5},
        {ErrorCode::LedgerLoginRefused, 4},
        {ErrorCode::LedgerTlsFailed, 5},
        {ErrorCode::LedgerDatabaseMissing, 5},
        {ErrorCode::LedgerDriverMissing, 3},
        {ErrorCode::LedgerUrlHasPassword, 3},
        {ErrorCode::BackupNotRecognized, 3},
        {ErrorCode::BackupDamaged, 3},
        {ErrorCode::BackupFlawed, 7},
    };
    for (const auto& [code, status] : rows)
        QTest::newRow(errorCodeName(code).data()) << static_cast<int>(code) << status;
}

void TestExitStatus::codesHaveTheStatusOfTheContract() {
    QFETCH(int, code);
    QFETCH(int, status);
    QCOMPARE(static_cast<int>(exitStatus(static_cast<ErrorCode>(code))), status);
}

void TestExitStatus::noErrorIsSuccess() {
    for (const ErrorCode code : allErrorCodes())
        QVERIFY2(exitStatus(code) != ExitStatus::Done, errorCodeName(code).data());
}

QTEST_GUILESS_MAIN(TestExitStatus)
#include "test_exit_status.moc"
