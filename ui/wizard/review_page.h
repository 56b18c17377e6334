#pragma once

#include "ui/widgets/finding_list.h"
#include "ui/wizard/wizard_page.h"

class QComboBox;
class QDateEdit;
class QLabel;

namespace p2s {

class PurposeEditor;

/// The exact certificate that will be signed, and what readiness says of it on every change.
class ReviewPage : public WizardPage {
    Q_OBJECT
public:
    explicit ReviewPage(IssuanceDraft& draft, QWidget* parent = nullptr);

    QString stepName() const override;
    QString outcome() const override;
    bool isComplete() const override;

protected:
    void build() override;
    void enter() override;

private:
    QLayout* buildFacts();
    void chooseKey(int index);
    void chooseLastDay(const QDate& day);
    void refresh();
    void refreshDates();
    std::optional<FindingList::Cure> cureFor(const Finding& finding);
    void putClientAuthenticationFirst();

    QLabel* m_subject = nullptr;
    QLabel* m_alternativeName = nullptr;
    QLabel* m_issuer = nullptr;
    QComboBox* m_key = nullptr;
    QLabel* m_keyUsage = nullptr;
    QLabel* m_notBefore = nullptr;
    QDateEdit* m_notAfter = nullptr;
    QLabel* m_rootEnd = nullptr;
    PurposeEditor* m_purposes = nullptr;
    FindingList* m_findings = nullptr;
};

} // namespace p2s
