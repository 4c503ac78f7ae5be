#include "core/result/attention_statistics.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace saccade;

namespace {

CaptionWord word(const std::string& text, std::vector<float> weights = {}) {
    CaptionWord result;
    result.word = text;
    if (!weights.empty())
        result.attention = {1, 1, static_cast<int>(weights.size()), std::move(weights)};
    return result;
}

Hypothesis caption(std::vector<CaptionWord> words) {
    Hypothesis hypothesis;
    hypothesis.words = std::move(words);
    return hypothesis;
}

const std::vector<float> left = {1, 0, 0, 0};
const std::vector<float> right = {0, 0, 0, 1};
const std::vector<float> uniform = {0.25F, 0.25F, 0.25F, 0.25F};

} // namespace

class TestAttentionStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entropyOfAMap() {
        QVERIFY(test::near(normalisedEntropy(left), 0));
        QVERIFY(test::near(normalisedEntropy(uniform), 1));
        // Two of four cells: log 2 / log 4.
        QVERIFY(test::near(normalisedEntropy(std::array{0.5F, 0.5F, 0.0F, 0.0F}), 0.5));
        QVERIFY(test::near(normalisedEntropy(std::array{1.0F}), 0));
        QVERIFY(test::near(normalisedEntropy({}), 0));
    }

    void divergenceOfTwoMaps() {
        QVERIFY(test::near(jensenShannonDivergence(uniform, uniform), 0));
        QVERIFY(test::near(jensenShannonDivergence(left, right), 1));
        // p = (1, 0), q = (1/2, 1/2), m = (3/4, 1/4):
        // H(m) = 2 - 3/4 log2 3 = 0.8112781, H(p) = 0, H(q) = 1, so the divergence is 0.8112781 - 1/2.
        QVERIFY(
            test::near(jensenShannonDivergence(std::array{1.0F, 0.0F}, std::array{0.5F, 0.5F}), 0.3112781));
    }

    void distanceOfAMapFromTheUniformOne() {
        QVERIFY(test::near(distanceFromUniform(uniform), 0));
        // (3/4 + 3 * 1/4) / 2
        QVERIFY(test::near(distanceFromUniform(left), 0.75));
        QVERIFY(test::near(distanceFromUniform({}), 0));
    }

    void statisticsOfACaption() {
        const Hypothesis one = caption({word("a", left), word("b", right), word("c", uniform), word("d")});
        const AttentionStatistics statistics = attentionStatistics(one);
        QVERIFY(test::near(statistics.entropy, 1.0 / 3));
        QVERIFY(test::near(statistics.uniform_distance, 0.5));
        // left and right 1; each of them and uniform: m = (5/8, 1/8, 1/8, 1/8), H(m) = 1.5487949, so
        // 0.5487949.
        QVERIFY(test::near(statistics.divergence, (1 + 2 * 0.5487949) / 3));
    }

    void everyMapOfAWordCounts() {
        CaptionWord first = word("a");
        first.attention = {2, 1, 2, {1, 0, 0.5F, 0.5F}};
        CaptionWord second = word("b");
        second.attention = {2, 1, 2, {0, 1, 0.5F, 0.5F}};
        const Hypothesis one = caption({first, second});
        const AttentionStatistics statistics = attentionStatistics(one);
        QVERIFY(test::near(statistics.entropy, 0.5));
        QVERIFY(test::near(statistics.divergence, 0.5)); // 1 between the first maps, 0 between the second
        QVERIFY(test::near(statistics.uniform_distance, 0.25));
    }

    void captionsCountEqually() {
        // A caption of one word has no pair, so it does not count in the divergence.
        const std::vector<Hypothesis> captions = {caption({word("a", uniform)}),
                                                  caption({word("a", left), word("b", right)}), caption({})};
        const AttentionStatistics statistics = attentionStatistics(captions);
        QVERIFY(test::near(statistics.entropy, 0.5));
        QVERIFY(test::near(statistics.divergence, 1));
        QVERIFY(test::near(statistics.uniform_distance, 0.375));
    }

    void mapsThatDoNotFitArePassedOver() {
        CaptionWord broken = word("a");
        broken.attention = {1, 2, 2, {1.0F}};
        const Hypothesis one = caption({broken, word("b", left)});
        const AttentionStatistics statistics = attentionStatistics(one);
        QVERIFY(test::near(statistics.uniform_distance, 0.75));
        QVERIFY(test::near(statistics.divergence, 0));
    }
};

SACCADE_TEST(TestAttentionStatistics)
#include "tst_attention_statistics.moc"
