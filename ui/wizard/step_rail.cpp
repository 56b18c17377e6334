#include "ui/wizard/step_rail.h"

#include "ui/widgets/severity_color.h"
#include "ui/wizard/rail_step.h"

#include <QPainter>
#include <QVBoxLayout>

namespace p2s {

StepRail::StepRail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("stepRail"));
    setAccessibleName(tr("Steps"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

void StepRail::setSteps(const QList<Step>& steps) {
    while (m_steps.size() > steps.size())
        delete m_steps.takeLast();
    while (m_steps.size() < steps.size()) {
        auto* step = new RailStep(this);
        connect(step, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step->id()); });
        m_layout->insertWidget(static_cast<int>(m_steps.size()), step);
        m_steps << step;
    }
    const int total = static_cast<int>(steps.size());
    for (int i = 0; i < total; ++i)
        m_steps.at(i)->setStep(steps.at(i), i + 1, total);
}

// A hairline between the rail and the page.
void StepRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QColor line = quietTextColor(palette());
    line.setAlphaF(0.35F);
    painter.setPen(line);
    const int x = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

} // namespace p2s
