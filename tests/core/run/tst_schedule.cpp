#include "core/base/error.h"
#include "core/run/early_stopping.h"
#include "core/run/schedule.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <limits>

using namespace saccade;

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warmsUpInEqualParts() {
        const Schedule schedule({.kind = ScheduleKind::Constant, .warmup_steps = 4});
        QCOMPARE(schedule.multiplier(1), 0.25);
        QCOMPARE(schedule.multiplier(2), 0.5);
        QCOMPARE(schedule.multiplier(4), 1.0);
        QCOMPARE(schedule.multiplier(1000), 1.0);
    }

    void withoutWarmUpTheFirstStepIsWhole() {
        const Schedule schedule({.kind = ScheduleKind::Constant});
        QCOMPARE(schedule.multiplier(1), 1.0);
    }

    void cosineFallsToTheFloor() {
        const Schedule schedule(
            {.kind = ScheduleKind::Cosine, .warmup_steps = 100, .planned_steps = 1100, .floor = 0.2});
        QCOMPARE(schedule.multiplier(100), 1.0);
        // Half way the cosine is 0: 0.2 + 0.8 / 2.
        QCOMPARE(schedule.multiplier(600), 0.6);
        QCOMPARE(schedule.multiplier(1100), 0.2);
        QCOMPARE(schedule.multiplier(5000), 0.2);
    }

    void cosineEndsWhenTheWarmUpIsTheWholeRun() {
        const Schedule schedule(
            {.kind = ScheduleKind::Cosine, .warmup_steps = 10, .planned_steps = 5, .floor = 0.5});
        QCOMPARE(schedule.multiplier(5), 0.5);
        QCOMPARE(schedule.multiplier(11), 0.5);
    }

    void plateauFallsWhenNothingImproves() {
        Schedule schedule(
            {.kind = ScheduleKind::Plateau, .floor = 0.2, .plateau_factor = 0.5, .plateau_patience = 2});
        schedule.endEpoch(0.5);
        schedule.endEpoch(0.4);
        QCOMPARE(schedule.multiplier(1), 1.0);
        schedule.endEpoch(0.5); // equal is not an improvement
        QCOMPARE(schedule.multiplier(1), 0.5);
        schedule.endEpoch(0.4);
        QCOMPARE(schedule.multiplier(1), 0.5);
        schedule.endEpoch(std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(schedule.multiplier(1), 0.25);
        schedule.endEpoch(0.6);
        schedule.endEpoch(0.1);
        schedule.endEpoch(0.1);
        QCOMPARE(schedule.multiplier(1), 0.2);
    }

    void aScheduleGoesOnFromItsState() {
        const ScheduleOptions options = {.kind = ScheduleKind::Plateau, .plateau_patience = 1};
        Schedule first(options);
        first.endEpoch(1);
        first.endEpoch(0);
        Schedule second(options, first.state());
        QCOMPARE(second.multiplier(1), 0.5);
        second.endEpoch(0.9); // still below the first one's best
        QCOMPARE(second.multiplier(1), 0.25);
    }

    void namesAreKnown() {
        QVERIFY(scheduleFromName("cosine") == ScheduleKind::Cosine);
        QVERIFY(scheduleFromName("plateau") == ScheduleKind::Plateau);
        QVERIFY(scheduleFromName("constant") == ScheduleKind::Constant);
        QVERIFY_EXCEPTION_THROWN(scheduleFromName("step"), Error);
    }

    void stopsWhenPatienceEnds() {
        EarlyStopping stopping(2, true);
        QVERIFY(stopping.update(0.1));
        QVERIFY(stopping.update(0.2));
        QVERIFY(!stopping.update(0.2));
        QVERIFY(!stopping.shouldStop());
        QVERIFY(!stopping.update(0.1));
        QVERIFY(stopping.shouldStop());
        QCOMPARE(*stopping.state().best, 0.2);
    }

    void lowerCanBeBetter() {
        EarlyStopping stopping(1, false);
        QVERIFY(stopping.update(3));
        QVERIFY(stopping.update(2));
        QVERIFY(!stopping.shouldStop());
        QVERIFY(!stopping.update(2.5));
        QVERIFY(stopping.shouldStop());
    }

    void patienceZeroNeverStops() {
        EarlyStopping stopping(0, true);
        for (int epoch = 0; epoch < 100; ++epoch)
            stopping.update(0);
        QVERIFY(!stopping.shouldStop());
    }

    void aValueThatIsNotFiniteIsNoGain() {
        BestValue value;
        QVERIFY(!value.update(std::numeric_limits<double>::infinity(), true));
        QVERIFY(!value.best);
        QVERIFY(value.update(-1, true));
    }
};

SACCADE_TEST(TestSchedule)
#include "tst_schedule.moc"
