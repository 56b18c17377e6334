#pragma once

#include "core/base/progress.h"
#include "core/base/thread_time.h"
#include "core/readiness/file_readiness.h"

#include <chrono>
#include <functional>
#include <optional>

namespace p2s {

/// Reading and judging a file that anybody may have made: it costs a second and 64 MB at most, or it is said
/// that it would cost more.

/// Who says how long one file may take.
struct FilePatience {
    /// Whether anybody still waits for it; may be empty.
    KeepGoing keepGoing = {};
    /// How long the calling thread has been computing.
    std::function<std::chrono::milliseconds()> clock = threadTime;
};

/// A part of the work on a file, from now on: a second at most, for what no count foresees, such as
/// signatures that take long to check.
class FileSpell {
public:
    explicit FileSpell(const FilePatience& patience) : m_patience(patience), m_begun(patience.clock()) {}

    bool isCancelled() const { return m_patience.keepGoing && !m_patience.keepGoing(); }
    bool isOver() const;
    /// Neither of both. Once one of them was, that holds: what was examined less than whole must not be
    /// shown.
    bool goesOn();
    /// Why not: Cancelled or FileTooExpensive.
    std::optional<ErrorCode> end() const { return m_end; }

private:
    const FilePatience& m_patience;
    std::chrono::milliseconds m_begun;
    std::optional<ErrorCode> m_end;
};

/// What a derivation may cost: less than a second with every one there is, and enough for a bundle by NSS,
/// whose three parts have 600,000 iterations each.
WorkBudget examinationBudget();

/// The bytes of a file that stays as it is meanwhile, which no pipe does, whoever opened it; \a name is for
/// messages. Errors: those of readFile (FileTooLarge over 2 MiB), FileChanged.
Result<QByteArray> readExaminedFile(const QString& path, const QString& name);

/// Errors: FileTooExpensive, when there is more in it than can be examined.
Result<void> checkExaminable(const CertificateFile& file, const QString& name);

/// Like parseCertificateFile, within the limits. Errors: also FileTooExpensive.
Result<CertificateFile> openExaminedBytes(const QByteArray& bytes, const SecretBytes& password,
                                          const QString& name);
/// Like readCertificateFile, within the limits. Errors: also FileTooExpensive, FileChanged.
Result<CertificateFile> openExaminedFile(const QString& path, const SecretBytes& password);

/// Like assessFile, within the limits. Errors: FileTooExpensive, Cancelled.
Result<FileReadiness> examineFile(const CertificateFile& file, const QString& name, const QDateTime& now,
                                  const FilePatience& patience = {}, const Surroundings& around = {});

/// Like certificateFileKindOf, of a file that could not be opened for \a code; nothing where finding out
/// would cost as much once more.
std::optional<CertificateFileKind> kindOfUnopened(const QString& path, ErrorCode code);

} // namespace p2s
