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
    /// From the common name, made legal and unused.
    QString suggestedName;
    /// Warnings, such as RootNoBasicConstraints for a root of Microsoft's PowerShell sample.
    QList<Finding> findings;
};

/// Reads a root with its key from a .pfx/.p12, or from a PEM or DER certificate and (there or in \a keyPath)
/// its key. Errors: those of readCertificateFile, CertificateMissing, KeyMissing, SeveralKeys, KeyMismatch,
/// NotACertificateAuthority, NotSelfSigned, RootExpired, RootNotYetValid.
Result<RootCandidate> readRootCandidate(const QString& path, const QString& keyPath,
                                        const SecretBytes& password, const QDateTime& now);

/// Takes a candidate into the ledger under \a name (empty: the suggested one), its key encrypted under \a
/// passphrase. Errors: PassphraseEmpty, RootNameInvalid, RootNameTaken, RootAlreadyInLedger, Cancelled, and
/// those of the ledger.
Result<UnlockedRoot> importRoot(const RootCandidate& candidate, const QString& name,
                                const SecretBytes& passphrase, Ledger& ledger, const QDateTime& now,
                                const KeepGoing& keepGoing = {});

/// Errors: WrongPassphrase, PassphraseNeeded, RootHasNoKey, RootExpired, RootNotYetValid.
Result<UnlockedRoot> unlockRoot(const RootRecord& record, const SecretBytes& passphrase,
                                const QDateTime& now);

} // namespace p2s
