#include "app/window/pause_gate.h"
#include "tests/support/await.h"
#include "tests/support/test_program.h"

#include <atomic>
#include <semaphore>
#include <thread>

using namespace saccade;
using std::chrono::hours;
using std::chrono::milliseconds;
using window::PauseGate;

namespace {

/// A thread that makes steps as fast as the gate lets it.
class Stepper {
public:
    explicit Stepper(PauseGate& gate) {
        thread_ = std::jthread([this, &gate](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                begun_.release();
                may_end_.acquire();
                ++steps;
                gate.passAfterStep(stop);
            }
        });
    }
    ~Stepper() { finish(); }

    void letStepsEnd(int count) { may_end_.release(count); }
    void awaitStepBegun() { begun_.acquire(); }
    /// Steps in all. A step that was let through is still made; no other can begin.
    int finish() {
        thread_.request_stop();
        may_end_.release(100);
        if (thread_.joinable())
            thread_.join();
        return steps;
    }

    std::atomic<int> steps = 0;

private:
    std::counting_semaphore<> begun_{0}, may_end_{0};
    std::jthread thread_; ///< last: it uses the others
};

} // namespace

class TestPauseGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closedItLetsThroughWhatWasAskedFor() {
        PauseGate gate;
        gate.setClosed(true);
        Stepper stepper(gate);
        stepper.letStepsEnd(10);
        AWAIT_EQUAL(stepper.steps.load(), 1);
        gate.letStepThrough();
        AWAIT_EQUAL(stepper.steps.load(), 2);
        gate.letStepThrough();
        gate.letStepThrough();
        AWAIT_EQUAL(stepper.steps.load(), 4);
        QVERIFY(gate.isClosed());
        QCOMPARE(stepper.finish(), 4); // and no more, though others could have ended
    }

    /// A step that is under way when the gate is closed is not the one that is let through.
    void theStepUnderWayDoesNotCount() {
        PauseGate gate;
        Stepper stepper(gate);
        stepper.awaitStepBegun();
        gate.setClosed(true);
        gate.letStepThrough();
        stepper.letStepsEnd(10);
        AWAIT_EQUAL(stepper.steps.load(), 2);
        QCOMPARE(stepper.finish(), 2);
    }

    /// What is done between two steps passes, and does not use up the step.
    void otherWorkBelongsToTheStep() {
        PauseGate gate;
        gate.setClosed(true);
        gate.letStepThrough();
        for (int i = 0; i < 5; ++i)
            gate.pass({}); // would not return without the step
        Stepper stepper(gate);
        stepper.letStepsEnd(10);
        AWAIT_EQUAL(stepper.steps.load(), 1);
        QCOMPARE(stepper.finish(), 1);
    }

    void openItForgetsStepsThatWereAskedFor() {
        PauseGate gate;
        gate.letStepThrough(); // nothing is closed
        gate.setClosed(true);
        gate.letStepThrough();
        gate.setClosed(false);
        gate.setClosed(true);
        Stepper stepper(gate);
        stepper.letStepsEnd(10);
        AWAIT_EQUAL(stepper.steps.load(), 1);
        QCOMPARE(stepper.finish(), 1);
    }

    void aSlowPaceEndsWhenItIsNoLongerWanted() {
        PauseGate gate;
        gate.setPace(hours(1));
        QVERIFY(gate.isSlow());
        Stepper stepper(gate);
        stepper.letStepsEnd(1000);
        AWAIT_EQUAL(stepper.steps.load(), 2); // the first comes without waiting
        gate.setPace(milliseconds(0));
        QVERIFY(!gate.isSlow());
        AWAIT(stepper.steps > 10);
    }

    void stoppingEndsEveryWait() {
        PauseGate gate;
        gate.setPace(hours(1));
        Stepper slow(gate);
        slow.letStepsEnd(10);
        AWAIT_EQUAL(slow.steps.load(), 2);
        QCOMPARE(slow.finish(), 2); // or it would wait for an hour

        PauseGate closed;
        closed.setClosed(true);
        Stepper held(closed);
        held.letStepsEnd(10);
        AWAIT_EQUAL(held.steps.load(), 1);
        QCOMPARE(held.finish(), 1);
    }

    /// A step of a paused run does not wait for the pace.
    void closingEndsTheWaitForThePace() {
        PauseGate gate;
        gate.setPace(hours(1));
        Stepper stepper(gate);
        stepper.letStepsEnd(10);
        AWAIT_EQUAL(stepper.steps.load(), 2);
        gate.setClosed(true);
        gate.letStepThrough();
        AWAIT_EQUAL(stepper.steps.load(), 3);
        QCOMPARE(stepper.finish(), 3);
    }
};

SACCADE_TEST(TestPauseGate)
#include "tst_pause_gate.moc"
