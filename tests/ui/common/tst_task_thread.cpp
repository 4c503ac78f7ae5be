#include "tests/support/test_program.h"
#include "ui/common/task_thread.h"

#include <QtTest>

#include <atomic>
#include <latch>

using namespace saccade::ui;

namespace {

/// Does what the owner of a TaskThread does: its tasks post to it.
class Owner : public QObject {
public:
    explicit Owner(int* heard) : heard_(heard), thread(QStringLiteral("test")) {}

    void hear() { ++*heard_; }

private:
    int* heard_;

public:
    TaskThread thread; ///< last, so that it is destroyed first
};

void waitForStop(const std::stop_token& token) {
    while (!token.stop_requested())
        QThread::yieldCurrentThread();
}

} // namespace

class TestTaskThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsTasksInOrderOffTheGuiThread();
    void dropsATaskThatWasStoppedBeforeItBegan();
    void tellsARunningTaskToStop();
    void stopsEveryTask();
    void waitsForTheRunningTaskWhenDestroyed();
    void leavesADestroyedOwnerAlone();
};

void TestTaskThread::runsTasksInOrderOffTheGuiThread() {
    QStringList order;
    QThread* where = nullptr;
    {
        TaskThread thread(QStringLiteral("test"), 5);
        std::latch done(1);
        thread.start([&](const std::stop_token&) {
            order << QStringLiteral("first");
            where = QThread::currentThread();
        });
        thread.start([&](const std::stop_token&) {
            order << QStringLiteral("second");
            done.count_down();
        });
        done.wait();
    }
    QCOMPARE(order, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    QVERIFY(where && where != QThread::currentThread());
}

void TestTaskThread::dropsATaskThatWasStoppedBeforeItBegan() {
    TaskThread thread(QStringLiteral("test"));
    std::latch go(1);
    std::latch done(1);
    std::atomic<bool> ran = false;
    thread.start([&](const std::stop_token&) { go.wait(); });
    std::stop_source dropped = thread.start([&](const std::stop_token&) { ran = true; });
    thread.start([&](const std::stop_token&) { done.count_down(); });
    dropped.request_stop();
    go.count_down();
    done.wait();
    QVERIFY(!ran);
}

void TestTaskThread::tellsARunningTaskToStop() {
    TaskThread thread(QStringLiteral("test"));
    std::latch running(1);
    std::latch stopped(1);
    std::stop_source source = thread.start([&](const std::stop_token& token) {
        running.count_down();
        waitForStop(token);
        stopped.count_down();
    });
    running.wait();
    source.request_stop();
    stopped.wait();
    QVERIFY(source.stop_requested());
}

void TestTaskThread::stopsEveryTask() {
    TaskThread thread(QStringLiteral("test"));
    std::latch running(1);
    std::latch done(1);
    std::atomic<bool> ran = false;
    thread.start([&](const std::stop_token& token) {
        running.count_down();
        waitForStop(token);
    });
    thread.start([&](const std::stop_token&) { ran = true; });
    running.wait();
    thread.stopAll();
    thread.start([&](const std::stop_token&) { done.count_down(); }); // does not affect later ones
    done.wait();
    QVERIFY(!ran);
}

void TestTaskThread::waitsForTheRunningTaskWhenDestroyed() {
    std::atomic<bool> ended = false;
    std::latch running(1);
    {
        TaskThread thread(QStringLiteral("test"));
        thread.start([&](const std::stop_token& token) {
            running.count_down();
            waitForStop(token);
            ended = true;
        });
        running.wait();
    }
    QVERIFY(ended);
}

void TestTaskThread::leavesADestroyedOwnerAlone() {
    int heard = 0;
    auto owner = std::make_unique<Owner>(&heard);
    std::latch running(1);
    owner->thread.start([target = owner.get(), &running](const std::stop_token& token) {
        QMetaObject::invokeMethod(target, [target] { target->hear(); });
        running.count_down();
        waitForStop(token);
        QMetaObject::invokeMethod(target, [target] { target->hear(); });
    });
    running.wait();
    owner.reset();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(heard, 0);
}

SACCADE_TEST(TestTaskThread)
#include "tst_task_thread.moc"
