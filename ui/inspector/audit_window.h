#pragma once

#include "core/base/clock.h"
#include "core/issuing/audit.h"
#include "core/platform/platform.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace p2s {

class AuditTableModel;
class MessageBar;
class WorkBar;
struct AuditOutcome;

/// Audits a folder: every certificate and bundle below it, or the certificate stores of Windows, with
/// progress and cancel, and the report in a file.
class AuditWindow : public QDialog {
    Q_OBJECT
public:
    /// \a clock and \a stores outlive the window. \a ledgerPath: what is unknown to it is said; empty for
    /// none.
    AuditWindow(const Clock& clock, QString ledgerPath,
                const CertificateStore& stores = systemPlatform().certificates, QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    void start();
    /// Audits the certificate stores of Windows in place of the folder.
    void startWithStores();

Q_SIGNALS:
    /// The audit is over, one way or another.
    void finished();

private:
    void build();
    QWidget* buildQuestions();
    QWidget* buildButtons();
    void chooseFolder();
    void choosePasswords();
    void run(const std::function<Result<AuditReport>(const Ledger* ledger, const AuditWatch& watch)>& audit);
    void setStartable();
    void showNews(const AuditNews& news);
    void showReport(const Result<AuditOutcome>& outcome);
    void save();
    void write(const QString& path);

    const Clock& m_clock;
    QString m_ledgerPath;
    const CertificateStore& m_stores;
    bool m_isOfStores = false;
    std::optional<AuditReport> m_report;
    QLineEdit* m_folder;
    QLineEdit* m_passwords;
    QPushButton* m_start;
    QPushButton* m_startWithStores;
    QPushButton* m_save;
    WorkBar* m_work;
    QLabel* m_summary;
    MessageBar* m_message;
    AuditTableModel* m_model;
    QTableView* m_table;
};

} // namespace p2s
