#pragma once

#include "core/platform/certificate_store.h"
#include "core/x509/certificate_file.h"

namespace p2s {

/// A certificate of the user's own in the Windows certificate store.
struct StoreCertificate {
    Certificate certificate;
    /// As Windows shows it; empty when it has none.
    QString friendlyName;
    bool hasKey = false;
};

/// What is in the user's personal store, with a private key or without. What cannot be read is left out.
/// Errors: those of the store.
Result<QList<StoreCertificate>> certificatesInStore(const CertificateStore& store);

/// The certificate authorities that Windows knows, which complete a chain. Errors: those of the store.
Result<QList<Certificate>> authoritiesInStore(const CertificateStore& store);

/// The same for completing what came otherwise: none where there is no store, or where Windows refuses.
QList<Certificate> authoritiesAtHand(const CertificateStore& store);

/// \a stored with its issuers out of \a authorities as they are at \a now, to be judged like a file. Its key
/// is not touched.
CertificateFile asFile(const StoreCertificate& stored, const QList<Certificate>& authorities,
                       const QDateTime& now);

/// The certificate with this SHA-1 thumbprint (see storeThumbprint), its issuers as Windows knows them at \a
/// now, and its key to sign with, where that can be had. Errors: ThumbprintMalformed, NotInStore, and the
/// store's.
Result<CertificateFile> fileFromStore(const CertificateStore& store, const QString& sha1,
                                      const QDateTime& now);

} // namespace p2s
