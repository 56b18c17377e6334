#pragma once

#include "ui/wizard/root_form.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace p2s {

class FindingList;
class MessageBar;
class NewPassphrasePart;
class PasswordField;
class RootNamePart;

/// Takes in a root that exists already: first the file is read and shown, then it goes into the ledger under
/// a name and a passphrase.
class RootImportForm : public RootForm {
    Q_OBJECT
public:
    explicit RootImportForm(IssuanceDraft& draft, QWidget* parent = nullptr);

    void setOverview(const RootOverview& overview) override;
    void enter() override;

protected:
    void submit() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildFileStep();
    QWidget* buildNameStep();
    QWidget* fileLine(QLineEdit* edit, const QString& buttonName, const QString& accessibleName);
    void browse(QLineEdit* into);
    void readFile();
    void show(const RootCandidate& candidate);
    void backToFile();
    void takeIn();
    void showStep(QWidget* step);
    bool isNaming() const;

    QStringList m_takenNames;
    std::optional<RootCandidate> m_candidate;
    QStackedWidget* m_steps;
    QLineEdit* m_file;
    QLineEdit* m_keyFile;
    QLineEdit* m_issuers;
    PasswordField* m_password;
    MessageBar* m_fileMessage;
    QLabel* m_subject;
    QLabel* m_facts;
    FindingList* m_findings;
    RootNamePart* m_name = nullptr;
    NewPassphrasePart* m_passphrase = nullptr;
    MessageBar* m_nameMessage;
    QPushButton* m_another;
    QPushButton* m_go;
    QWidget* m_fileStep;
    QWidget* m_nameStep;
};

} // namespace p2s
