#include "core/platform/windows_certificate_store.h"

#include "core/platform/windows_error.h"
#include "core/platform/windows_key_signer.h"
#include "core/platform/windows_stores.h"

namespace p2s {
namespace {

constexpr DWORD encodings = X509_ASN_ENCODING | PKCS_7_ASN_ENCODING;

// What MinGW's older headers leave out (wincrypt.h of the Windows SDK).
#ifndef PKCS12_ALWAYS_CNG_KSP
constexpr DWORD PKCS12_ALWAYS_CNG_KSP = 0x00000200;
#endif

bool runsUnderWine() {
    const HMODULE ntdll = GetModuleHandleW(L"ntdll.dll");
    return ntdll && GetProcAddress(ntdll, "wine_get_version");
}

/// The key and leaf of a PKCS#12, imported: the key is in the user's key storage from now on.
Result<StoreHandle> importKey(const StoreInstallation& installation, const QString& sha1) {
    QByteArray bytes = installation.pkcs12;
    CRYPT_DATA_BLOB blob{static_cast<DWORD>(bytes.size()), reinterpret_cast<BYTE*>(bytes.data())};
    QString password = installation.password.toText();
    const DWORD flags = CRYPT_USER_KEYSET | (installation.exportable ? CRYPT_EXPORTABLE : 0U);
    const auto* secret = reinterpret_cast<const wchar_t*>(password.utf16());
    StoreHandle imported(PFXImportCertStore(&blob, secret, flags | PKCS12_ALWAYS_CNG_KSP));
    // Wine refuses the flag. Windows' refusal is an answer: the key belongs to CNG there, or nowhere.
    if (!imported && runsUnderWine())
        imported.reset(PFXImportCertStore(&blob, secret, flags));
    const DWORD said = GetLastError();
    wipe(password);
    if (!imported)
        return windowsFailure(ErrorCode::StoreNotAccessible, sha1, said);
    return imported;
}

/// Puts the leaf with its link to the key into the personal store. On failure the key goes too.
Result<void> addLeaf(HCERTSTORE my, const StoreInstallation& installation, const QString& sha1) {
    const auto imported = importKey(installation, sha1);
    if (!imported)
        return tl::unexpected(imported.error());
    const ContextHandle leaf = findInStore(imported->get(), sha1);
    const auto key = leaf ? keyInformation(leaf.get()) : nullptr;
    if (!key)
        return failure(ErrorCode::StoreNotAccessible, sha1, QStringLiteral("the import made no key"));
    const CERT_CONTEXT* added = nullptr;
    if (!CertAddCertificateContextToStore(my, leaf.get(), CERT_STORE_ADD_REPLACE_EXISTING, &added)) {
        const DWORD said = GetLastError();
        static_cast<void>(deleteKey(*key, sha1)); // the first failure is the one to tell
        return windowsFailure(ErrorCode::StoreNotAccessible, sha1, said);
    }
    const ContextHandle owner(added);
    std::wstring name = installation.friendlyName.toStdWString();
    CRYPT_DATA_BLOB text{static_cast<DWORD>((name.size() + 1) * sizeof(wchar_t)),
                         reinterpret_cast<BYTE*>(name.data())};
    if (!name.empty())
        CertSetCertificateContextProperty(added, CERT_FRIENDLY_NAME_PROP_ID, 0, &text);
    markAsOurs(added);
    return {};
}

/// Puts an authority into the user's store \a name. From the bytes we parsed ourselves: not every Windows
/// look-alike returns the chain of a PKCS#12.
Result<InstallOutcome> tryAuthority(const wchar_t* name, const QByteArray& der) {
    const QString sha1 = thumbprintOf(der);
    // Where a policy has closed the store to writing, what it handed out can still be seen.
    if (const auto there = openStoreIfThere(name, StoreLocation::CurrentUser);
        there && *there && findInStore(there->get(), sha1))
        return InstallOutcome::AlreadyThere;
    const auto store = openStore(name, StoreLocation::CurrentUser, StoreAccess::Write);
    if (!store)
        return tl::unexpected(store.error());
    const CERT_CONTEXT* added = nullptr;
    if (!CertAddEncodedCertificateToStore(store->get(), encodings,
                                          reinterpret_cast<const BYTE*>(der.constData()),
                                          static_cast<DWORD>(der.size()), CERT_STORE_ADD_NEW, &added)) {
        const DWORD said = GetLastError();
        // ERROR_CANCELLED, also in an HRESULT's clothes.
        if ((said & 0xffff) == ERROR_CANCELLED)
            return InstallOutcome::Declined;
        return windowsFailure(ErrorCode::StoreNotAccessible, QString::fromWCharArray(name), said);
    }
    const ContextHandle owner(added);
    markAsOurs(added);
    return InstallOutcome::Added;
}

/// The leaf is there by now: whatever is said of one above it does not take that back.
InstallOutcome addAuthority(const wchar_t* name, const QByteArray& der, InstalledParts& parts) {
    const auto outcome = tryAuthority(name, der);
    if (outcome)
        return *outcome;
    if (!parts.refusal)
        parts.refusal = outcome.error();
    return InstallOutcome::Refused;
}

/// Windows deletes at once; Wine when the store is committed.
void commit(HCERTSTORE store) {
    CertControlStore(store, 0, CERT_STORE_CTRL_COMMIT, nullptr);
}

bool isSameName(const CERT_NAME_BLOB& a, const CERT_NAME_BLOB& b) {
    return CertCompareCertificateName(encodings, const_cast<CERT_NAME_BLOB*>(&a),
                                      const_cast<CERT_NAME_BLOB*>(&b)) != FALSE;
}

/// Something in the user's personal or intermediate store was issued under the name of \a authority.
bool isStillNeeded(const CERT_CONTEXT* authority) {
    for (const wchar_t* name : {L"MY", L"CA"}) {
        const auto store = openStoreIfThere(name, StoreLocation::CurrentUser);
        if (!store)
            return true; // for all that can be seen
        if (!*store)
            continue;
        const CERT_CONTEXT* each = nullptr;
        while ((each = CertEnumCertificatesInStore(store->get(), each)) != nullptr) {
            const bool isItself = CertCompareCertificate(encodings, each->pCertInfo, authority->pCertInfo);
            if (!isItself && isSameName(each->pCertInfo->Issuer, authority->pCertInfo->Subject)) {
                CertFreeCertificateContext(each);
                return true;
            }
        }
    }
    return false;
}

/// The certificate in the user's store \a name that signed \a subject.
ContextHandle issuerIn(HCERTSTORE store, const CERT_CONTEXT* subject) {
    const CERT_CONTEXT* candidate = nullptr;
    while ((candidate = CertFindCertificateInStore(store, encodings, 0, CERT_FIND_SUBJECT_NAME,
                                                   &subject->pCertInfo->Issuer, candidate)) != nullptr) {
        if (CryptVerifyCertificateSignature(0, X509_ASN_ENCODING, subject->pbCertEncoded,
                                            subject->cbCertEncoded,
                                            &candidate->pCertInfo->SubjectPublicKeyInfo))
            return ContextHandle(candidate);
    }
    return nullptr;
}

enum class Removal { NotThere, Stays, Done, Declined };

/// Takes the issuer of \a subject out of the store \a name when install put it there and nothing needs it.
/// \a issuer becomes a copy of it when there is one.
Removal removeIssuer(const wchar_t* name, const CERT_CONTEXT* subject, ContextHandle& issuer) {
    const auto store = openStore(name, StoreLocation::CurrentUser, StoreAccess::Write);
    if (!store)
        return Removal::NotThere;
    const ContextHandle found = issuerIn(store->get(), subject);
    if (!found || CertCompareCertificate(encodings, found->pCertInfo, subject->pCertInfo))
        return Removal::NotThere;
    issuer.reset(CertCreateCertificateContext(X509_ASN_ENCODING, found->pbCertEncoded, found->cbCertEncoded));
    if (!isOurs(found.get()) || isStillNeeded(found.get()))
        return Removal::Stays;
    // Deleting lets go of the context it is given.
    if (!CertDeleteCertificateFromStore(CertDuplicateCertificateContext(found.get())))
        return (GetLastError() & 0xffff) == ERROR_CANCELLED ? Removal::Declined : Removal::Stays;
    commit(store->get());
    return Removal::Done;
}

/// Everything in a store; nothing when there is no such store.
Result<QList<PersonalCertificate>> certificatesIn(const wchar_t* name, StoreLocation location) {
    QList<PersonalCertificate> certificates;
    const auto store = openStoreIfThere(name, location);
    if (!store)
        return tl::unexpected(store.error());
    const CERT_CONTEXT* each = nullptr;
    while (*store && (each = CertEnumCertificatesInStore(store->get(), each)) != nullptr)
        certificates.append({derOf(each), friendlyNameOf(each), keyInformation(each) != nullptr});
    return certificates;
}

} // namespace

Result<InstalledParts> WindowsCertificateStore::install(const StoreInstallation& installation) {
    const QString sha1 = thumbprintOf(installation.leaf);
    InstalledParts parts;
    const auto my = openStore(L"MY", StoreLocation::CurrentUser, StoreAccess::Write);
    if (!my)
        return tl::unexpected(my.error());
    const ContextHandle before = findInStore(my->get(), sha1);
    if (before && keyInformation(before.get())) {
        parts.leaf = InstallOutcome::AlreadyThere;
    } else if (auto added = addLeaf(my->get(), installation, sha1); !added) {
        return tl::unexpected(added.error());
    }
    for (const QByteArray& intermediate : installation.intermediates)
        parts.intermediates.append(addAuthority(L"CA", intermediate, parts));
    if (!installation.root.isEmpty())
        parts.root = addAuthority(L"ROOT", installation.root, parts);
    return parts;
}

Result<UninstalledParts> WindowsCertificateStore::uninstall(const QString& sha1) {
    const auto my = openStore(L"MY", StoreLocation::CurrentUser, StoreAccess::Write);
    if (!my)
        return tl::unexpected(my.error());
    const ContextHandle leaf = findInStore(my->get(), sha1);
    if (!leaf)
        return failure(ErrorCode::NotInStore, sha1);
    // A key that somebody else put there may be the only one there is.
    if (!isOurs(leaf.get()))
        return failure(ErrorCode::StoreNotOurs, sha1);
    const auto key = keyInformation(leaf.get());
    if (!CertDeleteCertificateFromStore(CertDuplicateCertificateContext(leaf.get())))
        return windowsFailure(ErrorCode::StoreNotAccessible, sha1, GetLastError());
    commit(my->get());
    if (key) {
        if (auto deleted = deleteKey(*key, sha1); !deleted)
            return tl::unexpected(deleted.error());
    }
    UninstalledParts parts;
    ContextHandle subject(CertDuplicateCertificateContext(leaf.get()));
    while (subject) {
        ContextHandle issuer;
        const Removal intermediate = removeIssuer(L"CA", subject.get(), issuer);
        if (intermediate == Removal::NotThere)
            break;
        parts.intermediates += intermediate == Removal::Done ? 1 : 0;
        subject = std::move(issuer);
    }
    ContextHandle root;
    const Removal removed = removeIssuer(L"ROOT", subject.get(), root);
    parts.root = removed == Removal::Done       ? UninstalledParts::Root::Removed
                 : removed == Removal::Declined ? UninstalledParts::Root::Declined
                                                : UninstalledParts::Root::Stays;
    return parts;
}

Result<bool> WindowsCertificateStore::isInstalled(const QString& sha1) const {
    const auto my = openStoreIfThere(L"MY", StoreLocation::CurrentUser);
    if (!my)
        return tl::unexpected(my.error());
    const ContextHandle found = *my ? findInStore(my->get(), sha1) : nullptr;
    return found && keyInformation(found.get());
}

Result<QList<PersonalCertificate>> WindowsCertificateStore::personalCertificates() const {
    return certificatesIn(L"MY", StoreLocation::CurrentUser);
}

Result<QList<QByteArray>> WindowsCertificateStore::authorities() const {
    QList<QByteArray> authorities;
    for (const wchar_t* name : {L"CA", L"ROOT"}) {
        const auto store = openStore(name, StoreLocation::CurrentUser, StoreAccess::Read);
        if (!store)
            return tl::unexpected(store.error());
        const CERT_CONTEXT* each = nullptr;
        while ((each = CertEnumCertificatesInStore(store->get(), each)) != nullptr)
            authorities.append(derOf(each));
    }
    return authorities;
}

Result<QList<StoredCertificate>> WindowsCertificateStore::certificatesWithKey() const {
    QList<StoredCertificate> withKey;
    for (const StoreLocation location : {StoreLocation::CurrentUser, StoreLocation::LocalMachine}) {
        for (const PersonalCertificate& each :
             certificatesIn(L"MY", location).value_or(QList<PersonalCertificate>())) {
            if (each.hasKey)
                withKey.append({each.der, location});
        }
    }
    return withKey;
}

Result<QList<StoreEntry>> WindowsCertificateStore::entries(const SystemStore& store) const {
    const auto certificates = certificatesIn(store.name.toStdWString().c_str(), store.location);
    if (!certificates)
        return tl::unexpected(certificates.error());
    QList<StoreEntry> entries;
    for (const PersonalCertificate& each : *certificates)
        entries.append({each.der, each.hasKey});
    return entries;
}

Result<std::shared_ptr<const KeySigner>> WindowsCertificateStore::signer(const QString& sha1,
                                                                         StoreLocation location) const {
    const auto my = openStoreIfThere(L"MY", location);
    if (!my)
        return tl::unexpected(my.error());
    ContextHandle found = *my ? findInStore(my->get(), sha1) : nullptr;
    if (!found)
        return failure(ErrorCode::NotInStore, sha1);
    return WindowsKeySigner::create(std::move(found), sha1);
}

} // namespace p2s
