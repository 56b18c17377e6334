#pragma once

#include "ui/ledger/batch_settings_part.h"
#include "ui/ledger/batch_task.h"
#include "ui/ledger/ledger_place.h"

#include <QDialog>

class QPushButton;

namespace p2s {

class BatchList;
class CopyButton;
class MessageBar;
class WorkBar;

/// Many certificates at once: who gets one, who signs, where the files go; then one outcome after the other,
/// and the passwords that were generated.
class BatchWindow : public QDialog {
    Q_OBJECT
public:
    BatchWindow(LedgerPlace place, BatchTask task, QWidget* parent = nullptr);

    /// Stops running work instead of closing, and asks before passwords are lost.
    void reject() override;

Q_SIGNALS:
    /// Something was issued.
    void issued();

private:
    struct Issued {
        BatchPlan plan;
        QList<BatchOutcome> outcomes;
    };
    void build();
    QWidget* buildButtons();
    void readRoots();
    void start();
    /// On a worker; owns all it touches.
    static Result<Issued> issueAll(const LedgerPlace& place, const BatchTask& task,
                                   const BatchSettingsPart::Choice& choice,
                                   const std::function<void(const BatchPlan&)>& showPlan,
                                   const BatchObserver& observer, const GiveOutPassword& giveOut,
                                   const KeepGoing& keepGoing);
    void showPassword(const QString& path, const SecretBytes& password);
    void showOutcome(qsizetype item, const BatchOutcome& outcome);
    void finish(const Result<Issued>& result);
    void sayHowItWent(const Issued& issued);
    void openFolder() const;

    LedgerPlace m_place;
    BatchTask m_task;
    BatchList* m_list;
    MessageBar* m_message;
    BatchSettingsPart* m_settings;
    WorkBar* m_work;
    QPushButton* m_start;
    CopyButton* m_copy;
    CopyButton* m_copyAll;
    QPushButton* m_openFolder;
    QString m_folder;
    int m_done = 0;
    bool m_hasCopiedAll = false;
};

} // namespace p2s
