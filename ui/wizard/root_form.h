#pragma once

#include "core/issuing/roots.h"
#include "ui/widgets/run_async.h"
#include "ui/wizard/root_overview.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace p2s {

class IssuanceDraft;
class WorkBar;

/// One of the ways to a root on the root page: its fields, and below them the way back to the others, what
/// is being worked on, and the button that does it. Enter in any field is that button; while it works the
/// fields are shut.
class RootForm : public QWidget {
    Q_OBJECT
public:
    RootForm(IssuanceDraft& draft, const QString& heading, QWidget* parent = nullptr);

    /// What the ledger holds by now.
    virtual void setOverview(const RootOverview& overview) { Q_UNUSED(overview); }
    /// It is shown: the focus goes where typing begins.
    virtual void enter() = 0;
    /// Esc: false when there is nothing running to be stopped.
    bool cancelWork();
    /// Where there are no other ways: what the button to them says instead.
    void setOtherWay(const QString& text);

Q_SIGNALS:
    /// There is a root that can sign, with what is to be said of it.
    void unlocked(const p2s::UnlockedRoot& root, const QList<p2s::Finding>& findings);
    void otherWayWanted();

protected:
    virtual void submit() = 0;
    void keyPressEvent(QKeyEvent* event) override;

    IssuanceDraft& draft() const { return m_draft; }
    /// Where the fields go.
    QVBoxLayout* body() const { return m_body; }
    /// The row of buttons: what is added stands at its end.
    QHBoxLayout* footer() const { return m_footer; }
    QPushButton* otherWayButton() const { return m_otherWay; }
    WorkBar* workBar() const { return m_work; }

    /// Runs \a job (given what to ask whether to go on) on a worker and hands its result to \a done.
    template <typename Job, typename Done> void work(const QString& what, Job job, Done done) {
        const KeepGoing keepGoing = beginWork(what);
        runAsync(
            this, [job = std::move(job), keepGoing] { return job(keepGoing); },
            [this, done = std::move(done)](auto result) mutable {
                endWork();
                done(std::move(result));
            });
    }

private:
    KeepGoing beginWork(const QString& what);
    void endWork();

    IssuanceDraft& m_draft;
    QWidget* m_fields;
    QVBoxLayout* m_body;
    QHBoxLayout* m_footer;
    QPushButton* m_otherWay;
    WorkBar* m_work;
    QPointer<QWidget> m_focusBefore;
};

} // namespace p2s
