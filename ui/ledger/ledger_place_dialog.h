#pragma once

#include "ui/ledger/ledger_place.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace p2s {

class MessageBar;
class PasswordField;
class WorkBar;

/// Where the ledger is: in a file, or on a team's PostgreSQL server. Tries the place before it is taken.
class LedgerPlaceDialog : public QDialog {
    Q_OBJECT
public:
    /// Shows the present place.
    LedgerPlaceDialog(LedgerPlace place, QWidget* parent);

Q_SIGNALS:
    /// It could be opened; with no password in it.
    void chosen(const QString& ledgerPath);

private:
    void build();
    void typed();
    void browse();
    void start();
    QString typedPlace() const;

    LedgerPlace m_place;
    QRadioButton* m_inFile;
    QRadioButton* m_onServer;
    QLineEdit* m_file;
    QPushButton* m_browse;
    QLineEdit* m_address;
    PasswordField* m_password;
    MessageBar* m_message;
    WorkBar* m_work;
    QPushButton* m_use;
};

} // namespace p2s
