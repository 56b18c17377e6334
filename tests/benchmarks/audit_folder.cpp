#include "core/issuing/audit.h"
#include "core/readiness/inspection.h"
#include "tests/benchmarks/figures.h"
#include "tests/support/made_certificates.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>

#include <openssl/x509v3.h>

#include <algorithm>
#include <atomic>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

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

} // namespace

/// `audit` against the bare loop over the same files on the same number of threads, and how long the
/// inspector takes to read one file.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int rounds = benchmark::roundsFrom(QCoreApplication::arguments(), 0);
    const int count = rounds > 0 ? filesAsSmoke : filesByHand;
    const QTemporaryDir folder;
    if (!makeTree(QDir(folder.path()), count))
        benchmark::stop(QStringLiteral("the tree cannot be made"));
    QList<double> bare;
    QList<double> audited;
    QList<double> inspected;
    for (int round = 0; round < std::max(rounds, 3); ++round) {
        bare.append(benchmark::milliseconds([&] {
            if (bareLoop(folder.path()) != count)
                benchmark::stop(QStringLiteral("the bare loop found something else"));
        }));
        audited.append(benchmark::milliseconds([&] {
            const auto report =
                auditFolder({.folder = folder.path(), .now = today(), .threads = threads}, nullptr);
            if (!report || report->counts.certificates != count)
                benchmark::stop(QStringLiteral("the audit found something else"));
        }));
        inspected.append(benchmark::milliseconds([&] {
            if (inspectFile(folder.filePath(QStringLiteral("0000/user0.cer")), {}, today()).error)
                benchmark::stop(QStringLiteral("the inspector cannot read a certificate"));
        }));
    }
    benchmark::printRatio(QStringLiteral("audit of %1 certificates against d2i_X509 and EKU").arg(count),
                          benchmark::median(audited), benchmark::median(bare), QStringLiteral("ms"), 1.5);
    benchmark::printRatio(QStringLiteral("inspecting one certificate against 50 ms"),
                          benchmark::median(inspected), 50, QStringLiteral("ms"), 1);
#ifdef Q_OS_LINUX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    benchmark::printRatio(QStringLiteral("memory of it all against 200 MB"),
                          static_cast<double>(usage.ru_maxrss) / 1024, 200, QStringLiteral("MB"), 1);
#endif
    return 0;
}
