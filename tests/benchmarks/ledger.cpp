// A large ledger: opening, paging, searching and recording, through the ledger and through bare SQL on the
// same file; the chain of events against a whole issue; the memory of the ledger window's model. --rows N
// says how large; run by hand with --rows 1000000.
#include "core/issuing/issue_client.h"
#include "core/ledger/ledger_connection.h"
#include "tests/benchmarks/figures.h"
#include "ui/ledger/ledger_table_model.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTextStream>

using namespace p2s;
using namespace p2s::benchmark;

namespace {

constexpr int smallLedger = 2000;
constexpr int rowsOfPage = 100;

template <typename T> T valueOf(Result<T> result) {
    if (!result)
        stop(errorCodeName(result.error().code) + QStringLiteral(": ") + result.error().detail);
    return std::move(*result);
}

int rowsFrom(const QStringList& arguments) {
    const qsizetype at = arguments.indexOf(QStringLiteral("--rows"));
    return at >= 0 && at + 1 < arguments.size() ? arguments.at(at + 1).toInt() : smallLedger;
}

void run(QSqlDatabase& database, const QString& sql) {
    QSqlQuery query(database);
    if (!query.exec(sql))
        stop(query.lastError().text());
}

/// Rows as an issue makes them, by SQL alone: a million issues would take a day.
void fill(QSqlDatabase& database, int rows) {
    run(database, QStringLiteral("PRAGMA synchronous = OFF"));
    run(database, QStringLiteral("BEGIN"));
    run(database,
        QStringLiteral(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " INSERT INTO certificates (root_id, der, serial, sha1, sha256, common_name, common_name_key,"
            " friendly_name, friendly_name_key, not_before, not_after, state, sharing, pfx_path, pfx_sha256,"
            " install_target, created_at) SELECT 1, randomblob(900), hex(randomblob(20)), "
            "hex(randomblob(20)),"
            " hex(randomblob(32)), 'user' || i || '@contoso.com', 'user' || i || '@contoso.com',"
            " 'user' || i || '@contoso.com P2S 2026-11', 'user' || i || '@contoso.com p2s 2026-11',"
            " '2026-01-01T00:00:00Z', '2027-07-01T00:00:00Z', 'issued', 'unique', '/home/ann/user' || i ||"
            " '.pfx', hex(randomblob(32)), 'windows', '2026-11-01T00:00:00Z' FROM n")
            .arg(rows));
    run(database, QStringLiteral("INSERT INTO recipients (certificate_id, position, address, address_key,"
                                 " domain) SELECT id, 0, common_name, common_name_key, 'contoso.com'"
                                 " FROM certificates"));
    // What an issue tells the index one by one.
    run(database, QStringLiteral("INSERT INTO certificate_search (certificate_search) VALUES ('rebuild')"));
    run(database, QStringLiteral("COMMIT"));
}

/// What a page takes at least: its ids, its rows with all their columns, its people.
void barePage(QSqlDatabase& database, int offset) {
    const QString ids = QStringLiteral("SELECT id FROM certificates ORDER BY id DESC LIMIT %1 OFFSET %2")
                            .arg(rowsOfPage)
                            .arg(offset);
    for (const QString& sql :
         {QStringLiteral("SELECT c.*, r.name FROM certificates c JOIN roots r ON r.id = c.root_id"
                         " WHERE c.id IN (%1) ORDER BY c.id DESC")
              .arg(ids),
          QStringLiteral("SELECT certificate_id, address FROM recipients WHERE certificate_id IN (%1)"
                         " ORDER BY certificate_id, position")
              .arg(ids)}) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            stop(query.lastError().text());
        while (query.next()) {
            for (int column = 0; column < query.record().count(); ++column)
                static_cast<void>(query.value(column));
        }
    }
}

/// A page of what a text finds, rare or not, and of everything in every order, from its middle.
void searchAndSort(const Ledger& ledger, QTextStream& out, int rounds) {
    const auto time = [&](const QString& what, const CertificateQuery& query) {
        QList<double> taken;
        for (int round = 0; round < rounds; ++round)
            taken.append(milliseconds([&] { valueOf(ledger.certificates(query)); }));
        out << what << ": " << median(taken) << " ms (goal: less than 100)\n";
        out.flush();
    };
    const QString sha256 = valueOf(ledger.certificates({.limit = 1})).first().sha256;
    for (const QString& text :
         {QStringLiteral("user1234@"), QStringLiteral("contoso"), QStringLiteral("user1"),
          QStringLiteral("nobody@fabrikam"), QStringLiteral("9@contoso.com p2s 2026-12"), sha256,
          sha256.mid(11, 14), sha256.mid(30, 4), QStringLiteral("zq"), QStringLiteral("@"),
          QStringLiteral("#")}) {
        time(QStringLiteral("search for %1").arg(text), {.text = text, .limit = rowsOfPage});
        time(QStringLiteral("search for %1 by name").arg(text),
             {.text = text, .limit = rowsOfPage, .order = CertificateOrder::CommonName, .descending = false});
    }
    const int middle = static_cast<int>(valueOf(ledger.countCertificates({})) / 2);
    for (const auto& [name, order] : {std::pair{"number", CertificateOrder::Number},
                                      {"common name", CertificateOrder::CommonName},
                                      {"one or several", CertificateOrder::Sharing},
                                      {"root", CertificateOrder::Root},
                                      {"end", CertificateOrder::End},
                                      {"state", CertificateOrder::State},
                                      {"thumbprint", CertificateOrder::Thumbprint},
                                      {"file", CertificateOrder::File}}) {
        for (const int offset : {0, middle})
            time(QStringLiteral("by %1 from %2").arg(QLatin1StringView(name)).arg(offset),
                 {.limit = rowsOfPage, .offset = offset, .order = order});
    }
    time(QStringLiteral("issued ones"), {.state = CertificateState::Issued, .limit = rowsOfPage});
}

double residentMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int rounds = roundsFrom(QCoreApplication::arguments(), 20);
    const int rows = rowsFrom(QCoreApplication::arguments());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.sqlite"));
    QTextStream out(stdout);
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
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        database.setDatabaseName(path);
        if (!database.open())
            stop(database.lastError().text());
        fill(database, rows);
        const Ledger ledger = valueOf(Ledger::open(path));

        QList<double> ours;
        QList<double> theirs;
        for (int round = 0; round < rounds; ++round) {
            const int offset = (rows / rounds) * round;
            ours.append(
                milliseconds([&] { valueOf(ledger.certificates({.limit = rowsOfPage, .offset = offset})); }));
            theirs.append(milliseconds([&] { barePage(database, offset); }));
        }
        printRatio(QStringLiteral("a page of %1").arg(rows), median(ours), median(theirs),
                   QStringLiteral("ms"), 1.5);
        searchAndSort(ledger, out, std::min(rounds, 5));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
    out.flush();

    LedgerTableModel model({path, &systemClock(), {}});
    const double before = residentMegabytes();
    bool isCounted = false;
    QObject::connect(&model, &LedgerTableModel::counted, &model, [&isCounted] { isCounted = true; });
    const double opened = milliseconds([&] {
        QEventLoop loop;
        QObject::connect(&model, &LedgerTableModel::loaded, &loop, &QEventLoop::quit);
        QObject::connect(&model, &LedgerTableModel::failed, &loop, &QEventLoop::quit);
        model.reload();
        loop.exec();
    });
    // The first rows are shown before all of them are counted.
    while (!isCounted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (model.rowCount() != rows)
        stop(QStringLiteral("%1 rows in the model").arg(model.rowCount()));
    out << "the window's model opens: " << opened << " ms (goal: less than 500)\n";
    out << "memory of the program: " << residentMegabytes() << " MB, " << residentMegabytes() - before
        << " of them for the model (goal: less than 150)\n";

    // One event, among the statements of a change that is on the disk already.
    Ledger fresh = valueOf(Ledger::open(folder.filePath(QStringLiteral("fresh.sqlite"))));
    constexpr int events = 500;
    auto connection = valueOf(LedgerConnection::open(folder.filePath(QStringLiteral("fresh.sqlite")),
                                                     LedgerConnection::Access::ReadWrite, systemClock()));
    const double chain = milliseconds([&] {
        valueOf(connection->write([&]() -> Result<int> {
            for (int i = 0; i < events; ++i) {
                if (auto done = connection->recordEvent(QStringLiteral("benchmark"), 0, 0, {}, {}); !done)
                    return tl::unexpected(done.error());
            }
            return events;
        }));
    });
    connection.reset();
    const QDateTime now = systemClock().now();
    const UnlockedRoot signer =
        valueOf(createRoot({QStringLiteral("Signer"), KeyAlgorithm::Rsa2048, now, now.addYears(2)},
                           SecretBytes(QByteArrayView("passphrase")), fresh));
    QList<double> issues;
    for (int round = 0; round < rounds; ++round) {
        const QString address = QStringLiteral("user%1@contoso.com").arg(round);
        issues.append(milliseconds([&] {
            valueOf(issueClient({.certificate = {valueOf(EmailName::parse(address)),
                                                 ExtendedKeyUsage::p2sClient(), now, now.addYears(1)},
                                 .sharedWith = {},
                                 .friendlyName = address,
                                 .pfxPath = folder.filePath(address + QStringLiteral(".pfx")),
                                 .password = SecretBytes(QByteArrayView("kxwm-4tzn-r7hq-p2cd-ay6e"))},
                                signer, fresh));
        }));
    }
    // Two of them an issue: started, finished.
    printRatio(QStringLiteral("the chain of events in an issue"), 2 * chain / events, median(issues),
               QStringLiteral("ms"), 0.1);
    return 0;
}
