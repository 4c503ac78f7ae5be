#include "core/result/uncertainty.h"
#include "tests/support/captions.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace saccade;
using namespace saccade::test;

namespace {

const std::vector<float> even = {0.25F, 0.25F, 0.25F, 0.25F};
/// Entropy 2 x 0.5 ln 2 = ln 2 of at most ln 4: one half.
const std::vector<float> half = {0.5F, 0.5F, 0, 0};

} // namespace

class TestUncertainty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordBelowTheLimitIsUnsure() {
        QVERIFY(isUnsure(wordOf("dog", 0.19)));
        QVERIFY(!isUnsure(wordOf("dog", 0.21)));
    }

    void spreadIsTheEntropyOfTheMeanMap() {
        QVERIFY(std::abs(*attentionSpread(wordOf("dog", 1, half)) - 0.5) < 1e-6);
        QVERIFY(std::abs(*attentionSpread(wordOf("dog", 1, even)) - 1) < 1e-6);
        // Two heads that look at different places look at both: the mean of the maps is uniform.
        CaptionWord two = wordOf("dog", 1);
        two.attention = {2, 1, 2, {1, 0, 0, 1}};
        QVERIFY(std::abs(*attentionSpread(two) - 1) < 1e-6);
        QVERIFY(looksEverywhere(two) && !looksEverywhere(wordOf("dog", 1, half)));
    }

    void whatHasNoMapHasNoSpread() {
        QVERIFY(!attentionSpread(wordOf("dog", 1)).has_value());
        CaptionWord word = wordOf("dog", 1);
        word.attention = {1, 1, 1, {1}};
        QVERIFY(!attentionSpread(word).has_value());
        word.attention = {1, 2, 2, {1, 0}}; // broken
        QVERIFY(!attentionSpread(word).has_value() && !looksEverywhere(word));
    }

    void theProbabilityPerWordCountsTheEnd() {
        // Two words of probability one half and an end of probability one: (1/4) ^ (1/3); cut before the end,
        // 1/2.
        Hypothesis caption = captionOf({wordOf("a", 0.5), wordOf("dog", 0.5)});
        QVERIFY(std::abs(probabilityPerWord(caption) - std::cbrt(0.25)) < 1e-6);
        caption.finished = false;
        QVERIFY(std::abs(probabilityPerWord(caption) - 0.5) < 1e-6);
        Hypothesis nothing;
        nothing.finished = false;
        QCOMPARE(probabilityPerWord(nothing), 0.0);
    }

    void aSureCaptionHasNoDoubts() {
        QVERIFY(doubtsAbout(captionOf({wordOf("a", 0.9, half), wordOf("dog", 0.4, half)})).empty());
    }

    void anEmptyCaptionIsNeverSure() {
        QCOMPARE(doubtsAbout(Hypothesis()), std::vector{Doubt::Empty});
        Hypothesis cut;
        cut.finished = false;
        QCOMPARE(doubtsAbout(cut), (std::vector{Doubt::Empty, Doubt::Unfinished}));
    }

    void whatIsNoNumberIsNeverSure() {
        const auto nan = std::numeric_limits<float>::quiet_NaN();
        const Hypothesis sure = captionOf({wordOf("a", 0.9, half), wordOf("dog", 0.9, half)});
        Hypothesis sum = sure, word = sure, gate = sure, attention = sure, nothing;
        sum.log_probability = nan;
        word.words[1].log_probability = -std::numeric_limits<float>::infinity();
        gate.words[0].gate = nan;
        attention.words[0].attention.weights[2] = nan;
        for (const Hypothesis& caption : {sum, word, gate, attention})
            QCOMPARE(doubtsAbout(caption), std::vector{Doubt::NotFinite});
        nothing.log_probability = nan;
        QCOMPARE(doubtsAbout(nothing), (std::vector{Doubt::Empty, Doubt::NotFinite}));
    }

    void everyDoubtIsTold() {
        // 0.04 over two words and the end: 0.34 per word. 0.02: 0.27.
        QVERIFY(doubtsAbout(captionOf({wordOf("a", 0.2, half), wordOf("dog", 0.2, half)})).empty());
        QCOMPARE(doubtsAbout(captionOf({wordOf("a", 0.1, half), wordOf("dog", 0.2, half)})),
                 std::vector{Doubt::Unlikely});
        Hypothesis cut = captionOf({wordOf("a", 0.9, half)});
        cut.finished = false;
        QCOMPARE(doubtsAbout(cut), std::vector{Doubt::Unfinished});
        QCOMPARE(doubtsAbout(captionOf({wordOf("a", 0.9, even), wordOf("dog", 0.9)})),
                 std::vector{Doubt::EvenAttention});
        // One word of two looks everywhere: three quarters on average.
        QVERIFY(doubtsAbout(captionOf({wordOf("a", 0.9, even), wordOf("dog", 0.9, half)})).empty());
        Hypothesis all = captionOf({wordOf("a", 0.1, even)});
        all.finished = false;
        QCOMPARE(doubtsAbout(all), (std::vector{Doubt::Unlikely, Doubt::Unfinished, Doubt::EvenAttention}));
    }

    void anUnfamiliarImageCastsDoubtOnEachCaption() {
        CaptionResult result = resultOf({captionOf({wordOf("a", 0.9)}), captionOf({wordOf("a", 0.05)})});
        result.familiarity = Familiarity{1, 0.99};
        QVERIFY(doubtsAbout(result).empty());
        result.familiarity->quantile = 0.995;
        QCOMPARE(doubtsAbout(result), std::vector{Doubt::Unfamiliar});
        QCOMPARE(doubtsAbout(result, 1), (std::vector{Doubt::Unfamiliar, Doubt::Unlikely}));
        result.familiarity.reset();
        QCOMPARE(doubtsAbout(result, 1), std::vector{Doubt::Unlikely});
    }
};

SACCADE_TEST(TestUncertainty)
#include "tst_uncertainty.moc"
