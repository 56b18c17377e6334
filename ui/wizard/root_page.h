#pragma once

#include "core/issuing/roots.h"
#include "ui/wizard/root_overview.h"
#include "ui/wizard/wizard_page.h"

class QStackedWidget;

namespace p2s {

class MessageBar;
class RootChoice;
class RootCreateForm;
class RootForm;
class RootImportForm;
class RootLedgerForm;
class RootStoreForm;
class RootTokenForm;
class RootUploadCard;

/// Which root signs. Several ways to one; each part is built when it is first needed.
class RootPage : public WizardPage {
    Q_OBJECT
public:
    explicit RootPage(IssuanceDraft& draft, QWidget* parent = nullptr);

    QString stepName() const override;
    QString outcome() const override;
    bool isComplete() const override;
    bool cancelWork() override;

protected:
    void build() override;
    void enter() override;
    void paintEvent(QPaintEvent* event) override;

private:
    template <typename Form> Form* form(Form*& form);
    RootLedgerForm* ledgerForm();
    RootUploadCard* uploadCard();
    void readLedger();
    void take(const RootOverview& overview);
    void showPart(QWidget* part);
    void showChoice();
    void offerUpload(const RootRecord& record, const QString& heading, const QList<Finding>& findings);
    void made(const UnlockedRoot& root, const QList<Finding>& findings);
    void chosen(const UnlockedRoot& root);

    RootOverview m_overview;
    bool m_isLedgerWanted = false;
    bool m_isLedgerRead = false;
    MessageBar* m_message = nullptr;
    QStackedWidget* m_parts = nullptr;
    RootChoice* m_choice = nullptr;
    RootLedgerForm* m_ledger = nullptr;
    RootCreateForm* m_create = nullptr;
    RootImportForm* m_import = nullptr;
    RootStoreForm* m_store = nullptr;
    RootTokenForm* m_token = nullptr;
    RootUploadCard* m_card = nullptr;
};

} // namespace p2s
