#include "core/result/map_agreement.h"
#include "core/result/map_test.h"
#include "core/result/verdict_text.h"
#include "core/result/word_sight.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace saccade;
using namespace saccade::test;

namespace {

std::vector<float> logarithms(const std::vector<double>& probabilities) {
    std::vector<float> values;
    for (const double probability : probabilities)
        values.push_back(static_cast<float>(std::log(probability)));
    return values;
}

/// The whole image gives 0.8, the blurred one 0.2; areas are those of curves with one step between.
OrderTest order(double deleted, double inserted) {
    return {"", logarithms({0.8, deleted, 0.2}), logarithms({0.2, inserted, 0.8})};
}

/// Random orders with deletion areas 0.45, 0.5 and 0.55 (deviation 0.05), and the same for insertion.
MapTest testOf(const OrderTest& map) {
    MapTest test;
    test.whole = std::log(0.8F);
    test.blurred = std::log(0.2F);
    test.maps = {map};
    test.random = {order(0.4, 0.4), order(0.5, 0.5), order(0.6, 0.6)};
    return test;
}

bool almost(double actual, double expected) {
    return std::abs(actual - expected) < 1e-4;
}

} // namespace

class TestMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Between 1, 0.5 and 0.1: (0.75 + 0.3) / 2.
    void areaIsThatOfTrapezoids() { QVERIFY(almost(areaBelow(logarithms({1, 0.5, 0.1})), 0.525)); }

    void spreadOfRandomOrders() {
        const Spread spread = randomDeletion(testOf(order(0.5, 0.5)));
        QVERIFY(almost(spread.mean, 0.5));
        QVERIFY(almost(spread.deviation, 0.05));
    }

    /// Chance reaches from 0.4 to 0.6.
    void verdicts() {
        // Areas (0.8 + 2 x + 0.2) / 4 of a middle value x: 0.25 + x / 2.
        QCOMPARE(verdictOn(testOf(order(0.2, 0.8))), MapVerdict::Better);      // 0.35 and 0.65
        QCOMPARE(verdictOn(testOf(order(0.2, 0.5))), MapVerdict::Partly);      // 0.35 and 0.50
        QCOMPARE(verdictOn(testOf(order(0.5, 0.8))), MapVerdict::Partly);      // 0.50 and 0.65
        QCOMPARE(verdictOn(testOf(order(0.35, 0.65))), MapVerdict::NotBetter); // 0.425 and 0.575
        QCOMPARE(verdictOn(testOf(order(0.79, 0.21))), MapVerdict::NotBetter);
        MapTest test = testOf(order(0.2, 0.8));
        test.blurred = std::log(0.6F); // three quarters of the probability are left
        QCOMPARE(verdictOn(test), MapVerdict::NoNeed);
        test.blurred = std::log(0.5F);
        QCOMPARE(verdictOn(test), MapVerdict::Better);
    }

    void theSentenceHasTheFigures() {
        const std::string text = verdictText("dog", testOf(order(0.2, 0.8))).english();
        QCOMPARE(text,
                 std::string(
                     "The map of \"dog\" finds what the word depends on better than chance: deletion 0.35 "
                     "(random orders: 0.50 ± 0.05; lower is better), insertion 0.65 (0.50 ± 0.05; higher is "
                     "better)."));
    }

    void rankCorrelationByHand() {
        const std::vector<float> rising = {1, 2, 3, 4}, falling = {4, 3, 2, 1}, even = {1, 1, 1, 1};
        QVERIFY(near(rankCorrelation(rising, rising), 1));
        QVERIFY(near(rankCorrelation(rising, falling), -1));
        QVERIFY(near(rankCorrelation(rising, even), 0));
        // Ranks 0 1 2 3 and 0 2 1 3: 1 - 6 * 2 / (4 * 15) = 0.8.
        const std::vector<float> swapped = {1, 3, 2, 4};
        QVERIFY(near(rankCorrelation(rising, swapped), 0.8));
        // The first two share rank 2.5: covariance 4.5, variances 5 and 4.5.
        const std::vector<float> tied = {1, 1, 2, 3};
        QVERIFY(near(rankCorrelation(rising, tied), 4.5 / std::sqrt(5 * 4.5)));
    }

    void overlapOfTheTop() {
        const std::vector<float> first = {9, 8, 1, 0, 0, 0, 0, 0, 0, 0},
                                 second = {9, 0, 8, 1, 0, 0, 0, 0, 0, 0};
        QVERIFY(near(topOverlap(first, second), 1.0 / 3)); // cells 0 1 and 0 2
        QVERIFY(near(topOverlap(first, first), 1));
        // One cell alone is above 0, the other map has two: one of two.
        const std::vector<float> single = {9, 0, 0, 0, 0, 0, 0, 0, 0, 0}, nothing(10);
        QVERIFY(near(topOverlap(first, single), 0.5));
        QVERIFY(near(topOverlap(nothing, nothing), 0));
    }

    void whatIsSeen() {
        QVERIFY(almost(WordSight{"", std::log(0.8F), std::log(0.2F)}.seen(), 0.75));
        QVERIFY(almost(WordSight{"", std::log(0.2F), std::log(0.8F)}.seen(), 0));
    }
};

SACCADE_TEST(TestMapTest)
#include "tst_map_test.moc"
