#pragma once

#include "core/base/progress.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace p2s {

/// Says what is being worked on, from 200 ms on, with a Cancel button. Keeps its room while it is empty, so
/// that nothing jumps. What is still running when it is destroyed is told to stop.
class WorkBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkBar)
public:
    explicit WorkBar(QWidget* parent = nullptr);
    ~WorkBar() override;

    /// Begins to show \a what and returns what the work asks whether to go on; it may outlive the bar.
    KeepGoing begin(const QString& what);
    /// How far it is; without this only that it goes on.
    void setProgress(int done, int total);
    void end();
    bool isWorking() const { return m_goOn != nullptr; }
    /// Asks the work to stop; it ends when it notices.
    void cancel();

private:
    void reveal(bool shown);

    QLabel* m_what;
    QProgressBar* m_busy;
    QPushButton* m_cancel;
    QTimer* m_delay;
    std::shared_ptr<std::atomic_bool> m_goOn;
};

} // namespace p2s
