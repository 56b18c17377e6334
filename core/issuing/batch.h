#pragma once

#include "core/issuing/issue_client.h"

#include <functional>
#include <optional>

namespace p2s {

/// One certificate of a batch.
struct BatchItem {
    /// Without a password: the batch has one for all, or makes one for each.
    IssuanceRequest request;
    /// The certificate in whose place it is issued (request.replaces), for its sheet.
    std::optional<CertificateRecord> replaced = {};
    /// Where the sheet for its recipient goes, private to the user; empty for none. A renewal's sheet names
    /// the old certificate too.
    QString sheetPath = {};
};

/// Gives a generated password out; false when nobody could take it. Called on a worker, one at a time.
using GiveOutPassword = std::function<bool(const BatchItem& item, const SecretBytes& password)>;

struct BatchSettings {
    /// The password of every file; empty: each gets a generated one, which its outcome holds.
    SecretBytes password = {};
    /// How many are issued at once, at least 1.
    int jobs = 1;
    /// What an earlier run finished counts as done: a certificate of the item's person under the root, with
    /// its file as it was written then. What it left unfinished in the items' places is taken back first.
    bool resume = false;
    /// Is given each generated password when its file is complete and checked, right before that takes its
    /// name: whenever the program is killed, no file is there whose password was not given out. When it says
    /// no, the batch is stopped, and that file does not come to be. It may have been given one for nothing,
    /// when the last step fails.
    GiveOutPassword giveOut = {};
};

/// What became of an item.
struct BatchOutcome {
    enum class State {
        Issued,
        /// By an earlier run.
        AlreadyThere,
        Failed,
        /// Its turn did not come before the batch was stopped, or what was begun for it was taken back then.
        NotReached
    };
    State state = State::NotReached;
    /// Issued and AlreadyThere.
    CertificateRecord record = {};
    /// Issued: everything of it.
    std::optional<IssuedClient> issued = {};
    /// Issued with a generated password.
    SecretBytes password = {};
    /// Failed: why. Issued: why the sheet could not be written, if so. NotReached: what is wrong with the
    /// ledger, when that stopped the batch.
    std::optional<Error> error = {};
};

/// Opens a connection to the ledger for the thread that calls it.
using LedgerOpener = std::function<Result<Ledger>()>;

/// Told of each outcome as it comes; called on a worker, one at a time.
using BatchObserver = std::function<void(qsizetype item, const BatchOutcome& outcome)>;

/// True for what is wrong with the whole ledger, a server that is gone for example: nobody's own fault, and
/// the same for everybody who comes next.
bool concernsWholeLedger(ErrorCode code);

/// Issues one certificate after the other, several at once with BatchSettings::jobs, and goes on after one
/// fails, but not when the ledger itself does (see concernsWholeLedger): the rest is NotReached then. The
/// outcomes are in the order of the items. \a keepGoing is asked often, on the workers too; when it says no,
/// what was begun is stopped and leaves nothing behind, and the rest is NotReached. Errors: those of opening
/// the ledger; whatever else goes wrong is an item's outcome.
Result<QList<BatchOutcome>> issueBatch(const QList<BatchItem>& items, const UnlockedRoot& root,
                                       const LedgerOpener& openLedger, const BatchSettings& settings,
                                       const BatchObserver& observer = {}, const KeepGoing& keepGoing = {},
                                       const Clock& clock = systemClock());

} // namespace p2s
