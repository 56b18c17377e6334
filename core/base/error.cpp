#include "core/base/error.h"

#include <array>

namespace p2s {
namespace {

struct CodeName {
    ErrorCode code;
    const char* name;
};

constexpr std::array codeNames{
    CodeName{ErrorCode::Cancelled, "cancelled"},
    CodeName{ErrorCode::Internal, "internal"},
    CodeName{ErrorCode::WrongUsage, "wrong-usage"},
    CodeName{ErrorCode::FileNotFound, "file-not-found"},
    CodeName{ErrorCode::FileUnreadable, "file-unreadable"},
    CodeName{ErrorCode::FileIsFolder, "file-is-folder"},
    CodeName{ErrorCode::FileEmpty, "file-empty"},
    CodeName{ErrorCode::FileTooLarge, "file-too-large"},
    CodeName{ErrorCode::FileChanged, "file-changed"},
    CodeName{ErrorCode::FileExists, "file-exists"},
    CodeName{ErrorCode::FileNotWritable, "file-not-writable"},
    CodeName{ErrorCode::FileIsLedger, "file-is-ledger"},
    CodeName{ErrorCode::FolderNotFound, "folder-not-found"},
    CodeName{ErrorCode::FileNameInvalid, "file-name-invalid"},
    CodeName{ErrorCode::DiskFull, "disk-full"},
    CodeName{ErrorCode::DiskWriteProtected, "disk-write-protected"},
    CodeName{ErrorCode::PlaceUnreachable, "place-unreachable"},
    CodeName{ErrorCode::FileNotRecognized, "file-not-recognized"},
    CodeName{ErrorCode::FileTruncated, "file-truncated"},
    CodeName{ErrorCode::FileMalformed, "file-malformed"},
    CodeName{ErrorCode::CertificateMissing, "certificate-missing"},
    CodeName{ErrorCode::KeyMissing, "key-missing"},
    CodeName{ErrorCode::SeveralKeys, "several-keys"},
    CodeName{ErrorCode::KeyUnsupported, "key-unsupported"},
    CodeName{ErrorCode::Pkcs12MacUnsupported, "pkcs12-mac-unsupported"},
    CodeName{ErrorCode::Pkcs12CipherUnsupported, "pkcs12-cipher-unsupported"},
    CodeName{ErrorCode::Pkcs12TooExpensive, "pkcs12-too-expensive"},
    CodeName{ErrorCode::PasswordNeeded, "password-needed"},
    CodeName{ErrorCode::WrongPassword, "wrong-password"},
    CodeName{ErrorCode::PasswordEmpty, "password-empty"},
    CodeName{ErrorCode::PasswordTooLong, "password-too-long"},
    CodeName{ErrorCode::PasswordInvalid, "password-invalid"},
    CodeName{ErrorCode::PassphraseNeeded, "passphrase-needed"},
    CodeName{ErrorCode::WrongPassphrase, "wrong-passphrase"},
    CodeName{ErrorCode::PassphraseEmpty, "passphrase-empty"},
    CodeName{ErrorCode::SecretFileMalformed, "secret-file-malformed"},
    CodeName{ErrorCode::AddressEmpty, "address-empty"},
    CodeName{ErrorCode::AddressIsDownLevelName, "address-is-down-level-name"},
    CodeName{ErrorCode::AddressMalformed, "address-malformed"},
    CodeName{ErrorCode::AddressTooLong, "address-too-long"},
    CodeName{ErrorCode::RootNameEmpty, "root-name-empty"},
    CodeName{ErrorCode::RootNameTooLong, "root-name-too-long"},
    CodeName{ErrorCode::RootNameInvalid, "root-name-invalid"},
    CodeName{ErrorCode::RootNameTaken, "root-name-taken"},
    CodeName{ErrorCode::RecipientsMissing, "recipients-missing"},
    CodeName{ErrorCode::RecipientRepeated, "recipient-repeated"},
    CodeName{ErrorCode::FriendlyNameInvalid, "friendly-name-invalid"},
    CodeName{ErrorCode::FriendlyNameEmpty, "friendly-name-empty"},
    CodeName{ErrorCode::FriendlyNameTaken, "friendly-name-taken"},
    CodeName{ErrorCode::ThumbprintMalformed, "thumbprint-malformed"},
    CodeName{ErrorCode::PurposeUnknown, "purpose-unknown"},
    CodeName{ErrorCode::PurposesEmpty, "purposes-empty"},
    CodeName{ErrorCode::PurposeRepeated, "purpose-repeated"},
    CodeName{ErrorCode::ClientAuthenticationNotFirst, "client-authentication-not-first"},
    CodeName{ErrorCode::ValidityEmpty, "validity-empty"},
    CodeName{ErrorCode::ValidityOutsideIssuer, "validity-outside-issuer"},
    CodeName{ErrorCode::NotACertificateAuthority, "not-a-certificate-authority"},
    CodeName{ErrorCode::NotSelfSigned, "not-self-signed"},
    CodeName{ErrorCode::KeyMismatch, "key-mismatch"},
    CodeName{ErrorCode::RootExpired, "root-expired"},
    CodeName{ErrorCode::RootNotYetValid, "root-not-yet-valid"},
    CodeName{ErrorCode::RootAlreadyInLedger, "root-already-in-ledger"},
    CodeName{ErrorCode::RootHasNoKey, "root-has-no-key"},
    CodeName{ErrorCode::RootNotFound, "root-not-found"},
    CodeName{ErrorCode::NotReady, "not-ready"},
    CodeName{ErrorCode::SelfCheckFailed, "self-check-failed"},
    CodeName{ErrorCode::SymptomUnknown, "symptom-unknown"},
    CodeName{ErrorCode::ReportNotPrinted, "report-not-printed"},
    CodeName{ErrorCode::NotAvailableHere, "not-available-here"},
    CodeName{ErrorCode::StoreNotAccessible, "store-not-accessible"},
    CodeName{ErrorCode::NotInStore, "not-in-store"},
    CodeName{ErrorCode::StoreNotOurs, "store-not-ours"},
    CodeName{ErrorCode::StoreKeyUnusable, "store-key-unusable"},
    CodeName{ErrorCode::KeyNotExportable, "key-not-exportable"},
    CodeName{ErrorCode::AccountUnlockFailed, "account-unlock-failed"},
    CodeName{ErrorCode::TokenModuleUnusable, "token-module-unusable"},
    CodeName{ErrorCode::TokenUriMalformed, "token-uri-malformed"},
    CodeName{ErrorCode::TokenNotFound, "token-not-found"},
    CodeName{ErrorCode::TokenAmbiguous, "token-ambiguous"},
    CodeName{ErrorCode::TokenNotPrepared, "token-not-prepared"},
    CodeName{ErrorCode::TokenRemoved, "token-removed"},
    CodeName{ErrorCode::TokenPinNeeded, "token-pin-needed"},
    CodeName{ErrorCode::TokenPinWrong, "token-pin-wrong"},
    CodeName{ErrorCode::TokenPinFinalTry, "token-pin-final-try"},
    CodeName{ErrorCode::TokenPinLocked, "token-pin-locked"},
    CodeName{ErrorCode::TokenKeyNotFound, "token-key-not-found"},
    CodeName{ErrorCode::TokenKeyAmbiguous, "token-key-ambiguous"},
    CodeName{ErrorCode::TokenMechanismMissing, "token-mechanism-missing"},
    CodeName{ErrorCode::TokenRefused, "token-refused"},
    CodeName{ErrorCode::AlreadyRevoked, "already-revoked"},
    CodeName{ErrorCode::NotRevoked, "not-revoked"},
    CodeName{ErrorCode::RevocationUploaded, "revocation-uploaded"},
    CodeName{ErrorCode::CertificatePending, "certificate-pending"},
    CodeName{ErrorCode::CertificateAmbiguous, "certificate-ambiguous"},
    CodeName{ErrorCode::ReasonUnknown, "reason-unknown"},
    CodeName{ErrorCode::RootCannotSignLists, "root-cannot-sign-lists"},
    CodeName{ErrorCode::CertificateNotShared, "certificate-not-shared"},
    CodeName{ErrorCode::PersonNotFound, "person-not-found"},
    CodeName{ErrorCode::RequestNotFound, "request-not-found"},
    CodeName{ErrorCode::RequestNotWaiting, "request-not-waiting"},
    CodeName{ErrorCode::ReplyUnmatched, "reply-unmatched"},
    CodeName{ErrorCode::ReplyAmbiguous, "reply-ambiguous"},
    CodeName{ErrorCode::TemplateNameInvalid, "template-name-invalid"},
    CodeName{ErrorCode::CaConfigInvalid, "ca-config-invalid"},
    CodeName{ErrorCode::IssuersMissing, "issuers-missing"},
    CodeName{ErrorCode::PeopleListMalformed, "people-list-malformed"},
    CodeName{ErrorCode::PeopleListWithoutAddresses, "people-list-without-addresses"},
    CodeName{ErrorCode::SummaryOfAnotherList, "summary-of-another-list"},
    CodeName{ErrorCode::RolloverNotFound, "rollover-not-found"},
    CodeName{ErrorCode::RolloverRunning, "rollover-running"},
    CodeName{ErrorCode::RolloverRootsEqual, "rollover-roots-equal"},
    CodeName{ErrorCode::RolloverUnfinished, "rollover-unfinished"},
    CodeName{ErrorCode::RolloverTooEarly, "rollover-too-early"},
    CodeName{ErrorCode::GatewayListMalformed, "gateway-list-malformed"},
    CodeName{ErrorCode::GatewayNotPointToSite, "gateway-not-point-to-site"},
    CodeName{ErrorCode::LedgerUnreadable, "ledger-unreadable"},
    CodeName{ErrorCode::LedgerNotWritable, "ledger-not-writable"},
    CodeName{ErrorCode::LedgerDamaged, "ledger-damaged"},
    CodeName{ErrorCode::LedgerTooNew, "ledger-too-new"},
    CodeName{ErrorCode::LedgerForeign, "ledger-foreign"},
    CodeName{ErrorCode::LedgerUrlUnsupported, "ledger-url-unsupported"},
    CodeName{ErrorCode::LedgerBusy, "ledger-busy"},
    CodeName{ErrorCode::LedgerHeadMalformed, "ledger-head-malformed"},
    CodeName{ErrorCode::LedgerInUse, "ledger-in-use"},
    CodeName{ErrorCode::LedgerExists, "ledger-exists"},
    CodeName{ErrorCode::LedgerIsOnServer, "ledger-is-on-server"},
    CodeName{ErrorCode::LedgerUnreachable, "ledger-unreachable"},
    CodeName{ErrorCode::LedgerLoginRefused, "ledger-login-refused"},
    CodeName{ErrorCode::LedgerTlsFailed, "ledger-tls-failed"},
    CodeName{ErrorCode::LedgerDatabaseMissing, "ledger-database-missing"},
    CodeName{ErrorCode::LedgerDriverMissing, "ledger-driver-missing"},
    CodeName{ErrorCode::LedgerUrlHasPassword, "ledger-url-has-password"},
    CodeName{ErrorCode::BackupNotRecognized, "backup-not-recognized"},
    CodeName{ErrorCode::BackupDamaged, "backup-damaged"},
    CodeName{ErrorCode::BackupFlawed, "backup-flawed"},
    CodeName{ErrorCode::CertificateNotFound, "certificate-not-found"},
};

// The enumerators are contiguous, so a table as long as the last one's value has them all once they are in
// order.
static_assert(codeNames.size() == static_cast<size_t>(ErrorCode::CertificateNotFound) + 1);

} // namespace

QLatin1StringView errorCodeName(ErrorCode code) {
    return QLatin1StringView(codeNames[static_cast<size_t>(code)].name);
}

QList<ErrorCode> allErrorCodes() {
    QList<ErrorCode> codes;
    for (const CodeName& entry : codeNames)
        codes.append(entry.code);
    return codes;
}

} // namespace p2s
