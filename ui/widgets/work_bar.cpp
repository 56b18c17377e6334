#include "ui/widgets/work_bar.h"

#include "ui/widgets/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace p2s {

WorkBar::WorkBar(QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_busy(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Cancel", "stops the work"), this)), m_delay(new QTimer(this)) {
    m_what->setTextFormat(Qt::PlainText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Working"));
    m_busy->setMaximumHeight(m_what->fontMetrics().height() / 2);
    m_cancel->setObjectName(QStringLiteral("cancelWorkButton"));
    m_cancel->setAccessibleName(tr("Cancel what is being worked on"));
    m_cancel->setAutoDefault(false);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_what);
    layout->addWidget(m_busy, 1);
    layout->addWidget(m_cancel);
    for (QWidget* part : {static_cast<QWidget*>(m_busy), static_cast<QWidget*>(m_cancel)}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        part->setSizePolicy(policy);
    }
    using namespace std::chrono_literals;
    m_delay->setSingleShot(true);
    m_delay->setInterval(200ms);
    connect(m_delay, &QTimer::timeout, this, [this] { reveal(true); });
    connect(m_cancel, &QPushButton::clicked, this, &WorkBar::cancel);
    reveal(false);
}

WorkBar::~WorkBar() {
    cancel();
}

KeepGoing WorkBar::begin(const QString& what) {
    m_goOn = std::make_shared<std::atomic_bool>(true);
    m_what->setText(what);
    m_cancel->setEnabled(true);
    m_delay->start();
    return [goOn = m_goOn] { return goOn->load(std::memory_order_relaxed); };
}

void WorkBar::setProgress(int done, int total) {
    m_busy->setRange(0, total);
    m_busy->setValue(done);
}

void WorkBar::end() {
    m_busy->setRange(0, 0);
    m_goOn.reset();
    m_delay->stop();
    reveal(false);
}

void WorkBar::cancel() {
    if (!m_goOn)
        return;
    m_goOn->store(false, std::memory_order_relaxed);
    m_cancel->setEnabled(false);
}

void WorkBar::reveal(bool shown) {
    m_what->setVisible(shown);
    m_busy->setVisible(shown);
    m_cancel->setVisible(shown);
    if (shown)
        announce(this, m_what->text());
}

} // namespace p2s
