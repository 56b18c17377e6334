#include "tests/cli/cli_place.h"

#include <QDir>

namespace p2s::test {

CliPlace::CliPlace() {
    write(QStringLiteral("root.txt"), QByteArray(passphrase) + '\n');
    write(QStringLiteral("pfx.txt"), QByteArray(password) + '\n');
}

QProcessEnvironment CliPlace::environment() const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("P2S_HOME"));
    environment.insert(QStringLiteral("P2S_LEDGER"), path(QStringLiteral("ledger.sqlite")));
    return environment;
}

ToolRun CliPlace::run(const QStringList& arguments, const QByteArray& input) const {
    return runTool(
        QStringLiteral(P2S_CERT), arguments,
        {.input = input, .folder = m_folder.path(), .environment = environment(), .timeoutSeconds = 60});
}

ToolRun CliPlace::json(const QStringList& arguments, const QByteArray& input) const {
    return run(arguments + QStringList{QStringLiteral("--json")}, input);
}

bool CliPlace::makeRoot(const QStringList& more) const {
    return run(QStringList{QStringLiteral("root"), QStringLiteral("create"), QStringLiteral("--name"),
                           QStringLiteral("P2SRootCert"), QStringLiteral("--passphrase-file"),
                           QStringLiteral("root.txt")} +
               more)
        .accepted();
}

QStringList CliPlace::issueArguments(const QString& address, const QString& pfx, const QStringList& more) {
    return QStringList{QStringLiteral("issue"),
                       QStringLiteral("--root"),
                       QStringLiteral("P2SRootCert"),
                       QStringLiteral("--cn"),
                       address,
                       QStringLiteral("--unique"),
                       QStringLiteral("--out"),
                       pfx,
                       QStringLiteral("--passphrase-file"),
                       QStringLiteral("root.txt"),
                       QStringLiteral("--password-file"),
                       QStringLiteral("pfx.txt")} +
           more;
}

QByteArray CliPlace::bytes(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList CliPlace::files() const {
    QStringList names =
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([](const QString& name) {
        return name == QStringLiteral("root.txt") || name == QStringLiteral("pfx.txt") ||
               name.startsWith(QStringLiteral("ledger.sqlite"));
    });
    return names;
}

QJsonObject document(const ToolRun& run) {
    return QJsonDocument::fromJson(run.out).object();
}

QString errorCode(const ToolRun& run) {
    return document(run).value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

QStringList findingIds(const QJsonValue& findings) {
    QStringList ids;
    for (const auto& finding : findings.toArray())
        ids.append(finding.toObject().value(QStringLiteral("id")).toString());
    return ids;
}

} // namespace p2s::test
