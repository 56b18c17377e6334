#pragma once

#include "core/platform/certificate_store.h"

#include <qt_windows.h>
#include <wincrypt.h>

#include <memory>

namespace p2s {

struct CloseCertificateStore {
    void operator()(HCERTSTORE store) const { CertCloseStore(store, 0); }
};
/// An open certificate store.
using StoreHandle = std::unique_ptr<void, CloseCertificateStore>;

struct FreeCertificateContext {
    void operator()(const CERT_CONTEXT* context) const { CertFreeCertificateContext(context); }
};
/// A certificate of a store.
using ContextHandle = std::unique_ptr<const CERT_CONTEXT, FreeCertificateContext>;

enum class StoreAccess { Read, Write };

/// A system store, \a name as Windows calls it: L"MY", L"CA", L"ROOT". To be written to, it is made when
/// there is none. Errors: StoreNotAccessible.
Result<StoreHandle> openStore(const wchar_t* name, StoreLocation location, StoreAccess access);
/// The same to read, or null when there is no such store: nothing was ever put into it.
Result<StoreHandle> openStoreIfThere(const wchar_t* name, StoreLocation location);

/// By its SHA-1 thumbprint, 40 hex digits; null when it is not there.
ContextHandle findInStore(HCERTSTORE store, const QString& sha1);
/// SHA-1 of \a der, 40 upper-case hex digits.
QString thumbprintOf(const QByteArray& der);
QByteArray derOf(const CERT_CONTEXT* certificate);

/// Empty when it has none.
QString friendlyNameOf(const CERT_CONTEXT* certificate);

/// Where Windows says the private key of a certificate is; null when it has none.
std::unique_ptr<QByteArray> keyInformation(const CERT_CONTEXT* certificate);
/// Deletes the private key that \a information names. Errors: StoreNotAccessible.
Result<void> deleteKey(const QByteArray& information, const QString& subject);

/// A mark of this program on a certificate in a store: install added it.
void markAsOurs(const CERT_CONTEXT* certificate);
bool isOurs(const CERT_CONTEXT* certificate);

} // namespace p2s
