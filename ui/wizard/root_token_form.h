#pragma once

#include "core/issuing/token_roots.h"
#include "ui/wizard/root_form.h"

class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace p2s {

class FindingList;
class MessageBar;
class RootNamePart;
class RootTermsPart;
class TokenLoginPart;

/// A root whose key is on a smart card or token: first which token and its PIN, then one of its keys or a new
/// one. The key stays there and signs there; the ledger only learns where it is. Whoever leaves the form is
/// logged out, unless a root was taken.
class RootTokenForm : public RootForm {
    Q_OBJECT
public:
    explicit RootTokenForm(IssuanceDraft& draft, QWidget* parent = nullptr);

    void setOverview(const RootOverview& overview) override;
    void enter() override;

protected:
    void submit() override;
    void hideEvent(QHideEvent* event) override;

private:
    struct OpenToken {
        std::shared_ptr<TokenSession> session;
        QList<TokenRoot> roots;
    };

    QWidget* buildKeys();
    void buildList();
    void look();
    void logIn();
    void showLogin();
    void logOut();
    void showKeys(const OpenToken& token);
    void fillRow(QTreeWidgetItem* row, const TokenRoot& root) const;
    void showSelected();
    /// The key that stands marked; nothing when a new one is wanted.
    const TokenRoot* selected() const;
    /// What is against using it: unfit, or in the ledger already.
    std::optional<Error> objection(const TokenRoot& root) const;
    void make();
    void use(const TokenRoot& root);
    void take(const Result<UnlockedRoot>& root, const QList<Finding>& findings);

    OpenToken m_open;
    QStringList m_takenNames;
    /// By SHA-1 thumbprint.
    QMap<QString, QString> m_namesInLedger;
    QStackedWidget* m_steps;
    TokenLoginPart* m_login;
    QTreeWidget* m_list;
    FindingList* m_findings;
    RootNamePart* m_name = nullptr;
    RootTermsPart* m_terms = nullptr;
    MessageBar* m_message;
    QPushButton* m_another;
    QPushButton* m_go;
};

} // namespace p2s
