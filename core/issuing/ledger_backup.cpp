#include "core/issuing/ledger_backup.h"

#include "core/base/staged_file.h"
#include "core/ledger/exclusive_file.h"
#include "core/ledger/ledger_location.h"
#include "core/ledger/replace_ledger.h"
#include "core/ledger/server_address.h"
#include "core/x509/sealed_parts.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace p2s {
namespace {

bool isStopped(const KeepGoing& keepGoing) {
    return keepGoing && !keepGoing();
}

void removeDatabase(const QString& path) {
    for (const char* part : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(part));
}

Result<LedgerBackup> factsOf(const QString& copy) {
    const auto ledger = Ledger::open(copy);
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto head = ledger->chainHead();
    if (!head)
        return tl::unexpected(head.error());
    const auto count = ledger->countCertificates({});
    if (!count)
        return tl::unexpected(count.error());
    return LedgerBackup{*head, *count};
}

/// One backup or restore of a ledger at a time, so that a copy that lies beside it is left over from a
/// program that was killed.
Result<ExclusiveFile> takeTurn(const QString& ledgerPath) {
    auto turn = ExclusiveFile::take(ledgerPath + QStringLiteral(".copy.lock"));
    if (!turn)
        return failure(turn.error().code, ledgerPath, turn.error().detail);
    return turn;
}

/// What is made of a copy of the ledger.
using UseCopy = std::function<Result<qint64>(const QString& copy)>;

/// The copy is on the disk for as long as it is used.
Result<LedgerBackup> withCopyOf(const Ledger& ledger, const UseCopy& use) {
    // VACUUM INTO is SQLite's; a server has tools of its own (pg_dump).
    if (isServerAddress(ledger.path()))
        return failure(ErrorCode::LedgerIsOnServer, ledger.path());
    const QString scratch = ledger.path() + QStringLiteral(".copy");
    const auto turn = takeTurn(ledger.path());
    if (!turn)
        return tl::unexpected(turn.error());
    removeDatabase(scratch);
    const auto removeScratch = qScopeGuard([&scratch] { removeDatabase(scratch); });
    // Made empty first, so that it is private to the user when something comes in.
    if (auto made = StagedFile::write(scratch, {}, IfExists::Refuse); !made || !made->moveIntoPlace())
        return failure(ErrorCode::LedgerNotWritable, ledger.path(), QStringLiteral("no room for a copy"));
    if (auto copied = ledger.copyTo(scratch); !copied)
        return tl::unexpected(copied.error());
    auto facts = factsOf(scratch);
    if (!facts)
        return facts;
    const auto bytes = use(scratch);
    if (!bytes)
        return tl::unexpected(bytes.error());
    facts->bytes = *bytes;
    return facts;
}

/// A database in a file for as long as it is looked at.
class StagedLedger {
public:
    static Result<StagedLedger> write(const QString& place, const WriteContent& content) {
        StagedLedger staged(place + QStringLiteral(".restoring"));
        removeDatabase(staged.m_path);
        auto file = StagedFile::writePieces(staged.m_path, content, IfExists::Refuse);
        if (!file)
            return tl::unexpected(file.error());
        if (auto moved = file->moveIntoPlace(); !moved)
            return tl::unexpected(moved.error());
        return staged;
    }
    StagedLedger(StagedLedger&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    StagedLedger& operator=(StagedLedger&&) = delete;
    StagedLedger(const StagedLedger&) = delete;
    StagedLedger& operator=(const StagedLedger&) = delete;
    ~StagedLedger() {
        if (!m_path.isEmpty())
            removeDatabase(m_path);
    }
    const QString& path() const { return m_path; }

private:
    explicit StagedLedger(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

/// What is wrong with the backup \a file when its ledger has \a error.
tl::unexpected<Error> asBackup(Error error, const QString& file) {
    if (error.code == ErrorCode::LedgerDamaged || error.code == ErrorCode::FileMalformed)
        error.code = ErrorCode::BackupDamaged;
    if (error.code == ErrorCode::LedgerForeign || error.code == ErrorCode::FileNotRecognized)
        error.code = ErrorCode::BackupNotRecognized;
    if (error.code == ErrorCode::WrongPassphrase)
        error.code = ErrorCode::WrongPassword;
    error.subject = file;
    return tl::unexpected(std::move(error));
}

/// What comes out of a backup that is not as it was made; a full disk, for one, is another matter.
Result<void> unsealed(const SealedFile& sealed, const WriteBytes& write, const QString& file,
                      const KeepGoing& keepGoing) {
    auto read = sealed.read(write, keepGoing);
    return !read && read.error().code == ErrorCode::FileMalformed ? asBackup(read.error(), file) : read;
}

Result<void> checkRestored(const Ledger& ledger, const QString& file, const KeepGoing& keepGoing) {
    if (auto whole = ledger.checkIntegrity(); !whole)
        return asBackup(whole.error(), file);
    const auto verdict = ledger.verify({}, keepGoing);
    if (!verdict)
        return asBackup(verdict.error(), file);
    if (!verdict->isIntact())
        return failure(ErrorCode::BackupFlawed, file, flawText(verdict->flaws.first()));
    return {};
}

/// The ledger that is to be replaced; nothing when there is none, or nothing that can be asked.
Result<std::optional<Ledger>> ledgerAt(const QString& place, const Clock& clock) {
    if (!QFileInfo::exists(place))
        return std::nullopt;
    auto ledger = Ledger::open(place, clock);
    if (ledger)
        return std::move(*ledger);
    if (isNoLedgerToAsk(ledger.error().code))
        return std::nullopt;
    return tl::unexpected(ledger.error());
}

/// The end of the chain of \a ledger; nothing when there is none, or nothing that can be asked.
Result<std::optional<ChainHead>> headOf(const std::optional<Ledger>& ledger) {
    if (!ledger)
        return std::nullopt;
    auto head = ledger->chainHead();
    if (head)
        return std::move(*head);
    if (isNoLedgerToAsk(head.error().code))
        return std::nullopt;
    return tl::unexpected(head.error());
}

/// Whether \a old is what became of the ledger whose last event was \a head. One that was begun anew, or that
/// cannot be asked, does not know what happened after the backup.
bool isSequel(const Ledger& old, const ChainHead& head, const KeepGoing& keepGoing) {
    const auto verdict = old.verify(head, keepGoing);
    return verdict &&
           std::none_of(verdict->flaws.cbegin(), verdict->flaws.cend(),
                        [](const LedgerFlaw& flaw) { return flaw.kind == LedgerFlaw::Kind::HeadUnknown; });
}

/// The highest number of a revocation list that \a old gave out for the root with that thumbprint; nothing
/// when it does not know the root or cannot be asked.
std::optional<qint64> lastNumberIn(const Ledger& old, const QString& sha1) {
    const auto roots = old.roots();
    if (!roots)
        return {};
    const auto same = std::find_if(roots->cbegin(), roots->cend(),
                                   [&sha1](const RootRecord& each) { return each.sha1 == sha1; });
    if (same == roots->cend())
        return {};
    const auto last = old.lastRevocationListNumber(same->id);
    return last ? std::optional(*last) : std::nullopt;
}

/// A revocation list made since the backup has a number that must not come a second time (RFC 5280 §5.2.3).
/// Where no ledger is there that must know it, \a sequel, more are left out than will have been made, also
/// for a root that had no list in the backup: its first may have been made since.
Result<void> skipUsedNumbers(Ledger& restored, const Ledger* sequel) {
    constexpr qint64 unknown = 1000;
    const auto roots = restored.roots();
    if (!roots)
        return tl::unexpected(roots.error());
    for (const RootRecord& root : *roots) {
        const auto known = restored.lastRevocationListNumber(root.id);
        if (!known)
            return tl::unexpected(known.error());
        const auto last = sequel ? lastNumberIn(*sequel, root.sha1) : std::nullopt;
        const qint64 used = last.value_or(*known + unknown);
        if (used == 0)
            continue;
        if (auto skipped = restored.skipRevocationListNumbers(root.id, used); !skipped)
            return skipped;
    }
    return {};
}

} // namespace

Result<LedgerBackup> backUpLedger(const Ledger& ledger, const QString& path, const SecretBytes& passphrase,
                                  IfExists ifExists, const KeepGoing& keepGoing, int iterations,
                                  qint64 partSize) {
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseEmpty);
    if (auto writable = checkWritable(path, ifExists); !writable)
        return tl::unexpected(writable.error());
    return withCopyOf(ledger, [&](const QString& copy) -> Result<qint64> {
        if (isStopped(keepGoing))
            return failure(ErrorCode::Cancelled);
        Result<qint64> bytes = 0;
        auto staged = StagedFile::writePieces(
            path,
            [&](const WriteBytes& write) -> Result<void> {
                bytes = sealFile(copy, passphrase, write, keepGoing, iterations, partSize);
                return bytes ? Result<void>() : tl::unexpected(bytes.error());
            },
            ifExists);
        if (!staged)
            return tl::unexpected(staged.error());
        if (isStopped(keepGoing))
            return failure(ErrorCode::Cancelled);
        if (auto moved = staged->moveIntoPlace(); !moved)
            return tl::unexpected(moved.error());
        return bytes;
    });
}

Result<RestoredLedger> restoreLedger(const QString& file, const SecretBytes& passphrase, const QString& place,
                                     IfExists ifExists, const KeepGoing& keepGoing, const Clock& clock) {
    if (isServerAddress(place))
        return failure(ErrorCode::LedgerIsOnServer, place);
    const auto path = ledgerPathFrom(place);
    if (!path)
        return tl::unexpected(path.error());
    const QString target = ledgerFilePath(*path);
    if (ifExists == IfExists::Refuse && QFileInfo(target).size() > 0)
        return failure(ErrorCode::LedgerExists, target);
    const auto sealed = SealedFile::open(file, passphrase);
    if (!sealed)
        return asBackup(sealed.error(), file);
    if (isStopped(keepGoing))
        return failure(ErrorCode::Cancelled);
    if (auto folder = makePrivateFolder(QFileInfo(target).absolutePath()); !folder)
        return tl::unexpected(folder.error());
    const auto turn = takeTurn(target);
    if (!turn)
        return tl::unexpected(turn.error());
    const auto staged = StagedLedger::write(
        target, [&](const WriteBytes& write) { return unsealed(*sealed, write, file, keepGoing); });
    if (!staged)
        return tl::unexpected(staged.error());
    RestoredLedger restored;
    OldLedger before;
    {
        // Opening it brings its schema up to date.
        auto ledger = Ledger::open(staged->path(), clock);
        if (!ledger)
            return asBackup(ledger.error(), file);
        if (auto sound = checkRestored(*ledger, file, keepGoing); !sound)
            return tl::unexpected(sound.error());
        const auto head = ledger->chainHead();
        const auto count = ledger->countCertificates({});
        if (!head || !count)
            return failure(ErrorCode::BackupDamaged, file);
        restored.head = *head;
        restored.certificates = *count;
        before.isThere = QFileInfo::exists(target);
        const auto old = ledgerAt(target, clock);
        if (!old)
            return tl::unexpected(old.error());
        const auto last = headOf(*old);
        if (!last)
            return tl::unexpected(last.error());
        before.head = *last;
        if (before.head)
            restored.eventsSince = std::max<qint64>(before.head->number - head->number, 0);
        if (auto noted = ledger->noteRestored(QString::number(head->number)); !noted)
            return asBackup(noted.error(), file);
        const bool knowsAll = *old && isSequel(**old, *head, keepGoing);
        if (isStopped(keepGoing))
            return failure(ErrorCode::Cancelled);
        if (auto skipped = skipUsedNumbers(*ledger, knowsAll ? &**old : nullptr); !skipped)
            return asBackup(skipped.error(), file);
    }
    auto kept = replaceLedger(staged->path(), target, before, clock.now());
    if (!kept)
        return tl::unexpected(kept.error());
    restored.kept = std::move(*kept);
    return restored;
}

} // namespace p2s
