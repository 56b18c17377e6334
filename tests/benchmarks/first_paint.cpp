#include "tests/benchmarks/first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWizardPage>

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
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_seen && qobject_cast<QWizardPage*>(watched)) {
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
    bool m_seen = false;
};

} // namespace

void watchFirstPaint() {
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace p2s::benchmark
