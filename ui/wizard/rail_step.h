#pragma once

#include "ui/wizard/step_rail.h"

#include <QAbstractButton>

namespace p2s {

/// One line of the rail: a numbered mark, the step's name and, below it, its outcome.
class RailStep : public QAbstractButton {
    Q_OBJECT
public:
    explicit RailStep(QWidget* parent = nullptr);

    /// \a number of \a total, from 1.
    void setStep(const StepRail::Step& step, int number, int total);
    int id() const { return m_step.id; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int markSide() const;
    int gap() const;
    QFont nameFont() const;
    QColor markColor() const;
    void paintMark(QPainter& painter, const QRect& mark) const;
    void paintLine(QPainter& painter, const QRect& mark) const;

    StepRail::Step m_step;
    int m_number = 0;
    int m_total = 0;
};

} // namespace p2s
