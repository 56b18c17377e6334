#pragma once

#include "core/readiness/finding.h"

#include <QWidget>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace p2s {

class MessageBar;

/// What readiness has to say, one message row a finding, the gravest first. Takes no room when there is
/// nothing.
class FindingList : public QWidget {
    Q_OBJECT
public:
    /// A button that puts a finding right.
    struct Cure {
        QString text;
        std::function<void()> action;
    };
    using CureFor = std::function<std::optional<Cure>(const Finding&)>;

    explicit FindingList(QWidget* parent = nullptr);

    /// \a cureFor may be empty.
    void setFindings(const QList<Finding>& findings, const CureFor& cureFor = {});
    /// As shown.
    const QList<Finding>& findings() const { return m_findings; }
    /// The rows in use, for tests.
    QList<MessageBar*> rows() const;

private:
    QVBoxLayout* m_layout;
    QList<MessageBar*> m_bars;
    QList<Finding> m_findings;
    /// The texts of their buttons; empty for none.
    QStringList m_offers;
};

} // namespace p2s
