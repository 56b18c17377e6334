#pragma once

#include "ui/wizard/root_form.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace p2s {

class MessageBar;
class NewPassphrasePart;
class RootNamePart;

/// Makes a new root: name, key, years, passphrase.
class RootCreateForm : public RootForm {
    Q_OBJECT
public:
    explicit RootCreateForm(IssuanceDraft& draft, QWidget* parent = nullptr);

    void setOverview(const RootOverview& overview) override;
    void enter() override;

protected:
    void submit() override;

private:
    void buildKeyAndYears(QFormLayout* form);
    void showYears();
    RootProfile profile() const;

    RootNamePart* m_name;
    QComboBox* m_key;
    QSpinBox* m_years;
    QLabel* m_until;
    NewPassphrasePart* m_passphrase;
    MessageBar* m_message;
};

} // namespace p2s
