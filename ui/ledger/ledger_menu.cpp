#include "ui/ledger/ledger_menu.h"

#include "core/ledger/server_address.h"
#include "ui/ledger/backup_dialog.h"
#include "ui/ledger/ledger_place_dialog.h"
#include "ui/ledger/restore_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

namespace p2s {

LedgerMenu::LedgerMenu(LedgerPlace place, MessageBar* message, QWidget* parent)
    : QPushButton(tr("Le&dger"), parent), m_place(std::move(place)), m_message(message) {
    setObjectName(QStringLiteral("ledgerMenuButton"));
    setAutoDefault(false);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ledgerMenu"));
    QAction* backUpAction = menu->addAction(tr("&Back up…"), this, &LedgerMenu::backUp);
    backUpAction->setObjectName(QStringLiteral("backUpAction"));
    QAction* restoreAction = menu->addAction(tr("&Restore…"), this, &LedgerMenu::restore);
    restoreAction->setObjectName(QStringLiteral("restoreAction"));
    QAction* reason = menu->addAction(tr("Backed up on its server, with pg_dump"));
    reason->setObjectName(QStringLiteral("serverBackupReason"));
    menu->addSeparator();
    menu->addAction(tr("&Use another ledger…"), this, &LedgerMenu::choosePlace)
        ->setObjectName(QStringLiteral("ledgerPlaceAction"));
    // A server is backed up with its own tools.
    const bool isInFile = !isServerAddress(m_place.ledgerPath);
    backUpAction->setEnabled(isInFile);
    restoreAction->setEnabled(isInFile);
    // In words, for who comes by keyboard, too.
    reason->setVisible(!isInFile);
    reason->setEnabled(false);
    if (!isInFile) {
        const QString why =
            tr("A ledger on a database server is backed up and restored there, with pg_dump and pg_restore.");
        for (QAction* action : {backUpAction, restoreAction, reason}) {
            action->setToolTip(why);
            action->setStatusTip(why);
            action->setWhatsThis(why);
        }
        menu->setToolTipsVisible(true);
    }
    setMenu(menu);
}

void LedgerMenu::backUp() {
    const QString name = QDir::home().filePath(
        QStringLiteral("ledger-%1.p2sbackup").arg(m_place.clock->now().date().toString(Qt::ISODate)));
    auto* files = new QFileDialog(window(), tr("Back up the ledger"), name, tr("Backups (*.p2sbackup)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("p2sbackup"));
    files->selectFile(name);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& file) {
        auto* dialog = new BackupDialog(m_place, file, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &BackupDialog::backedUp, this, [this](const QString& made) {
            m_message->showMessage(
                Severity::Info, tr("The ledger is backed up as “%1”.").arg(QDir::toNativeSeparators(made)),
                tr("Keep a copy of it on another computer, and its passphrase apart from it."));
        });
        dialog->open();
    });
    files->open();
}

void LedgerMenu::restore() {
    auto* files = new QFileDialog(window(), tr("Restore the ledger"), QDir::homePath(),
                                  tr("Backups (*.p2sbackup);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& file) {
        auto* dialog = new RestoreDialog(m_place, file, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RestoreDialog::restored, this, [this](const RestoredLedger& ledger) {
            const QString hint = ledger.kept.isEmpty() ? QString()
                                                       : tr("The ledger that was there is kept as “%1”.")
                                                             .arg(QDir::toNativeSeparators(ledger.kept));
            if (ledger.eventsSince > 0)
                m_message->showMessage(Severity::Warning,
                                       tr("The ledger is restored. %n events happened after the backup and "
                                          "are in the kept ledger only.",
                                          nullptr, static_cast<int>(ledger.eventsSince)),
                                       hint);
            else
                m_message->showMessage(Severity::Info, tr("The ledger is restored."), hint);
            Q_EMIT restored();
        });
        dialog->open();
    });
    files->open();
}

void LedgerMenu::choosePlace() {
    auto* dialog = new LedgerPlaceDialog(m_place, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LedgerPlaceDialog::chosen, this, &LedgerMenu::placeChosen);
    dialog->open();
}

} // namespace p2s
