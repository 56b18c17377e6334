#include "ui/ledger/backup_dialog.h"

#include "core/issuing/ledger_backup.h"
#include "core/readiness/password_strength.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/strength_meter.h"
#include "ui/widgets/work_bar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace p2s {

BackupDialog::BackupDialog(LedgerPlace place, QString file, QWidget* parent)
    : QDialog(parent), m_place(std::move(place)), m_file(std::move(file)), m_first(new PasswordField),
      m_second(new PasswordField), m_meter(new StrengthMeter), m_message(new MessageBar), m_work(new WorkBar),
      m_start(nullptr) {
    setObjectName(QStringLiteral("backupDialog"));
    setWindowTitle(tr("Back up the ledger"));
    auto* what = new QLabel(tr("The whole ledger goes into “%1”, locked with a passphrase. Without it nobody "
                               "gets anything out of "
                               "the file, you neither.")
                                .arg(QDir::toNativeSeparators(m_file)));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_first->setNames(QStringLiteral("backupPassphraseEdit"), tr("Passphrase for the backup"));
    m_second->setNames(QStringLiteral("backupPassphraseRepeatEdit"), tr("Repeat the passphrase"));
    m_message->setObjectName(QStringLiteral("backupMessage"));
    auto* firstLabel = new QLabel(tr("&Passphrase:"));
    firstLabel->setBuddy(m_first->lineEdit());
    auto* secondLabel = new QLabel(tr("&Repeat it:"));
    secondLabel->setBuddy(m_second->lineEdit());
    auto* buttons = new QDialogButtonBox;
    m_start = buttons->addButton(tr("&Back up"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("startBackupButton"));
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelBackupButton"));

    auto* form = new QFormLayout(this);
    form->addRow(what);
    form->addRow(firstLabel, m_first);
    form->addRow(secondLabel, m_second);
    form->addRow(QString(), m_meter);
    form->addRow(m_message);
    form->addRow(m_work);
    form->addRow(buttons);
    connect(m_first, &PasswordField::changed, this, [this] {
        m_message->clear();
        m_meter->setStrength(passwordStrength(m_first->secret()));
    });
    connect(m_second, &PasswordField::changed, m_message, &MessageBar::clear);
    connect(buttons, &QDialogButtonBox::accepted, this, &BackupDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &BackupDialog::reject);
}

bool BackupDialog::checkPassphrase() {
    if (m_first->isEmpty()) {
        m_message->showError({ErrorCode::PassphraseEmpty});
        m_first->setFocus();
        return false;
    }
    if (m_first->secret() == m_second->secret())
        return true;
    m_message->showMessage(Severity::Error, tr("The two passphrases are not the same."),
                           tr("Type the second one again; the eye shows what is typed."));
    m_second->setFocus();
    return false;
}

void BackupDialog::start() {
    if (m_work->isWorking() || !checkPassphrase())
        return;
    m_message->clear();
    m_start->setEnabled(false);
    runAsync(
        this,
        [place = m_place, file = m_file, passphrase = m_first->secret(),
         keepGoing = m_work->begin(tr("Backing up the ledger …"))]() -> Result<LedgerBackup> {
            const auto ledger = place.open();
            if (!ledger)
                return tl::unexpected(ledger.error());
            // The file dialog has asked about replacing a file.
            return backUpLedger(*ledger, file, passphrase, IfExists::Replace, keepGoing);
        },
        [this](const Result<LedgerBackup>& made) {
            m_work->end();
            m_start->setEnabled(true);
            if (!made) {
                m_message->showError(made.error());
                return;
            }
            Q_EMIT backedUp(m_file);
            accept();
        });
}

// The first Cancel stops what is running.
void BackupDialog::reject() {
    if (m_work->isWorking())
        m_work->cancel();
    else
        QDialog::reject();
}

} // namespace p2s
