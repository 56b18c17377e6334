// A large ledger: paging, searching and recording, against the very same statements through SQLite's C API on
// the same file or a copy of it; how long a page takes in every order and for rare texts; the chain of events
// against a whole issue; the ledger's window. --rows N says how large; run by hand with --rows 1000000.
#include "core/issuing/issue_client.h"
#include "core/ledger/ledger_connection.h"
#include "tests/benchmarks/bare_sqlite.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/filled_ledger.h"
#include "tests/benchmarks/ledger_window_figures.h"
#include "tests/benchmarks/value_of.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <utility>

using namespace p2s;
using namespace p2s::benchmark;

namespace {

constexpr int smallLedger = 2000;
constexpr int rowsOfPage = 100;
/// Qt, mapping to records and the transaction, on top of the statements.
constexpr double goalAgainstBare = 1.5;
/// What the chain of events may add to an issue.
constexpr double goalWithChain = 1.1;
constexpr double searchGoalMilliseconds = 100;

struct Taken {
    double ours = 0;
    double theirs = 0;
};

/// Ours and theirs in turns; the medians.
Taken againstBare(const QString& path, const Ledger& ledger, const BareSqlite& bare,
                  const QList<CertificateQuery>& queries) {
    StatementTrace trace(path);
    QList<double> ours;
    QList<double> theirs;
    for (const CertificateQuery& query : queries) {
        const qsizetype found = valueOf(ledger.certificates(query)).size();
        const QList<QByteArray> statements = trace.take();
        if (bare.run(statements) < found)
            stop(QStringLiteral("not the statements of the page"));
        ours.append(milliseconds([&] { valueOf(ledger.certificates(query)); }));
        theirs.append(milliseconds([&] { bare.run(statements); }));
        trace.take();
    }
    return {median(ours), median(theirs)};
}

void paging(const QString& path, const Ledger& ledger, const BareSqlite& bare, int rows, int rounds) {
    QList<CertificateQuery> queries;
    for (int round = 0; round < rounds; ++round)
        queries.append({.limit = rowsOfPage, .offset = (rows / rounds) * round});
    const Taken page = againstBare(path, ledger, bare, queries);
    printRatio(QStringLiteral("a page of %1").arg(rows), page.ours, page.theirs, QStringLiteral("ms"),
               goalAgainstBare);
}

/// A page of what a text finds, rare or not. Those that take no time at all say more of Qt's preparing than
/// of searching, so that the ratio is that of all of them together.
void searching(const QString& path, const Ledger& ledger, const BareSqlite& bare, QTextStream& out,
               int rounds) {
    Taken all;
    const QString sha256 = valueOf(ledger.certificates({.limit = 1})).first().sha256;
    for (const QString& text :
         {QStringLiteral("user1234@"), QStringLiteral("contoso"), QStringLiteral("user1"),
          QStringLiteral("nobody@fabrikam"), QStringLiteral("9@contoso.com p2s 2026-12"), sha256,
          sha256.mid(11, 14), sha256.mid(30, 4), QStringLiteral("zq"), QStringLiteral("@"),
          QStringLiteral("#")}) {
        const Taken search = againstBare(
            path, ledger, bare, QList<CertificateQuery>(rounds, {.text = text, .limit = rowsOfPage}));
        out << "search for " << text << ": " << search.ours << " ms against " << search.theirs
            << " ms (goal: less than " << searchGoalMilliseconds << ")\n";
        out.flush();
        all.ours += search.ours;
        all.theirs += search.theirs;
    }
    printRatio(QStringLiteral("all these searches"), all.ours, all.theirs, QStringLiteral("ms"),
               goalAgainstBare);
}

/// How long a page takes, in every order from its beginning and its middle, and the longest search.
void orders(const Ledger& ledger, QTextStream& out, int rounds) {
    const auto time = [&](const QString& what, const CertificateQuery& query) {
        QList<double> taken;
        for (int round = 0; round < rounds; ++round)
            taken.append(milliseconds([&] { valueOf(ledger.certificates(query)); }));
        out << what << ": " << median(taken) << " ms (goal: less than " << searchGoalMilliseconds << ")\n";
        out.flush();
    };
    for (const QString& text : {QStringLiteral("contoso"), QStringLiteral("zq"), QStringLiteral("@")})
        time(QStringLiteral("search for %1 by name").arg(text),
             {.text = text, .limit = rowsOfPage, .order = CertificateOrder::CommonName, .descending = false});
    const int middle = static_cast<int>(valueOf(ledger.countCertificates({})) / 2);
    for (const auto& [name, order] : {std::pair{"number", CertificateOrder::Number},
                                      {"person", CertificateOrder::Person},
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

CertificateRecord newRecord(int number) {
    const auto hex = [number](QCryptographicHash::Algorithm algorithm) {
        return QString::fromLatin1(
            QCryptographicHash::hash(QByteArray::number(number), algorithm).toHex().toUpper());
    };
    CertificateRecord record;
    record.rootId = 1;
    record.der = QByteArray(900, 'c') + QByteArray::number(number);
    record.sha1 = hex(QCryptographicHash::Sha1);
    record.sha256 = hex(QCryptographicHash::Sha256);
    record.serial = record.sha1;
    record.commonName = QStringLiteral("new%1@fabrikam.example").arg(number);
    record.friendlyName = record.commonName;
    record.notBefore = systemClock().now();
    record.notAfter = record.notBefore.addYears(1);
    record.recipients = {record.commonName};
    record.pfxPath = QStringLiteral("/home/ann/%1.pfx").arg(record.commonName);
    record.pfxSha256 = record.sha256;
    record.installTarget = QStringLiteral("windows");
    return record;
}

/// All that an issue writes, in its two transactions, each on the disk before it goes on.
void recording(const QString& path, Ledger& ledger, const QString& copy, int rows, int rounds) {
    if (!QFile::copy(path, copy))
        stop(QStringLiteral("no room for a copy"));
    {
        const BareSqlite bare(copy);
        StatementTrace trace(path);
        QList<double> ours;
        QList<double> theirs;
        for (int round = 0; round < rounds; ++round) {
            const CertificateRecord record = newRecord(round);
            ours.append(milliseconds([&] {
                const auto begun = valueOf(ledger.beginIssue(record));
                if (auto finished = ledger.finishIssue(begun.id); !finished)
                    stop(errorCodeName(finished.error().code));
            }));
            const QList<QByteArray> statements = trace.take();
            theirs.append(milliseconds([&] { bare.run(statements); }));
        }
        printRatio(QStringLiteral("recording an issue among %1").arg(rows), median(ours), median(theirs),
                   QStringLiteral("ms"), goalAgainstBare);
    }
    QFile::remove(copy);
}

/// Issues for real, to three people each; the last one's number.
qint64 issueForReal(Ledger& ledger, const QTemporaryDir& folder, int rounds, QList<double>& taken) {
    const QDateTime now = systemClock().now();
    const UnlockedRoot signer =
        valueOf(createRoot({QStringLiteral("Signer"), KeyAlgorithm::Rsa2048, now, now.addYears(2)},
                           SecretBytes(QByteArrayView("passphrase")), ledger));
    QList<EmailName> people;
    for (const char* person : {"ann@contoso.com", "bob@contoso.com", "carol@contoso.com"})
        people.append(valueOf(EmailName::parse(QLatin1StringView(person))));
    qint64 last = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString address = QStringLiteral("user%1@contoso.com").arg(round);
        taken.append(milliseconds([&] {
            last = valueOf(issueClient({.certificate = {valueOf(EmailName::parse(address)),
                                                        ExtendedKeyUsage::p2sClient(), now, now.addYears(1)},
                                        .sharing = Sharing::Shared,
                                        .sharedWith = people,
                                        .friendlyName = address,
                                        .pfxPath = folder.filePath(address + QStringLiteral(".pfx")),
                                        .password = SecretBytes(QByteArrayView("kxwm-4tzn-r7hq-p2cd-ay6e"))},
                                       signer, ledger))
                       .record.id;
        }));
    }
    return last;
}

/// An issue with its two events, started and finished, against the same without them. The events are those of
/// a real certificate, whose row and people they vouch for, among the statements of a change that is on the
/// disk already.
void chaining(const QTemporaryDir& folder, int rounds) {
    const QString path = folder.filePath(QStringLiteral("fresh.sqlite"));
    Ledger ledger = valueOf(Ledger::open(path));
    QList<double> issues;
    const qint64 certificate = issueForReal(ledger, folder, rounds, issues);
    const CertificateRecord record = valueOf(ledger.certificate(certificate));
    const auto connection =
        valueOf(LedgerConnection::open(path, LedgerConnection::Access::ReadWrite, systemClock()));
    constexpr int events = 500;
    const double chain = milliseconds([&] {
        valueOf(connection->write([&]() -> Result<int> {
            for (int i = 0; i < events; ++i) {
                if (auto done = connection->recordEvent(QStringLiteral("benchmark"), record.rootId, record.id,
                                                        record.sha1, record.commonName);
                    !done)
                    return tl::unexpected(done.error());
            }
            return events;
        }));
    });
    const QString hash = valueOf(ledger.events(certificate)).last().contentHash;
    if (hash.size() != 64)
        stop(QStringLiteral("the events vouch for nothing"));
    const double issue = median(issues);
    printRatio(QStringLiteral("an issue with its events in the chain, without them"), issue,
               issue - 2 * chain / events, QStringLiteral("ms"), goalWithChain);
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = roundsFrom(arguments, 20);
    const int rows = numberFrom(arguments, QStringLiteral("--rows"), smallLedger);
    if (const qsizetype at = arguments.indexOf(QStringLiteral("--window")); at > 0) {
        printWindowFigures(arguments.value(at + 1), rows);
        return 0;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.sqlite"));
    QTextStream out(stdout);
    makeFilledLedger(path, rows);
    {
        Ledger ledger = valueOf(Ledger::open(path));
        const BareSqlite bare(path);
        paging(path, ledger, bare, rows, rounds);
        searching(path, ledger, bare, out, std::min(rounds, 5));
        orders(ledger, out, std::min(rounds, 5));
    }
    // A program of its own: what making the ledger took of memory is not the window's.
    if (QProcess::execute(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--window"), path, QStringLiteral("--rows"), QString::number(rows)}) != 0)
        stop(QStringLiteral("the window does not open"));
    {
        Ledger ledger = valueOf(Ledger::open(path));
        recording(path, ledger, folder.filePath(QStringLiteral("copy.sqlite")), rows, rounds);
    }
    chaining(folder, rounds);
    return 0;
}
