#pragma once

#include "core/base/clock.h"
#include "core/readiness/gateway_rehearsal.h"
#include "core/readiness/inspection.h"
#include "core/readiness/symptom.h"

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

    /// The file at hand; nothing for none.
    void setFile(const std::optional<Inspection>& inspection);

private:
    struct Outcome {
        Diagnosis diagnosis;
        std::optional<RehearsalOutcome> rehearsal;
        std::optional<Error> rootError;
    };
    QWidget* buildQuestions();
    void examine();
    void showRuleBook();
    void showOutcome(const Outcome& outcome);
    void showSymptoms(const Diagnosis& diagnosis);
    void showCauses(const Diagnosis& diagnosis);
    void addRow(Rule rule, const std::optional<Finding>& finding);

    const Clock& m_clock;
    std::optional<Inspection> m_inspection;
    QLineEdit* m_symptom;
    QPlainTextEdit* m_root;
    QPushButton* m_examine;
    MessageBar* m_meaning;
    MessageBar* m_gateway;
    QTreeWidget* m_causes;
};

} // namespace p2s
