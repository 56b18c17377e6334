#pragma once

#include "core/base/error.h"
#include "core/readiness/finding.h"

#include <QFrame>

#include <array>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace p2s {

class CopyButton;

/// An inline message where its cause is: severity by icon and word, one sentence and what to do, an optional
/// button that cures it, and "Details" (selectable, with Copy) when there are some. Hidden while it has
/// nothing to say. Announced to screen readers.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Severity severity, const QString& sentence, const QString& hint = {},
                     const QString& details = {});
    /// The error's sentence and hint, its code and detail behind "Details".
    void showError(const Error& error);
    /// Its rule, codes and detail behind "Details".
    void showFinding(const Finding& finding);
    /// Puts a button into the bar; the next show… takes it away again.
    void setAction(const QString& text, std::function<void()> action);
    /// More buttons beside it, under the same rule.
    void setSecondAction(const QString& text, std::function<void()> action);
    void setThirdAction(const QString& text, std::function<void()> action);
    void clear();
    bool isEmpty() const;
    /// The sentence shown, for tests.
    QString sentence() const;
    /// What is behind "Details".
    const QString& details() const { return m_detailsText; }
    /// How grave the message shown is.
    Severity severity() const { return m_severity; }
    /// The button that cures it, named after the bar with "Action" behind; hidden without one.
    QPushButton* actionButton() const { return m_actions[0]; }
    /// The others: "SecondAction", "ThirdAction".
    QPushButton* secondActionButton() const { return m_actions[1]; }
    QPushButton* thirdActionButton() const { return m_actions[2]; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void offer(std::size_t place, const QString& text, std::function<void()> action);
    void renderIcon();
    void nameParts();
    void showDetails(bool shown);

    Severity m_severity = Severity::Info;
    QString m_sentence;
    QString m_hint;
    QString m_detailsText;
    QLabel* m_icon;
    QLabel* m_word;
    QLabel* m_text;
    std::array<QPushButton*, 3> m_actions;
    QToolButton* m_detailsButton;
    QLabel* m_details;
    CopyButton* m_copyDetails;
    std::array<QMetaObject::Connection, 3> m_onAction;
};

} // namespace p2s
