#include "core/issuing/audit.h"

#include "core/base/files.h"
#include "core/base/openssl_thread.h"
#include "core/issuing/audit_collection.h"
#include "core/issuing/audit_file.h"
#include "core/issuing/audit_lookup.h"
#include "core/issuing/audit_paths.h"
#include "core/issuing/audit_selection.h"
#include "core/issuing/root_records.h"
#include "core/x509/pem_text.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <filesystem>
#include <system_error>
#include <utility>

namespace p2s {
namespace {

constexpr qsizetype filesPerTask = 64;
constexpr int tasksPerThread = 4;
constexpr int tellEveryMilliseconds = 100;

/// A file to be read.
struct FileAtHand {
    QString path;
    /// Its name says what it is; else how it begins has to.
    bool isNamed = true;
};

/// What the file only seemed to be.
bool isSomethingElse(const Error& error) {
    return error.code == ErrorCode::FileNotRecognized || error.code == ErrorCode::FileMalformed ||
           error.code == ErrorCode::FileTruncated || error.code == ErrorCode::CertificateMissing;
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
        report.counts.otherFiles = m_others;
        return report;
    }

private:
    void walk(AuditCounts& counts) {
        QStringList folders{m_request.folder};
        while (!m_stop && !folders.isEmpty())
            walkFolder(folders.takeLast(), folders, counts);
        start(std::exchange(m_files, {}));
    }
    /// One by one, for two things that QDirIterator does not say of those below: which cannot be looked
    /// into, and which are junctions of Windows, into which it would go and might not come back.
    void walkFolder(const QString& folder, QStringList& folders, AuditCounts& counts) {
        QDirIterator it(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System);
        bool isListed = false;
        while (!m_stop && it.hasNext()) {
            const QString path = it.next();
            isListed = true;
            const QString name = it.fileName();
            if (name == QStringLiteral(".") || name == QStringLiteral(".."))
                continue;
            // What was found is not kept waiting for more, which may be far away.
            const bool isDue = m_sinceTold.elapsed() >= tellEveryMilliseconds;
            const QFileInfo info = it.fileInfo();
            if (info.isDir() && (info.isSymLink() || info.isJunction()))
                ++counts.links;
            else if (info.isDir())
                folders.append(path);
            else
                take(info, counts);
            if (isDue || m_files.size() == filesPerTask)
                start(std::exchange(m_files, {}));
        }
        if (!isListed && !m_stop)
            noteUnlisted(folder);
    }
    void take(const QFileInfo& info, AuditCounts& counts) {
        ++counts.files;
        // A pipe or a device could keep a reader waiting for ever.
        if (!info.isFile() && !(info.isSymLink() && !info.exists())) {
            ++m_others;
            return;
        }
        const bool isNamed = isCertificateFileName(info.fileName());
        m_seen += isNamed;
        m_files.append({info.filePath(), isNamed});
    }
    /// There is at least "." in each folder; but some file systems leave even that out.
    void noteUnlisted(const QString& folder) {
        std::error_code why;
        const std::filesystem::directory_iterator probe(QFileInfo(folder).filesystemFilePath(), why);
        const QString shown = m_root.relativeFilePath(folder);
        if (why)
            m_collection.addUnreadableFolder(
                shown, {ErrorCode::FolderUnreadable, shown, QString::fromStdString(why.message())});
    }
    void start(const QList<FileAtHand>& files) {
        if (!files.isEmpty()) {
            while (!m_stop && !m_room.tryAcquire(1, tellEveryMilliseconds))
                tellWhenDue();
            if (m_stop)
                return;
            m_pool.start([this, files] { read(files); });
        }
        tellWhenDue();
    }
    /// On a worker.
    void read(const QList<FileAtHand>& files) {
        const OpensslThread thread;
        const auto leave = qScopeGuard([this] { m_room.release(); });
        for (const FileAtHand& file : files) {
            if (m_stop)
                return;
            const auto promise =
                file.isNamed ? Result<FilePromise>(FilePromise::Certain) : filePromise(file.path);
            if (!promise)
                note(file, {.error = promise.error()});
            else if (*promise == FilePromise::None)
                ++m_others;
            else
                read(file, *promise);
        }
    }
    void read(const FileAtHand& file, FilePromise promise) {
        const AuditPatience patience{.keepGoing = [this] { return !m_stop; }};
        const QString shown = m_root.relativeFilePath(file.path);
        AuditedFile audited = auditFile(file.path, shown, m_request.passwords, m_request.now, patience);
        if (m_stop)
            return;
        if (promise == FilePromise::Perhaps && audited.error && isSomethingElse(*audited.error)) {
            ++m_others;
            return;
        }
        note(file, std::move(audited));
    }
    void note(const FileAtHand& file, AuditedFile audited) {
        m_collection.add(m_root.relativeFilePath(file.path), std::move(audited));
        m_seen += !file.isNamed;
        ++m_read;
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
    std::atomic<qint64> m_seen = 0;
    std::atomic<qint64> m_others = 0;
    /// Those that no worker has been given yet.
    QList<FileAtHand> m_files;
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
    AuditRequest whole = request;
    whole.folder = auditedFolder(request.folder);
    auto report = AuditWalk(whole, watch).run();
    if (!report)
        return report;
    QList<Certificate> known;
    if (ledger) {
        auto authorities = authoritiesInLedger(*ledger);
        if (!authorities)
            return tl::unexpected(authorities.error());
        known = std::move(*authorities);
    }
    if (auto completed = completePaths(*report, whole, known, watch); !completed)
        return tl::unexpected(completed.error());
    return finishedAudit(std::move(*report), ledger, watch);
}

QString auditedFolder(const QString& folder) {
    const QFileInfo info(folder);
    // What is above a link to a folder only the system knows.
    const bool goesUp = QDir::fromNativeSeparators(folder).split(u'/').contains(QStringLiteral(".."));
    const QString canonical = goesUp ? info.canonicalFilePath() : QString();
    return canonical.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : canonical;
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
