#include "core/metrics/reliability.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace saccade;

namespace {

bool nearlyEqual(double actual, double expected) {
    return std::abs(actual - expected) < 1e-9;
}

} // namespace

class TestReliability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binsAreCountedByHand() {
        // Four bins. (0, 0.25]: nothing. (0.25, 0.5]: 0.4 wrong, 0.5 right. (0.5, 0.75]: 0.6 right.
        // (0.75, 1]: 0.8 wrong, 1.0 right.
        ReliabilityCounts counts(4);
        counts.add(0.4, false);
        counts.add(0.5, true);
        counts.add(0.6, true);
        counts.add(0.8, false);
        counts.add(1.0, true);
        const Reliability result = counts.reliability();
        QCOMPARE(result.bins.size(), std::size_t{4});
        QCOMPARE(result.count, std::int64_t{5});
        QCOMPARE(result.bins[0].count, std::int64_t{0});
        QCOMPARE(result.bins[0].accuracy, 0.0);
        QCOMPARE(result.bins[1].count, std::int64_t{2});
        QVERIFY(nearlyEqual(result.bins[1].lower, 0.25) && nearlyEqual(result.bins[1].upper, 0.5));
        QVERIFY(nearlyEqual(result.bins[1].confidence, 0.45) && nearlyEqual(result.bins[1].accuracy, 0.5));
        QVERIFY(nearlyEqual(result.bins[2].confidence, 0.6) && nearlyEqual(result.bins[2].accuracy, 1));
        QVERIFY(nearlyEqual(result.bins[3].confidence, 0.9) && nearlyEqual(result.bins[3].accuracy, 0.5));
        QVERIFY(nearlyEqual(result.confidence, 3.3 / 5) && nearlyEqual(result.accuracy, 3.0 / 5));
        // 2/5 of |0.5 - 0.45|, 1/5 of |1 - 0.6|, 2/5 of |0.5 - 0.9|.
        QVERIFY(nearlyEqual(result.expected_calibration_error, 0.4 * 0.05 + 0.2 * 0.4 + 0.4 * 0.4));
    }

    void theEndsHaveABin() {
        ReliabilityCounts counts(2);
        counts.add(0, false);
        counts.add(1 + 1e-7, true); // as a softmax in single precision may round it
        const Reliability result = counts.reliability();
        QCOMPARE(result.bins[0].count, std::int64_t{1});
        QCOMPARE(result.bins[1].count, std::int64_t{1});
    }

    void probabilitiesThatComeTrueHaveNoError() {
        ReliabilityCounts counts;
        for (int i = 0; i < 10; ++i)
            counts.add(0.7, i < 7);
        QVERIFY(nearlyEqual(counts.reliability().expected_calibration_error, 0));
    }

    void aBrokenProbabilityIsSeen() {
        ReliabilityCounts counts(2);
        counts.add(std::numeric_limits<double>::quiet_NaN(), false);
        counts.add(0.9, true);
        QCOMPARE(counts.reliability().count, std::int64_t{2});
        QVERIFY(std::isnan(counts.reliability().expected_calibration_error));
    }

    void nothingIsNoError() {
        const Reliability result = ReliabilityCounts().reliability();
        QCOMPARE(result.bins.size(), std::size_t{ReliabilityCounts::usual_bins});
        QCOMPARE(result.expected_calibration_error, 0.0);
        QCOMPARE(result.accuracy, 0.0);
    }
};

SACCADE_TEST(TestReliability)
#include "tst_reliability.moc"
