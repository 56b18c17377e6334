#pragma once

#include "ui/wizard/wizard_page.h"
#include "ui/wizard/wizard_path.h"

namespace p2s {

class AttentionPart;

/// The first page: what is wanted, as large links, and below them what needs attention. The links lead on,
/// so that there is nothing for Next to do.
class StartPage : public WizardPage {
    Q_OBJECT
public:
    StartPage(IssuanceDraft& draft, QList<WizardPath> paths, QWidget* parent = nullptr);

    QString stepName() const override;
    QString outcome() const override { return {}; }
    bool isComplete() const override { return false; }

    /// Reads again what needs attention, if it was ever shown.
    void lookAgain();

Q_SIGNALS:
    /// The link of the path at this place was taken.
    void chosen(qsizetype path);
    /// The ledger's window is to show what ends within so many days.
    void expiringWanted(int days);
    /// The reply to a request that waits is to be taken.
    void replyWanted();
    /// All of that is to be renewed.
    void renewalWanted(int days);
    /// The way from an old root to a new one is to be shown.
    void rolloverWanted();
    /// The ledger's server wants a password.
    void loginWanted();
    /// Another ledger is to be chosen.
    void placeWanted();

protected:
    void build() override;
    void enter() override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<WizardPath> m_paths;
    AttentionPart* m_attention = nullptr;
    QWidget* m_first = nullptr;
    bool m_isAttentionWanted = false;
};

} // namespace p2s
