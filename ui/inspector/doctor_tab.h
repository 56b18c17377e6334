#pragma once

#include "core/base/clock.h"
#include "core/readiness/examination.h"
#include "core/readiness/inspection.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace p2s {

class MessageBar;

/// From what the user sees, an error code or a message, to its causes in the file at hand; and whether a
/// gateway with the pasted root would let this file in.
class DoctorTab : public QWidget {
    Q_OBJECT
public:
    /// \a clock outlives the tab.
    explicit DoctorTab(const Clock& clock, QWidget* parent = nullptr);

    /// The file at hand, nothing for none; \a others: certificates that the user may have besides; \a
    /// recorded: what the ledger says of it, nothing where there is none.
    void setFile(const std::optional<Inspection>& inspection, const QList<Certificate>& others = {},
                 const std::optional<RecordedFacts>& recorded = {});

private:
    struct Outcome {
        Examination examination;
        /// What kept the gateway's root, or its list, from being looked at.
        std::optional<Error> error;
    };
    QWidget* buildQuestions();
    QWidget* buildGateway();
    static Outcome outcomeOf(ConnectionCase at, const QByteArray& revoked, const QString& revokedName,
                             const QDateTime& now);
    void examine();
    void showRuleBook();
    void showOutcome(const Outcome& outcome);
    void showSymptoms(const Diagnosis& diagnosis);
    void showCauses(const Diagnosis& diagnosis);
    void addRow(const Cause& cause);

    const Clock& m_clock;
    std::optional<Inspection> m_inspection;
    QList<Certificate> m_others;
    std::optional<RecordedFacts> m_recorded;
    QLineEdit* m_symptom;
    QPlainTextEdit* m_root;
    QLineEdit* m_rootName;
    QPlainTextEdit* m_revoked;
    QPushButton* m_examine;
    MessageBar* m_meaning;
    MessageBar* m_gateway;
    QTreeWidget* m_causes;
};

} // namespace p2s
