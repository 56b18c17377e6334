#include "core/base/ledger_guard.h"

#include "core/base/files.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace p2s {
namespace {

constexpr QByteArrayView headerMagic("SQLite format 3\0", 16);
constexpr qsizetype headerSize = 100;

/// The ledgers that this program has open, once for each time. Held while one is opened and while a header is
/// read, so that the two never overlap.
struct OpenLedgers {
    QMutex mutex;
    QStringList paths;

    bool contains(const QString& path) const {
        return std::any_of(paths.begin(), paths.end(),
                           [&](const QString& open) { return isSameFile(open, path); });
    }
};

OpenLedgers& openLedgers() {
    static OpenLedgers ledgers;
    return ledgers;
}

bool isLedger(const QString& path) {
    OpenLedgers& open = openLedgers();
    const QMutexLocker lock(&open.mutex);
    if (open.contains(path))
        return true;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray header = file.read(headerSize);
    // Until its first checkpoint a new ledger says in its write-ahead log alone whose it is.
    const qint32 applicationId = headerNumber(header, applicationIdOffset);
    return isSqliteHeader(header) &&
           (applicationId == ledgerApplicationId || (applicationId == 0 && hasWriteAheadLog(path)));
}

} // namespace

bool belongsToLedger(const QString& path) {
    static const QRegularExpression beside(
        QStringLiteral("^(.+)(?:-wal|-shm|-journal|\\.issue-[0-9a-f]+\\.lock)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QString place = placeOf(path);
    if (isLedger(place))
        return true;
    const auto match = beside.match(place);
    return match.hasMatch() && isLedger(match.captured(1));
}

Result<QByteArray> ledgerHeader(const QString& path) {
    OpenLedgers& open = openLedgers();
    const QMutexLocker lock(&open.mutex);
    if (open.contains(path))
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::LedgerUnreadable, path, file.errorString());
    QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::LedgerUnreadable, path, file.errorString());
    return header;
}

OpenLedger::OpenLedger(const QString& path) : m_path(path) {
    OpenLedgers& open = openLedgers();
    const QMutexLocker lock(&open.mutex);
    open.paths.append(m_path);
}

OpenLedger::~OpenLedger() {
    OpenLedgers& open = openLedgers();
    const QMutexLocker lock(&open.mutex);
    open.paths.removeOne(m_path);
}

bool hasWriteAheadLog(const QString& path) {
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

qint32 headerNumber(const QByteArray& header, qsizetype offset) {
    const bool isThere = header.size() >= offset + qsizetype(sizeof(qint32));
    return isThere ? qFromBigEndian<qint32>(header.constData() + offset) : 0;
}

bool isSqliteHeader(const QByteArray& header) {
    return header.startsWith(headerMagic);
}

} // namespace p2s
