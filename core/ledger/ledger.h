#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/ledger_verdict.h"
#include "core/ledger/rollover_record.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>

namespace p2s {

class LedgerConnection;

/// No issue takes longer: one that was begun before that and is still pending was left by its program.
constexpr std::chrono::minutes longestIssue{15};

/// How a pending issue began.
struct IssueBeginning {
    /// Who began it (see Actor).
    QString actor;
    QDateTime at;
    /// Longer ago than longestIssue, by the database's clock.
    bool isLongAgo = false;
};

/// What a list of certificates is sorted by; the number is in the order of issue, the person is the first in
/// order of address of those who hold it.
enum class CertificateOrder { Number, Person, CommonName, Sharing, Root, End, State, Thumbprint, File };

/// Which certificates to list.
struct CertificateQuery {
    /// Part of an address, common name, friendly name, root name, thumbprint or serial; empty for all.
    QString text = {};
    std::optional<CertificateState> state = {};
    /// limit < 0: all.
    int limit = -1;
    int offset = 0;
    CertificateOrder order = CertificateOrder::Number;
    bool descending = true;
    /// Only those that end before this, when it is valid.
    QDateTime endsBefore = {};
    /// Only those that end at this or later, when it is valid.
    QDateTime endsAfter = {};
    /// Only those under this root; 0 for all.
    qint64 rootId = 0;
    std::optional<Sharing> sharing = {};
    /// Only those that are on hold.
    bool onHold = false;
    /// Only those that let somebody in at this moment, when it is valid: not expired, and issued, superseded,
    /// for a new one in its place does not stop an old one, or pending, for an issue that was not finished
    /// may have left a whole file.
    QDateTime worksAt = {};
    /// Only what this address holds, alone or shared, or ever held, also where it is noted as having left, or
    /// bears as its name; empty for all.
    QString heldBy = {};
};

/// Who holds what: roots, certificates, recipients and an event log, in SQLite (WAL, foreign keys,
/// synchronous=FULL).
///
/// Several programs may have it open at once. One object belongs to the thread that opened it. Every change
/// is one transaction together with its event. Any call may fail with LedgerBusy, LedgerDamaged or
/// LedgerNotWritable; on a server with LedgerUnreachable, and one that writes with LedgerOutcomeUnknown.
class Ledger {
public:
    /// Opens \a path (or a file: URL, see ledgerPathFrom), made with its folder on first use, private to the
    /// user (0700, 0600), and brings its schema up to date. A damaged file or one from a newer version is
    /// left as it is. Errors: FileIsFolder, LedgerUnreadable, LedgerNotWritable, LedgerDamaged, LedgerTooNew,
    /// LedgerForeign, LedgerUrlUnsupported, LedgerBusy. What was made for nothing, on a full disk say, is
    /// taken away again.
    static Result<Ledger> open(const QString& path, const Clock& clock = systemClock());

    Ledger(Ledger&&) noexcept;
    Ledger& operator=(Ledger&&) noexcept;
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;
    ~Ledger();

    /// Its file without links on the way (see ledgerFilePath), or the address of its server.
    const QString& path() const;
    /// What the names of the files begin with that this computer keeps for the ledger: its own path. One on a
    /// server, which may go by several addresses, is told by its first event, and has a name in the
    /// application data folder.
    Result<QString> companionPath() const;

    /// Records a root; id and createdAt are set here. \a imported picks the event's kind.
    /// Errors: RootNameTaken, RootAlreadyInLedger (subject: its name).
    Result<RootRecord> addRoot(RootRecord root, bool imported);
    /// In order of name.
    Result<QList<RootRecord>> roots() const;
    /// By name, without regard to case. Errors: RootNotFound (subject: the name).
    Result<RootRecord> root(const QString& name) const;
    Result<RootRecord> rootById(qint64 id) const;

    /// Records a certificate as pending, with its recipients, before its file exists. id, state and createdAt
    /// are set here. Errors: RootNotFound, FriendlyNameTaken (an empty name never is), CertificateNotFound
    /// when there is none that it could replace, ReplacesAnotherName (subject: the name of that one).
    Result<CertificateRecord> beginIssue(CertificateRecord certificate);
    /// beginIssue for the reply to a request: \a issuer, the authority that signed it, is recorded too unless
    /// it is there already. Errors: also RequestNotFound, RequestNotWaiting, CertificatePending (an earlier
    /// attempt with this very certificate was interrupted).
    Result<CertificateRecord> beginReply(CertificateRecord certificate, RootRecord issuer);
    /// pending → issued; the certificate in whose place it was issued becomes superseded, the request that it
    /// answers completed. Errors:
    /// CertificateNotFound when it is not pending (any more).
    Result<void> finishIssue(qint64 certificateId);
    /// Takes a pending certificate back, leaving only the event. Errors: CertificateNotFound.
    Result<void> abandonIssue(qint64 certificateId);
    Result<QList<CertificateRecord>> pendingIssues() const;
    /// Errors: CertificateNotFound when it is not pending (any more).
    Result<IssueBeginning> beginningOf(qint64 certificateId) const;
    /// finishIssue of what somebody else began and left; an event says so. Errors: CertificateNotFound when
    /// it is not pending (any more), CertificatePending when it was not begun long ago.
    Result<void> finishLeftIssue(qint64 certificateId);

    Result<QList<CertificateRecord>> certificates(const CertificateQuery& query = {}) const;
    /// The numbers of what \a query asks for, in its order and of one moment: a long list, to be read by
    /// readPages.
    Result<QList<qint64>> certificateNumbers(const CertificateQuery& query) const;
    /// Hands those of \a numbers that are there to \a take, in the order of \a numbers and a page at a time,
    /// so that no more than that is ever held. Errors: also those of \a take, which end it.
    using TakePage = std::function<Result<void>(const QList<CertificateRecord>& page)>;
    Result<void> readPages(const QList<qint64>& numbers, const TakePage& take) const;
    /// How many there are, whatever limit and offset say.
    Result<qint64> countCertificates(const CertificateQuery& query) const;
    /// By database id. Errors: CertificateNotFound.
    Result<CertificateRecord> certificate(qint64 id) const;
    /// By SHA-1 or SHA-256 thumbprint, or serial, in hex. Errors: CertificateNotFound.
    Result<CertificateRecord> certificateByHex(const QString& hex) const;
    /// What \a address holds, alone or shared, that is issued or pending and not expired at \a at: what it is
    /// meant to use. What else may still let it in: CertificateQuery's heldBy and worksAt.
    Result<QList<CertificateRecord>> validCertificatesOf(const QString& address, const QDateTime& at) const;
    /// Every certificate that \a address holds or held, alone or shared, or that bears it as its name, in any
    /// state.
    Result<QList<CertificateRecord>> certificatesOf(const QString& address) const;
    /// Those that were issued in place of \a certificateId.
    Result<QList<CertificateRecord>> replacementsOf(qint64 certificateId) const;
    /// By SHA-1 or SHA-256 thumbprint or serial, in hex; a serial may be under several roots.
    Result<QList<CertificateRecord>> certificatesByHex(const QString& hex) const;
    /// In which state each of those certificates is that are here, by SHA-1 thumbprint in upper-case hex.
    /// Without reading the rest of their rows, so for long lists, a thousand or so at a time.
    Result<QHash<QString, CertificateState>> certificateStates(const QStringList& thumbprints) const;
    Result<bool> isFriendlyNameTaken(const QString& friendlyName) const;
    /// The domains of addresses recorded so far, most used first.
    Result<QStringList> knownDomains() const;

    /// issued or superseded → revoked, and pending too when it was begun long ago: its program is gone, its
    /// file may be whole. A hold may become another reason. Errors: CertificateNotFound, CertificatePending,
    /// AlreadyRevoked.
    Result<CertificateRecord> revoke(qint64 certificateId, RevocationReason reason);
    /// Takes a revocation back that is not on the gateway yet, or lifts a hold: the state is what it was, and
    /// issued for one that was never finished: it may be in use.
    /// Errors: CertificateNotFound, NotRevoked, RevocationUploaded.
    Result<CertificateRecord> undoRevocation(qint64 certificateId);
    /// The thumbprint is on the gateway's list now. Errors: CertificateNotFound, NotRevoked.
    Result<CertificateRecord> noteRevocationUploaded(qint64 certificateId);
    /// Takes the next number for a revocation list of a root, and what goes into that list, in one moment.
    /// The number is used up whatever becomes of the list. Errors: RootNotFound.
    Result<RevocationListRecord> beginRevocationList(qint64 rootId, const QDateTime& thisUpdate,
                                                     const QDateTime& nextUpdate);
    /// The highest number that a revocation list of the root got; 0 when there was none.
    Result<qint64> lastRevocationListNumber(qint64 rootId) const;
    /// Uses up the numbers to \a number, for lists of which this ledger does not know (it came back from a
    /// backup). Does nothing when it knows higher ones. Errors: RootNotFound.
    Result<void> skipRevocationListNumbers(qint64 rootId, qint64 number);

    /// Records a request that waits for its reply; id, state and createdAt are set here.
    Result<RequestRecord> addRequest(RequestRecord request);
    /// Newest first; of one state, or all.
    Result<QList<RequestRecord>> requests(std::optional<RequestState> state = {}) const;
    /// By database id. Errors: RequestNotFound.
    Result<RequestRecord> request(qint64 id) const;
    /// By the SHA-256 of its SubjectPublicKeyInfo, 64 hex digits. Errors: RequestNotFound.
    Result<RequestRecord> requestByPublicKey(const QString& sha256) const;
    /// That \a authority ("HOST\CA name") has it and knows it under \a authorityRequestId (> 0). It waits as
    /// before. Errors: RequestNotFound, RequestNotWaiting, RequestAlreadySent (to another or under
    /// another number; in the detail).
    Result<RequestRecord> noteRequestSent(qint64 id, const QString& authority, qint64 authorityRequestId);
    /// waiting → cancelled; its key is thrown away. Errors: RequestNotFound, RequestNotWaiting.
    Result<RequestRecord> cancelRequest(qint64 id);

    /// Plans the way from one root to another. Errors: RootNotFound, RolloverRootsEqual, RolloverRunning
    /// (subject: the old root's name).
    Result<RolloverRecord> startRollover(qint64 oldRootId, qint64 newRootId, const QDateTime& removeAfter);
    /// The new root is on the gateway now. Errors: RolloverNotFound when it has ended.
    Result<RolloverRecord> noteRolloverUploaded(qint64 rolloverId);
    /// As finished or cancelled. Errors: RolloverNotFound when it has ended already.
    Result<RolloverRecord> endRollover(qint64 rolloverId, RolloverRecord::Outcome outcome);
    /// The newest first, those that have ended too.
    Result<QList<RolloverRecord>> rollovers() const;

    /// Who holds a certificate and who held it, in the order they got it.
    Result<QList<HolderRecord>> holders(qint64 certificateId) const;
    /// Somebody gets a shared certificate. Errors: CertificateNotFound, CertificateNotShared, AlreadyRevoked,
    /// RecipientRepeated.
    Result<CertificateRecord> addHolder(qint64 certificateId, const QString& address);
    /// Somebody does not use a shared certificate any more. Errors: CertificateNotFound,
    /// CertificateNotShared, PersonNotFound.
    Result<CertificateRecord> removeHolder(qint64 certificateId, const QString& address);

    /// The end of the chain of events.
    Result<ChainHead> chainHead() const;
    /// Checks every event and every row of the ledger: what was edited, removed, moved or inserted by another
    /// hand comes out as a flaw, and so does a search index that misses a row, or something in the database
    /// that acts by itself. \a kept: a head that was noted earlier and must still be in the chain.
    /// Errors: Cancelled.
    Result<LedgerVerdict> verify(const std::optional<ChainHead>& kept = {},
                                 const KeepGoing& keepGoing = {}) const;

    /// Writes the whole ledger as it is at one moment into an SQLite database of its own at \a path, which
    /// must be empty or not there; others go on reading and writing meanwhile. Errors: FileNotWritable.
    Result<void> copyTo(const QString& path) const;
    /// Has the database look at all of itself: every page, every index, every reference. Slow for a large
    /// one. Errors: LedgerDamaged.
    Result<void> checkIntegrity() const;
    /// Notes that this is what a backup held. \a detail: of which moment.
    Result<void> noteRestored(const QString& detail);

    /// Oldest first; all of them, or those of one certificate.
    Result<QList<EventRecord>> events(qint64 certificateId = 0) const;

private:
    explicit Ledger(std::unique_ptr<LedgerConnection> connection);
    /// Nothing once this object was moved from; every call fails then.
    std::unique_ptr<LedgerConnection> m_connection;
};

} // namespace p2s
