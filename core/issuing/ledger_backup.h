#pragma once

#include "core/base/files.h"
#include "core/base/progress.h"
#include "core/base/secret_bytes.h"
#include "core/ledger/ledger.h"
#include "core/x509/sealed_parts.h"

namespace p2s {

/// What a backup holds.
struct LedgerBackup {
    /// The last event in it.
    ChainHead head;
    qint64 certificates = 0;
    qint64 bytes = 0;
};

/// Writes the whole ledger as it is at one moment into one file, locked with \a passphrase (see
/// sealFile; inside is an SQLite database), private to the user, whole or not at all, however large it is.
/// Other programs go on using the ledger meanwhile. On the way a copy lies beside the ledger, as readable as
/// that and no longer than it takes; one that a killed program left is removed by the next backup. The keys
/// of roots are encrypted in it with their own passphrases, as ever. Errors: PassphraseEmpty, Cancelled,
/// LedgerBusy (another backup is being made), those of checkWritable and StagedFile.
Result<LedgerBackup> backUpLedger(const Ledger& ledger, const QString& path, const SecretBytes& passphrase,
                                  IfExists ifExists, const KeepGoing& keepGoing = {},
                                  int iterations = sealingIterations, qint64 partSize = sealedPartSize);

/// What came back.
struct RestoredLedger {
    ChainHead head;
    qint64 certificates = 0;
    /// The name under which the ledger that was there is kept; empty when there was none.
    QString kept;
    /// How many events that one had which the backup does not know; 0 when it could not be read.
    qint64 eventsSince = 0;
};

/// Makes the ledger at \a place what the backup \a file holds, after everything in it was checked: the
/// passphrase, that not a bit was changed, the database's own integrity, the schema, and the whole chain of
/// events. What was at \a place stays beside it under another name.
/// Errors: BackupNotRecognized, WrongPassword, BackupDamaged, BackupFlawed, LedgerTooNew, LedgerExists
/// (with IfExists::Refuse), LedgerInUse (open elsewhere, or changed meanwhile), LedgerIsOnServer, Cancelled,
/// those of readFile and of Ledger::open.
Result<RestoredLedger> restoreLedger(const QString& file, const SecretBytes& passphrase, const QString& place,
                                     IfExists ifExists, const KeepGoing& keepGoing = {},
                                     const Clock& clock = systemClock());

} // namespace p2s
