#include "tests/benchmarks/filled_ledger.h"

#include "core/ledger/ledger.h"
#include "tests/benchmarks/bare_sqlite.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/value_of.h"

namespace p2s::benchmark {

void makeFilledLedger(const QString& path, int rows) {
    {
        Ledger ledger = valueOf(Ledger::open(path));
        RootRecord root;
        root.name = QStringLiteral("P2SRootCert");
        root.certificateDer = "root";
        root.sha1 = QString(40, u'A');
        root.notBefore = systemClock().now();
        root.notAfter = root.notBefore.addYears(2);
        valueOf(ledger.addRoot(root, false));
    }
    const BareSqlite database(path);
    // Each in parentheses, so that nobody misses a comma between two of its lines.
    database.run({
        "PRAGMA synchronous = OFF",
        "BEGIN",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
            QByteArray::number(rows) +
            ") INSERT INTO certificates (root_id, der, serial, sha1, sha256, common_name, common_name_key,"
            " friendly_name, friendly_name_key, not_before, not_after, state, sharing, pfx_path, pfx_sha256,"
            " install_target, created_at) SELECT 1, randomblob(900), hex(randomblob(20)),"
            " hex(randomblob(20)), hex(randomblob(32)), 'user' || i || '@contoso.com',"
            " 'user' || i || '@contoso.com', 'user' || i || '@contoso.com P2S 2026-11',"
            " 'user' || i || '@contoso.com p2s 2026-11', '2026-01-01T00:00:00Z', '2027-07-01T00:00:00Z',"
            " 'issued', 'unique', '/home/ann/user' || i || '.pfx', hex(randomblob(32)), 'windows',"
            " '2026-11-01T00:00:00Z' FROM n",
        ("INSERT INTO recipients (certificate_id, position, address, address_key, domain)"
         " SELECT id, 0, common_name, common_name_key, 'contoso.com' FROM certificates"),
        ("INSERT INTO first_holders (certificate_id, address_key)"
         " SELECT certificate_id, address_key FROM recipients"),
        // After the one of the root.
        ("INSERT INTO events (id, at, actor, kind, root_id, certificate_id, thumbprint, detail, "
         "subject_table,"
         " subject_id, content_hash, previous_hash, hash) SELECT 2 * c.id + k.i, '2026-11-01T00:00:00Z',"
         " 'ann@admin', k.kind, 1, c.id, c.sha1, c.common_name, 'certificates', c.id, hex(randomblob(32)),"
         " hex(randomblob(32)), hex(randomblob(32)) FROM certificates c,"
         " (SELECT 0 AS i, 'issue-started' AS kind UNION ALL SELECT 1, 'issue-finished') k"),
        ("UPDATE chain_head SET number = (SELECT max(id) FROM events),"
         " hash = (SELECT hash FROM events ORDER BY id DESC LIMIT 1)"),
        // What an issue tells the index one by one.
        "INSERT INTO certificate_search (certificate_search) VALUES ('rebuild')",
        "COMMIT",
        "PRAGMA wal_checkpoint(TRUNCATE)",
    });
}

} // namespace p2s::benchmark
