#pragma once

#include <QString>

namespace p2s {

struct ServerAddress;

/// Which authorities may vouch for the server of a ledger when nobody names any: a value for libpq's
/// sslrootcert, or empty where libpq looks by itself. On Windows "system", the roots that the computer trusts
/// and that policies hand out
/// (https://www.postgresql.org/docs/17/libpq-connect.html#LIBPQ-CONNECT-SSLROOTCERT), unless there is a
/// root.crt in %APPDATA%\postgresql, PGSSLROOTCERT, a service that may name one, or a weaker sslmode, which
/// libpq does not allow with it.
QString authoritiesFor(const ServerAddress& address);

} // namespace p2s
