#pragma once

#include <QWizardPage>

namespace p2s {

class IssuanceDraft;

/// The ids of the pages: the first page, then those of each path (see wizardPaths) in their order.
enum class PageId {
    Start,
    Root,
    Person,
    Sharing,
    Review,
    Export,
    Issue,
    Result,
    RequestSend,
    Request,
    Reply
};

/// A page of the wizard: edits the one IssuanceDraft and keeps nothing of its own that the draft should know.
///
/// Its widgets are made when it is first shown (build), so that the wizard's first page is on the screen at
/// once.
class WizardPage : public QWizardPage {
    Q_OBJECT
public:
    explicit WizardPage(IssuanceDraft& draft, QWidget* parent = nullptr);

    /// The step's name in the rail.
    virtual QString stepName() const = 0;
    /// The outcome in a word for the rail ("P2SRootCert"); empty before there is one.
    virtual QString outcome() const = 0;
    /// Stops what the page is working on; false when it is idle. Esc and Cancel ask here before the wizard
    /// closes.
    virtual bool cancelWork() { return false; }

    /// Builds on the first visit, then calls enter(). Final: pages override build() and enter().
    void initializePage() final;
    /// Keeps what was entered: going Back never resets a page.
    void cleanupPage() final {}

protected:
    /// Lays the page out; called once.
    virtual void build() = 0;
    /// The page is about to be shown: read the draft again.
    virtual void enter() {}
    IssuanceDraft& draft() const { return m_draft; }
    /// For enter(): gives \a part the focus once QWizard has shown the page and closed or opened its buttons,
    /// one of which may have had it.
    void focusWhenShown(QWidget* part);

private:
    IssuanceDraft& m_draft;
    bool m_built = false;
};

} // namespace p2s
