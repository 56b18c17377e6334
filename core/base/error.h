#pragma once

#include <QLatin1StringView>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace p2s {

/// Everything that can go wrong, one code a cause that a person can act on.
///
/// The code is the contract: the CLI's exit status, the JSON `code` and the sentence are all taken from it.
/// Add a code here, a name in error.cpp and a sentence in error_text.cpp; the compiler and the table test
/// ask for whatever is forgotten.
enum class ErrorCode {
    Cancelled,
    Internal,
    WrongUsage,

    // Reading and writing files
    FileNotFound,
    FileUnreadable,
    FileIsFolder,
    FileNotRegular,
    FileEmpty,
    FileTooLarge,
    FileChanged,
    FileExists,
    FileNotWritable,
    FileIsLedger,
    FileIsSource,
    FolderNotFound,
    FolderUnreadable,
    FileNameInvalid,
    DiskFull,
    DiskWriteProtected,
    PlaceUnreachable,

    // What is in a file
    FileNotRecognized,
    FileTruncated,
    FileMalformed,
    CertificateMissing,
    KeyMissing,
    SeveralKeys,
    KeyUnsupported,
    Pkcs12MacUnsupported,
    Pkcs12CipherUnsupported,
    Pkcs12TooExpensive,
    FileTooExpensive,

    // Passwords
    PasswordNeeded,
    WrongPassword,
    PasswordEmpty,
    PasswordTooLong,
    PasswordInvalid,
    PasswordListTooLong,
    PassphraseNeeded,
    WrongPassphrase,
    PassphraseEmpty,
    SecretFileMalformed,

    // Names people type
    AddressEmpty,
    AddressIsDownLevelName,
    AddressMalformed,
    AddressTooLong,
    RootNameEmpty,
    RootNameTooLong,
    RootNameInvalid,
    RootNameTaken,
    RecipientsMissing,
    RecipientRepeated,
    FriendlyNameInvalid,
    FriendlyNameEmpty,
    FriendlyNameTaken,
    ThumbprintMalformed,

    // Purposes and dates
    PurposeUnknown,
    PurposesEmpty,
    PurposeRepeated,
    ClientAuthenticationNotFirst,
    ValidityEmpty,
    ValidityOutsideIssuer,

    // Roots
    NotACertificateAuthority,
    NotSelfSigned,
    KeyMismatch,
    RootExpired,
    RootNotYetValid,
    RootAlreadyInLedger,
    RootHasNoKey,
    RootNotFound,

    // Issuing
    NotReady,
    SelfCheckFailed,

    // Looking for causes, and reports
    SymptomUnknown,
    ReportNotPrinted,

    // The operating system: its certificate store, the user's account
    NotAvailableHere,
    AuthorityNotFound,
    AuthorityUnreachable,
    AuthorityRefused,
    AuthorityKeepsRequest,
    AuthorityRequestUnknown,
    RequestNotSent,
    RequestAlreadySent,
    RequestNotNoted,
    StoreNotAccessible,
    NotInStore,
    StoreNotOurs,
    StoreKeyUnusable,
    KeyNotExportable,
    AccountUnlockFailed,

    // Keys on smart cards and tokens
    TokenModuleUnusable,
    TokenUriMalformed,
    TokenNotFound,
    TokenAmbiguous,
    TokenNotPrepared,
    TokenRemoved,
    TokenPinNeeded,
    TokenPinWrong,
    TokenPinFinalTry,
    TokenPinLocked,
    TokenKeyNotFound,
    TokenKeyAmbiguous,
    TokenKeyTaken,
    TokenMechanismMissing,
    TokenRefused,

    // Revoking and what follows
    AlreadyRevoked,
    NotRevoked,
    RevocationUploaded,
    CertificatePending,
    CertificateAmbiguous,
    ReasonUnknown,
    RootCannotSignLists,
    CertificateNotShared,
    ReplacesAnotherName,
    PersonNotFound,
    GatewayListMalformed,
    GatewayNotPointToSite,

    // Requests to an organisation's own certificate authority
    RequestNotFound,
    RequestNotWaiting,
    ReplyUnmatched,
    ReplyAmbiguous,
    TemplateNameInvalid,
    CaConfigInvalid,
    IssuersMissing,

    // Lists of people
    PeopleListMalformed,
    PeopleListWithoutAddresses,
    SummaryOfAnotherList,

    // From an old root to a new one
    RolloverNotFound,
    RolloverRunning,
    RolloverRootsEqual,
    RolloverNotUploaded,
    RolloverUnfinished,
    RolloverTooEarly,
    RolloverDayUnsuitable,

    // The ledger
    LedgerUnreadable,
    LedgerNotWritable,
    LedgerDamaged,
    LedgerTooNew,
    LedgerForeign,
    LedgerUrlUnsupported,
    LedgerBusy,
    LedgerHeadMalformed,
    LedgerInUse,
    LedgerExists,
    LedgerIsOnServer,
    LedgerUnreachable,
    LedgerOutcomeUnknown,
    LedgerLoginRefused,
    LedgerTlsFailed,
    LedgerDatabaseMissing,
    LedgerDriverMissing,
    LedgerUrlHasPassword,
    BackupNotRecognized,
    BackupDamaged,
    BackupFlawed,
    CertificateNotFound,
};

/// A failure: what happened, to what, and what a developer wants to know of it.
///
/// Never holds a secret: passwords, passphrases and key bytes have no way into any of the fields.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    /// What the sentence is about: a file name, a root's name, an address. Shown to people as it is.
    QString subject = {};
    /// For "Details" and logs, in English; may be empty.
    QString detail = {};
    /// The drained OpenSSL error queue, oldest first; for "Details" only, never the message.
    QStringList openssl = {};

    /// Two errors are equal when their codes are; the rest is circumstance.
    friend bool operator==(const Error& a, const Error& b) { return a.code == b.code; }
};

/// The code as machines read it, kebab-case: "wrong-password".
QLatin1StringView errorCodeName(ErrorCode code);

/// Every code there is, for tables.
QList<ErrorCode> allErrorCodes();

} // namespace p2s
Q_DECLARE_METATYPE(p2s::Error)
