#pragma once

#include "core/base/error.h"
#include "core/readiness/finding.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace p2s {

/// An inline message where its cause is: severity by icon and word, one sentence and what to do, an optional button
/// that cures it, and "Details" (selectable, with Copy) when there are some. Hidden while it has nothing to say.
/// Announced to screen readers.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Severity severity, const QString& sentence, const QString& hint = {}, const QString& details = {});
    /// The error's sentence and hint, its code and detail behind "Details".
    void showError(const Error& error);
    void showFinding(const Finding& finding);
    /// Puts a button into the bar; the next show… takes it away again.
    void setAction(const QString& text, std::function<void()> action);
    void clear();
    bool isEmpty() const;
    /// The sentence shown, for tests.
    QString sentence() const;
};

} // namespace p2s
