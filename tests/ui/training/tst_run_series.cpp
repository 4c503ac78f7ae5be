#include "ui/training/run_series.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace saccade;
using namespace saccade::ui;

namespace {

StepReport step(std::int64_t number, int epoch, double perplexity = 10) {
    StepReport report;
    report.step = number;
    report.epoch = epoch;
    report.perplexity = perplexity;
    report.seconds = 2.0 * static_cast<double>(number);
    return report;
}

EpochReport epoch(int number, std::int64_t steps) {
    EpochReport report;
    report.epoch = number;
    report.step = steps;
    report.seconds = 2.0 * static_cast<double>(steps);
    report.validation = ValidationReport{};
    report.validation->loss = 3.0 / number;
    report.validation->metrics["CIDEr"] = 0.5;
    return report;
}

} // namespace

class TestRunSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesStepsAlongEpochs() {
        Metrics metrics;
        for (int i = 1; i <= 20; ++i)
            metrics.steps.push_back(step(i, i <= 10 ? 1 : 2));
        metrics.epochs = {epoch(1, 10), epoch(2, 20)};
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

    void passesOverWhatDoesNotGoOn() {
        RunSeries run;
        Metrics metrics;
        metrics.steps = {step(1, 1), step(2, 1), step(2, 1), step(1, 1), step(3, 1)};
        run.add(metrics);
        QCOMPARE(run.x("training_loss", Axis::Step).size(), 3U);
        Metrics epochs;
        epochs.epochs = {epoch(1, 10), epoch(2, 5), epoch(3, 30)};
        run.add(epochs);
        QCOMPARE(run.x("validation_loss", Axis::Step).size(), 2U);
    }

    void averagesWithoutABiasToZero() {
        // Weight 0.5 over 4, 2: the first is 4; the second (0.5*2 + 0.25*4) / 0.75 = 8/3.
        MovingAverage average(0.5);
        QCOMPARE(average.next(4), 4.0);
        QCOMPARE(average.next(2), 8.0 / 3);
        QVERIFY(std::isnan(average.next(std::numeric_limits<double>::quiet_NaN())));
        // The gap changes nothing: (0.5*2 + 0.25*2 + 0.125*4) / 0.875.
        QCOMPARE(average.next(2), 2.0 / 0.875);
    }

    void goesOnAveragingWhatIsAppended() {
        RunSeries pieces;
        RunSeries whole;
        Metrics all;
        for (int i = 1; i <= 100; ++i) {
            Metrics one;
            one.steps = {step(i, 1, 5 + i % 7)};
            all.steps.push_back(one.steps.front());
            pieces.add(one);
            pieces.smoothed("training_loss", 0.9);
        }
        whole.add(all);
        const auto a = pieces.smoothed("training_loss", 0.9).values();
        const auto b = whole.smoothed("training_loss", 0.9).values();
        QVERIFY(std::equal(a.begin(), a.end(), b.begin(), b.end()));
        QCOMPARE(whole.smoothed("training_loss", 0).values()[99], whole.curve("training_loss").values()[99]);
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
        // A short range is drawn whole, and does not leave its bounds.
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

QTEST_APPLESS_MAIN(TestRunSeries)
#include "tst_run_series.moc"
