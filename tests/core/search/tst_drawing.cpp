#include "core/search/drawing.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <cmath>
#include <map>

using namespace saccade;

namespace {

/// Words 4, 5 and 6 with probabilities 0.2, 0.5 and 0.3.
std::vector<ScoredWord> threeWords() {
    return {{4, std::log(0.2F)}, {5, std::log(0.5F)}, {6, std::log(0.3F)}};
}

/// The share of each word in many draws.
std::map<std::int64_t, double> shares(const Drawing& drawing) {
    constexpr int draws = 20000; // a standard deviation of at most 0.0035
    Random random(7);
    std::map<std::int64_t, double> shares;
    for (int i = 0; i < draws; ++i)
        shares[drawWord(threeWords(), drawing, random)->word] += 1.0 / draws;
    return shares;
}

void compareShares(const Drawing& drawing, const std::map<std::int64_t, double>& expected) {
    const auto found = shares(drawing);
    QCOMPARE(found.size(), expected.size());
    for (const auto& [word, share] : expected)
        QVERIFY2(std::abs(found.at(word) - share) < 0.015, std::to_string(found.at(word)).c_str());
}

} // namespace

class TestDrawing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsComeByTheirProbability() { compareShares({}, {{4, 0.2}, {5, 0.5}, {6, 0.3}}); }

    /// At temperature 1/2 probabilities are squared: 0.04, 0.25 and 0.09 of 0.38.
    void temperature() { compareShares({0.5, 0, 1}, {{4, 0.04 / 0.38}, {5, 0.25 / 0.38}, {6, 0.09 / 0.38}}); }

    void topK() {
        compareShares({1, 2, 1}, {{5, 0.5 / 0.8}, {6, 0.3 / 0.8}});
        compareShares({1, 1, 1}, {{5, 1}});
        compareShares({1, 9, 1}, {{4, 0.2}, {5, 0.5}, {6, 0.3}});
    }

    /// 0.5 is not 0.7 yet, 0.5 + 0.3 is more.
    void topP() {
        compareShares({1, 0, 0.7}, {{5, 0.5 / 0.8}, {6, 0.3 / 0.8}});
        compareShares({1, 0, 0.4}, {{5, 1}});
        compareShares({1, 0, 0.9}, {{4, 0.2}, {5, 0.5}, {6, 0.3}});
    }

    /// Of the two words that top-k leaves, the first has 0.625.
    void topPCountsWhatTopKLeaves() {
        compareShares({1, 2, 0.6}, {{5, 1}});
        compareShares({1, 2, 0.65}, {{5, 0.5 / 0.8}, {6, 0.3 / 0.8}});
    }

    /// At temperature 1/2 the first word has 0.25 / 0.38 = 0.66.
    void temperatureComesFirst() { compareShares({0.5, 0, 0.6}, {{5, 1}}); }

    void theWordKeepsItsLogProbability() {
        Random random(1);
        QCOMPARE(drawWord({{9, -3.5F}}, {0.1, 0, 0.5}, random)->log_probability, -3.5F);
    }

    void nothingToDrawFrom() {
        Random random(1);
        QVERIFY(!drawWord({}, {}, random));
    }

    void wordsOfNoWeightAreNeverDrawn() {
        Random random(1);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(drawWord({{4, -1.0F}, {5, -100.0F}}, {0.05, 0, 1}, random)->word, std::int64_t{4});
    }
};

SACCADE_TEST(TestDrawing)
#include "tst_drawing.moc"
