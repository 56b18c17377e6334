#include "tests/support/soft_token.h"

#include <QDir>

namespace p2s::test {

SoftToken::SoftToken() {
    const bool made = QDir(m_folder.path()).mkdir(QStringLiteral("tokens")) &&
                      writeToolFile(path(QStringLiteral("softhsm2.conf")),
                                    "directories.tokendir = " + path(QStringLiteral("tokens")).toUtf8() +
                                        "\nlog.level = ERROR\n");
    if (!made)
        qFatal("cannot make a place for tokens");
    qputenv("SOFTHSM2_CONF", path(QStringLiteral("softhsm2.conf")).toUtf8());
    qputenv("P2S_CARDED_STATE", path(QStringLiteral("card")).toUtf8());
    qunsetenv("P2S_CARDED_FAULT");
    if (const ToolRun run = prepare(QLatin1StringView(label)); !run.accepted())
        qFatal("%s", run.story().constData());
}

SoftToken::~SoftToken() {
    qunsetenv("SOFTHSM2_CONF");
    qunsetenv("P2S_CARDED_STATE");
    qunsetenv("P2S_CARDED_FAULT");
}

QString SoftToken::module() {
    return QStringLiteral(P2S_SOFTHSM_MODULE);
}

QString SoftToken::cardedModule() {
    return QStringLiteral(P2S_CARDED_MODULE);
}

ToolRun SoftToken::prepare(const QString& tokenLabel) const {
    return runTool(QStringLiteral("softhsm2-util"),
                   {QStringLiteral("--init-token"), QStringLiteral("--free"), QStringLiteral("--label"),
                    tokenLabel, QStringLiteral("--so-pin"), QStringLiteral("31415926"),
                    QStringLiteral("--pin"), QLatin1StringView(pin)});
}

ToolRun SoftToken::import(const QString& keyLabel, const QString& keyFile, const QString& id) const {
    return runTool(QStringLiteral("softhsm2-util"),
                   {QStringLiteral("--import"), keyFile, QStringLiteral("--token"), QLatin1StringView(label),
                    QStringLiteral("--label"), keyLabel, QStringLiteral("--id"), id, QStringLiteral("--pin"),
                    QLatin1StringView(pin)});
}

ToolRun SoftToken::p11tool(const QStringList& arguments) const {
    ToolSetup setup;
    setup.environment.insert(QStringLiteral("GNUTLS_PIN"), QLatin1StringView(pin));
    return runTool(QStringLiteral("p11tool"),
                   QStringList{QStringLiteral("--provider"), module(), QStringLiteral("--batch")} + arguments,
                   setup);
}

void SoftToken::pullOut() const {
    if (!QDir(path(QStringLiteral("tokens"))).removeRecursively() ||
        !QDir(m_folder.path()).mkdir(QStringLiteral("tokens")))
        qFatal("cannot take the token away");
}

TokenUri SoftToken::uri(const QString& modulePath) {
    TokenUri uri;
    uri.token = QLatin1StringView(label);
    uri.modulePath = modulePath;
    return uri;
}

} // namespace p2s::test
