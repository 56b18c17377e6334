#include "ledger_under_test.h"

#ifndef Q_OS_WIN
#include "postgres_server.h"
#endif

namespace p2s::test {

QString newLedgerPlace(const QTemporaryDir& folder) {
#ifndef Q_OS_WIN
    if (qEnvironmentVariable("P2S_TEST_LEDGER") == QStringLiteral("postgresql"))
        return PostgresServer::shared().newDatabase();
#endif
    return folder.filePath(QStringLiteral("ledger.sqlite"));
}

} // namespace p2s::test
