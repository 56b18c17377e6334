#include "core/issuing/audit.h"

#include "core/base/files.h"
#include "core/base/openssl_thread.h"
#include "core/issuing/audit_file.h"
#include "core/x509/pem_text.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <atomic>

namespace p2s {
namespace {

constexpr qsizetype filesPerTask = 64;
constexpr int tasksPerThread = 4;
constexpr int recordsAtATime = 1000;
constexpr int askEveryMilliseconds = 100;

bool isCertificateFile(const QString& name) {
    static const QSet<QString> known{QStringLiteral("pfx"), QStringLiteral("p12"), QStringLiteral("cer"),
                                     QStringLiteral("crt"), QStringLiteral("der"), QStringLiteral("pem"),
                                     QStringLiteral("p7b"), QStringLiteral("p7c"), QStringLiteral("csr"),
                                     QStringLiteral("crl"), QStringLiteral("key")};
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot >= 0 && known.contains(name.mid(dot + 1).toLower());
}

/// What the workers bring together.
class Collection {
public:
    void add(const QString& path, AuditedFile file) {
        const QMutexLocker lock(&m_mutex);
        if (file.error) {
            m_failures.append({path, *file.error});
            return;
        }
        (file.certificates.isEmpty() ? m_without : m_with) += 1;
        for (AuditedCertificate& certificate : file.certificates) {
            certificate.issuer = shared(certificate.issuer);
            certificate.key = shared(certificate.key);
            for (QString& purpose : certificate.purposes)
                purpose = shared(purpose);
            join(certificate);
        }
    }
    qint64 certificates() {
        const QMutexLocker lock(&m_mutex);
        return m_found.size();
    }
    /// Everything in an order that does not depend on who was faster.
    void handOver(AuditReport& report) {
        report.counts.withCertificates = m_with;
        report.counts.withoutCertificates = m_without;
        report.failures = std::move(m_failures);
        std::sort(report.failures.begin(), report.failures.end(),
                  [](const AuditedFailure& a, const AuditedFailure& b) { return a.path < b.path; });
        report.certificates.reserve(m_found.size());
        for (AuditedCertificate& certificate : m_found) {
            std::sort(certificate.places.begin(), certificate.places.end(),
                      [](const AuditPlace& a, const AuditPlace& b) { return a.path < b.path; });
            std::sort(certificate.findings.begin(), certificate.findings.end(),
                      [](const Finding& a, const Finding& b) {
                          return std::tie(a.rule, a.severity, a.argument) <
                                 std::tie(b.rule, b.severity, b.argument);
                      });
            report.certificates.append(std::move(certificate));
        }
        m_found.clear();
        std::sort(report.certificates.begin(), report.certificates.end(),
                  [](const AuditedCertificate& a, const AuditedCertificate& b) {
                      return std::tie(a.places.first().path, a.sha1) <
                             std::tie(b.places.first().path, b.sha1);
                  });
    }

private:
    /// The same text once: ten thousand certificates have one issuer.
    QString shared(const QString& text) { return *m_texts.insert(text); }
    void join(const AuditedCertificate& certificate) {
        const auto known = m_found.find(certificate.sha1);
        if (known == m_found.end()) {
            m_found.insert(certificate.sha1, certificate);
            return;
        }
        known->places.append(certificate.places);
        for (const Finding& finding : certificate.findings) {
            if (!known->findings.contains(finding))
                known->findings.append(finding);
        }
    }

    QMutex m_mutex;
    QHash<QByteArray, AuditedCertificate> m_found;
    QList<AuditedFailure> m_failures;
    QSet<QString> m_texts;
    qint64 m_with = 0;
    qint64 m_without = 0;
};

/// Walks a tree and has its files read by others.
class AuditWalk {
public:
    AuditWalk(const AuditRequest& request, const std::function<bool(const AuditProgress&)>& goOn)
        : m_request(request), m_goOn(goOn), m_root(request.folder) {
        if (request.threads > 0)
            m_pool.setMaxThreadCount(request.threads);
        m_room.release(m_pool.maxThreadCount() * tasksPerThread);
    }

    Result<AuditReport> run() {
        AuditReport report{.folder = m_request.folder, .at = m_request.now, .version = m_request.version};
        const bool finished = walk(report.counts);
        if (!finished)
            m_stop = true;
        while (!m_pool.waitForDone(askEveryMilliseconds)) {
            if (!mayGoOn())
                m_stop = true;
        }
        if (m_stop)
            return failure(ErrorCode::Cancelled);
        m_collection.handOver(report);
        return report;
    }

private:
    bool walk(AuditCounts& counts) {
        QDirIterator it(m_request.folder,
                        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        QStringList paths;
        while (it.hasNext()) {
            const QString path = it.next();
            const QFileInfo info = it.fileInfo();
            if (info.isDir()) {
                counts.links += info.isSymLink() || info.isJunction();
                continue;
            }
            ++counts.files;
            if (!info.isFile() && !info.isSymLink()) {
                ++counts.otherFiles; // a pipe or a device, which could keep a reader waiting for ever
                continue;
            }
            if (!isCertificateFile(info.fileName())) {
                ++counts.otherFiles;
                continue;
            }
            paths.append(path);
            ++m_seen;
            if (paths.size() == filesPerTask && !start(std::exchange(paths, {})))
                return false;
        }
        return start(paths);
    }
    bool mayGoOn() { return !m_goOn || m_goOn({m_seen, m_read.load(), m_collection.certificates()}); }
    bool start(const QStringList& paths) {
        while (!m_room.tryAcquire(1, askEveryMilliseconds)) {
            if (!mayGoOn())
                return false;
        }
        m_pool.start([this, paths] {
            const OpensslThread thread;
            const auto leave = qScopeGuard([this] { m_room.release(); });
            for (const QString& path : paths) {
                if (m_stop)
                    return;
                const QString shown = m_root.relativeFilePath(path);
                m_collection.add(shown, auditFile(path, shown, m_request.passwords, m_request.now));
                ++m_read;
            }
        });
        return mayGoOn();
    }

    const AuditRequest& m_request;
    const std::function<bool(const AuditProgress&)>& m_goOn;
    QDir m_root;
    Collection m_collection;
    QSemaphore m_room;
    std::atomic_bool m_stop = false;
    std::atomic<qint64> m_read = 0;
    qint64 m_seen = 0;
    // Last: its threads end before what they use.
    QThreadPool m_pool;
};

Result<void> lookUp(AuditReport& report, const Ledger& ledger) {
    const auto head = ledger.chainHead();
    if (!head)
        return tl::unexpected(head.error());
    report.ledgerHead = *head;
    QHash<QByteArray, QString> states;
    const auto roots = ledger.roots();
    if (!roots)
        return tl::unexpected(roots.error());
    for (const RootRecord& root : *roots)
        states.insert(QByteArray::fromHex(root.sha1.toLatin1()), QStringLiteral("root"));
    CertificateQuery query;
    query.limit = recordsAtATime;
    for (query.offset = 0;; query.offset += recordsAtATime) {
        const auto records = ledger.certificates(query);
        if (!records)
            return tl::unexpected(records.error());
        for (const CertificateRecord& record : *records)
            states.insert(QByteArray::fromHex(record.sha1.toLatin1()), certificateStateName(record.state));
        if (records->size() < recordsAtATime)
            break;
    }
    const QString unknown = QStringLiteral("unknown");
    for (AuditedCertificate& certificate : report.certificates)
        certificate.ledgerState = states.value(certificate.sha1, unknown);
    return {};
}

} // namespace

Result<AuditReport> auditFolder(const AuditRequest& request, const Ledger* ledger,
                                const std::function<bool(const AuditProgress&)>& goOn) {
    const QFileInfo folder(request.folder);
    if (!folder.isDir())
        return failure(ErrorCode::FolderNotFound, request.folder);
    if (!folder.isReadable())
        return failure(ErrorCode::FileUnreadable, request.folder);
    auto report = AuditWalk(request, goOn).run();
    if (!report)
        return report;
    if (ledger) {
        if (auto done = lookUp(*report, *ledger); !done)
            return tl::unexpected(done.error());
    }
    countUp(*report);
    return report;
}

Result<QList<SecretBytes>> readPasswordList(const QString& path) {
    auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QByteArray text = normalizedText(*bytes);
    wipe(*bytes);
    QList<SecretBytes> passwords;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf('\n', start);
        if (end < 0)
            end = text.size();
        QByteArrayView line(text.constData() + start, end - start);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            passwords.append(SecretBytes(line));
        start = end + 1;
    }
    wipe(text);
    return passwords;
}

} // namespace p2s
