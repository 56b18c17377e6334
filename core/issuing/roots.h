#pragma once

#include "core/base/progress.h"
#include "core/ledger/ledger.h"
#include "core/readiness/finding.h"
#include "core/x509/certificate_authority.h"
#include "core/x509/certificate_file.h"

namespace p2s {

/// A root of the ledger, ready to sign.
struct UnlockedRoot {
    RootRecord record;
    CertificateAuthority authority;
};

/// Makes a root into the ledger, its key encrypted under \a passphrase.
/// Errors: PassphraseEmpty, RootNameTaken, and those of CertificateAuthority::createRoot and the ledger.
Result<UnlockedRoot> createRoot(const RootProfile& profile, const SecretBytes& passphrase, Ledger& ledger,
                                const KeepGoing& keepGoing = {});

/// A root file that was read and found fit, before it is taken into the ledger.
struct RootCandidate {
    Certificate certificate;
    PrivateKey key;
    /// The certificates above it, nearest first, the root last; none for a root.
    QList<Certificate> issuers;
    /// From the common name, made legal and unused.
    QString suggestedName;
    /// Warnings, such as RootNoBasicConstraints for a root of Microsoft's PowerShell sample, or NoMac for a
    /// .pfx that nothing protects against changes.
    QList<Finding> findings;
};

/// Reads a root with its key from a .pfx/.p12, or from a PEM or DER certificate and (there or in \a keyPath)
/// its key. Errors: those of readCertificateFile, CertificateMissing, KeyMissing, SeveralKeys, KeyMismatch,
/// NotACertificateAuthority, IssuersMissing (it is below others, and they are neither in the file nor in
/// \a authorities), RootExpired, RootNotYetValid.
Result<RootCandidate> readRootCandidate(const QString& path, const QString& keyPath,
                                        const SecretBytes& password, const QDateTime& now,
                                        const QList<Certificate>& authorities = {});

/// Takes a candidate into the ledger under \a name (empty: the suggested one), its key encrypted under \a
/// passphrase. Errors: PassphraseEmpty, RootNameInvalid, RootNameTaken, RootAlreadyInLedger, Cancelled, and
/// those of the ledger.
Result<UnlockedRoot> importRoot(const RootCandidate& candidate, const QString& name,
                                const SecretBytes& passphrase, Ledger& ledger, const QDateTime& now,
                                const KeepGoing& keepGoing = {});

/// The certificates that belong to everything that \a root signs: its own, then those above it, the root
/// last. Errors: LedgerDamaged.
Result<QList<Certificate>> chainOf(const UnlockedRoot& root);

/// Errors: WrongPassphrase, PassphraseNeeded, RootHasNoKey, RootExpired, RootNotYetValid.
Result<UnlockedRoot> unlockRoot(const RootRecord& record, const SecretBytes& passphrase,
                                const QDateTime& now);

} // namespace p2s
