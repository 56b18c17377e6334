#include "core/issuing/ledger_backup.h"
#include "app/cli/certificate_answer.h"
#include "app/cli/verb_options.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"

#include <QDir>

namespace p2s::cli {
namespace {

struct LedgerBackupOptions {
    std::string file;
    SecretOptions secrets;
    bool force = false;

    QString path() const { return toText(file); }
    IfExists ifExists() const { return force ? IfExists::Replace : IfExists::Refuse; }
};

QString contentText(const ChainHead& head, qint64 certificates) {
    return Words::tr("It holds %n certificates.", nullptr, static_cast<int>(certificates)) +
           QLatin1Char('\n') + Words::tr("Its last event is number %1.").arg(head.number) + QLatin1Char('\n');
}

Result<Answer> backUp(const LedgerBackupOptions& options, const Session& session) {
    // Whatever can be said against it is said before a passphrase is asked for.
    if (auto writable = checkWritable(options.path(), options.ifExists()); !writable)
        return tl::unexpected(writable.error());
    const auto ledger = session.openLedger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    SecretInput secrets = options.secrets.input();
    const auto passphrase = secrets.passphrase({Words::tr("Passphrase for the backup: "),
                                                Words::tr("The passphrase again: "),
                                                {ErrorCode::PasswordNeeded, options.path()}});
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    if (!session.report(Words::tr("Backing up the ledger …")))
        return failure(ErrorCode::Cancelled);
    const auto made = backUpLedger(*ledger, options.path(), *passphrase, options.ifExists(),
                                   [&session] { return session.keepGoing(); });
    if (!made)
        return tl::unexpected(made.error());
    Answer answer;
    answer.json = {{QStringLiteral("file"), options.path()},
                   {QStringLiteral("certificates"), made->certificates},
                   {QStringLiteral("bytes"), made->bytes},
                   {QStringLiteral("head"), headJson(made->head)}};
    answer.text = Words::tr("The ledger is backed up as %1.").arg(QDir::toNativeSeparators(options.path())) +
                  QLatin1Char('\n') + contentText(made->head, made->certificates);
    return answer;
}

Result<Answer> restore(const LedgerBackupOptions& options, const Session& session) {
    SecretInput secrets = options.secrets.input();
    const auto passphrase = secrets.passphrase(
        {Words::tr("Passphrase of the backup: "), {}, {ErrorCode::PassphraseNeeded, options.path()}});
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    if (!session.report(Words::tr("Checking the backup …")))
        return failure(ErrorCode::Cancelled);
    const auto restored = restoreLedger(options.path(), *passphrase, session.ledgerPath(), options.ifExists(),
                                        [&session] { return session.keepGoing(); });
    if (!restored)
        return tl::unexpected(restored.error());
    Answer answer;
    answer.json = {{QStringLiteral("ledger"), session.ledgerPath()},
                   {QStringLiteral("certificates"), restored->certificates},
                   {QStringLiteral("head"), headJson(restored->head)},
                   {QStringLiteral("kept"),
                    restored->kept.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(restored->kept)},
                   {QStringLiteral("eventsSince"), restored->eventsSince}};
    answer.text = Words::tr("The ledger is restored from %1.").arg(QDir::toNativeSeparators(options.path())) +
                  QLatin1Char('\n') + contentText(restored->head, restored->certificates);
    if (!restored->kept.isEmpty())
        answer.text += Words::tr("The ledger that was there is kept as %1.")
                           .arg(QDir::toNativeSeparators(restored->kept)) +
                       QLatin1Char('\n');
    if (restored->eventsSince > 0)
        answer.remarks.append(
            Words::tr("%n events happened after the backup and are in the kept ledger only.", nullptr,
                      static_cast<int>(restored->eventsSince)));
    return answer;
}

void addCommon(CLI::App& command, LedgerBackupOptions& options, const QString& filePurpose,
               const QString& secretPurpose, const QString& forcePurpose) {
    command.add_option("file", options.file, filePurpose.toStdString())->required()->type_name("FILE");
    readsFile(
        command.add_option("--passphrase-file", options.secrets.passphraseFile, secretPurpose.toStdString())
            ->type_name("FILE"));
    command.add_flag("--force", options.force, forcePurpose.toStdString());
}

// Apart: lupdate takes a function of a result type for a class of its own.
QString backupPassphrasePurpose() {
    return Words::tr("File with the backup's passphrase in its first line; - for standard input. "
                     "Without it the passphrase is asked for.");
}

} // namespace

void addLedgerBackup(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<LedgerBackupOptions>(
        parent, chosen, "backup",
        Words::tr("Write the whole ledger into one file, locked with a passphrase, while others use it."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert ledger backup ledger.p2sbackup --passphrase-file backup.txt"),
        backUp);
    addCommon(*command, *options, Words::tr("The file to write."), backupPassphrasePurpose(),
              Words::tr("Replace the file when it is there."));
}

void addLedgerRestore(CLI::App& parent, Verb& chosen) {
    auto [command, options] = defineVerb<LedgerBackupOptions>(
        parent, chosen, "restore",
        Words::tr("Put a backup in the ledger's place, after everything in it was checked."),
        Words::tr("Example:") +
            QStringLiteral("\n  p2s-cert ledger restore ledger.p2sbackup --passphrase-file backup.txt"),
        restore);
    addCommon(*command, *options, Words::tr("The backup."), backupPassphrasePurpose(),
              Words::tr("Replace the ledger that is there; it is kept beside it under another name."));
}

} // namespace p2s::cli
