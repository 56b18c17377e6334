#pragma once

#include "core/base/clock.h"
#include "core/issuing/audit.h"
#include "core/platform/platform.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace p2s {

class AuditResults;
class MessageBar;
class WorkBar;
struct AuditOutcome;

/// Audits a folder: every certificate and bundle below it, or the certificate stores of Windows, with
/// progress and cancel, and the report in a file.
class AuditWindow : public QDialog {
    Q_OBJECT
public:
    /// \a clock and \a stores outlive the window. \a ledgerPath: a file or a server's address; what is
    /// unknown to the ledger there is said, and when it cannot be asked. Empty for none.
    AuditWindow(const Clock& clock, QString ledgerPath,
                const CertificateStore& stores = systemPlatform().certificates, QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    void start();
    /// Audits the certificate stores of Windows in place of the folder.
    void startWithStores();

Q_SIGNALS:
    /// The audit is over, one way or another.
    void finished();
    /// A file is to be looked into; of what is in it the certificate with this SHA-1 thumbprint (upper-case
    /// hex), or whatever there is when that is empty.
    void fileChosen(const QString& path, const QString& sha1);
    /// The same for a certificate in a store, by SystemStore::path.
    void storedChosen(const QString& storePath, const QString& sha1, const QString& name);

private:
    void build();
    QWidget* buildQuestions();
    QWidget* buildButtons();
    void chooseFolder();
    void choosePasswords();
    void run(const std::function<Result<AuditReport>(const Ledger* ledger, const AuditWatch& watch)>& audit);
    void setStartable();
    void setOpenable();
    void openChosen();
    void takeNews(AuditNews news);
    void showPiece();
    void showNews(const AuditNews& news);
    void showReport(const Result<AuditOutcome>& outcome);
    void save();
    void write(const QString& path);

    const Clock& m_clock;
    QString m_ledgerPath;
    const CertificateStore& m_stores;
    bool m_isOfStores = false;
    /// The one that is being audited, or was.
    QString m_audited;
    std::optional<AuditReport> m_report;
    /// What was found and is not in the table yet, and how much of the first of it is.
    QList<AuditNews> m_waiting;
    qsizetype m_shown = 0;
    QTimer m_feed;
    QLineEdit* m_folder;
    QLineEdit* m_passwords;
    QPushButton* m_start;
    QPushButton* m_startWithStores;
    QPushButton* m_save;
    QPushButton* m_open;
    WorkBar* m_work;
    QLabel* m_summary;
    MessageBar* m_message;
    AuditResults* m_results;
};

} // namespace p2s
