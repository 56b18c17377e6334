#include "core/ledger/exclusive_file.h"

#include "core/ledger/ledger_connection.h"

namespace p2s {

Result<ExclusiveFile> ExclusiveFile::take(const QString& path) {
    auto connection = LedgerConnection::open(path, LedgerConnection::Access::ReadWrite, systemClock());
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto locked = (*connection)->run(QStringLiteral("BEGIN EXCLUSIVE")); !locked)
        return tl::unexpected(locked.error());
    return ExclusiveFile(std::move(*connection));
}

ExclusiveFile::ExclusiveFile(std::unique_ptr<LedgerConnection> connection)
    : m_connection(std::move(connection)) {}
ExclusiveFile::ExclusiveFile(ExclusiveFile&&) noexcept = default;
ExclusiveFile& ExclusiveFile::operator=(ExclusiveFile&&) noexcept = default;
ExclusiveFile::~ExclusiveFile() = default;

} // namespace p2s
