#include "tests/support/test_program.h"
#include "ui/training/charts/plot_bounds.h"

#include <QTest>

#include <cmath>

using namespace saccade::ui;

namespace {

PlotBounds padded(const std::vector<double>& numbers, double unit = 0, bool logarithmic = false) {
    PlotBounds bounds;
    bounds.take(numbers, false);
    bounds.pad(logarithmic, unit);
    return bounds;
}

bool near(double one, double other) {
    return std::abs(one - other) <= 1e-9 * std::abs(other);
}

} // namespace

class TestPlotBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zerosGetARangeThatAScoreCanHave() {
        QCOMPARE(padded({0, 0, 0}, 1).lower(), 0.0);
        for (const std::vector<double>& numbers :
             {std::vector<double>{}, {0}, {0, 0, 0}, {0, 1e-9}}) // the last: the smallest possible BLEU
            QVERIFY(near(padded(numbers, 1).upper(), 1.06));
        QVERIFY(near(padded({0}).upper(), 1.06));
        QVERIFY(near(padded({-1e-9, 0}, 1).lower(), -1.06));
    }

    void smallNumbersOfAnySizeKeepTheirRange() {
        // A constant learning rate: 6 % of it above and below.
        QVERIFY(near(padded({1e-7, 1e-7}).lower(), 0.94e-7));
        QVERIFY(near(padded({1e-7, 1e-7}).upper(), 1.06e-7));
        QCOMPARE(padded({0, 1e-7}).lower(), 0.0);
        QVERIFY(near(padded({0, 1e-7}).upper(), 1.06e-7));
    }

    void numbersThatAreTheSameButForRoundingAreAConstant() {
        const PlotBounds bounds = padded({1.5, std::nextafter(1.5, 2)});
        QVERIFY(near(bounds.lower(), 1.41) && near(bounds.upper(), 1.59));
        const PlotBounds below = padded({-2, -2});
        QVERIFY(near(below.lower(), -2.12) && near(below.upper(), -1.88));
    }

    void realDifferencesAreKept() {
        const PlotBounds bounds = padded({1, 1.001});
        QVERIFY(near(bounds.lower(), 1 - 0.00006) && near(bounds.upper(), 1.001 + 0.00006));
    }

    void aLogarithmicAxisStaysWithinWhatItHas() {
        const PlotBounds one = padded({2}, 0, true);
        QVERIFY(one.lower() > 0 && one.lower() < 2 && one.upper() > 2);
        const PlotBounds all = padded({least_drawn, greatest_drawn}, 0, true);
        QVERIFY(all.lower() > 0 && std::isfinite(all.upper() / all.lower()));
    }

    /// 200 numbers, of which two at either end may be spared.
    void spikesAreInViewUnlessTheyFlattenTheRest() {
        const auto upper = [](double spike) {
            std::vector<double> numbers;
            for (int i = 0; i < 199; ++i)
                numbers.push_back(1 + i / 198.0);
            numbers.push_back(spike);
            PlotBounds bounds;
            bounds.take(numbers, true);
            return bounds.upper();
        };
        QCOMPARE(upper(4.5), 4.5);
        QVERIFY(upper(100) < 2);
    }

    void digitsTellTicksApart() {
        QCOMPARE(digitsWithin(0, 1), 4);
        // Ticks about 1e-7 apart at 1: the seventh decimal.
        QCOMPARE(digitsWithin(1, 1.000001), 9);
        QCOMPARE(digitsWithin(1'234'560, 1'234'570), 8);
        QCOMPARE(digitsWithin(1, 1), 4);
        QCOMPARE(digitsWithin(1, std::nextafter(1, 2)), 15);
    }
};

SACCADE_TEST(TestPlotBounds)
#include "tst_plot_bounds.moc"
