#include "ui/ledger/restore_dialog.h"

#include "ui/widgets/message_bar.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/run_async.h"
#include "ui/widgets/work_bar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace p2s {

RestoreDialog::RestoreDialog(LedgerPlace place, QString file, QWidget* parent)
    : QDialog(parent), m_place(std::move(place)), m_file(std::move(file)), m_passphrase(new PasswordField),
      m_message(new MessageBar), m_work(new WorkBar), m_start(nullptr) {
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore the ledger"));
    auto* what = new QLabel(tr("The ledger becomes what “%1” holds, after every bit of that was checked. The "
                               "ledger that is there "
                               "now is kept beside it under another name.")
                                .arg(QDir::toNativeSeparators(m_file)));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_passphrase->setNames(QStringLiteral("restorePassphraseEdit"), tr("Passphrase of the backup"));
    m_message->setObjectName(QStringLiteral("restoreMessage"));
    auto* label = new QLabel(tr("&Passphrase:"));
    label->setBuddy(m_passphrase->lineEdit());
    auto* buttons = new QDialogButtonBox;
    m_start = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("startRestoreButton"));
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelRestoreButton"));

    auto* form = new QFormLayout(this);
    form->addRow(what);
    form->addRow(label, m_passphrase);
    form->addRow(m_message);
    form->addRow(m_work);
    form->addRow(buttons);
    connect(m_passphrase, &PasswordField::changed, m_message, &MessageBar::clear);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
}

void RestoreDialog::start() {
    if (m_work->isWorking())
        return;
    m_message->clear();
    m_start->setEnabled(false);
    runAsync(
        this,
        [place = m_place, file = m_file, passphrase = m_passphrase->secret(),
         keepGoing = m_work->begin(tr("Checking the backup …"))] {
            return restoreLedger(file, passphrase, place.ledgerPath, IfExists::Replace, keepGoing,
                                 *place.clock);
        },
        [this](const Result<RestoredLedger>& ledger) {
            m_work->end();
            m_start->setEnabled(true);
            if (!ledger) {
                m_message->showError(ledger.error());
                return;
            }
            Q_EMIT restored(*ledger);
            accept();
        });
}

// The first Cancel stops what is running.
void RestoreDialog::reject() {
    if (m_work->isWorking())
        m_work->cancel();
    else
        QDialog::reject();
}

} // namespace p2s
