#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace p2s {

class RailStep;

/// The steps of the path taken, beside the page: the current one marked, finished ones with their outcome in
/// a word. A finished step is a button that leads back to it.
class StepRail : public QWidget {
    Q_OBJECT
public:
    enum class State { Ahead, Current, Finished };
    struct Step {
        int id = 0;
        QString name;
        QString outcome;
        State state = State::Ahead;
        /// The way back to it is open.
        bool reachable = false;
    };

    explicit StepRail(QWidget* parent = nullptr);
    void setSteps(const QList<Step>& steps);

Q_SIGNALS:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QList<RailStep*> m_steps;
};

} // namespace p2s
