#pragma once

#include "core/readiness/finding.h"
#include "core/x509/certificate_file.h"

namespace p2s {

/// What a file comes down to for somebody who wants to know whether it will do.
struct FileReadiness {
    /// The leaf first, its issuers nearest first, then whatever else is in the file.
    QList<Certificate> certificates;
    /// Also one that is locked, or in the store.
    bool hasPrivateKey = false;
    /// The key belongs to the leaf. Nothing when there is no key, or no certificate, or the key is locked or
    /// stays in the store untouched.
    std::optional<bool> keyMatches;
    QList<Finding> findings;
};

/// A certificate without a key is not expected to bring its issuers, so there a missing chain is only noted.
/// \a keepGoing as for chainAbove: once it has said no, what comes out is of no use.
FileReadiness assessFile(const CertificateFile& file, const QDateTime& now, const KeepGoing& keepGoing = {});

} // namespace p2s
