#include "core/issuing/audit.h"

#include "core/base/files.h"
#include "core/base/openssl_thread.h"
#include "core/issuing/audit_collection.h"
#include "core/issuing/audit_file.h"
#include "core/issuing/audit_lookup.h"
#include "core/x509/pem_text.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSet>
#include <QThreadPool>

#include <atomic>

namespace p2s {
namespace {

constexpr qsizetype filesPerTask = 64;
constexpr int tasksPerThread = 4;
constexpr int tellEveryMilliseconds = 100;

bool isCertificateFile(const QString& name) {
    static const QSet<QString> known{QStringLiteral("pfx"), QStringLiteral("p12"), QStringLiteral("cer"),
                                     QStringLiteral("crt"), QStringLiteral("der"), QStringLiteral("pem"),
                                     QStringLiteral("p7b"), QStringLiteral("p7c"), QStringLiteral("csr"),
                                     QStringLiteral("crl"), QStringLiteral("key")};
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot >= 0 && known.contains(name.mid(dot + 1).toLower());
}

/// Walks a tree and has its files read by others.
class AuditWalk {
public:
    AuditWalk(const AuditRequest& request, const AuditWatch& watch)
        : m_request(request), m_watch(watch), m_root(request.folder), m_collection(static_cast<bool>(watch)) {
        if (request.threads > 0)
            m_pool.setMaxThreadCount(request.threads);
        m_room.release(m_pool.maxThreadCount() * tasksPerThread);
        m_sinceTold.start();
    }

    Result<AuditReport> run() {
        AuditReport report{.folder = m_request.folder, .at = m_request.now, .version = m_request.version};
        walk(report.counts);
        while (!m_pool.waitForDone(tellEveryMilliseconds))
            tellWhenDue();
        tell();
        if (m_stop)
            return failure(ErrorCode::Cancelled);
        m_collection.handOver(report);
        return report;
    }

private:
    void walk(AuditCounts& counts) {
        QDirIterator it(m_request.folder,
                        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        QStringList paths;
        while (!m_stop && it.hasNext()) {
            const QString path = it.next();
            // What was found is not kept waiting for more, which may be far away.
            const bool isDue = m_sinceTold.elapsed() >= tellEveryMilliseconds;
            if (count(it.fileInfo(), counts)) {
                paths.append(path);
                ++m_seen;
            }
            if (isDue || paths.size() == filesPerTask)
                start(std::exchange(paths, {}));
        }
        start(paths);
    }
    /// True for what is to be read.
    static bool count(const QFileInfo& info, AuditCounts& counts) {
        if (info.isDir()) {
            counts.links += info.isSymLink() || info.isJunction();
            return false;
        }
        ++counts.files;
        // A pipe or a device could keep a reader waiting for ever.
        const bool isFile = info.isFile() || (info.isSymLink() && !info.exists());
        const bool isToBeRead = isFile && isCertificateFile(info.fileName());
        counts.otherFiles += !isToBeRead;
        return isToBeRead;
    }
    void start(const QStringList& paths) {
        if (!paths.isEmpty()) {
            while (!m_stop && !m_room.tryAcquire(1, tellEveryMilliseconds))
                tellWhenDue();
            if (m_stop)
                return;
            m_pool.start([this, paths] { read(paths); });
        }
        tellWhenDue();
    }
    /// On a worker.
    void read(const QStringList& paths) {
        const OpensslThread thread;
        const auto leave = qScopeGuard([this] { m_room.release(); });
        const AuditPatience patience{.keepGoing = [this] { return !m_stop; }};
        for (const QString& path : paths) {
            if (m_stop)
                return;
            const QString shown = m_root.relativeFilePath(path);
            AuditedFile file = auditFile(path, shown, m_request.passwords, m_request.now, patience);
            if (m_stop)
                return;
            m_collection.add(shown, std::move(file));
            ++m_read;
        }
    }
    void tellWhenDue() {
        const bool isFirstFind = !m_hasTold && m_read > 0;
        if (isFirstFind || m_sinceTold.elapsed() >= tellEveryMilliseconds)
            tell();
    }
    void tell() {
        m_sinceTold.start();
        if (!m_watch || m_stop)
            return;
        const qint64 read = m_read;
        AuditCollection::News news = m_collection.takeNews();
        m_hasTold |= read > 0;
        const AuditProgress progress{m_seen, read, m_collection.certificates()};
        if (!m_watch({progress, std::move(news.found), std::move(news.failures)}))
            m_stop = true;
    }

    const AuditRequest& m_request;
    const AuditWatch& m_watch;
    QDir m_root;
    AuditCollection m_collection;
    QSemaphore m_room;
    std::atomic_bool m_stop = false;
    std::atomic<qint64> m_read = 0;
    qint64 m_seen = 0;
    QElapsedTimer m_sinceTold;
    bool m_hasTold = false;
    // Last: its threads end before what they use.
    QThreadPool m_pool;
};

} // namespace

Result<AuditReport> auditFolder(const AuditRequest& request, const Ledger* ledger, const AuditWatch& watch) {
    const QFileInfo folder(request.folder);
    if (!folder.isDir())
        return failure(ErrorCode::FolderNotFound, request.folder);
    if (!folder.isReadable())
        return failure(ErrorCode::FileUnreadable, request.folder);
    auto report = AuditWalk(request, watch).run();
    if (!report)
        return report;
    return finishedAudit(std::move(*report), ledger, watch);
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
