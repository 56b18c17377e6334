#include "core/ledger/ledger.h"

#include "core/ledger/event_chain.h"
#include "core/ledger/ledger_connection.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/ledger_location.h"
#include "core/ledger/migrations.h"
#include "core/ledger/server_address.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace p2s {
namespace {

/// A file that was made for a ledger and got nothing to hold would be in the way of the next attempt.
void removeEmptyLedger(const QString& file) {
    if (QFileInfo(file).size() != 0 || hasWriteAheadLog(file))
        return;
    for (const char* part : {"", "-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1StringView(part));
}

Result<std::unique_ptr<LedgerConnection>> connectTo(const QString& place, const Clock& clock) {
    auto connection = LedgerConnection::open(place, LedgerConnection::Access::ReadWrite, clock);
    if (!connection)
        return connection;
    const auto version = (*connection)->inspect();
    if (!version)
        return tl::unexpected(version.error());
    if (auto configured = (*connection)->configure(); !configured)
        return tl::unexpected(configured.error());
    if (*version < ledgerMigrations().size()) {
        if (auto migrated = (*connection)->migrate(); !migrated)
            return tl::unexpected(migrated.error());
    }
    return connection;
}

Result<std::unique_ptr<LedgerConnection>> openFile(const QString& file, const Clock& clock) {
    if (hasWriteAheadLog(file)) {
        // Look without the right to write first: closing a writable connection would move the log into a file
        // that may turn out to be too new or damaged.
        auto reader = LedgerConnection::open(file, LedgerConnection::Access::ReadOnly, clock);
        if (!reader)
            return reader;
        if (auto version = (*reader)->inspect(); !version)
            return tl::unexpected(version.error());
    }
    return connectTo(file, clock);
}

} // namespace

Result<Ledger> Ledger::open(const QString& path, const Clock& clock) {
    if (path.isEmpty())
        return failure(ErrorCode::LedgerUnreadable, path, QStringLiteral("no file name"));
    if (isServerAddress(path)) {
        if (auto address = serverAddressFrom(path); !address)
            return tl::unexpected(address.error());
        auto connection = connectTo(path, clock);
        return connection ? Ledger(std::move(*connection))
                          : Result<Ledger>(tl::unexpected(connection.error()));
    }
    const auto place = ledgerPathFrom(path);
    if (!place)
        return tl::unexpected(place.error());
    const QString named = ledgerFilePath(*place);
    const bool isNew = !QFileInfo::exists(named);
    if (auto prepared = prepareLedgerFile(named); !prepared)
        return tl::unexpected(prepared.error());
    // Its folder may have been made just now.
    const QString file = ledgerFilePath(named);
    auto connection = openFile(file, clock);
    if (!connection) {
        if (isNew && connection.error().code == ErrorCode::LedgerNotWritable)
            removeEmptyLedger(file);
        return tl::unexpected(connection.error());
    }
    return Ledger(std::move(*connection));
}

Ledger::Ledger(std::unique_ptr<LedgerConnection> connection) : m_connection(std::move(connection)) {}
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;

const QString& Ledger::path() const {
    static const QString nowhere;
    return m_connection ? m_connection->path() : nowhere;
}

Result<QString> Ledger::companionPath() const {
    if (!isServerAddress(path()))
        return path();
    return readFrom(m_connection, [](const LedgerConnection& connection) -> Result<QString> {
        constexpr qsizetype digits = 16;
        const auto first = connection.value(QStringLiteral("SELECT hash FROM events WHERE id = 1"));
        if (!first)
            return tl::unexpected(first.error());
        const QString hash = first->isValid() ? first->toString() : chainStart();
        return QDir(applicationDataFolder()).filePath(QStringLiteral("servers/") + hash.first(digits));
    });
}

} // namespace p2s
