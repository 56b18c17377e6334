#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <QList>

#include <utility>

namespace p2s {

/// Where a team's ledger is: a database on a PostgreSQL server.
struct ServerAddress {
    QString host;
    /// 0: libpq's own, PGPORT or 5432.
    int port = 0;
    QString user;
    QString database;
    /// Settings of libpq beside those (https://www.postgresql.org/docs/current/libpq-connect.html), sslmode
    /// among them always.
    QList<std::pair<QString, QString>> settings;

    bool has(const QString& setting) const;
    QString sslMode() const;
    /// True when the server's certificate and its name are checked, or the connection leaves this computer
    /// not at all (a folder with a socket in the place of the host).
    bool isVerified() const;
};

/// True for postgresql://… and postgres://…
bool isServerAddress(const QString& place);

/// What may be repeated of an address that somebody typed: the scheme, and the host where the rest can be
/// understood. Everything else may be part of a password.
QString addressWithoutSecrets(const QString& url);

/// Takes postgresql://user@host:port/database?sslmode=… apart. Without an sslmode, in the address or in
/// PGSSLMODE, it is verify-full. Errors: LedgerUrlUnsupported (no such address, or a setting that has no
/// place there), LedgerUrlHasPassword. Neither repeats more than addressWithoutSecrets.
Result<ServerAddress> serverAddressFrom(const QString& url);

/// For as long as the program runs, and nowhere else: the password for the server at \a place. libpq looks
/// into PGPASSWORD, PGPASSFILE and the service file by itself when there is none.
void useServerPassword(const QString& place, const SecretBytes& password);
SecretBytes serverPassword(const QString& place);

} // namespace p2s
