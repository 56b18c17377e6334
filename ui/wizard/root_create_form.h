#pragma once

#include "ui/wizard/root_form.h"

namespace p2s {

class MessageBar;
class NewPassphrasePart;
class RootNamePart;
class RootTermsPart;

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
    RootNamePart* m_name;
    RootTermsPart* m_terms;
    NewPassphrasePart* m_passphrase;
    MessageBar* m_message;
};

} // namespace p2s
