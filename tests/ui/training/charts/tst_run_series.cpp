#include "tests/support/test_program.h"
#include "ui/training/charts/curve_points.h"
#include "ui/training/charts/plot_bounds.h"
#include "ui/training/charts/run_series.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace saccade;
using namespace saccade::ui;

namespace {

StepReport stepReport(std::int64_t number, int epoch, double perplexity = 10) {
    StepReport report;
    report.step = number;
    report.epoch = epoch;
    report.perplexity = perplexity;
    report.seconds = 2.0 * static_cast<double>(number);
    return report;
}

EpochReport epochReport(int number, std::int64_t steps) {
    EpochReport report;
    report.epoch = number;
    report.step = steps;
    report.seconds = 2.0 * static_cast<double>(steps);
    report.validation = ValidationReport{};
    report.validation->loss = 3.0 / number;
    report.validation->metrics["CIDEr"] = 0.5;
    return report;
}

bool isSorted(const RunSeries& run) {
    for (const char* key : {"training_loss", "validation_loss"})
        for (const Axis axis : {Axis::Step, Axis::Epoch, Axis::Time})
            if (const auto x = run.x(key, axis); !std::is_sorted(x.begin(), x.end()))
                return false;
    return true;
}

} // namespace

class TestRunSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesStepsAlongEpochs() {
        Metrics metrics;
        for (int i = 1; i <= 20; ++i)
            metrics.steps.push_back(stepReport(i, i <= 10 ? 1 : 2));
        metrics.epochs = {epochReport(1, 10), epochReport(2, 20)};
        RunSeries run;
        run.add(metrics);
        const auto x = run.x("training_loss", Axis::Epoch);
        QCOMPARE(x[4], 0.5);
        QCOMPARE(x[9], 1.0);
        QCOMPARE(x[14], 1.5);
        QCOMPARE(run.x("validation_loss", Axis::Step)[1], 20.0);
        QCOMPARE(run.x("CIDEr", Axis::Time)[0], 20.0);
        QCOMPARE(run.fromStep(15, Axis::Epoch), 1.5);
        QCOMPARE(run.toStep(1.5, Axis::Epoch), 15.0);
        QVERIFY(run.isPerEpoch("CIDEr"));
        QVERIFY(!run.isPerEpoch("training_loss"));
        QCOMPARE(run.curve("training_loss").values()[3], std::log(10.0));
    }

    /// A run was killed after step 150 and resumes from the checkpoint at step 100.
    void aResumedRunTakesThePlaceOfTheKilledOne() {
        RunSeries run;
        Metrics killed;
        for (int i = 1; i <= 150; ++i)
            killed.steps.push_back(stepReport(i, i <= 100 ? 1 : 2, 10));
        killed.epochs = {epochReport(1, 100)};
        run.add(killed);
        Metrics resumed;
        for (int i = 101; i <= 120; ++i)
            resumed.steps.push_back(stepReport(i, 2, 20));
        run.add(resumed);
        QCOMPARE(run.x("training_loss", Axis::Step).size(), 120U);
        QCOMPARE(run.x("training_loss", Axis::Epoch)[109], 1.1);
        QCOMPARE(run.curve("training_loss").values()[99], std::log(10.0));
        QCOMPARE(run.curve("training_loss").values()[100], std::log(20.0));
        QCOMPARE(run.x("validation_loss", Axis::Step).size(), 1U);
        QVERIFY(isSorted(run));
    }

    void aRunThatBeginsAgainForgetsAll() {
        RunSeries run;
        Metrics metrics;
        metrics.steps = {stepReport(1, 1), stepReport(2, 1), stepReport(3, 2), stepReport(1, 1, 20),
                         stepReport(2, 1, 20)};
        metrics.epochs = {epochReport(1, 2)};
        metrics.steps_before = {2};
        run.add(metrics);
        QCOMPARE(run.x("training_loss", Axis::Step).size(), 2U);
        QCOMPARE(run.curve("training_loss").values()[0], std::log(20.0));
        QVERIFY(run.x("validation_loss", Axis::Step).empty()); // its epoch has not ended yet
        QCOMPARE(run.lastX(Axis::Time), 4.0);

        Metrics end;
        end.epochs = {epochReport(1, 2)};
        run.add(end);
        QCOMPARE(run.x("validation_loss", Axis::Step).size(), 1U);
        QCOMPARE(run.x("training_loss", Axis::Epoch)[1], 1.0);
    }

    void anEpochThatIsToldAgainCounts() {
        RunSeries run;
        Metrics metrics;
        metrics.epochs = {epochReport(1, 10), epochReport(2, 20), epochReport(3, 30), epochReport(2, 20)};
        metrics.epochs.back().validation->loss = 7;
        metrics.epochs.back().validation->metrics["CIDEr"] = 0.75;
        run.add(metrics);
        QCOMPARE(run.curve("validation_loss").size(), 2U);
        QCOMPARE(run.curve("validation_loss").values()[1], 7.0);
        QCOMPARE(run.curve("CIDEr").values()[1], 0.75);
        Metrics odd;
        odd.epochs = {epochReport(4, 15)}; // ended before the second
        run.add(odd);
        QCOMPARE(run.x("validation_loss", Axis::Epoch).size(), 2U);
        QVERIFY(isSorted(run));
    }

    void ofTwoPointsAtAStepTheLaterCounts() {
        RunSeries run;
        Metrics metrics;
        metrics.steps = {stepReport(1, 1), stepReport(2, 1), stepReport(2, 1, 20), stepReport(3, 1)};
        run.add(metrics);
        QCOMPARE(run.x("training_loss", Axis::Step).size(), 3U);
        QCOMPARE(run.curve("training_loss").values()[1], std::log(20.0));
    }

    /// The same, whatever pieces the reports come in, and whatever was averaged before.
    void overlapsComeInPieces() {
        Metrics all;
        RunSeries pieces;
        const auto add = [&](const StepReport& report) {
            Metrics one;
            one.steps = {report};
            all.steps.push_back(report);
            pieces.add(one);
            pieces.smoothed("training_loss", 11);
        };
        for (int i = 1; i <= 500; ++i)
            add(stepReport(i, 1, 5 + i % 7));
        for (int i = 300; i <= 700; ++i)
            add(stepReport(i, 1, 3 + i % 11));
        RunSeries whole;
        whole.add(all);
        const auto a = pieces.smoothed("training_loss", 11).values();
        const auto b = whole.smoothed("training_loss", 11).values();
        QCOMPARE(a.size(), 700U);
        QVERIFY(std::equal(a.begin(), a.end(), b.begin(), b.end()));
    }

    void timesThatAreNoTimesStandStill() {
        RunSeries run;
        Metrics metrics;
        for (int i = 1; i <= 4; ++i)
            metrics.steps.push_back(stepReport(i, 1));
        metrics.steps[1].seconds = std::numeric_limits<double>::quiet_NaN();
        metrics.steps[2].seconds = std::numeric_limits<double>::infinity();
        run.add(metrics);
        const auto seconds = run.x("training_loss", Axis::Time);
        QCOMPARE(std::vector<double>(seconds.begin(), seconds.end()), (std::vector<double>{2, 2, 2, 8}));
    }

    void timeGoesOnWhereAResumedRunCountsFromZero() {
        RunSeries run;
        Metrics metrics;
        for (const int i : {1, 2, 3, 4, 5, 3, 4, 5}) // killed after the fifth, resumed after the second
            metrics.steps.push_back(stepReport(i, 1));
        for (std::size_t i = 5; i < 8; ++i)
            metrics.steps[i].seconds = static_cast<double>(i - 4); // 1, 2, 3
        run.add(metrics);
        const auto seconds = run.x("training_loss", Axis::Time);
        // The second step was at 4 s; the time until the third is no longer known.
        QCOMPARE(std::vector<double>(seconds.begin(), seconds.end()), (std::vector<double>{2, 4, 4, 5, 6}));
    }

    void datesAreCountedFromTheFirst() {
        RunSeries run;
        Metrics metrics;
        metrics.steps = {stepReport(1, 1), stepReport(2, 1), stepReport(3, 1)};
        for (StepReport& report : metrics.steps)
            report.seconds = 1'764'300'000 + 10.0 * static_cast<double>(report.step);
        metrics.epochs = {epochReport(1, 3)};
        metrics.epochs[0].seconds = 1'764'300'040;
        run.add(metrics);
        const auto seconds = run.x("training_loss", Axis::Time);
        QCOMPARE(std::vector<double>(seconds.begin(), seconds.end()), (std::vector<double>{0, 10, 20}));
        QCOMPARE(run.x("validation_loss", Axis::Time)[0], 30.0);
    }

    void aLossThatIsNoNumberIsAGap() {
        RunSeries run;
        Metrics metrics;
        metrics.steps = {stepReport(1, 1), stepReport(2, 1, 1e300), stepReport(3, 1)};
        metrics.steps[1].loss = std::numeric_limits<double>::quiet_NaN();
        metrics.steps[2].perplexity = std::numeric_limits<double>::infinity(); // was not written
        metrics.steps[2].loss = 2.5;
        run.add(metrics);
        QVERIFY(std::isnan(run.curve("training_loss").values()[1]));
        QCOMPARE(run.curve("training_perplexity").values()[1], 1e300);
        QCOMPARE(run.curve("training_loss").values()[2], 2.5);
    }

    void aCurveCutBackIsAsIfItHadEndedThere() {
        for (const std::size_t size : {0U, 1U, 15U, 16U, 17U, 1000U, 4096U, 9999U}) {
            Curve cut;
            Curve short_one;
            for (std::size_t i = 0; i < 10'000; ++i) {
                const double value = i < 20 ? std::nan("") : std::sin(static_cast<double>(i * i));
                cut.append(value);
                if (i < size)
                    short_one.append(value);
            }
            cut.truncate(size);
            QCOMPARE(cut.size(), size);
            QCOMPARE(cut.hasNumbers(), size > 20);
            for (int i = 0; i < 5000; ++i) {
                cut.append(-i);
                short_one.append(-i);
            }
            QCOMPARE(cut.outline(0, cut.size(), 50), short_one.outline(0, cut.size(), 50));
        }
    }

    void pointsWithoutNeighboursStandAlone() {
        constexpr double gap = std::numeric_limits<double>::quiet_NaN();
        Curve curve;
        for (const double value : {1.0, gap, 2.0, 3.0, gap, 0.0, 4.0})
            curve.append(value);
        const std::vector<double> x{1, 2, 3, 4, 5, 6, 7};
        const auto alone = [&](bool logarithmic) {
            std::vector<double> places;
            for (const CurvePoint& point : drawnPoints(x, curve, {0, 7}, 100, logarithmic).alone)
                places.push_back(point.x);
            return places;
        };
        QCOMPARE(alone(false), std::vector<double>{1});
        QCOMPARE(alone(true), (std::vector<double>{1, 7})); // there is no logarithm of 0
        QCOMPARE(drawnPoints(x, curve, {0, 7}, 100, true).heights(), (std::vector<double>{1, 2, 3, 4}));
        QCOMPARE(drawnPoints(x, curve, {0, 7}, 100, false).line.size(), 7U);
    }

    void everySecondOfManyIsDrawn() {
        Curve curve;
        std::vector<double> x;
        for (int i = 0; i < 60; ++i) {
            curve.append(i % 2 == 0 ? i : std::numeric_limits<double>::quiet_NaN());
            x.push_back(i);
        }
        QCOMPARE(drawnPoints(x, curve, {0, 60}, 500, false).alone.size(), 30U);
    }

    /// However wide a gap is, and however much the line was thinned out.
    void noLineBridgesAGap() {
        Curve curve;
        std::vector<double> x;
        for (int i = 0; i < 100'000; ++i) {
            curve.append(i > 40'000 && i < 41'000 ? std::numeric_limits<double>::quiet_NaN() : 1.0 + i % 3);
            x.push_back(i);
        }
        const std::vector<CurvePoint> line = drawnPoints(x, curve, {0, x.size()}, 500, false).line;
        for (std::size_t i = 1; i < line.size(); ++i)
            QVERIFY(!(line[i - 1].x <= 40'000 && line[i].x >= 41'000));
    }

    void hugeNumbersStandAtTheEndOfTheAxis() {
        Curve curve;
        for (const double value : {1e300, -1e300, 1e-300})
            curve.append(value);
        const std::vector<double> x{1, 2, 3};
        QCOMPARE(drawnPoints(x, curve, {0, 3}, 100, false).heights(),
                 (std::vector<double>{greatest_drawn, -greatest_drawn, 1e-300}));
        QCOMPARE(drawnPoints(x, curve, {0, 3}, 100, true).heights(),
                 (std::vector<double>{greatest_drawn, least_drawn}));
    }

    void averagesAroundEachNumber() {
        const double none = std::numeric_limits<double>::quiet_NaN();
        // One on either side, where there are as many; the gap counts nowhere: (6 + 2) / 2.
        const std::vector<double> means = centredMeans(std::vector<double>{1, 6, 2, none, 6, 2, 1}, 0, 1);
        const std::vector<double> expected{1, 3, 4, none, 4, 3, 1};
        QCOMPARE(means.size(), expected.size());
        for (std::size_t i = 0; i < means.size(); ++i)
            QVERIFY(std::isnan(expected[i]) ? std::isnan(means[i]) : means[i] == expected[i]);
        // Two on either side, from the middle on.
        QCOMPARE(centredMeans(std::vector<double>{1, 2, 3, 4, 10, 6, 7}, 3, 2),
                 (std::vector<double>{25 / 5.0, 30 / 5.0, 23 / 3.0, 7}));
    }

    /// The means of a falling line lie on it, so that no loss seems greater than it was.
    void averagesDoNotLag() {
        RunSeries run;
        Metrics metrics;
        for (int i = 1; i <= 400; ++i)
            metrics.steps.push_back(stepReport(i, 1, std::exp(5 - i / 128.0)));
        run.add(metrics);
        const auto means = run.smoothed("training_loss", 31).values();
        const auto values = run.curve("training_loss").values();
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(std::abs(means[i] - values[i]) < 1e-9);
    }

    /// 40 numbers have 2 on either side in a mean, however long the window: (1 + 0 + 0 + 0 + 0) / 5.
    void aShortRunIsAveragedOverFewNumbers() {
        RunSeries run;
        Metrics metrics;
        for (int i = 1; i <= 40; ++i)
            metrics.steps.push_back(stepReport(i, 1, std::exp(i == 20 ? 1 : 0)));
        run.add(metrics);
        const auto means = run.smoothed("training_loss", 999).values();
        for (int i = 1; i <= 40; ++i)
            QVERIFY(std::abs(means[static_cast<std::size_t>(i - 1)] - (std::abs(i - 20) <= 2 ? 0.2 : 0)) <
                    1e-9);
    }

    void aHugeNumberDrownsNoneAfterIt() {
        std::vector<double> values(100, 1);
        values[40] = 1e300;
        const std::vector<double> means = centredMeans(values, 0, 5);
        QCOMPARE(means[46], 1.0);
        QVERIFY(means[45] > 1e298);
    }

    void goesOnAveragingWhatIsAppended() {
        RunSeries pieces;
        RunSeries whole;
        Metrics all;
        for (int i = 1; i <= 100; ++i) {
            Metrics one;
            one.steps = {stepReport(i, 1, 5 + i % 7)};
            all.steps.push_back(one.steps.front());
            pieces.add(one);
            pieces.smoothed("training_loss", 11);
        }
        whole.add(all);
        const auto a = pieces.smoothed("training_loss", 11).values();
        const auto b = whole.smoothed("training_loss", 11).values();
        QVERIFY(std::equal(a.begin(), a.end(), b.begin(), b.end()));
        QCOMPARE(whole.smoothed("training_loss", 1).values()[99], whole.curve("training_loss").values()[99]);
    }

    void theOutlineKeepsEveryPeak() {
        constexpr std::size_t count = 100'000;
        Curve curve;
        for (std::size_t i = 0; i < count; ++i)
            curve.append(i == 12'345 ? 50 : i == 77'777 ? -50 : std::sin(static_cast<double>(i)));
        const std::vector<std::size_t> drawn = curve.outline(0, count, 500);
        QVERIFY(drawn.size() < 8'000);
        QVERIFY(std::is_sorted(drawn.begin(), drawn.end()));
        QVERIFY(std::adjacent_find(drawn.begin(), drawn.end()) == drawn.end());
        QVERIFY(std::binary_search(drawn.begin(), drawn.end(), 12'345U));
        QVERIFY(std::binary_search(drawn.begin(), drawn.end(), 77'777U));
        QCOMPARE(drawn.front(), 0U);
        QCOMPARE(drawn.back(), count - 1);
        // A short range is drawn completely, within its bounds.
        const std::vector<std::size_t> part = curve.outline(1'003, 1'101, 500);
        QCOMPARE(part.size(), 98U);
        QCOMPARE(part.front(), 1'003U);
    }

    void theOutlinePassesOverGaps() {
        Curve curve;
        for (int i = 0; i < 1024; ++i)
            curve.append(i == 700 ? 3.0 : std::numeric_limits<double>::infinity());
        const std::vector<std::size_t> drawn = curve.outline(0, 1024, 4);
        QVERIFY(std::find(drawn.begin(), drawn.end(), 700U) != drawn.end());
    }

    void findsWhatIsInView() {
        const std::vector<double> x{1, 2, 3, 4, 5};
        const auto [first, last] = visibleRange(x, 2.5, 3.5);
        QCOMPARE(first, 1U); // one more on either side
        QCOMPARE(last, 4U);
        QCOMPARE(nearestIndex(x, 3.4), 2U);
        QCOMPARE(nearestIndex(x, -9), 0U);
        QCOMPARE(nearestIndex(x, 99), 4U);
    }
};

SACCADE_TEST(TestRunSeries)
#include "tst_run_series.moc"
