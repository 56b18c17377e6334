#pragma once

#include "ui/ledger/ledger_place.h"

#include <QDialog>

class QPushButton;

namespace p2s {

class MessageBar;
class PasswordField;
class StrengthMeter;
class WorkBar;

/// Backs the ledger up as one file, under a passphrase that is typed twice.
class BackupDialog : public QDialog {
    Q_OBJECT
public:
    /// \a file was chosen already, and whether it may be replaced.
    BackupDialog(LedgerPlace place, QString file, QWidget* parent);

    void reject() override;

Q_SIGNALS:
    void backedUp(const QString& file);

private:
    void start();
    bool checkPassphrase();

    LedgerPlace m_place;
    QString m_file;
    PasswordField* m_first;
    PasswordField* m_second;
    StrengthMeter* m_meter;
    MessageBar* m_message;
    WorkBar* m_work;
    QPushButton* m_start;
};

} // namespace p2s
