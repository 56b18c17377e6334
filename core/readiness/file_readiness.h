#pragma once

#include "core/readiness/finding.h"
#include "core/readiness/surroundings.h"
#include "core/x509/certificate_file.h"
#include "core/x509/certification_path.h"

namespace p2s {

/// One certificate of a file, judged by itself.
struct CertificateReadiness {
    Certificate certificate;
    /// As it was verified; without a step where no root is in reach, and for authorities.
    CertificationPath path = {};
    /// Those of the certificate that the file is about are also those of the file: its key, its protection.
    QList<Finding> findings = {};
};

/// What a file comes down to for somebody who wants to know whether it will do.
struct FileReadiness {
    /// The leaf first, its issuers nearest first, then whatever else is in the file.
    QList<Certificate> certificates;
    /// Each of them by itself, in the same order.
    QList<CertificateReadiness> assessments;
    /// Also one that is locked, or in the store.
    bool hasPrivateKey = false;
    /// The key belongs to the leaf. Nothing when there is no key, or no certificate, or the key is locked or
    /// stays in the store untouched.
    std::optional<bool> keyMatches;
    /// Those of the leaf. Without a private key no certificate is more than another, so there also those of
    /// all that are not above the leaf (see Finding::certificate).
    QList<Finding> findings;
};

/// A certificate without a key is not expected to bring its issuers, so there a missing chain is only noted.
/// What is missing in the file is said also where there is something in \a around that completes its path.
/// \a keepGoing as in ChainWishes: once it has said no, what comes out is of no use.
FileReadiness assessFile(const CertificateFile& file, const QDateTime& now, const KeepGoing& keepGoing = {},
                         const Surroundings& around = {});

/// What can be trusted among \a certificates: authorities that signed themselves, each once.
QList<Certificate> rootsAmong(const QList<Certificate>& certificates);

} // namespace p2s
