#pragma once

#include "core/base/clock.h"
#include "core/platform/platform.h"
#include "core/readiness/inspection.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace p2s {

class DetailsTab;
class DoctorTab;
class GeneralTab;
class PasswordField;
class PathTab;
class ProtectionTab;
class PurposesTab;
class WorkBar;

/// Looks into certificate files of every kind: any number of them, opened, dropped, pasted, or taken from the
/// Windows certificate store where there is one. They are read away from the window.
class InspectorWindow : public QDialog {
    Q_OBJECT
public:
    /// \a clock and \a store outlive the window. \a ledgerPath: for audits; empty for no ledger.
    explicit InspectorWindow(const Clock& clock, const QString& ledgerPath = {},
                             const CertificateStore& store = systemPlatform().certificates,
                             QWidget* parent = nullptr);

    /// A folder among them is offered for an audit.
    void openFiles(const QStringList& paths);
    /// A certificate as text, with or without its headers.
    void openText(const QByteArray& text);
    /// Lets one of the user's own certificates in the Windows store be chosen; nothing where there is no
    /// store.
    void chooseStored();
    /// Lets files be chosen.
    void chooseFiles();
    /// A certificate of the user's in the Windows store, by its SHA-1 thumbprint; \a name is what to call it.
    void openStored(const QString& sha1, const QString& name);
    /// A file, once, and the certificate in it with this SHA-1 thumbprint (upper-case hex) when there is one.
    void openAt(const QString& path, const QString& sha1);
    /// A certificate in any of the system's stores, by SystemStore::path; without its key.
    void openEntry(const QString& storePath, const QString& sha1, const QString& name);

Q_SIGNALS:
    /// A file, or pasted text, has been read and is shown, or why it is not.
    void inspected();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// Which file an item is of, and which certificate in it.
    enum ItemRole { numberRole = Qt::UserRole, certificateRole };

    void build();
    QWidget* buildButtons();
    QWidget* buildPasswordLine();
    void buildTabs();
    void paste();
    void openWithPassword();
    void compare();
    void removeCurrent();
    void audit(const QString& folder);
    /// Makes a file, or the certificate in it that has been asked for, the current one.
    void showAt(QTreeWidgetItem* item, const QString& sha1);
    void repair();
    QTreeWidgetItem* addItem(const QString& name);
    /// The item of a file; null when it has been taken off the list.
    QTreeWidgetItem* itemOf(int number) const;
    void read(QTreeWidgetItem* item, const QString& path, const SecretBytes& pasted,
              const SecretBytes& password);
    /// Reads away from the window, as one of as many as there are.
    void readAway(QTreeWidgetItem* item, const std::function<Inspection(const FilePatience&)>& reading,
                  const SecretBytes& pasted = {});
    /// Once the last one is there: what one file lacks may be in another. Once more when one came or went
    /// meanwhile.
    void judgeTogether();
    void fill(QTreeWidgetItem* item, const Inspection& inspection);
    void showCurrent();
    /// The file and the certificate of it that \a item stands for.
    const Inspection* inspectionOf(const QTreeWidgetItem* item) const;
    static qsizetype certificateIndexOf(const QTreeWidgetItem* item);
    QList<Certificate> knownCertificates() const;
    QList<Certificate> certificatesBeside(int number) const;

    const Clock& m_clock;
    QString m_ledgerPath;
    const CertificateStore& m_store;
    /// By the number that a file's item carries.
    QHash<int, Inspection> m_inspections;
    /// What was pasted and wants a password, by the same number.
    QHash<int, SecretBytes> m_pasted;
    /// What the ledger knows of authorities, as it was when files were last read.
    QList<Certificate> m_authorities;
    /// What it said of the certificates in those files.
    std::optional<RecordedFacts> m_recorded;
    int m_nextNumber = 0;
    /// How many files are being read, and how many since the last time that there were none.
    int m_reading = 0;
    int m_begun = 0;
    /// How often a file came or went.
    int m_changes = 0;
    bool m_isJudging = false;
    /// The paths that are shown have something of other files.
    bool m_wereTogether = false;
    KeepGoing m_keepGoing;
    QTreeWidget* m_files;
    QLabel* m_hint;
    QWidget* m_passwordLine = nullptr;
    PasswordField* m_password;
    QTabWidget* m_tabs;
    GeneralTab* m_general;
    DetailsTab* m_details;
    PurposesTab* m_purposes;
    PathTab* m_path;
    ProtectionTab* m_protection;
    DoctorTab* m_doctor;
    WorkBar* m_work;
    QPushButton* m_compare;
    QPushButton* m_remove;
    QPushButton* m_repair;
};

} // namespace p2s
