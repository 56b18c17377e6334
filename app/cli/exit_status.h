#pragma once

#include "core/base/error.h"

namespace p2s::cli {

/// What the program's exit says to scripts. Part of the contract: never renumbered.
enum class ExitStatus {
    Done = 0,
    /// Done, and the answer is no: refused, or findings of severity error.
    AnswerIsNo = 1,
    WrongUsage = 2,
    /// Malformed, unsupported or not allowed.
    BadInput = 3,
    WrongSecret = 4,
    CouldNotReadOrWrite = 5,
    NotInLedger = 6,
    LedgerUnusable = 7,
    Cancelled = 130,
};

/// The exit status that goes with an error.
ExitStatus exitStatus(ErrorCode code);

} // namespace p2s::cli
