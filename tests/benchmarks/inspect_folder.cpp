// p2s-cert inspect on a folder of certificates, against a bare loop of d2i_X509 and the Enhanced Key Usage
// over the same files, and against one over the same bytes when they are in memory already. Those loops are
// one thread; inspect uses all processors, so it is also held to one.
#include "core/base/openssl_handle.h"
#include "core/x509/certificate_authority.h"
#include "core/x509/certificate_file.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/value_of.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <sched.h>

using namespace p2s;
using namespace p2s::benchmark;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        stop(path);
    return file.readAll();
}

int purposesIn(const QByteArray& bytes) {
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.constData());
    const OpensslHandle<X509> certificate(d2i_X509(nullptr, &at, static_cast<long>(bytes.size())));
    const OpensslHandle<EXTENDED_KEY_USAGE> eku(static_cast<EXTENDED_KEY_USAGE*>(
        X509_get_ext_d2i(certificate.get(), NID_ext_key_usage, nullptr, nullptr)));
    return sk_ASN1_OBJECT_num(eku.get());
}

int loopOverFiles(const QStringList& paths) {
    int purposes = 0;
    for (const QString& path : paths)
        purposes += purposesIn(bytesOf(path));
    return purposes;
}

int loopInMemory(const QList<QByteArray>& files) {
    int purposes = 0;
    for (const QByteArray& bytes : files)
        purposes += purposesIn(bytes);
    return purposes;
}

int coreLoop(const QStringList& paths) {
    int purposes = 0;
    for (const QString& path : paths) {
        const CertificateFile file = valueOf(readCertificateFile(path, {}));
        purposes += static_cast<int>(file.certificates.constFirst().extendedKeyUsage()->purposes().size());
    }
    return purposes;
}

/// Makes \a count certificates in \a folder: one key and one root, each with a name and a serial of its own.
QStringList makeCertificates(const QDir& folder, int count) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CertificateAuthority root = valueOf(CertificateAuthority::createRoot(
        {QStringLiteral("P2SRootCert"), KeyAlgorithm::Rsa2048, now, now.addYears(2)}));
    const PrivateKey key = valueOf(PrivateKey::generate(KeyAlgorithm::Rsa2048));
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        const QString address = QStringLiteral("user%1@contoso.com").arg(i);
        const Certificate certificate = valueOf(root.signClient(
            {valueOf(EmailName::parse(address)), ExtendedKeyUsage::p2sClient(), now, now.addYears(1)}, key));
        QFile file(folder.filePath(QString::number(i) + QStringLiteral(".cer")));
        if (!file.open(QIODevice::WriteOnly) || file.write(certificate.der()) < 0)
            stop(file.fileName());
        paths.append(file.fileName());
    }
    return paths;
}

enum class Processors { One, All };

/// Has what it starts run on the processor that this thread is on, and on no other.
void keepToThisProcessor() {
    cpu_set_t processors;
    CPU_ZERO(&processors);
    CPU_SET(static_cast<std::size_t>(sched_getcpu()), &processors);
    sched_setaffinity(0, sizeof processors, &processors);
}

void inspectWithProgram(const QString& folder, const QStringList& paths, Processors processors) {
    QProcess program;
    if (processors == Processors::One)
        program.setChildProcessModifier(keepToThisProcessor);
    program.setWorkingDirectory(folder);
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(P2S_CERT_PROGRAM),
                  QStringList{QStringLiteral("inspect"), QStringLiteral("--json")} + paths);
    program.waitForFinished(-1);
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() > 1)
        stop(QStringLiteral("p2s-cert inspect failed"));
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const int rounds = roundsFrom(QCoreApplication::arguments(), 11);
    // A smoke run, with a round or two, takes fewer files as well.
    const int count = rounds < 5 ? 200 : 10000;
    const QTemporaryDir folder;
    const QStringList paths = makeCertificates(QDir(folder.path()), count);
    QStringList names;
    for (const QString& path : paths)
        names.append(QFileInfo(path).fileName());
    QList<QByteArray> files;
    for (const QString& path : paths)
        files.append(bytesOf(path));
    if (loopOverFiles(paths) != count || loopInMemory(files) != count || coreLoop(paths) != count)
        stop(QStringLiteral("the loops do not see the same"));

    QList<double> bare;
    QList<double> inMemory;
    QList<double> core;
    QList<double> alone;
    QList<double> program;
    for (int round = 0; round < rounds; ++round) {
        bare.append(milliseconds([&] { loopOverFiles(paths); }));
        inMemory.append(milliseconds([&] { loopInMemory(files); }));
        core.append(milliseconds([&] { coreLoop(paths); }));
        alone.append(milliseconds([&] { inspectWithProgram(folder.path(), names, Processors::One); }));
        program.append(milliseconds([&] { inspectWithProgram(folder.path(), names, Processors::All); }));
    }
    QTextStream(stdout) << QStringLiteral("%1 certificates, %2 rounds (medians)\n").arg(count).arg(rounds);
    const QString unit = QStringLiteral("ms");
    const auto print = [&](const QString& what, const QList<double>& measured) {
        printRatio(what + QStringLiteral(", against a loop over the files"), median(measured), median(bare),
                   unit, 2);
        printRatio(what + QStringLiteral(", against a loop over bytes in memory"), median(measured),
                   median(inMemory), unit, 2);
    };
    print(QStringLiteral("reading in core: file, certificate, purposes"), core);
    print(QStringLiteral("p2s-cert inspect --json, start to end, one processor"), alone);
    print(QStringLiteral("p2s-cert inspect --json, start to end, all %1 processors")
              .arg(QThread::idealThreadCount()),
          program);
    return 0;
}
