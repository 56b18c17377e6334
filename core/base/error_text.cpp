#include "core/base/error_text.h"

#include "core/base/ledger_error_text.h"
#include "core/base/platform_error_text.h"
#include "core/base/visible_text.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::ErrorText)
public:
    static ErrorText of(const Error& error);
};

ErrorText ErrorWords::of(const Error& error) {
    const QString& it = error.subject;
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {tr("The work was cancelled."), tr("Nothing was changed. Start again when you are ready.")};
    case ErrorCode::Internal:
        return {tr("Something went wrong inside the program."),
                tr("Try again. If it happens twice, send the details to the project.")};
    case ErrorCode::WrongUsage:
        return {tr("The command was not understood: %1").arg(it),
                tr("Add --help to the command to see how it is used, with an example.")};
    case ErrorCode::FileNotFound:
        return {tr("The file “%1” was not found.").arg(it), tr("Check the name and the folder.")};
    case ErrorCode::FileUnreadable:
        return {tr("The file “%1” cannot be read.").arg(it),
                tr("Check that you have permission to read it and that no other program has it locked.")};
    case ErrorCode::FileIsFolder:
        return {tr("“%1” is a folder, not a file.").arg(it), tr("Give the name of a file.")};
    case ErrorCode::FileNotRegular:
        return {tr("“%1” is a pipe or a device, not a file.").arg(it),
                tr("Reading it might never end. Save what comes out of it as a file, and give that.")};
    case ErrorCode::FileEmpty:
        return {tr("The file “%1” is empty.").arg(it), tr("Export or download it again.")};
    case ErrorCode::FileTooLarge:
        return {tr("The file “%1” is far too large for a certificate.").arg(it),
                tr("Choose the certificate file itself, not an archive or a disk image that contains it.")};
    case ErrorCode::FileChanged:
        return {tr("The file “%1” was changed while it was being read.").arg(it),
                tr("Wait until whatever writes it has finished, then try again.")};
    case ErrorCode::FileExists:
        return {tr("A file named “%1” is already there.").arg(it),
                tr("Choose another name, or say that it may be replaced.")};
    case ErrorCode::FileNotWritable:
        return {tr("“%1” cannot be written.").arg(it),
                tr("The place may be read-only or need other permissions. Choose a folder of your own.")};
    case ErrorCode::FileIsLedger:
        return {tr("“%1” belongs to a ledger; what is in it would be lost.").arg(it),
                tr("Choose another name. A ledger, with the keys of its roots, is never replaced.")};
    case ErrorCode::FileIsSource:
        return {tr("“%1” is one of the files that are read for this; it is left as it is.").arg(it),
                tr("Choose another name for the new file.")};
    case ErrorCode::FolderNotFound:
        return {tr("The folder “%1” does not exist.").arg(it),
                tr("Create it first, or choose another folder.")};
    case ErrorCode::FolderUnreadable:
        return {tr("The folder “%1” cannot be looked into, so nobody knows what is in it.").arg(it),
                tr("Check that you have permission to read it, and look again.")};
    case ErrorCode::FileNameInvalid:
        return {tr("“%1” cannot be used as a file name.").arg(it),
                tr("Use a shorter name without special characters.")};
    case ErrorCode::DiskFull:
        return {tr("There is not enough room on the disk for “%1”.").arg(it),
                tr("Free some space or choose another disk. No part of the file was left behind.")};
    case ErrorCode::DiskWriteProtected:
        return {tr("“%1” cannot be written: the disk it is on is write-protected.").arg(it),
                tr("Move the switch on the stick or card, if it has one, or choose another disk.")};
    case ErrorCode::PlaceUnreachable:
        return {
            tr("“%1” cannot be reached.").arg(it),
            tr("The network share or drive may be offline, or ask you to sign in. Open it in Explorer first, "
               "or choose a folder on this computer.")};
    case ErrorCode::FileNotRecognized:
        return {tr("“%1” holds nothing that looks like a certificate, a key or a request.").arg(it),
                tr("Choose a .pfx, .p12, .cer, .crt, .pem, .p7b or .csr file.")};
    case ErrorCode::FileTruncated:
        return {tr("The file “%1” ends too early; a part of it is missing.").arg(it),
                tr("Copy or download it again.")};
    case ErrorCode::FileMalformed:
        return {tr("The file “%1” is damaged.").arg(it), tr("Ask for it again from where it came.")};
    case ErrorCode::CertificateMissing:
        return {tr("There is no certificate in “%1”.").arg(it),
                tr("Choose the file with the certificate, or give the certificate together with its key.")};
    case ErrorCode::KeyMissing:
        return {tr("There is no private key in “%1”.").arg(it),
                tr("Export it again with the option to export the private key, or give the key file too.")};
    case ErrorCode::SeveralKeys:
        return {tr("There are several private keys in “%1”, so it is unclear which one is meant.").arg(it),
                tr("Export just the one certificate with its key.")};
    case ErrorCode::KeyUnsupported:
        return {tr("The kind of key in “%1” cannot be used here.").arg(it),
                tr("Use an RSA key of 2048, 3072 or 4096 bits.")};
    case ErrorCode::Pkcs12MacUnsupported:
        return {
            tr("“%1” is protected in a way (PBMAC1) that cannot be checked here, nor by Windows or macOS.")
                .arg(it),
            tr("Export it again with a SHA-256 or SHA-1 integrity check.")};
    case ErrorCode::Pkcs12CipherUnsupported:
        return {tr("“%1” is encrypted with a cipher that is not available here, such as RC2-40.").arg(it),
                tr("Export it again with AES-256 or Triple DES.")};
    case ErrorCode::Pkcs12TooExpensive:
        return {tr("“%1” asks for so many password iterations that opening it would take too long.").arg(it),
                tr("Export it again with at most 600,000 iterations.")};
    case ErrorCode::FileTooExpensive:
        return {tr("“%1” holds so much that examining it would take too long.").arg(it),
                tr("Take the certificates in question out of it, and examine them alone.")};
    case ErrorCode::PasswordNeeded:
        return {tr("A password is needed for “%1”.").arg(it),
                tr("Type the password, or name a file that has it in its first line.")};
    case ErrorCode::WrongPassword:
        return {tr("The password does not open “%1”.").arg(it),
                tr("Type it again; capital letters and the keyboard layout matter.")};
    case ErrorCode::PasswordEmpty:
        return {tr("A .pfx file needs a password."), tr("Type one, or let the program generate one.")};
    case ErrorCode::PasswordTooLong:
        return {tr("The password is longer than any program accepts."), tr("Use at most 128 characters.")};
    case ErrorCode::PasswordInvalid:
        return {tr("The password contains something that cannot be typed."),
                tr("Use letters, digits and punctuation; a password file must be UTF-8 text.")};
    case ErrorCode::PasswordListTooLong:
        return {tr("The list has more passwords than can be tried on “%1” in a reasonable time.").arg(it),
                tr("Put those that are likely for this file at the top, or make a shorter list for it.")};
    case ErrorCode::PassphraseNeeded:
        return {tr("The passphrase for the key of “%1” is needed.").arg(it),
                tr("Type the passphrase, or name a file that has it in its first line.")};
    case ErrorCode::WrongPassphrase:
        return {tr("The passphrase does not unlock the key of “%1”.").arg(it),
                tr("Type it again; capital letters and the keyboard layout matter.")};
    case ErrorCode::PassphraseEmpty:
        return {tr("The private key needs a passphrase."),
                tr("Type one: whoever has a root's key can let anybody into the network.")};
    case ErrorCode::SecretFileMalformed:
        return {tr("The first line of “%1” is not text.").arg(it),
                tr("Save it as UTF-8 text with the password or passphrase alone in the first line.")};
    case ErrorCode::AddressEmpty:
        return {tr("The user's e-mail address is missing."), tr("Type it as in name@contoso.com.")};
    case ErrorCode::AddressIsDownLevelName:
        return {
            tr("“%1” is a Windows logon name, which the gateway does not accept as a common name.").arg(it),
            tr("Use the form name@yourdomain.com.")};
    case ErrorCode::AddressMalformed:
        return {tr("“%1” is not an e-mail address.").arg(it), tr("Type it as in name@contoso.com.")};
    case ErrorCode::AddressTooLong:
        return {tr("“%1” is longer than the 64 characters that a common name can hold.").arg(it),
                tr("Use a shorter address of the same person, an alias for instance.")};
    case ErrorCode::RootNameEmpty:
        return {tr("The root needs a name."), tr("Type one without spaces, such as P2SRootCert.")};
    case ErrorCode::RootNameTooLong:
        return {tr("The name “%1” is longer than the 64 characters that a common name can hold.").arg(it),
                tr("Choose a shorter name for the root.")};
    case ErrorCode::RootNameInvalid:
        return {tr("“%1” cannot be the name of a root.").arg(it),
                tr("Use letters, digits, dots, hyphens and underscores: the Azure portal refuses spaces.")};
    case ErrorCode::RootNameTaken:
        return {tr("There is already a root named “%1”.").arg(it),
                tr("Choose another name, or use the root that is there.")};
    case ErrorCode::RecipientsMissing:
        return {tr("Nobody is named who will share this certificate."),
                tr("Enter the address of each person, one on a line.")};
    case ErrorCode::RecipientRepeated:
        return {tr("“%1” is in the list twice.").arg(it), tr("Remove one of the two.")};
    case ErrorCode::FriendlyNameInvalid:
        return {tr("“%1” cannot be used as a friendly name.").arg(it),
                tr("Use at most 128 characters on one line.")};
    case ErrorCode::FriendlyNameEmpty:
        return {tr("The friendly name is missing."), tr("Type what the VPN client should show in its list.")};
    case ErrorCode::FriendlyNameTaken:
        return {tr("Another certificate has the friendly name “%1” already.").arg(it),
                tr("Choose one that tells the two apart in the VPN client's list.")};
    case ErrorCode::ThumbprintMalformed:
        return {tr("“%1” is not a thumbprint.").arg(it),
                tr("A SHA-1 thumbprint has 40 hexadecimal digits; give one on each line.")};
    case ErrorCode::PurposeUnknown:
        return {tr("“%1” is not a purpose that is known, nor an object identifier.").arg(it),
                tr("Choose from the list, or type an object identifier such as 1.3.6.1.5.5.7.3.2.")};
    case ErrorCode::PurposesEmpty:
        return {tr("The Enhanced Key Usage list is empty."), tr("Add Client Authentication.")};
    case ErrorCode::PurposeRepeated:
        return {tr("The purpose “%1” is in the list twice.").arg(it), tr("Keep it once.")};
    case ErrorCode::ClientAuthenticationNotFirst:
        return {tr("Client Authentication is not the first purpose in the Enhanced Key Usage list."),
                tr("Move Client Authentication to the top: the VPN client looks at the first one.")};
    case ErrorCode::ValidityEmpty:
        return {tr("The certificate would end before it begins."), tr("Choose a later end date.")};
    case ErrorCode::ValidityOutsideIssuer:
        return {tr("The certificate would outlive its root, which ends on %1.").arg(it),
                tr("Choose an end date before that, or use a newer root.")};
    case ErrorCode::NotACertificateAuthority:
        return {tr("The certificate “%1” is not a certificate authority and must not sign others.").arg(it),
                tr("Choose the root certificate, not a client's or a server's.")};
    case ErrorCode::NotSelfSigned:
        return {tr("The certificate “%1” is not a root: another authority signed it.").arg(it),
                tr("Choose the self-signed root at the top of the chain.")};
    case ErrorCode::KeyMismatch:
        return {tr("The private key does not belong to the certificate “%1”.").arg(it),
                tr("Choose the key that was made together with this certificate.")};
    case ErrorCode::RootExpired:
        return {tr("The root “%1” has expired; the gateway refuses everything under it.").arg(it),
                tr("Make a new root and upload it to Azure.")};
    case ErrorCode::RootNotYetValid:
        return {tr("The root “%1” is not valid yet.").arg(it),
                tr("Check this computer's date and time; if they are right, wait for the root's first day.")};
    case ErrorCode::RootAlreadyInLedger:
        return {tr("This root is already there, as “%1”.").arg(it), tr("Choose it from the list.")};
    case ErrorCode::RootHasNoKey:
        return {tr("The private key of the root “%1” is not here.").arg(it),
                tr("Import the root again together with its key.")};
    case ErrorCode::RootNotFound:
        return {tr("There is no root named “%1”.").arg(it),
                tr("Look at the list of roots for the right name.")};
    case ErrorCode::NotReady:
        return {tr("The certificate for “%1” would not work, so it was not issued.").arg(it),
                tr("Look at the findings and put right what they name.")};
    case ErrorCode::SelfCheckFailed:
        return {tr("The finished file “%1” did not pass its own check and was taken back.").arg(it),
                tr("Try again. If it happens twice, send the details to the project.")};
    case ErrorCode::SymptomUnknown:
        return {tr("No code or message that the VPN client is known for was found in “%1”.").arg(it),
                tr("Give the number as it was shown, such as 798 or 0x800B0109, or the whole message.")};
    case ErrorCode::ReportNotPrinted:
        return {tr("The report “%1” could not be printed as PDF.").arg(it),
                tr("Save it as HTML and print that from a browser.")};
    case ErrorCode::AlreadyRevoked:
        return {tr("The certificate of “%1” is revoked already.").arg(it),
                tr("Look at its history in the ledger to see when and why.")};
    case ErrorCode::NotRevoked:
        return {tr("The certificate of “%1” is not revoked.").arg(it),
                tr("Check that it is the right one: its thumbprint is shown in the ledger.")};
    case ErrorCode::RevocationUploaded:
        return {tr("The revocation of “%1” is on the gateway already and cannot be taken back.").arg(it),
                tr("Issue a new certificate to the person instead. Only a hold can be lifted.")};
    case ErrorCode::CertificatePending:
        return {
            tr("The certificate of “%1” was never finished.").arg(it),
            tr("Take the interrupted issue back or let it stand first, then try again. A quarter of an hour "
               "after it was begun it can be revoked as it is.")};
    case ErrorCode::CertificateAmbiguous:
        return {tr("There are several certificates of “%1”.").arg(it),
                tr("Say which one by its thumbprint; the details list them.")};
    case ErrorCode::ReasonUnknown:
        return {tr("“%1” is not a reason to revoke a certificate.").arg(it),
                tr("Use keyCompromise, affiliationChanged, superseded, cessationOfOperation, "
                   "privilegeWithdrawn, certificateHold or unspecified.")};
    case ErrorCode::RootCannotSignLists:
        return {tr("The root “%1” may not sign revocation lists.").arg(it),
                tr("Its key usage lacks “CRL signing”. A root that this program makes has it; Azure itself "
                   "needs only the thumbprints.")};
    case ErrorCode::CertificateNotShared:
        return {tr("The certificate of “%1” is for one person.").arg(it),
                tr("Only a shared certificate can be joined or left. Issue a certificate to the other "
                   "person.")};
    case ErrorCode::ReplacesAnotherName:
        return {tr("The certificate of “%1” cannot be replaced by one of another name.").arg(it),
                tr("Issue the new one beside it, or renew it for the same name.")};
    case ErrorCode::PersonNotFound:
        return {tr("“%1” does not hold this certificate.").arg(it),
                tr("Check the address; the ledger shows who holds it.")};
    case ErrorCode::RequestNotFound:
        return {tr("There is no request “%1” in the ledger.").arg(it),
                tr("Look at the list of requests for its number.")};
    case ErrorCode::RequestNotWaiting:
        return {tr("The request for “%1” is not waiting for a reply any more.").arg(it),
                tr("It was completed or cancelled. Make a new request if another certificate is needed.")};
    case ErrorCode::ReplyUnmatched:
        return {
            tr("“%1” holds no certificate for a request that was made here.").arg(it),
            tr("The certificate authority may have answered another request, or the request was made with "
               "another ledger. Ask for the certificate that belongs to the request you sent.")};
    case ErrorCode::ReplyAmbiguous:
        return {tr("“%1” holds several certificates for the same request.").arg(it),
                tr("Choose the one that is meant: in the wizard, or by its serial number with --serial.")};
    case ErrorCode::TemplateNameInvalid:
        return {tr("“%1” is not the name of a certificate template.").arg(it),
                tr("Use the template's name, not its display name: letters and digits without spaces, as the "
                   "properties of the template show it.")};
    case ErrorCode::CaConfigInvalid:
        return {tr("“%1” does not name a certificate authority.").arg(it),
                tr("Write the computer's name, a backslash and the authority's name, as “certutil -dump” "
                   "shows them under Config.")};
    case ErrorCode::IssuersMissing:
        return {tr("The certificates above “%1” are missing, so the chain does not reach a root.").arg(it),
                tr("Give the certificates of its issuers too, up to the root that was uploaded to Azure.")};
    case ErrorCode::PeopleListMalformed:
        return {tr("The list of people “%1” is not a CSV file that can be read.").arg(it),
                tr("Save it from your spreadsheet program as “CSV UTF-8”. The details name the line.")};
    case ErrorCode::PeopleListWithoutAddresses:
        return {tr("The list of people “%1” has no column of addresses.").arg(it),
                tr("Call the column “address”, or put the addresses (name@domain) into the first one.")};
    case ErrorCode::SummaryOfAnotherList:
        return {tr("The summary “%1” belongs to something else than this list of people.").arg(it),
                tr("Choose an empty folder, or the root and the list that the folder was begun with.")};
    case ErrorCode::GatewayListMalformed:
        return {tr("“%1” is not what a gateway lists.").arg(it),
                tr("Give thumbprints, one a line, or the whole JSON that “az network vnet-gateway show” "
                   "prints. The details say where it goes wrong.")};
    case ErrorCode::GatewayNotPointToSite:
        return {tr("“%1” is JSON, but not of a gateway with a point-to-site configuration.").arg(it),
                tr("Give the whole JSON that “az network vnet-gateway show” prints of the gateway with the "
                   "root certificates.")};
    case ErrorCode::NotAvailableHere:
    case ErrorCode::AuthorityNotFound:
    case ErrorCode::AuthorityUnreachable:
    case ErrorCode::AuthorityRefused:
    case ErrorCode::AuthorityKeepsRequest:
    case ErrorCode::AuthorityRequestUnknown:
    case ErrorCode::RequestNotSent:
    case ErrorCode::RequestAlreadySent:
    case ErrorCode::RequestNotNoted:
    case ErrorCode::StoreNotAccessible:
    case ErrorCode::NotInStore:
    case ErrorCode::StoreNotOurs:
    case ErrorCode::StoreKeyUnusable:
    case ErrorCode::KeyNotExportable:
    case ErrorCode::AccountUnlockFailed:
    case ErrorCode::TokenModuleUnusable:
    case ErrorCode::TokenUriMalformed:
    case ErrorCode::TokenNotFound:
    case ErrorCode::TokenAmbiguous:
    case ErrorCode::TokenNotPrepared:
    case ErrorCode::TokenRemoved:
    case ErrorCode::TokenPinNeeded:
    case ErrorCode::TokenPinWrong:
    case ErrorCode::TokenPinFinalTry:
    case ErrorCode::TokenPinLocked:
    case ErrorCode::TokenKeyNotFound:
    case ErrorCode::TokenKeyAmbiguous:
    case ErrorCode::TokenKeyTaken:
    case ErrorCode::TokenMechanismMissing:
    case ErrorCode::TokenRefused:
        return platformErrorText(error);
    case ErrorCode::LedgerUnreadable:
    case ErrorCode::LedgerNotWritable:
    case ErrorCode::LedgerDamaged:
    case ErrorCode::LedgerTooNew:
    case ErrorCode::LedgerForeign:
    case ErrorCode::LedgerUrlUnsupported:
    case ErrorCode::LedgerBusy:
    case ErrorCode::LedgerHeadMalformed:
    case ErrorCode::LedgerInUse:
    case ErrorCode::LedgerExists:
    case ErrorCode::LedgerIsOnServer:
    case ErrorCode::LedgerUnreachable:
    case ErrorCode::LedgerOutcomeUnknown:
    case ErrorCode::LedgerLoginRefused:
    case ErrorCode::LedgerTlsFailed:
    case ErrorCode::LedgerDatabaseMissing:
    case ErrorCode::LedgerDriverMissing:
    case ErrorCode::LedgerUrlHasPassword:
    case ErrorCode::BackupNotRecognized:
    case ErrorCode::BackupDamaged:
    case ErrorCode::BackupFlawed:
    case ErrorCode::RolloverNotFound:
    case ErrorCode::RolloverRunning:
    case ErrorCode::RolloverRootsEqual:
    case ErrorCode::RolloverNotUploaded:
    case ErrorCode::RolloverUnfinished:
    case ErrorCode::RolloverTooEarly:
    case ErrorCode::RolloverDayUnsuitable:
        return ledgerErrorText(error);
    case ErrorCode::CertificateNotFound:
        return {tr("There is no certificate “%1” in the ledger.").arg(it),
                tr("Search by address or by thumbprint.")};
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText errorText(const Error& error) {
    Error shown = error;
    // A file's name, or one out of a certificate.
    shown.subject = visibleText(error.subject);
    return ErrorWords::of(shown);
}

} // namespace p2s
