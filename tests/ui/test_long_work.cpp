#include "ui/widgets/run_async.h"
#include "ui/widgets/work_bar.h"

#include <QPushButton>
#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

using namespace p2s;

/// Work that takes its time: on a worker, with a way to stop it.
class TestLongWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workBarShowsAfterAMoment();
    void workBarStopsTheWork();
    void asyncBringsTheResultBack();
    void asyncDropsWhatNobodyWaitsFor();
};

void TestLongWork::workBarShowsAfterAMoment() {
    WorkBar bar;
    bar.show();
    auto* cancel = bar.findChild<QPushButton*>(QStringLiteral("cancelWorkButton"));
    QVERIFY(cancel->isHidden());
    const QSize empty = bar.sizeHint();
    bar.begin(QStringLiteral("Making the key pair …"));
    QVERIFY(bar.isWorking());
    QVERIFY2(cancel->isHidden(), "what is done in a moment must not flash");
    QTRY_VERIFY(cancel->isVisible());
    QCOMPARE(bar.sizeHint().height(), empty.height());
    bar.end();
    QVERIFY(cancel->isHidden());
    QVERIFY(!bar.isWorking());
}

void TestLongWork::workBarStopsTheWork() {
    KeepGoing keepGoing;
    {
        WorkBar bar;
        keepGoing = bar.begin(QStringLiteral("Working"));
        QVERIFY(keepGoing());
        bar.cancel();
        QVERIFY(!keepGoing());
        keepGoing = bar.begin(QStringLiteral("Again"));
        QVERIFY(keepGoing());
    }
    QVERIFY2(!keepGoing(), "work outlives the page that wanted it");
}

void TestLongWork::asyncBringsTheResultBack() {
    QObject context;
    Qt::HANDLE worker = nullptr;
    Qt::HANDLE home = nullptr;
    int answer = 0;
    runAsync(
        &context,
        [&worker] {
            worker = QThread::currentThreadId();
            return 42;
        },
        [&](int result) {
            answer = result;
            home = QThread::currentThreadId();
        });
    QTRY_COMPARE(answer, 42);
    QCOMPARE(home, QThread::currentThreadId());
    QVERIFY(worker != home);
}

void TestLongWork::asyncDropsWhatNobodyWaitsFor() {
    auto context = std::make_unique<QObject>();
    QSemaphore mayEnd;
    bool called = false;
    runAsync(
        context.get(),
        [&mayEnd] {
            mayEnd.acquire();
            return 1;
        },
        [&called](int) { called = true; });
    context.reset();
    mayEnd.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_MAIN(TestLongWork)
#include "test_long_work.moc"
