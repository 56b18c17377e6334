#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/ledger_verdict.h"

#include <QList>

#include <memory>

namespace p2s {

class LedgerConnection;

/// Which certificates to list.
struct CertificateQuery {
    /// Part of an address, common name, friendly name, root name, thumbprint or serial; empty for all.
    QString text = {};
    std::optional<CertificateState> state = {};
    /// Most recent first. limit < 0: all.
    int limit = -1;
    int offset = 0;
};

/// Who holds what: roots, certificates, recipients and an event log, in SQLite (WAL, foreign keys,
/// synchronous=FULL).
///
/// Several programs may have it open at once. One object belongs to the thread that opened it. Every change
/// is one transaction together with its event. Any call may fail with LedgerBusy, LedgerDamaged or
/// LedgerNotWritable.
class Ledger {
public:
    /// Opens \a path (or a file: URL, see ledgerPathFrom), made with its folder on first use, private to the
    /// user (0700, 0600), and brings its schema up to date. A damaged file or one from a newer version is
    /// left as it is. Errors: LedgerUnreadable, LedgerNotWritable, LedgerDamaged, LedgerTooNew,
    /// LedgerForeign, LedgerUrlUnsupported, LedgerBusy. What was made for nothing, on a full disk say, is
    /// taken away again.
    static Result<Ledger> open(const QString& path, const Clock& clock = systemClock());

    Ledger(Ledger&&) noexcept;
    Ledger& operator=(Ledger&&) noexcept;
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;
    ~Ledger();

    /// As it was opened, absolute.
    const QString& path() const;

    /// Records a root; id and createdAt are set here. \a imported picks the event's kind.
    /// Errors: RootNameTaken, RootAlreadyInLedger (subject: its name).
    Result<RootRecord> addRoot(RootRecord root, bool imported);
    /// In order of name.
    Result<QList<RootRecord>> roots() const;
    /// By name, without regard to case. Errors: RootNotFound (subject: the name).
    Result<RootRecord> root(const QString& name) const;
    Result<RootRecord> rootById(qint64 id) const;

    /// Records a certificate as pending, with its recipients, before its file exists. id, state and createdAt
    /// are set here. Errors: RootNotFound, FriendlyNameTaken (an empty name never is).
    Result<CertificateRecord> beginIssue(CertificateRecord certificate);
    /// pending → issued. Errors: CertificateNotFound when it is not pending (any more).
    Result<void> finishIssue(qint64 certificateId);
    /// Takes a pending certificate back, leaving only the event. Errors: CertificateNotFound.
    Result<void> abandonIssue(qint64 certificateId);
    Result<QList<CertificateRecord>> pendingIssues() const;

    Result<QList<CertificateRecord>> certificates(const CertificateQuery& query = {}) const;
    /// By database id. Errors: CertificateNotFound.
    Result<CertificateRecord> certificate(qint64 id) const;
    /// By SHA-1 or SHA-256 thumbprint, or serial, in hex. Errors: CertificateNotFound.
    Result<CertificateRecord> certificateByHex(const QString& hex) const;
    /// What \a address holds, alone or shared, that is issued or pending and not expired at \a at.
    Result<QList<CertificateRecord>> validCertificatesOf(const QString& address, const QDateTime& at) const;
    Result<bool> isFriendlyNameTaken(const QString& friendlyName) const;
    /// The domains of addresses recorded so far, most used first.
    Result<QStringList> knownDomains() const;

    /// The end of the chain of events.
    Result<ChainHead> chainHead() const;
    /// Checks every event and every row of the ledger: what was edited, removed, moved or inserted by another
    /// hand comes out as a flaw. \a kept: a head that was noted earlier and must still be in the chain.
    /// Errors: Cancelled.
    Result<LedgerVerdict> verify(const std::optional<ChainHead>& kept = {},
                                 const KeepGoing& keepGoing = {}) const;

    /// Oldest first; all of them, or those of one certificate.
    Result<QList<EventRecord>> events(qint64 certificateId = 0) const;

private:
    explicit Ledger(std::unique_ptr<LedgerConnection> connection);
    /// Nothing once this object was moved from; every call fails then.
    std::unique_ptr<LedgerConnection> m_connection;
};

} // namespace p2s
