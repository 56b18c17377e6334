#pragma once

#include "core/base/clock.h"
#include "core/issuing/repair.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace p2s {

class FindingList;
class MessageBar;
class PasswordField;

/// Writes a new .pfx from the one that is shown: encrypted for another system, with issuers that were missing
/// from it and are open beside it or in the ledger. The file itself is left as it is.
class RepairDialog : public QDialog {
    Q_OBJECT
public:
    /// \a sourcePath: empty for what is in no file. \a known: certificates that may be missing from \a
    /// source. \a clock outlives the dialog.
    RepairDialog(CertificateFile source, QString sourcePath, QList<Certificate> known, const Clock& clock,
                 QWidget* parent = nullptr);

    void setPath(const QString& path);

Q_SIGNALS:
    void repaired(const QString& path);

private:
    void build();
    void choosePath();
    void offerWriting();
    void write();
    void showOutcome(const Result<RepairedBundle>& outcome, const QString& path);

    CertificateFile m_source;
    QString m_sourcePath;
    QList<Certificate> m_known;
    const Clock& m_clock;
    QComboBox* m_target;
    PasswordField* m_password;
    PasswordField* m_again;
    QLineEdit* m_path;
    QPushButton* m_write;
    MessageBar* m_message;
    FindingList* m_findings;
};

} // namespace p2s
