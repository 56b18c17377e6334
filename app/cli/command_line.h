#pragma once

#include "app/cli/session.h"

#include <QStringList>

namespace p2s::cli {

/// What the arguments ask for.
struct Command {
    /// Nothing when only a text was asked for.
    Verb verb;
    /// Help or the version.
    QString text;
    /// --json.
    bool json = false;
    /// Empty: where the ledger usually is.
    QString ledgerPath;
    /// The files that it is to read.
    QStringList sources;
};

/// Understands the arguments, without the program's name. Errors: WrongUsage.
Result<Command> parseCommandLine(const QStringList& arguments);

/// True when the arguments seem to ask for JSON: for when they are not understood, else Command::json says
/// it.
bool wantsJson(const QStringList& arguments);
/// The language that the arguments ask for; empty when they do not. Needed before help can be made.
QString wantedLanguage(const QStringList& arguments);

} // namespace p2s::cli
