#include "tests/benchmarks/first_paint.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWizard>

#include <chrono>

namespace p2s::benchmark {
namespace {

QByteArray residentKibibytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return "0";
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1);
    }
    return "0";
}

class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWizard& wizard) : m_wizard(wizard) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched == m_wizard.currentPage() && !m_seen) {
            m_seen = true;
            // The event that comes next finds everything painted and flushed.
            QTimer::singleShot(0, this, [] {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                QTextStream(stdout) << std::chrono::nanoseconds(now).count() << ' ' << residentKibibytes()
                                    << Qt::endl;
                QCoreApplication::exit(0);
            });
        }
        return false;
    }

private:
    QWizard& m_wizard;
    bool m_seen = false;
};

} // namespace

int runUntilFirstPaint(QWizard& wizard) {
    FirstPaint watcher(wizard);
    qApp->installEventFilter(&watcher);
    wizard.show();
    return QApplication::exec();
}

} // namespace p2s::benchmark
