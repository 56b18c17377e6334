#include "team_server.h"

#include "issuing_samples.h"
#include "outside_tool.h"

namespace p2s::test {

TeamServer::TeamServer() {
    makeCertificate(QStringLiteral("key.pem"), QStringLiteral("ca.pem"));
    makeCertificate(QStringLiteral("other.key"), QStringLiteral("other.pem"));
    start();
    m_database = m_server.newDatabase();
    m_server.run(m_database, {QStringLiteral("CREATE ROLE carol LOGIN PASSWORD '%1'").arg(password()),
                              QStringLiteral("GRANT ALL ON SCHEMA public TO carol")});
}

void TeamServer::makeCertificate(const QString& key, const QString& certificate) const {
    const ToolRun made =
        runTool(QStringLiteral("openssl"),
                {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                 QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), key,
                 QStringLiteral("-out"), certificate, QStringLiteral("-days"), QStringLiteral("30"),
                 QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                 QStringLiteral("subjectAltName=DNS:localhost")},
                {.folder = m_folder.path()});
    if (!made.accepted())
        qFatal("openssl: %s", made.story().constData());
}

void TeamServer::start() {
    m_server.start(bytesOf(certificate()), bytesOf(m_folder.filePath(QStringLiteral("key.pem"))));
}

QString TeamServer::address(const QString& settings, const QString& host) const {
    return QStringLiteral("postgresql://carol@%1:%2/%3?%4")
        .arg(host)
        .arg(m_server.port())
        .arg(PostgresServer::nameIn(m_database),
             settings.isEmpty() ? QStringLiteral("sslrootcert=") + certificate() : settings);
}

} // namespace p2s::test
