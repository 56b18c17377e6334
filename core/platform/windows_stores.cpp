#include "core/platform/windows_stores.h"

#include "core/platform/windows_error.h"

#include <QCryptographicHash>

#include <ncrypt.h>

namespace p2s {
namespace {

/// Who put it there, in the field that certmgr.msc shows as the description. (Wine keeps no properties of a
/// program's own, which would be the other place.)
constexpr wchar_t markText[] = L"Installed by P2S Certificate Wizard";

QByteArray mark() {
    return {reinterpret_cast<const char*>(markText), static_cast<qsizetype>(sizeof markText)};
}

bool readProperty(const CERT_CONTEXT* certificate, DWORD property, QByteArray& value) {
    DWORD size = 0;
    if (!CertGetCertificateContextProperty(certificate, property, nullptr, &size))
        return false;
    value.resize(static_cast<qsizetype>(size));
    return CertGetCertificateContextProperty(certificate, property, value.data(), &size) != FALSE;
}

/// Null when it fails; GetLastError says why.
HCERTSTORE openSystemStore(const wchar_t* name, StoreLocation location, StoreAccess access) {
    const DWORD where = location == StoreLocation::CurrentUser ? CERT_SYSTEM_STORE_CURRENT_USER
                                                               : CERT_SYSTEM_STORE_LOCAL_MACHINE;
    const DWORD how =
        access == StoreAccess::Read ? CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG : 0;
    return CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, where | how, name);
}

} // namespace

Result<StoreHandle> openStore(const wchar_t* name, StoreLocation location, StoreAccess access) {
    StoreHandle store(openSystemStore(name, location, access));
    if (!store)
        return windowsFailure(ErrorCode::StoreNotAccessible, QString::fromWCharArray(name), GetLastError());
    return store;
}

Result<StoreHandle> openStoreIfThere(const wchar_t* name, StoreLocation location) {
    StoreHandle store(openSystemStore(name, location, StoreAccess::Read));
    const DWORD said = store ? ERROR_SUCCESS : GetLastError();
    if (!store && said != ERROR_FILE_NOT_FOUND)
        return windowsFailure(ErrorCode::StoreNotAccessible, QString::fromWCharArray(name), said);
    return store;
}

ContextHandle findInStore(HCERTSTORE store, const QString& sha1) {
    QByteArray hash = QByteArray::fromHex(sha1.toLatin1());
    CRYPT_HASH_BLOB blob{static_cast<DWORD>(hash.size()), reinterpret_cast<BYTE*>(hash.data())};
    return ContextHandle(CertFindCertificateInStore(store, X509_ASN_ENCODING | PKCS_7_ASN_ENCODING, 0,
                                                    CERT_FIND_SHA1_HASH, &blob, nullptr));
}

QString thumbprintOf(const QByteArray& der) {
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex().toUpper());
}

QByteArray derOf(const CERT_CONTEXT* certificate) {
    return {reinterpret_cast<const char*>(certificate->pbCertEncoded),
            static_cast<qsizetype>(certificate->cbCertEncoded)};
}

QString friendlyNameOf(const CERT_CONTEXT* certificate) {
    QByteArray text;
    if (!readProperty(certificate, CERT_FRIENDLY_NAME_PROP_ID, text))
        return {};
    // Windows ends it with a zero.
    return QString::fromWCharArray(reinterpret_cast<const wchar_t*>(text.constData()),
                                   text.size() / static_cast<qsizetype>(sizeof(wchar_t)))
        .section(QChar(u'\0'), 0, 0);
}

std::unique_ptr<QByteArray> keyInformation(const CERT_CONTEXT* certificate) {
    QByteArray information;
    if (!readProperty(certificate, CERT_KEY_PROV_INFO_PROP_ID, information))
        return nullptr;
    return std::make_unique<QByteArray>(std::move(information));
}

Result<void> deleteKey(const QByteArray& information, const QString& subject) {
    const auto* key = reinterpret_cast<const CRYPT_KEY_PROV_INFO*>(information.constData());
    // Keys of CNG have no provider type.
    if (key->dwProvType == 0) {
        NCRYPT_PROV_HANDLE provider = 0;
        NCRYPT_KEY_HANDLE handle = 0;
        SECURITY_STATUS status = NCryptOpenStorageProvider(&provider, key->pwszProvName, 0);
        if (status == ERROR_SUCCESS) {
            status = NCryptOpenKey(provider, &handle, key->pwszContainerName, key->dwKeySpec,
                                   key->dwFlags & (NCRYPT_MACHINE_KEY_FLAG | NCRYPT_SILENT_FLAG));
            if (status == ERROR_SUCCESS)
                status = NCryptDeleteKey(handle, NCRYPT_SILENT_FLAG); // which also lets go of the handle
            NCryptFreeObject(provider);
        }
        if (status != ERROR_SUCCESS)
            return windowsFailure(ErrorCode::StoreNotAccessible, subject, static_cast<DWORD>(status));
        return {};
    }
    HCRYPTPROV gone = 0;
    if (!CryptAcquireContextW(&gone, key->pwszContainerName, key->pwszProvName, key->dwProvType,
                              CRYPT_DELETEKEYSET | (key->dwFlags & CRYPT_MACHINE_KEYSET)))
        return windowsFailure(ErrorCode::StoreNotAccessible, subject, GetLastError());
    return {};
}

void markAsOurs(const CERT_CONTEXT* certificate) {
    QByteArray text = mark();
    CRYPT_DATA_BLOB blob{static_cast<DWORD>(text.size()), reinterpret_cast<BYTE*>(text.data())};
    // Without the mark it is merely not taken away later.
    CertSetCertificateContextProperty(certificate, CERT_DESCRIPTION_PROP_ID, 0, &blob);
}

bool isOurs(const CERT_CONTEXT* certificate) {
    QByteArray value;
    return readProperty(certificate, CERT_DESCRIPTION_PROP_ID, value) && value == mark();
}

} // namespace p2s
