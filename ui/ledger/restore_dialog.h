#pragma once

#include "core/issuing/ledger_backup.h"
#include "ui/ledger/ledger_place.h"

#include <QDialog>

class QPushButton;

namespace p2s {

class MessageBar;
class PasswordField;
class WorkBar;

/// Puts a backup in the ledger's place, after its passphrase was given and everything in it checked.
class RestoreDialog : public QDialog {
    Q_OBJECT
public:
    RestoreDialog(LedgerPlace place, QString file, QWidget* parent);

    void reject() override;

Q_SIGNALS:
    void restored(const RestoredLedger& ledger);

private:
    void start();

    LedgerPlace m_place;
    QString m_file;
    PasswordField* m_passphrase;
    MessageBar* m_message;
    WorkBar* m_work;
    QPushButton* m_start;
};

} // namespace p2s
