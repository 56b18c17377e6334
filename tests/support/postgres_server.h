#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QProcess;
class QTemporaryDir;

namespace p2s::test {

/// A real PostgreSQL server of its own, from Debian's package, that goes with the program that started it. It
/// listens on a socket in its folder, where everybody is let in as the superuser "p2s", and on request on the
/// loopback address, with TLS and passwords alone. Run by root it runs as the user postgres, since the server
/// refuses root. Anything that goes wrong ends the test program.
class PostgresServer {
public:
    /// A server for the whole test program, started on first use.
    static PostgresServer& shared();

    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Listens on localhost too when a certificate and its key are given, as PEM.
    void start(const QByteArray& certificate = {}, const QByteArray& key = {});
    /// As a power cut would.
    void stopAtOnce();

    /// A new empty database; its address.
    QString newDatabase();
    /// The name in an address of newDatabase.
    static QString nameIn(const QString& address);
    QString addressOf(const QString& database) const;
    /// Runs statements as the superuser.
    void run(const QString& address, const QStringList& statements) const;
    quint16 port() const { return m_port; }

private:
    QString data() const;
    QString program(const QString& name) const;
    void initialize();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    int m_databases = 0;
};

} // namespace p2s::test
