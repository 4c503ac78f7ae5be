#include "core/base/error.h"
#include "core/metrics/bootstrap.h"
#include "core/metrics/score_intervals.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace saccade;

namespace {

/// One score per image: `ones` times 1, then zeros.
ScoreParts shares(std::size_t images, std::size_t ones) {
    std::vector<std::vector<double>> values(images, std::vector<double>{0});
    for (std::size_t i = 0; i < ones; ++i)
        values[i] = {1};
    return meanParts(values);
}

} // namespace

class TestBootstrap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScoresOfAllImagesAreTheSums() {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> means = scoresOf(meanParts({{1, 5}, {3, none}, {8, 7}}));
        QCOMPARE(means, (std::vector<double>{4, 6}));
        const ScoreParts joined = joinedParts({meanParts({{1}, {2}}), meanParts({{10, 30}, {20, 50}})});
        QCOMPARE(scoresOf(joined), (std::vector<double>{1.5, 15, 40}));
    }

    void corpusScoresFollowFromTheirParts() {
        const CaptionScores scores =
            scoreCaptions({{"a", "dog", "runs", "on", "grass"}, {"a", "cat"}, {"two", "red", "boats"}},
                          {{{"a", "dog", "runs", "fast", "on", "grass"}, {"the", "dog"}},
                           {{"a", "black", "cat", "sits"}},
                           {{"two", "red", "boats", "on", "water"}}});
        const std::vector<double> again = scoresOf(scores.parts);
        QCOMPARE(again.size(), scores.corpus.size());
        for (std::size_t i = 0; i < again.size(); ++i)
            QVERIFY2(test::near(again[i], scores.corpus[i]), scores.names[i].c_str());
    }

    void theIntervalIsTheMiddleOfTheValues() {
        std::vector<double> values(1001);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<double>(1000 - i);
        values.push_back(std::numeric_limits<double>::quiet_NaN());
        const Interval interval = percentileInterval(values).value();
        QCOMPARE(interval.lower, 25.0);
        QCOMPARE(interval.upper, 975.0);
        QCOMPARE(percentileInterval(values, 0.5)->lower, 250.0);
        QVERIFY(!percentileInterval({std::nan("")}));
    }

    void itIsAsWideAsTheStandardErrorSays() {
        // Of 400 images half are right: the standard error is sqrt(0.5 * 0.5 / 400) = 0.025, and the normal
        // approximation 0.5 +- 1.96 * 0.025.
        const Interval interval = confidenceIntervals(shares(400, 200)).at(0).value();
        QVERIFY2(std::abs(interval.lower - 0.451) < 0.006, qPrintable(QString::number(interval.lower)));
        QVERIFY2(std::abs(interval.upper - 0.549) < 0.006, qPrintable(QString::number(interval.upper)));
        const Interval sure = confidenceIntervals(shares(50, 50)).at(0).value();
        QCOMPARE(sure.lower, 1.0);
        QCOMPARE(sure.upper, 1.0);
    }

    void theSeedDecides() {
        const ScoreParts parts = shares(30, 11);
        QCOMPARE(resampledScores(parts), resampledScores(parts));
        QVERIFY(resampledScores(parts) != resampledScores(parts, {.seed = 2}));
        QCOMPARE(resampledScores(parts, {.resamples = 7}).at(0).size(), 7u);
    }

    void oneImageHasNoInterval() {
        const auto intervals = confidenceIntervals(meanParts({{0.5, 0.25}}));
        QCOMPARE(intervals.size(), 2u);
        QVERIFY(!intervals[0] && !intervals[1]);
        QVERIFY(confidenceIntervals({}).empty());
        QVERIFY(!pairedDifference(shares(1, 0), shares(1, 1)));
    }

    /// Every image is better by 0.1, however much the images differ among themselves.
    void pairsTellWhatSeparateIntervalsDoNot() {
        std::vector<std::vector<double>> low, high;
        for (int i = 0; i < 40; ++i) {
            low.push_back({i / 40.0});
            high.push_back({i / 40.0 + 0.1});
        }
        const ScoreParts one = meanParts(high), other = meanParts(low);
        QVERIFY(confidenceIntervals(one).at(0)->lower < confidenceIntervals(other).at(0)->upper);
        const PairedDifference pair = pairedDifference(one, other).value();
        QCOMPARE(pair.images, 40u);
        QVERIFY(test::near(pair.difference, 0.1));
        QVERIFY(std::abs(pair.interval.lower - 0.1) < 1e-9 && std::abs(pair.interval.upper - 0.1) < 1e-9);
        QVERIFY(pair.isClear());
        QVERIFY(pairedDifference(other, one)->isClear()); // clearly worse
    }

    void anEvenMatchIsNotClear() {
        std::vector<std::vector<double>> one, other;
        for (int i = 0; i < 40; ++i) {
            one.push_back({i % 2 == 0 ? 0.6 : 0.4});
            other.push_back({i % 2 == 0 ? 0.4 : 0.6});
        }
        const PairedDifference pair = pairedDifference(meanParts(one), meanParts(other)).value();
        QVERIFY(test::near(pair.difference, 0));
        QVERIFY(pair.interval.lower < 0 && pair.interval.upper > 0);
        QVERIFY(!pair.isClear());
        QVERIFY_EXCEPTION_THROWN(pairedDifference(shares(2, 1), shares(3, 1)), Error);
    }

    void wordsWeighTheAttentionOfImages() {
        const std::vector<GroundedWord> first = {{0, 0.5, 0.25, true}, {1, 0.1, 0.25, false}};
        const std::vector<GroundedWord> second = {{0, 0.6, 0.1, true}};
        std::vector<GroundedWord> all = first;
        all.insert(all.end(), second.begin(), second.end());
        Grounding grounding{groundingScores(all), {groundingScores(first), {}, groundingScores(second)}};
        const ScoreParts parts = groundingParts(grounding);
        QCOMPARE(parts.images.size(), 2u); // one image has no such word
        const std::vector<double> scores = scoresOf(parts);
        QVERIFY(test::near(scores[0], 0.4)); // (0.5 + 0.1 + 0.6) / 3
        QVERIFY(test::near(scores[1], 0.2)); // (0.25 + 0.25 + 0.1) / 3
        QVERIFY(test::near(scores[2], 2.0));
        QVERIFY(test::near(scores[3], 2.0 / 3));
    }

    void intervalsHaveTheNamesOfTheScores() {
        const CaptionScores scores =
            scoreCaptions({{"a", "dog"}, {"a", "cat"}}, {{{"a", "dog"}}, {{"a", "cow"}}});
        Grounding grounding{groundingScores(std::vector<GroundedWord>{{1, 0.4, 0.2, true}}), {}};
        grounding.images = {grounding.corpus, {}};
        const ScoreIntervals intervals = scoreIntervals(scores, grounding, std::nullopt);
        // The words of the two captions: 2 of 2 and 1 of 2.
        const Interval* bleu = intervalOf(intervals, "Bleu_1");
        QVERIFY(bleu != nullptr);
        QVERIFY(test::near(bleu->lower, 0.5) && test::near(bleu->upper, 1.0));
        QVERIFY(intervalOf(intervals, "CIDEr") != nullptr);
        QVERIFY(intervalOf(intervals, "attention_mass") == nullptr); // of a single image
        CaptionScores meaningless = scores;
        meaningless.cider_means_something = false;
        QVERIFY(intervalOf(scoreIntervals(meaningless, {}, {}), "CIDEr") == nullptr);
    }
};

SACCADE_TEST(TestBootstrap)
#include "tst_bootstrap.moc"
