#include "core/issuing/audit.h"
#include "tests/benchmarks/figures.h"
#include "tests/support/made_certificates.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>

#include <openssl/x509v3.h>

#include <algorithm>
#include <atomic>

using namespace p2s;
using namespace p2s::test;

namespace {

constexpr int filesPerFolder = 100;
constexpr int filesAsSmoke = 1000;
constexpr int filesByHand = 100'000;
constexpr int threads = 2;

/// Many names for one key: signing is what takes long.
bool makeTree(const QDir& folder, int count) {
    const CertificateAuthority& root = madeRoot();
    for (int i = 0; i < count; ++i) {
        const QString part = QStringLiteral("%1").arg(i / filesPerFolder, 4, 10, QLatin1Char('0'));
        if (i % filesPerFolder == 0 && !folder.mkpath(part))
            return false;
        const Certificate client = madeClient(root, QStringLiteral("user%1@contoso.com").arg(i));
        QFile file(folder.filePath(QStringLiteral("%1/user%2.cer").arg(part).arg(i)));
        const QByteArray der = client.der();
        if (!file.open(QIODevice::WriteOnly) || file.write(der) != der.size())
            return false;
    }
    return true;
}

/// What nobody can do without: walk, read, d2i_X509 and the EKU.
qint64 bareLoop(const QString& folder) {
    std::atomic<qint64> purposes = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    const auto start = [&](const QStringList& batch) {
        pool.start([batch, &purposes] {
            for (const QString& path : batch) {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QByteArray bytes = file.readAll();
                const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
                X509* certificate = d2i_X509(nullptr, &data, static_cast<long>(bytes.size()));
                auto* usage = static_cast<EXTENDED_KEY_USAGE*>(
                    X509_get_ext_d2i(certificate, NID_ext_key_usage, nullptr, nullptr));
                purposes += sk_ASN1_OBJECT_num(usage);
                EXTENDED_KEY_USAGE_free(usage);
                X509_free(certificate);
            }
        });
    };
    while (it.hasNext()) {
        paths.append(it.next());
        if (paths.size() == filesPerFolder)
            start(std::exchange(paths, {}));
    }
    start(paths);
    pool.waitForDone();
    return purposes;
}

/// What the window does with what it is told, but for showing it: it keeps it.
struct Watched {
    QElapsedTimer since;
    QList<AuditedCertificate> kept = {};
    double firstRows = 0;

    bool take(AuditNews news) {
        if (kept.isEmpty() && !news.found.isEmpty())
            firstRows = static_cast<double>(since.nsecsElapsed()) / 1e6;
        kept.append(std::move(news.found));
        return true;
    }
};

#ifdef Q_OS_LINUX
/// The highest mark of this process's memory is forgotten (proc(5), clear_refs).
void forgetPeak() {
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        benchmark::stop(QStringLiteral("the peak of the memory cannot be reset"));
}
double peakMegabytes() {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        benchmark::stop(QStringLiteral("the peak of the memory cannot be read"));
    const QByteArray status = file.readAll();
    const QByteArray label = "VmHWM:";
    const QByteArray line = status.mid(status.indexOf(label) + label.size()).trimmed();
    return line.first(line.indexOf(' ')).toDouble() / 1024;
}
#endif

} // namespace

/// `audit` against the bare loop over the same files on the same number of threads, what it needs of memory
/// and time until its first rows, and how long the inspector takes to read one file. --certificates N: so
/// many of them, a hundred in a folder; 100,000 without it.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rounds = benchmark::roundsFrom(arguments, 0);
    const int count = benchmark::numberFrom(arguments, QStringLiteral("--certificates"),
                                            rounds > 0 ? filesAsSmoke : filesByHand);
    const QTemporaryDir folder;
    if (!makeTree(QDir(folder.path()), count))
        benchmark::stop(QStringLiteral("the tree cannot be made"));
    QList<double> bare;
    QList<double> audited;
    QList<double> firstRows;
    QList<double> memory;
    for (int round = 0; round < std::max(rounds, 3); ++round) {
        bare.append(benchmark::milliseconds([&] {
            if (bareLoop(folder.path()) != count)
                benchmark::stop(QStringLiteral("the bare loop found something else"));
        }));
        {
            Watched watched;
#ifdef Q_OS_LINUX
            forgetPeak();
#endif
            audited.append(benchmark::milliseconds([&] {
                watched.since.start();
                const auto report =
                    auditFolder({.folder = folder.path(), .now = today(), .threads = threads}, nullptr,
                                [&watched](AuditNews news) { return watched.take(std::move(news)); });
                if (!report || report->counts.certificates != count || watched.kept.size() != count)
                    benchmark::stop(QStringLiteral("the audit found something else"));
#ifdef Q_OS_LINUX
                memory.append(peakMegabytes());
#endif
            }));
            firstRows.append(watched.firstRows);
        }
    }
    benchmark::printRatio(QStringLiteral("audit of %1 certificates against d2i_X509 and EKU").arg(count),
                          benchmark::median(audited), benchmark::median(bare), QStringLiteral("ms"), 1.5);
    benchmark::printRatio(QStringLiteral("first rows of the audit against 200 ms"),
                          benchmark::median(firstRows), 200, QStringLiteral("ms"), 1);
    if (!memory.isEmpty())
        benchmark::printRatio(QStringLiteral("memory at its peak against 200 MB"), benchmark::median(memory),
                              200, QStringLiteral("MB"), 1);
    return 0;
}
