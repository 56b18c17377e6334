#include "app/cli/exit_status.h"

namespace p2s::cli {

// No default: the compiler asks for every code that is added (-Wswitch).
ExitStatus exitStatus(ErrorCode code) {
    switch (code) {
    case ErrorCode::Cancelled:
        return ExitStatus::Cancelled;

    case ErrorCode::WrongUsage:
        return ExitStatus::WrongUsage;

    case ErrorCode::Internal:
    case ErrorCode::NotReady:
    case ErrorCode::SelfCheckFailed:
    case ErrorCode::ClientAuthenticationNotFirst:
    case ErrorCode::AlreadyRevoked:
    case ErrorCode::NotRevoked:
    case ErrorCode::RevocationUploaded:
    case ErrorCode::CertificatePending:
    case ErrorCode::RequestNotWaiting:
    case ErrorCode::RequestAlreadySent:
    case ErrorCode::RolloverRunning:
    case ErrorCode::RolloverNotUploaded:
    case ErrorCode::RolloverUnfinished:
    case ErrorCode::RolloverTooEarly:
    case ErrorCode::AuthorityKeepsRequest:
        return ExitStatus::AnswerIsNo;

    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileIsFolder:
    case ErrorCode::FileNotRegular:
    case ErrorCode::FileChanged:
    case ErrorCode::ReportNotPrinted:
    case ErrorCode::FileExists:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileIsLedger:
    case ErrorCode::FileIsSource:
    case ErrorCode::FolderNotFound:
    case ErrorCode::FolderUnreadable:
    case ErrorCode::DiskFull:
    case ErrorCode::DiskWriteProtected:
    case ErrorCode::PlaceUnreachable:
    case ErrorCode::StoreNotAccessible:
    case ErrorCode::AuthorityNotFound:
    case ErrorCode::AuthorityUnreachable:
    case ErrorCode::AuthorityRefused:
    case ErrorCode::RequestNotNoted:
    case ErrorCode::StoreKeyUnusable:
    case ErrorCode::TokenModuleUnusable:
    case ErrorCode::TokenRemoved:
    case ErrorCode::TokenRefused:
    case ErrorCode::LedgerExists:
    case ErrorCode::LedgerUnreachable:
    case ErrorCode::LedgerOutcomeUnknown:
    case ErrorCode::LedgerTlsFailed:
    case ErrorCode::LedgerDatabaseMissing:
    case ErrorCode::LedgerUnreadable:
    case ErrorCode::LedgerNotWritable:
        return ExitStatus::CouldNotReadOrWrite;

    case ErrorCode::FileEmpty:
    case ErrorCode::FileTooLarge:
    case ErrorCode::SymptomUnknown:
    case ErrorCode::FileNameInvalid:
    case ErrorCode::FileNotRecognized:
    case ErrorCode::FileTruncated:
    case ErrorCode::FileMalformed:
    case ErrorCode::CertificateMissing:
    case ErrorCode::KeyMissing:
    case ErrorCode::SeveralKeys:
    case ErrorCode::KeyUnsupported:
    case ErrorCode::Pkcs12MacUnsupported:
    case ErrorCode::Pkcs12CipherUnsupported:
    case ErrorCode::Pkcs12TooExpensive:
    case ErrorCode::FileTooExpensive:
    case ErrorCode::PasswordListTooLong:
    case ErrorCode::PasswordEmpty:
    case ErrorCode::PasswordTooLong:
    case ErrorCode::PasswordInvalid:
    case ErrorCode::PassphraseEmpty:
    case ErrorCode::SecretFileMalformed:
    case ErrorCode::AddressEmpty:
    case ErrorCode::AddressIsDownLevelName:
    case ErrorCode::AddressMalformed:
    case ErrorCode::AddressTooLong:
    case ErrorCode::RootNameEmpty:
    case ErrorCode::RootNameTooLong:
    case ErrorCode::RootNameInvalid:
    case ErrorCode::RootNameTaken:
    case ErrorCode::RecipientsMissing:
    case ErrorCode::RecipientRepeated:
    case ErrorCode::FriendlyNameInvalid:
    case ErrorCode::FriendlyNameEmpty:
    case ErrorCode::FriendlyNameTaken:
    case ErrorCode::ThumbprintMalformed:
    case ErrorCode::PurposeUnknown:
    case ErrorCode::PurposesEmpty:
    case ErrorCode::PurposeRepeated:
    case ErrorCode::ValidityEmpty:
    case ErrorCode::ValidityOutsideIssuer:
    case ErrorCode::NotACertificateAuthority:
    case ErrorCode::NotSelfSigned:
    case ErrorCode::KeyMismatch:
    case ErrorCode::RootExpired:
    case ErrorCode::RootNotYetValid:
    case ErrorCode::RootAlreadyInLedger:
    case ErrorCode::RootHasNoKey:
    case ErrorCode::LedgerHeadMalformed:
    case ErrorCode::LedgerIsOnServer:
    case ErrorCode::LedgerDriverMissing:
    case ErrorCode::LedgerUrlHasPassword:
    case ErrorCode::BackupNotRecognized:
    case ErrorCode::BackupDamaged:
    case ErrorCode::LedgerUrlUnsupported:
    case ErrorCode::NotAvailableHere:
    case ErrorCode::KeyNotExportable:
    case ErrorCode::StoreNotOurs:
    case ErrorCode::TokenUriMalformed:
    case ErrorCode::TokenAmbiguous:
    case ErrorCode::TokenNotPrepared:
    case ErrorCode::TokenKeyAmbiguous:
    case ErrorCode::TokenKeyTaken:
    case ErrorCode::TokenMechanismMissing:
    case ErrorCode::CertificateAmbiguous:
    case ErrorCode::ReasonUnknown:
    case ErrorCode::RootCannotSignLists:
    case ErrorCode::GatewayListMalformed:
    case ErrorCode::GatewayNotPointToSite:
    case ErrorCode::CertificateNotShared:
    case ErrorCode::ReplacesAnotherName:
    case ErrorCode::ReplyAmbiguous:
    case ErrorCode::TemplateNameInvalid:
    case ErrorCode::CaConfigInvalid:
    case ErrorCode::IssuersMissing:
    case ErrorCode::PeopleListMalformed:
    case ErrorCode::PeopleListWithoutAddresses:
    case ErrorCode::SummaryOfAnotherList:
    case ErrorCode::RolloverRootsEqual:
    case ErrorCode::RolloverDayUnsuitable:
        return ExitStatus::BadInput;

    case ErrorCode::PasswordNeeded:
    case ErrorCode::WrongPassword:
    case ErrorCode::PassphraseNeeded:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::AccountUnlockFailed:
    case ErrorCode::TokenPinNeeded:
    case ErrorCode::TokenPinWrong:
    case ErrorCode::TokenPinFinalTry:
    case ErrorCode::TokenPinLocked:
    case ErrorCode::LedgerLoginRefused:
        return ExitStatus::WrongSecret;

    case ErrorCode::RootNotFound:
    case ErrorCode::CertificateNotFound:
    case ErrorCode::NotInStore:
    case ErrorCode::TokenNotFound:
    case ErrorCode::TokenKeyNotFound:
    case ErrorCode::PersonNotFound:
    case ErrorCode::AuthorityRequestUnknown:
    case ErrorCode::RequestNotSent:
    case ErrorCode::RequestNotFound:
    case ErrorCode::ReplyUnmatched:
    case ErrorCode::RolloverNotFound:
        return ExitStatus::NotInLedger;

    case ErrorCode::LedgerDamaged:
    case ErrorCode::LedgerTooNew:
    case ErrorCode::LedgerForeign:
    case ErrorCode::LedgerBusy:
    case ErrorCode::LedgerInUse:
    case ErrorCode::BackupFlawed:
        return ExitStatus::LedgerUnusable;
    }
    Q_UNREACHABLE();
}

} // namespace p2s::cli
