#pragma once

#include "core/issuing/issue_client.h"

#include <functional>

namespace p2s {

/// A certificate with its key, signed and found sound, on its way into the ledger and a .pfx: one of our own
/// or the reply of somebody else's authority.
struct SignedClient {
    PrivateKey key;
    Certificate certificate;
    /// Nearest first, the root last.
    QList<Certificate> chain;
    /// The authority that signed it. Recorded together with a reply when the ledger does not have it.
    RootRecord issuer;
    /// The ledger's number of the request that it answers; 0 for one signed here.
    qint64 requestId = 0;
};

/// Told as each stage begins; an error ends the work there.
using BeginStage = std::function<Result<void>(IssueStage)>;

/// What can be known to go wrong with names and people, before a key is made. Errors: those of
/// checkPkcs12Password, FriendlyNameEmpty, FriendlyNameTaken (unless it was suggested), checkFriendlyName,
/// RecipientsMissing, RecipientRepeated, and the ledger's.
Result<void> checkHandover(const IssuanceRequest& request, const Ledger& ledger);

/// Errors: FileNameInvalid, and those of checkWritable.
Result<void> checkPfxPlace(const IssuanceRequest& request);

/// Ledger row pending, file under a temporary name, check of that file by opening it with the password, its
/// own name, ledger row issued. Findings are those of the finished file. \a against as in issueClient.
/// Errors: those of issueClient from there on; RequestNotWaiting for a reply.
Result<IssuedClient> exportClient(const IssuanceRequest& request, const SignedClient& client, Ledger& ledger,
                                  const BeginStage& begin, const QDateTime& now,
                                  QList<Finding>* against = nullptr);

} // namespace p2s
