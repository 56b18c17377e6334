#include "tests/benchmarks/audit_tree.h"

#include "tests/benchmarks/figures.h"
#include "tests/support/ledger_samples.h"
#include "tests/support/made_certificates.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace p2s::test;

namespace p2s::benchmark {
namespace {

constexpr int filesPerFolder = 100;

qint64 makeLedger(const QString& path) {
    auto ledger = Ledger::open(path);
    if (!ledger)
        stop(QStringLiteral("the ledger cannot be made"));
    const auto root = ledger->addRoot(sampleRoot(QStringLiteral("P2SRootCert")), true);
    if (!root)
        stop(QStringLiteral("the ledger takes no root"));
    return root->id;
}

/// Rows by SQL alone: a hundred thousand issues would take an hour.
class LedgerRows {
public:
    LedgerRows(const QString& path, qint64 rootId)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("audit tree"))),
          m_rootId(rootId) {
        m_database.setDatabaseName(path);
        if (!m_database.open() || !m_database.transaction())
            stop(m_database.lastError().text());
        m_insert = QSqlQuery(m_database);
        if (!m_insert.prepare(QStringLiteral(
                "INSERT INTO certificates (root_id, der, serial, sha1, sha256, common_name, common_name_key,"
                " friendly_name, friendly_name_key, not_before, not_after, state, sharing, pfx_path,"
                " pfx_sha256, install_target, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                " '2026-01-01T00:00:00Z', '2027-07-01T00:00:00Z', 'issued', 'unique', 'user.pfx', '',"
                " 'windows', '2026-11-01T00:00:00Z')")))
            stop(m_insert.lastError().text());
    }
    void add(const Certificate& certificate) {
        const QString name = certificate.commonName();
        const QVariantList values{m_rootId,
                                  certificate.der(),
                                  certificate.serialNumber(),
                                  certificate.sha1Thumbprint(),
                                  certificate.sha256Thumbprint(),
                                  name,
                                  name,
                                  name,
                                  name};
        for (qsizetype i = 0; i < values.size(); ++i)
            m_insert.bindValue(static_cast<int>(i), values.at(i));
        if (!m_insert.exec())
            stop(m_insert.lastError().text());
    }
    void commit() {
        if (!m_database.commit())
            stop(m_database.lastError().text());
        m_insert = QSqlQuery();
        m_database.close();
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_insert;
    qint64 m_rootId;
};

} // namespace

void makeAuditTree(const QString& folder, const QString& ledgerPath, int count) {
    const QDir place(folder);
    LedgerRows rows(ledgerPath, makeLedger(ledgerPath));
    for (int i = 0; i < count; ++i) {
        const QString part = QStringLiteral("%1").arg(i / filesPerFolder, 4, 10, QLatin1Char('0'));
        if (i % filesPerFolder == 0 && !place.mkpath(part))
            stop(QStringLiteral("the tree cannot be made"));
        const Certificate client = madeClient(madeRoot(), QStringLiteral("user%1@contoso.com").arg(i));
        QFile file(place.filePath(QStringLiteral("%1/user%2.cer").arg(part).arg(i)));
        const QByteArray der = client.der();
        if (!file.open(QIODevice::WriteOnly) || file.write(der) != der.size())
            stop(QStringLiteral("the tree cannot be made"));
        rows.add(client);
    }
    rows.commit();
}

} // namespace p2s::benchmark
