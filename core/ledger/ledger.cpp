#include "core/ledger/ledger.h"

#include "core/ledger/ledger_connection.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/migrations.h"

#include <QFileInfo>

namespace p2s {

Result<Ledger> Ledger::open(const QString& path, const Clock& clock) {
    if (path.isEmpty())
        return failure(ErrorCode::LedgerUnreadable, path, QStringLiteral("no file name"));
    const QString file = QFileInfo(path).absoluteFilePath();
    if (auto prepared = prepareLedgerFile(file); !prepared)
        return tl::unexpected(prepared.error());
    if (hasWriteAheadLog(file)) {
        // Look without the right to write first: closing a writable connection would move the log into a file
        // that may turn out to be too new or damaged.
        auto reader = LedgerConnection::open(file, LedgerConnection::Access::ReadOnly, clock);
        if (!reader)
            return tl::unexpected(reader.error());
        if (auto version = (*reader)->inspect(); !version)
            return tl::unexpected(version.error());
    }
    auto connection = LedgerConnection::open(file, LedgerConnection::Access::ReadWrite, clock);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto version = (*connection)->inspect();
    if (!version)
        return tl::unexpected(version.error());
    if (auto configured = (*connection)->configure(); !configured)
        return tl::unexpected(configured.error());
    if (*version < ledgerMigrations().size()) {
        if (auto migrated = (*connection)->migrate(); !migrated)
            return tl::unexpected(migrated.error());
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

} // namespace p2s
