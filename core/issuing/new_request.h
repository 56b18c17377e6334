#pragma once

#include "core/base/progress.h"
#include "core/ledger/ledger.h"
#include "core/x509/certificate_request.h"

namespace p2s {

/// Everything that is decided before a request to an organisation's own certificate authority is made.
struct RequestDraft {
    RequestProfile profile;
    KeyAlgorithm key = KeyAlgorithm::Rsa2048;
    /// "HOST\CA name", as certreq -config takes it; empty when it is not known.
    QString caConfig = {};
};

/// A request that waits in the ledger for its reply.
struct MadeRequest {
    RequestRecord record;
    CertificateRequest request;
};

/// Makes a key, keeps it in the ledger encrypted under \a passphrase, and the PKCS#10 that goes with it.
/// Errors: PassphraseEmpty, CaConfigInvalid, Cancelled, SelfCheckFailed, and those of
/// CertificateRequest::create and the ledger.
Result<MadeRequest> newRequest(const RequestDraft& draft, const SecretBytes& passphrase, Ledger& ledger,
                               const KeepGoing& keepGoing = {});

/// What a record holds. Errors: LedgerDamaged.
Result<CertificateRequest> requestOf(const RequestRecord& record);

/// SHA-256 over a DER SubjectPublicKeyInfo, 64 upper-case hex digits: by this a reply is found to its
/// request.
QString publicKeyHash(const QByteArray& subjectPublicKeyInfo);

/// "HOST\CA name": one backslash with something on both sides. Empty is fine: not known. Errors:
/// CaConfigInvalid.
Result<void> checkCaConfig(const QString& config);

} // namespace p2s
