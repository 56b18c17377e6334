#include "postgres_server.h"

#include "plain_sql.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <arpa/inet.h>
#include <csignal>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace p2s::test {
namespace {

constexpr int patienceMilliseconds = 60'000;

bool isRoot() {
    return geteuid() == 0;
}

/// \a program with \a arguments, as somebody the server accepts, and gone when we are.
QProcess* started(const QString& program, const QStringList& arguments) {
    QStringList words{QStringLiteral("--pdeathsig"), QStringLiteral("INT")};
    if (isRoot())
        words += {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                  QStringLiteral("--clear-groups")};
    auto* process = new QProcess;
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setWorkingDirectory(QStringLiteral("/"));
    process->start(QStringLiteral("setpriv"), words + QStringList{program} + arguments);
    if (!process->waitForStarted())
        qFatal("cannot start setpriv");
    return process;
}

/// The server reads it, and nobody else.
void giveAway(const QString& path) {
    if (!isRoot())
        return;
    const passwd* user = getpwnam("postgres");
    if (!user || chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
        qFatal("no user postgres for the server");
}

void writeForServer(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    giveAway(path);
}

quint16 freePort() {
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (bind(descriptor, generic, size) != 0 || getsockname(descriptor, generic, &size) != 0)
        qFatal("no free port");
    close(descriptor);
    return ntohs(address.sin_port);
}

} // namespace

PostgresServer& PostgresServer::shared() {
    static PostgresServer server;
    static const bool started = [] {
        server.start();
        return true;
    }();
    static_cast<void>(started);
    return server;
}

PostgresServer::PostgresServer()
    : m_folder(std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/p2s-postgres-XXXXXX"))) {
    giveAway(m_folder->path());
    initialize();
}

PostgresServer::~PostgresServer() {
    stopAtOnce();
}

QString PostgresServer::data() const {
    return m_folder->filePath(QStringLiteral("data"));
}

QString PostgresServer::program(const QString& name) const {
    return QStringLiteral(P2S_POSTGRES_FOLDER "/") + name;
}

void PostgresServer::initialize() {
    const std::unique_ptr<QProcess> initdb(
        started(program(QStringLiteral("initdb")),
                {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("p2s"),
                 QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
                 QStringLiteral("--auth=trust"), QStringLiteral("--no-sync")}));
    if (!initdb->waitForFinished(patienceMilliseconds) || initdb->exitCode() != 0)
        qFatal("initdb: %s", initdb->readAll().constData());
}

void PostgresServer::start(const QByteArray& certificate, const QByteArray& key) {
    const bool hasTls = !certificate.isEmpty();
    if (m_port == 0)
        m_port = freePort();
    QStringList options{
        QStringLiteral("listen_addresses=%1").arg(hasTls ? QStringLiteral("localhost") : QString()),
        QStringLiteral("unix_socket_directories=%1").arg(m_folder->path()),
        QStringLiteral("port=%1").arg(m_port), QStringLiteral("max_connections=60"),
        // What a test is about is never the disk of the server.
        QStringLiteral("fsync=off"), QStringLiteral("shared_buffers=32MB")};
    if (hasTls) {
        writeForServer(data() + QStringLiteral("/server.crt"), certificate);
        writeForServer(data() + QStringLiteral("/server.key"), key);
        writeForServer(data() + QStringLiteral("/pg_hba.conf"),
                       "local all all trust\nhostssl all all all scram-sha-256\n");
        options.append(QStringLiteral("ssl=on"));
    }
    QStringList arguments{QStringLiteral("-D"), data()};
    for (const QString& option : options)
        arguments += {QStringLiteral("-c"), option};
    // The socket is in our folder, which the server owns; we as root get in.
    m_process.reset(started(program(QStringLiteral("postgres")), arguments));
    QElapsedTimer timer;
    timer.start();
    while (!canOpen(addressOf(QStringLiteral("postgres")))) {
        if (m_process->state() != QProcess::Running || timer.hasExpired(patienceMilliseconds))
            qFatal("postgres: %s", m_process->readAll().constData());
        QThread::msleep(20);
    }
}

void PostgresServer::stopAtOnce() {
    if (!m_process)
        return;
    // SIGQUIT, the immediate shutdown; setpriv has become the server.
    kill(pid_t(m_process->processId()), SIGQUIT);
    m_process->waitForFinished(patienceMilliseconds);
    m_process.reset();
}

QString PostgresServer::addressOf(const QString& database) const {
    return QStringLiteral("postgresql:///%1?host=%2&port=%3&user=p2s")
        .arg(database, m_folder->path())
        .arg(m_port);
}

QString PostgresServer::nameIn(const QString& address) {
    static const QRegularExpression name(QStringLiteral("/([a-z0-9_]+)\\?"));
    return name.match(address).captured(1);
}

QString PostgresServer::newDatabase() {
    const QString name = QStringLiteral("ledger_%1").arg(++m_databases);
    run(addressOf(QStringLiteral("postgres")), {QStringLiteral("CREATE DATABASE ") + name});
    return addressOf(name);
}

void PostgresServer::run(const QString& address, const QStringList& statements) const {
    plainSql(address, statements);
}

} // namespace p2s::test
