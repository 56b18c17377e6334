#pragma once

#include "core/readiness/inspection.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace p2s {

class FindingList;
class MessageBar;

/// Who, by whom, from when to when; and whether a gateway would take it, with every reason.
class GeneralTab : public QScrollArea {
    Q_OBJECT
public:
    explicit GeneralTab(QWidget* parent = nullptr);

    /// \a index: which certificate of the file; nothing is shown of one that is not there.
    void show(const Inspection& inspection, qsizetype index);
    /// The file itself: its first certificate, and what there is to say of all of them.
    void showWholeFile(const Inspection& inspection);

Q_SIGNALS:
    /// A new file would put right what is shown.
    void repairWanted();

private:
    QLabel* addRow(QFormLayout* form, const QString& name, const char* objectName);
    void showVerdict(const Inspection& inspection, qsizetype index);
    void showJudgement(const Inspection& inspection, const Verdict& verdict, const QList<Finding>& findings);
    void showCertificate(const Certificate& certificate);

    MessageBar* m_verdict;
    FindingList* m_findings;
    QLabel* m_issuedTo;
    QLabel* m_issuedBy;
    QLabel* m_dates;
    QLabel* m_key;
    QLabel* m_privateKey;
    QLabel* m_serial;
    QLabel* m_thumbprint;
};

} // namespace p2s
