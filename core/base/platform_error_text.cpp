#include "core/base/platform_error_text.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct PlatformErrorWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::ErrorText)
public:
    static ErrorText of(const Error& error);
};

ErrorText PlatformErrorWords::of(const Error& error) {
    const QString& it = error.subject;
    switch (error.code) {
    case ErrorCode::NotAvailableHere:
        return {tr("This can only be done on Windows."),
                tr("Do it on the Windows computer in question; everything else works here too.")};
    case ErrorCode::AuthorityNotFound:
        return {tr("Windows knows no certificate authority of this organisation."),
                tr("Sign in to the domain, or go back and name the authority as HOST\\CA name.")};
    case ErrorCode::AuthorityUnreachable:
        return {tr("The certificate authority “%1” does not answer.").arg(it),
                tr("Check its name and the connection to the organisation’s network. If the connection broke "
                   "while the request was being sent, it may have arrived all the same: ask whoever runs the "
                   "authority before you send it a second time, or there may be two certificates.")};
    case ErrorCode::AuthorityRefused:
        return {
            tr("The certificate authority “%1” refuses the request.").arg(it),
            tr("The details have its own words. Usually the template is not offered there, or your account "
               "may not enroll with it: whoever runs the authority can change that.")};
    case ErrorCode::AuthorityKeepsRequest:
        return {tr("The certificate authority “%1” still keeps the request.").arg(it),
                tr("Somebody there must approve it first. Ask again afterwards.")};
    case ErrorCode::AuthorityRequestUnknown:
        return {tr("The certificate authority “%1” does not know this request.").arg(it),
                tr("It may have been removed there since. Make a new request, or ask whoever runs the "
                   "authority.")};
    case ErrorCode::RequestNotSent:
        return {tr("The request for “%1” was not sent to a certificate authority from here.").arg(it),
                tr("Send it first, or take the reply from a file.")};
    case ErrorCode::RequestAlreadySent:
        return {
            tr("The request for “%1” has been sent to its certificate authority already.").arg(it),
            tr("Fetch the reply instead: with “p2s-cert request complete --from-ca”, or in the wizard with "
               "“Ask the authority again”. If it was refused there, make a new request.")};
    case ErrorCode::RequestNotNoted:
        return {
            tr("The certificate authority “%1” has the request, but this ledger could not note it.").arg(it),
            tr("Do not send it a second time, or there will be two certificates. Fetch the reply with "
               "certreq or from whoever runs the authority, and take it from a file. The details have its "
               "number there and what kept the ledger from noting it.")};
    case ErrorCode::StoreNotAccessible:
        return {tr("Windows does not let the certificate store “%1” be used.").arg(it),
                tr("It may be forbidden by a policy or need an administrator. The details say what Windows "
                   "answered.")};
    case ErrorCode::NotInStore:
        return {tr("There is no certificate “%1” in the Windows certificate store.").arg(it),
                tr("Look at the thumbprint under your own certificates in certmgr.msc.")};
    case ErrorCode::StoreNotOurs:
        return {tr("The certificate “%1” was not installed by this program, so it was left alone.").arg(it),
                tr("Its key may be the only one there is. If it really is to go, remove it in certmgr.msc.")};
    case ErrorCode::StoreKeyUnusable:
        return {tr("The private key of “%1” is in the Windows certificate store but does not sign.").arg(it),
                tr("It may belong to another account, need an administrator, or be on a card that is not "
                   "inserted.")};
    case ErrorCode::KeyNotExportable:
        return {tr("The private key of “%1” cannot leave the place where it is kept.").arg(it),
                tr("Use it there; it signs without being copied.")};
    case ErrorCode::AccountUnlockFailed:
        return {tr("Your Windows account does not unlock the root “%1”.").arg(it),
                tr("Type its passphrase. It may have been set up on another computer or account, or an "
                   "administrator has reset your Windows password.")};
    case ErrorCode::TokenModuleUnusable:
        return {tr("“%1” is not a PKCS#11 module that can be used here.").arg(it),
                tr("Choose the library that came with the card or token, for this kind of computer (64 bit), "
                   "such as opensc-pkcs11 or the vendor's own. The details say what it answered.")};
    case ErrorCode::TokenUriMalformed:
        return {tr("“%1” does not name a token or a key on one.").arg(it),
                tr("Give the token's label, or a PKCS#11 URI as “p2s-cert token list” prints it. A PIN must "
                   "not be in it.")};
    case ErrorCode::TokenNotFound:
        return {tr("The token “%1” is not there.").arg(it),
                tr("Insert the card or token, wait until its light is steady, and try again.")};
    case ErrorCode::TokenAmbiguous:
        return {tr("There are several tokens that “%1” may mean.").arg(it),
                tr("Name one by its PKCS#11 URI, which holds its serial number; “p2s-cert token list” "
                   "prints it. Or take the others out.")};
    case ErrorCode::TokenNotPrepared:
        return {tr("The token “%1” has no PIN of a user yet, or asks for a new one.").arg(it),
                tr("Set its PIN with the program that came with it, then try again.")};
    case ErrorCode::TokenRemoved:
        return {tr("The token “%1” was taken out.").arg(it),
                tr("Insert it again and unlock the root anew. Nothing was signed.")};
    case ErrorCode::TokenPinNeeded:
        return {tr("The PIN of the token “%1” is needed.").arg(it),
                tr("Type the PIN, or name a file that has it in its first line (--pin-file).")};
    case ErrorCode::TokenPinWrong:
        return {tr("The PIN is not that of the token “%1”.").arg(it),
                tr("Type it again with care: after a few wrong PINs a token locks itself.")};
    case ErrorCode::TokenPinFinalTry:
        return {tr("The PIN is not that of the token “%1”, and only one try is left.").arg(it),
                tr("Another wrong PIN locks the token. Make sure of the PIN before you type it again.")};
    case ErrorCode::TokenPinLocked:
        return {tr("The PIN of the token “%1” is locked after too many wrong ones.").arg(it),
                tr("Unlock it with its PUK or its security officer's PIN, in the program that came with the "
                   "token.")};
    case ErrorCode::TokenKeyNotFound:
        return {tr("The key is not on the token “%1”.").arg(it),
                tr("Check that it is the right token and that nobody has deleted the key or prepared the "
                   "token anew.")};
    case ErrorCode::TokenKeyAmbiguous:
        return {tr("There are several keys on the token “%1”.").arg(it),
                tr("Say which one with --key-id; “p2s-cert token keys” lists them.")};
    case ErrorCode::TokenKeyTaken:
        return {tr("This key on the token has a certificate already: that of “%1”.").arg(it),
                tr("Take that one as the root, with “p2s-cert root import” or by choosing it in the wizard. "
                   "For another "
                   "root have a new key made, without --key-id.")};
    case ErrorCode::TokenMechanismMissing:
        return {
            tr("The token “%1” does not do what a root's key must: RSA of this length that signs.").arg(it),
            tr("Choose another length of key, make the key with the program that came with the token, or "
               "use another token.")};
    case ErrorCode::TokenRefused:
        return {tr("The token “%1” refused what it was asked for.").arg(it),
                tr("It may be full, write-protected, or want its keys to be made with its own program. The "
                   "details say what it answered.")};
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

ErrorText platformErrorText(const Error& error) {
    return PlatformErrorWords::of(error);
}

} // namespace p2s
