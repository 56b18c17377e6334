#pragma once

#include "core/ledger/ledger.h"
#include "core/readiness/finding.h"
#include "core/x509/certificate_request.h"

namespace p2s {

/// What a certificate authority sent back, found to its request and looked at.
struct CaReply {
    RequestRecord record;
    /// What was asked for.
    CertificateRequest request;
    Certificate certificate;
    /// Its issuers, nearest first, as far as they are known.
    QList<Certificate> chain;
    /// Every reason why it would not do (severity error), and what else there is to say. \c refuseErrors
    /// stops on them.
    QList<Finding> findings;
};

/// What is known besides the reply itself.
struct ReplySurroundings {
    /// Certificates of authorities, from files or a store.
    QList<Certificate> authorities = {};
    /// The root that was uploaded to Azure, if it is at hand.
    std::optional<Certificate> uploadedRoot = {};
};

/// Takes the bytes of a reply in whatever form they come (see parseCertificateFile): finds the one
/// certificate in it that belongs to a request of the ledger by its public key, and its issuers in the reply,
/// in \a known and in the ledger. Judges: the name that was asked for, Enhanced Key Usage in encoded order,
/// key usage, dates, the chain up to a root, what the authorities in it allow, and whether the root is the
/// uploaded one. \a name is for messages. Errors: those of parseCertificateFile, CertificateMissing,
/// ReplyUnmatched, ReplyAmbiguous, RequestNotWaiting, and the ledger's.
Result<CaReply> readReply(const QByteArray& bytes, const QString& name, const ReplySurroundings& known,
                          const Ledger& ledger, const QDateTime& now);

} // namespace p2s
