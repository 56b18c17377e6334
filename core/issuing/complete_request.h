#pragma once

#include "core/issuing/ca_reply.h"
#include "core/issuing/issue_client.h"

namespace p2s {

/// What exporting a reply comes down to: the person and the certificate as they are; target, names, file and
/// password are left open. Errors: those of EmailName::parse.
Result<IssuanceRequest> exportOf(const CaReply& reply);

/// The key that was made for a request. Errors: RequestNotWaiting, PassphraseNeeded, WrongPassphrase.
Result<PrivateKey> unlockRequest(const RequestRecord& record, const SecretBytes& passphrase);

/// Turns a reply into a .pfx with its full chain, as issueClient does with a certificate of our own:
/// rehearsal, ledger row pending, file under a temporary name, check of that file, its own name, ledger row
/// issued and request completed. Against a finding of severity error nothing is written; \a against as in
/// issueClient. Errors: NotReady (subject: the common name; detail: the findings' ids), KeyMismatch, and
/// those of checkHandover, checkPfxPlace and exportClient.
Result<IssuedClient> completeRequest(const IssuanceRequest& request, const CaReply& reply,
                                     const PrivateKey& key, Ledger& ledger,
                                     const Progress<IssueStage>& progress = {},
                                     const Clock& clock = systemClock(), QList<Finding>* against = nullptr);

} // namespace p2s
