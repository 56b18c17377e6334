#include "core/readiness/file_examination.h"

#include "core/base/files.h"

#include <QFileInfo>

#include <algorithm>

namespace p2s {
namespace {

// In memory a hostile certificate is up to sixty times as large as its file: a file, and a certificate in it,
// may take 64 MB at most. A real one with ten thousand names has a quarter of a megabyte.
constexpr qint64 largestExaminedFile = 2LL * 1024 * 1024;
constexpr qsizetype largestExaminedCertificate = 512LL * 1024;
/// Every one of them may have to be held against all others.
constexpr qsizetype mostCertificates = 1000;
constexpr qint64 mostRounds = 4'500'000;
constexpr std::chrono::milliseconds longestTime{1000};

} // namespace

bool FileSpell::isOver() const {
    return m_patience.clock() - m_begun > longestTime;
}

bool FileSpell::goesOn() {
    if (!m_end && isCancelled())
        m_end = ErrorCode::Cancelled;
    else if (!m_end && isOver())
        m_end = ErrorCode::FileTooExpensive;
    return !m_end;
}

WorkBudget examinationBudget() {
    return WorkBudget(mostRounds, mostRounds);
}

Result<QByteArray> readExaminedFile(const QString& path, const QString& name) {
    const QFileInfo before(path);
    if (isHandedOver(path) && !before.isFile())
        return failure(ErrorCode::FileNotRegular, name);
    const qint64 size = before.size();
    const QDateTime changed = before.lastModified();
    auto bytes = readFile(path, largestExaminedFile);
    if (!bytes)
        return bytes;
    const QFileInfo after(path);
    if (after.size() != size || bytes->size() != size || after.lastModified() != changed) {
        wipe(*bytes);
        return failure(ErrorCode::FileChanged, name);
    }
    return bytes;
}

Result<void> checkExaminable(const CertificateFile& file, const QString& name) {
    const bool isTooMuch =
        file.certificates.size() > mostCertificates ||
        std::any_of(file.certificates.begin(), file.certificates.end(), [](const Certificate& certificate) {
            return certificate.derSize() > largestExaminedCertificate;
        });
    if (isTooMuch)
        return failure(ErrorCode::FileTooExpensive, name);
    return {};
}

Result<CertificateFile> openExaminedBytes(const QByteArray& bytes, const SecretBytes& password,
                                          const QString& name) {
    if (bytes.size() > largestExaminedFile)
        return failure(ErrorCode::FileTooLarge, name);
    auto file = parseCertificateFile(bytes, password, name, examinationBudget());
    if (!file)
        return file;
    if (auto examinable = checkExaminable(*file, name); !examinable)
        return tl::unexpected(examinable.error());
    return file;
}

Result<CertificateFile> openExaminedFile(const QString& path, const SecretBytes& password) {
    auto bytes = readExaminedFile(path, path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto file = openExaminedBytes(*bytes, password, path);
    wipe(*bytes); // may hold a key in the clear
    return file;
}

Result<FileReadiness> examineFile(const CertificateFile& file, const QString& name, const QDateTime& now,
                                  const FilePatience& patience, const Surroundings& around) {
    FileSpell spell(patience);
    FileReadiness readiness = assessFile(
        file, now, [&spell] { return spell.goesOn(); }, around);
    if (spell.end())
        return failure(*spell.end(), name);
    return readiness;
}

std::optional<CertificateFileKind> kindOfUnopened(const QString& path, ErrorCode code) {
    if (code == ErrorCode::FileTooLarge || code == ErrorCode::FileTooExpensive ||
        code == ErrorCode::FileChanged)
        return std::nullopt;
    return certificateFileKindOf(path);
}

} // namespace p2s
