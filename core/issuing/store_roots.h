#pragma once

#include "core/issuing/roots.h"
#include "core/platform/certificate_store.h"

namespace p2s {

/// A certificate authority whose private key is in the certificate store.
struct StoreRoot {
    Certificate certificate;
    /// The certificates above it, nearest first, the root last; none for a root.
    QList<Certificate> issuers;
    StoreLocation location = StoreLocation::CurrentUser;
    /// From the common name, made legal.
    QString suggestedName;
    /// Warnings, such as RootNoBasicConstraints for a root of Microsoft's PowerShell sample.
    QList<Finding> findings;
    /// Why it cannot sign here, if it cannot: RootExpired, RootNotYetValid, IssuersMissing, KeyUnsupported.
    std::optional<Error> unfit;
};

/// The certificate authorities with a private key in the user's and the computer's personal stores, those
/// that can sign first. What is above one is looked for among the authorities that Windows knows and in
/// \a more. Errors: those of the store.
Result<QList<StoreRoot>> rootsInStore(const CertificateStore& store, const QDateTime& now,
                                      const QList<Certificate>& more = {});

/// A SHA-1 thumbprint as people copy it, spaces and invisible marks and all, as 40 upper-case hex digits.
/// Errors: ThumbprintMalformed.
Result<QString> storeThumbprint(const QString& text);

/// The one with this SHA-1 thumbprint. Errors: ThumbprintMalformed, NotInStore, NotACertificateAuthority.
Result<StoreRoot> rootInStore(const CertificateStore& store, const QString& sha1, const QDateTime& now,
                              const QList<Certificate>& more = {});

/// Takes a root into the ledger whose key stays in the store. The key signs once to show that it can.
/// \a name empty: the suggested one. Errors: RootNameInvalid, RootNameTaken, RootAlreadyInLedger,
/// StoreKeyUnusable, what makes it unfit, and those of the ledger.
Result<UnlockedRoot> importStoreRoot(const StoreRoot& root, const QString& name, Ledger& ledger,
                                     const CertificateStore& store, const QDateTime& now);

/// True when the key of \a record is in the certificate store, so that no passphrase unlocks it.
bool isKeyInStore(const RootRecord& record);

/// A root whose key is in the store, ready to sign. Errors: RootHasNoKey, RootExpired, RootNotYetValid, and
/// those of the store.
Result<UnlockedRoot> openStoreRoot(const RootRecord& record, const CertificateStore& store,
                                   const QDateTime& now);

} // namespace p2s
