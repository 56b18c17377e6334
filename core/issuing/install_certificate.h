#pragma once

#include "core/platform/certificate_store.h"
#include "core/x509/pkcs12_bundle.h"

namespace p2s {

struct InstallOptions {
    /// Whether the key may be taken out of the store again.
    bool exportable = false;
    /// Without: the root is left out, for when a policy distributes it. Windows asks before it takes one.
    bool withRoot = true;
};

/// A certificate that is in the store of this computer's user.
struct InstalledCertificate {
    Certificate certificate;
    /// Its issuers from the bundle, nearest first.
    QList<Certificate> chain;
    InstalledParts parts;
    /// The root was in the bundle and not to be left out.
    bool hadRoot = false;
};

/// The root that install would put into the store: the end of the bundle's chain; nothing when the chain ends
/// below it.
std::optional<Certificate> rootOf(const Pkcs12Bundle& bundle);

/// Puts a bundle's certificate, key and chain into the user's certificate store. \a name is for messages.
/// Errors: KeyMissing, SeveralKeys, KeyMismatch, and those of the store.
Result<InstalledCertificate> installBundle(const Pkcs12Bundle& bundle, const QString& name,
                                           const InstallOptions& options, CertificateStore& store);

/// Reads a .pfx, then installBundle. Errors: also those of readCertificateFile; FileNotRecognized when it is
/// no PKCS#12.
Result<InstalledCertificate> installFile(const QString& path, const SecretBytes& password,
                                         const InstallOptions& options, CertificateStore& store);

} // namespace p2s
