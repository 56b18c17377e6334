#pragma once

#include "core/base/result.h"

#include <memory>

namespace p2s {

class LedgerConnection;

/// One program at a time may hold it, and one thread in it. It is SQLite's lock on a file without content, so
/// that the system lets go of it in the moment its program is gone, however it ended.
class ExclusiveFile {
public:
    /// Waits some seconds for another program. Errors: LedgerBusy, LedgerUnreadable, LedgerNotWritable.
    static Result<ExclusiveFile> take(const QString& path);

    ExclusiveFile(ExclusiveFile&&) noexcept;
    ExclusiveFile& operator=(ExclusiveFile&&) noexcept;
    ExclusiveFile(const ExclusiveFile&) = delete;
    ExclusiveFile& operator=(const ExclusiveFile&) = delete;
    ~ExclusiveFile();

private:
    explicit ExclusiveFile(std::unique_ptr<LedgerConnection> connection);
    std::unique_ptr<LedgerConnection> m_connection;
};

} // namespace p2s
