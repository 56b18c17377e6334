#pragma once

#include "tests/support/outside_tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace p2s::test {

/// Where p2s-cert is run: a folder with a ledger of its own, the root's passphrase in root.txt and a password
/// in pfx.txt.
class CliPlace {
public:
    CliPlace();

    /// Runs the program here, without a terminal.
    ToolRun run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// The same with --json.
    ToolRun json(const QStringList& arguments, const QByteArray& input = {}) const;

    /// Makes the root "P2SRootCert". True when that worked.
    bool makeRoot(const QStringList& more = {}) const;
    /// What issues a unique certificate to \a address into \a pfx under that root.
    static QStringList issueArguments(const QString& address, const QString& pfx,
                                      const QStringList& more = {});

    QString path(const QString& name) const { return m_folder.filePath(name); }
    bool write(const QString& name, const QByteArray& bytes) const {
        return writeToolFile(path(name), bytes);
    }
    QByteArray bytes(const QString& name) const;
    /// Every file here besides the two secrets and the ledger's, sorted.
    QStringList files() const;
    QProcessEnvironment environment() const;

    static constexpr auto passphrase = "Gartenzaun im Regen 7";
    static constexpr auto password = "kupfer-lampe-wiese-42";

private:
    QTemporaryDir m_folder;
};

/// The arguments in a line, between its spaces.
inline QStringList words(const QString& line) {
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
inline QStringList words(const char* line) {
    return words(QString::fromUtf8(line));
}

/// The one JSON document on standard output; empty when there is anything else.
QJsonObject document(const ToolRun& run);

/// The code of the error in the JSON; empty when there is none.
QString errorCode(const ToolRun& run);

/// The stable ids of a list of findings.
QStringList findingIds(const QJsonValue& findings);

} // namespace p2s::test

/// It ended by itself with this status.
#define EXPECT_STATUS(run, status)                                                                           \
    do {                                                                                                     \
        const p2s::test::ToolRun& statusRun = (run);                                                         \
        QVERIFY2(statusRun.finished&& statusRun.exitCode == (status), statusRun.story().constData());        \
    } while (false)

/// It failed with this status and this code in its JSON, which is all there is on standard output.
#define EXPECT_JSON_ERROR(run, status, code)                                                                 \
    do {                                                                                                     \
        const p2s::test::ToolRun& errorRun = (run);                                                          \
        QVERIFY2(errorRun.finished&& errorRun.exitCode == (status), errorRun.story().constData());           \
        QCOMPARE(p2s::test::errorCode(errorRun), QString(code));                                             \
        const QJsonObject errorSaid =                                                                        \
            p2s::test::document(errorRun).value(QStringLiteral("error")).toObject();                         \
        QVERIFY2(!errorSaid.value(QStringLiteral("text")).toString().isEmpty(),                              \
                 errorRun.story().constData());                                                              \
        QVERIFY2(!errorSaid.value(QStringLiteral("hint")).toString().isEmpty(),                              \
                 errorRun.story().constData());                                                              \
        QVERIFY2(errorRun.err.isEmpty(), errorRun.story().constData());                                      \
    } while (false)
