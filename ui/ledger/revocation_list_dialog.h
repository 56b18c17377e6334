#pragma once

#include "core/issuing/issue_revocation_list.h"
#include "ui/ledger/ledger_place.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace p2s {

class MessageBar;
class PasswordField;
class WorkBar;

/// Makes a signed revocation list of a root: choose the root, unlock it, say when the next list is due, save.
class RevocationListDialog : public QDialog {
    Q_OBJECT
public:
    explicit RevocationListDialog(LedgerPlace place, QWidget* parent = nullptr);

    /// Makes the list and writes it to \a path, replacing what is there.
    void saveAs(const QString& path);

private:
    void build();
    QWidget* buildDue();
    void readRoots();
    void showRoots(const QList<RootRecord>& roots);
    void showRoot();
    QDateTime nextUpdate() const;
    void showDue();
    void chooseFile();
    void showSaved(const IssuedRevocationList& issued, const QString& path);
    std::optional<RootRecord> root() const;
    RevocationListFormat format() const;
    bool needsPassphrase() const;

    LedgerPlace m_place;
    QList<RootRecord> m_roots;
    QComboBox* m_root;
    QSpinBox* m_due;
    QComboBox* m_unit;
    QLabel* m_dueAt;
    QComboBox* m_format;
    QLabel* m_passphraseLabel;
    PasswordField* m_passphrase;
    MessageBar* m_message;
    WorkBar* m_work;
    QPushButton* m_save;
};

} // namespace p2s
