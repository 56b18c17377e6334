#pragma once

#include "ui/wizard/wizard_page.h"

class QButtonGroup;
class QRadioButton;

namespace p2s {

class RecipientsPart;

/// For one person, or one certificate for several: with what either costs on the day one must be revoked.
class SharingPage : public WizardPage {
    Q_OBJECT
public:
    explicit SharingPage(IssuanceDraft& draft, QWidget* parent = nullptr);

    QString stepName() const override;
    QString outcome() const override;
    bool isComplete() const override;

protected:
    void build() override;
    void enter() override;

private:
    QWidget* choice(QRadioButton* radio, const QString& objectName, const QString& cost);
    void choose(bool isShared);

    QButtonGroup* m_group = nullptr;
    QRadioButton* m_unique = nullptr;
    QRadioButton* m_shared = nullptr;
    RecipientsPart* m_recipients = nullptr;
};

} // namespace p2s
