#include "tests/support/test_program.h"
#include "ui/training/run/time_left.h"

#include <QTest>

using namespace saccade;
using namespace saccade::ui;

class TestTimeLeft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheRateSinceThisStart() {
        TimeLeft left;
        // Computing features took 50 s; the run resumes after step 1000.
        left.note({TrainPhase::ComputingFeatures, 10, 10}, 50);
        left.note({TrainPhase::Training, 1000, 3000}, 50);
        QVERIFY(!left.seconds());
        left.note({TrainPhase::Training, 1010, 3000}, 51);
        QVERIFY(!left.seconds()); // too early to tell
        left.note({TrainPhase::Training, 1200, 3000}, 70);
        // 200 steps in 20 s: 1800 more take 180 s.
        QCOMPARE(left.seconds().value(), 180.0);
        // Validation took 20 s without a step: 400 steps in 60 s, 1600 more take 240 s.
        left.note({TrainPhase::Validating, 5, 100}, 90);
        left.note({TrainPhase::Training, 1400, 3000}, 110);
        QCOMPARE(left.seconds().value(), 240.0);
        left.restart();
        QVERIFY(!left.seconds());
    }

    void isToldInWords() {
        QCOMPARE(durationText(41.7), QStringLiteral("41 s"));
        QCOMPARE(durationText(60), QStringLiteral("1 min"));
        QCOMPARE(durationText(59.6 * 60), QStringLiteral("1 h 0 min"));
        QCOMPARE(durationText(200 * 60), QStringLiteral("3 h 20 min"));
    }
};

SACCADE_TEST(TestTimeLeft)
#include "tst_time_left.moc"
