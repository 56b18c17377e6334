#pragma once

#include "postgres_server.h"

#include <QTemporaryDir>

namespace p2s::test {

/// A PostgreSQL server as a team has it: with TLS on localhost, one database, and the user carol who has to
/// say a password. Its certificate is made by openssl.
class TeamServer {
public:
    TeamServer();

    /// Also after it was stopped.
    void start();
    PostgresServer& server() { return m_server; }
    /// The database, for the superuser on the socket: no TLS, no password.
    const QString& database() const { return m_database; }
    /// For carol, over TLS. Without \a settings the server is verified and trusted.
    QString address(const QString& settings = {}, const QString& host = QStringLiteral("localhost")) const;
    static QString password() { return QStringLiteral("geheim"); }
    /// The server's own certificate, and another one of the same name, as PEM files.
    QString certificate() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    QString otherCertificate() const { return m_folder.filePath(QStringLiteral("other.pem")); }

private:
    void makeCertificate(const QString& key, const QString& certificate) const;

    QTemporaryDir m_folder;
    PostgresServer m_server;
    QString m_database;
};

} // namespace p2s::test
