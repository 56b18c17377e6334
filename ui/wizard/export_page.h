#pragma once

#include "ui/wizard/wizard_page.h"

class QComboBox;
class QLabel;

namespace p2s {

class ExportFilePart;
class ExportNamePart;
class ExportPasswordPart;
class MessageBar;

/// Where the .pfx will be installed, where it is saved, what it is called and what protects it. The last page
/// before something is done.
class ExportPage : public WizardPage {
    Q_OBJECT
public:
    explicit ExportPage(IssuanceDraft& draft, QWidget* parent = nullptr);

    QString stepName() const override;
    QString outcome() const override;
    bool isComplete() const override;
    bool validatePage() override;

protected:
    void build() override;
    void enter() override;
    void showEvent(QShowEvent* event) override;

private:
    void chooseTarget(int index);
    /// After issuing: Next shows the outcome again, unless something is changed.
    void refresh();

    MessageBar* m_issuedMessage = nullptr;
    QComboBox* m_target = nullptr;
    QLabel* m_meaning = nullptr;
    ExportFilePart* m_file = nullptr;
    ExportNamePart* m_name = nullptr;
    ExportPasswordPart* m_password = nullptr;
};

} // namespace p2s
