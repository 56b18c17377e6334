#pragma once

#include "core/base/progress.h"
#include "core/issuing/issuance_request.h"
#include "core/issuing/roots.h"

namespace p2s {

enum class IssueStage { CreatingKey, Signing, CheckingCertificate, Recording, WritingFile, CheckingFile };
QList<IssueStage> allIssueStages();

/// A check that was made on the finished file, by opening it again with the password before it took its name.
struct FileCheck {
    enum class Kind { OpensWithPassword, KeyMatches, ChainComplete, EkuOrder, Profile };
    Kind kind = Kind::OpensWithPassword;
    bool passed = false;
};

/// A certificate that was issued, recorded and exported.
struct IssuedClient {
    CertificateRecord record;
    Certificate certificate;
    /// Issuers, nearest first, the root last.
    QList<Certificate> chain;
    QList<FileCheck> checks;
    /// Warnings only; errors would have stopped it.
    QList<Finding> findings;
};

/// The main job: key, signature, check of our own output, ledger row pending, file under a temporary name,
/// check of that file by opening it with the password, its own name, ledger row issued. Whatever stops it
/// leaves nothing behind and an existing file as it was, or, when the program itself is killed, a pending row
/// that interruptedIssues reports.
/// \a against, unless null, is told the findings of a NotReady, which may come up as late as in the finished
/// file.
/// Errors: NotReady (subject: the common name; detail: the findings' ids),
/// RecipientsMissing, RecipientRepeated, FriendlyNameEmpty, FriendlyNameTaken (unless it was suggested),
/// RootExpired, RootNotYetValid, SelfCheckFailed, Cancelled, and those of checkPkcs12Password,
/// checkFriendlyName, checkWritable, StagedFile, signing and the ledger.
Result<IssuedClient> issueClient(const IssuanceRequest& request, const UnlockedRoot& root, Ledger& ledger,
                                 const Progress<IssueStage>& progress = {},
                                 const Clock& clock = systemClock(), QList<Finding>* against = nullptr);

} // namespace p2s
