#include "core/base/ledger_error_text.h"

#include <QCoreApplication>

namespace p2s {
namespace {

struct LedgerErrorWords {
    Q_DECLARE_TR_FUNCTIONS(p2s::ErrorText)
public:
    static ErrorText of(const Error& error);
};

ErrorText LedgerErrorWords::of(const Error& error) {
    const QString& it = error.subject;
    switch (error.code) {
    case ErrorCode::LedgerUnreadable:
        return {tr("The ledger “%1” cannot be opened.").arg(it),
                tr("Check that the folder exists and that you may read and write there.")};
    case ErrorCode::LedgerNotWritable:
        return {tr("The ledger “%1” cannot be written.").arg(it),
                tr("It may be in a read-only place or the disk may be full. Nothing was recorded.")};
    case ErrorCode::LedgerDamaged:
        return {tr("The ledger “%1” is damaged.").arg(it),
                tr("Nothing in it was changed. Put back a backup copy, or start with another ledger.")};
    case ErrorCode::LedgerTooNew:
        return {tr("The ledger “%1” was written by a newer version of this program.").arg(it),
                tr("Nothing in it was changed. Install the newer version to use it.")};
    case ErrorCode::LedgerForeign:
        return {tr("“%1” is a database of another program, not a ledger of this one.").arg(it),
                tr("Nothing in it was changed. Choose another file, or the name of a new one.")};
    case ErrorCode::LedgerUrlUnsupported:
        return {tr("“%1” is not an address that a ledger can have.").arg(it),
                tr("Give the path of a file, or an address that begins with “file:” or, for a ledger on a "
                   "server, with “postgresql://”.")};
    case ErrorCode::LedgerBusy:
        return {tr("Another program is using the ledger “%1”.").arg(it),
                tr("Wait a moment and try again; nothing was recorded.")};
    case ErrorCode::LedgerHeadMalformed:
        return {tr("“%1” is not the head of a ledger.").arg(it),
                tr("Choose a file that “p2s-cert ledger head” wrote: one line that begins with "
                   "P2S-LEDGER-HEAD.")};
    case ErrorCode::LedgerInUse:
        return {tr("Another program has the ledger “%1” open.").arg(it),
                tr("Close the wizard and every other program that uses it, then try again. Nothing was "
                   "changed.")};
    case ErrorCode::LedgerExists:
        return {tr("There is a ledger already at “%1”.").arg(it),
                tr("Say that it is to be replaced. It is kept beside the new one, under another name.")};
    case ErrorCode::LedgerIsOnServer:
        return {tr("The ledger “%1” is on a database server, not in a file.").arg(it),
                tr("Back it up and restore it with the server’s own tools, pg_dump and pg_restore.")};
    case ErrorCode::LedgerUnreachable:
        return {tr("The server of the ledger “%1” does not answer.").arg(it),
                tr("Check the network and that the server is running, then try again. Nothing was recorded "
                   "by halves.")};
    case ErrorCode::LedgerOutcomeUnknown:
        return {tr("The server of the ledger “%1” went away while it recorded this. Whether it did is not "
                   "known.")
                    .arg(it),
                tr("When it answers again, look into the ledger before you repeat this. The file of a "
                   "certificate that was being issued is kept; if it was not recorded, it is named there as "
                   "an interrupted issue.")};
    case ErrorCode::LedgerLoginRefused:
        return {tr("The server of the ledger “%1” refuses the login.").arg(it),
                tr("Check the user’s name in the address, and the password, which is asked for or taken from "
                   "PGPASSFILE or PGPASSWORD.")};
    case ErrorCode::LedgerTlsFailed:
        return {tr("The connection to the ledger “%1” is not safe: the server’s certificate could not be "
                   "verified.")
                    .arg(it),
                tr("Name the authority that signed it with sslrootcert=FILE in the address, or have it among "
                   "the roots that Windows trusts; and name the server as its certificate does.")};
    case ErrorCode::LedgerDatabaseMissing:
        return {tr("There is no database for the ledger “%1” on the server.").arg(it),
                tr("Ask whoever runs the server to create it, and check the name in the address.")};
    case ErrorCode::LedgerDriverMissing:
        return {tr("This installation has no driver for PostgreSQL, so “%1” cannot be opened.").arg(it),
                tr("On Linux install Qt’s PostgreSQL driver (libqt6sql6-psql). On Windows install this "
                   "program again.")};
    case ErrorCode::LedgerUrlHasPassword:
        return {tr("There is a password in the address of the ledger."),
                tr("Leave it out: others can read it there. It is asked for, or taken from PGPASSFILE or "
                   "PGPASSWORD.")};
    case ErrorCode::BackupNotRecognized:
        return {tr("“%1” is not a backup of a ledger.").arg(it),
                tr("Choose a file that was made by “Back up”, or by “p2s-cert ledger backup”.")};
    case ErrorCode::BackupDamaged:
        return {tr("The backup “%1” is damaged: it is not as it was written.").arg(it),
                tr("Nothing was restored. Use another copy of it.")};
    case ErrorCode::BackupFlawed:
        return {tr("The ledger in the backup “%1” was changed by another hand.").arg(it),
                tr("Nothing was restored. Use an older backup.")};
    case ErrorCode::RolloverNotFound:
        return {tr("There is no rollover of the root “%1” under way.").arg(it),
                tr("Start one, or check the name of the root.")};
    case ErrorCode::RolloverRunning:
        return {tr("A rollover of the root “%1” is under way already.").arg(it),
                tr("Finish it or cancel it before you start another.")};
    case ErrorCode::RolloverRootsEqual:
        return {tr("The root “%1” cannot take its own place.").arg(it),
                tr("Make a new root first, then choose it as the one that follows.")};
    case ErrorCode::RolloverNotUploaded:
        return {
            tr("It is not noted yet that the root that takes the place of “%1” is on the gateway.").arg(it),
            tr("Upload the new root and note it; without it on the gateway nobody connects once the old one "
               "is removed.")};
    case ErrorCode::RolloverUnfinished:
        return {tr("There are still people or shared certificates that connect with the old root “%1” "
                   "only.")
                    .arg(it),
                tr("Issue new certificates to them first, or revoke a shared one that nobody needs any more; "
                   "removing the root from the gateway cuts them off.")};
    case ErrorCode::RolloverTooEarly:
        return {tr("The day from which the old root “%1” may be removed has not come yet.").arg(it),
                tr("Wait until then, so that everybody has time to install the new certificate.")};
    case ErrorCode::RolloverDayUnsuitable:
        return {
            tr("The old root “%1” cannot stay on the gateway until that day.").arg(it),
            tr("Choose a day that has not passed and on which the old root is still valid. With an expired "
               "root on it a gateway cannot be changed any more.")};
    default:
        Q_UNREACHABLE();
    }
}

} // namespace

ErrorText ledgerErrorText(const Error& error) {
    return LedgerErrorWords::of(error);
}

} // namespace p2s
