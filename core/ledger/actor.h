#pragma once

#include <QString>

namespace p2s {

/// Who makes a change.
struct Actor {
    /// As the system knows it (see accountName).
    QString account;
    QString computer;
    /// As whom the database's server knows this connection; empty for a ledger in a file.
    QString login = {};

    /// As an event has it: "account@computer", and on a server "account@computer (login)".
    QString text() const;
};

/// \a text as Actor::text wrote it, or an earlier version: without a login.
Actor actorFrom(const QString& text);

/// The account that runs this program, on this computer; without a login.
Actor currentActor();

/// Whether two actors are one account on one computer, whatever their logins.
bool isSameAccount(const Actor& a, const Actor& b);

} // namespace p2s
