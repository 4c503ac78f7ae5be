#include "core/search/beam.h"
#include "core/text/vocabulary.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <cmath>

using namespace saccade;

namespace {

constexpr std::int64_t word_a = 4, word_b = 5, word_c = 6;
constexpr std::int64_t end = Vocabulary::end;

BeamOptions options(std::size_t width, std::size_t wanted, std::size_t maximum_length, double penalty) {
    return {width, wanted, maximum_length, penalty};
}

using Words = std::vector<std::int64_t>;

} // namespace

class TestBeam : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheMostProbable() {
        Beam beam(options(2, 2, 5, 0));
        beam.advance({{0, word_a, -3.0F}, {0, word_b, -1.0F}, {0, word_c, -2.0F}}, 0);
        QCOMPARE(beam.live().size(), std::size_t{2});
        QCOMPARE(beam.live()[0].words, Words{word_b});
        QCOMPARE(beam.live()[1].words, Words{word_c});
        // b a: -1 - 4 = -5; c a: -2 - 1 = -3; c b: -2 - 2 = -4. This step's rows are 7 (b) and 8 (c).
        beam.advance({{0, word_a, -4.0F}, {1, word_a, -1.0F}, {1, word_b, -2.0F}}, 7);
        QCOMPARE(beam.live()[0].words, (Words{word_c, word_a}));
        QCOMPARE(beam.live()[1].words, (Words{word_c, word_b}));
        QCOMPARE(beam.live()[1].rows, (Words{0, 8}));
        QCOMPARE(beam.live()[1].log_probabilities, (std::vector<float>{-2.0F, -2.0F}));
        QCOMPARE(beam.live()[1].log_probability, -4.0);
    }

    void equalProbabilitiesAreOrderedByParentAndWord() {
        Beam beam(options(3, 3, 5, 0));
        beam.advance({{0, word_c, -1.0F}, {0, word_a, -1.0F}, {0, word_b, -1.0F}}, 0);
        QCOMPARE(beam.live()[0].words, Words{word_a});
        QCOMPARE(beam.live()[1].words, Words{word_b});
        QCOMPARE(beam.live()[2].words, Words{word_c});
    }

    void endCountsOnlyAmongTheBest() {
        Beam beam(options(2, 2, 5, 0));
        beam.advance({{0, word_a, -1.0F}, {0, word_b, -2.0F}, {0, end, -3.0F}}, 0);
        QVERIFY(!beam.ranked().front().finished);
        beam.advance({{0, word_a, -1.0F}, {0, end, -1.5F}, {1, word_b, -4.0F}}, 1);
        QVERIFY(beam.ranked().front().finished);
        QCOMPARE(beam.ranked().front().words, Words{word_a});
        QCOMPARE(beam.ranked().front().log_probability, -2.5);
        QCOMPARE(beam.live().size(), std::size_t{2}); // the end does not count among the live paths
    }

    void isDoneWhenTheWidthHasFinished() {
        Beam beam(options(1, 1, 5, 0));
        beam.advance({{0, word_a, -1.0F}, {0, end, -2.0F}}, 0);
        QVERIFY(!beam.done());
        beam.advance({{0, end, -0.5F}, {0, word_b, -1.0F}}, 1);
        QVERIFY(beam.done());
        QCOMPARE(beam.ranked().size(), std::size_t{1});
    }

    void isDoneWhenNoLivePathCanWin() {
        // Without a length penalty a live path at -2 cannot pass a finished one at -1.
        Beam beam(options(2, 1, 5, 0));
        beam.advance({{0, end, -1.0F}, {0, word_a, -2.0F}, {0, word_b, -3.0F}}, 0);
        QVERIFY(beam.done());
        // With penalty 1, -2 over at most 6 tokens is -1/3, better than -1 over one.
        Beam patient(options(2, 1, 5, 1));
        patient.advance({{0, end, -1.0F}, {0, word_a, -2.0F}, {0, word_b, -3.0F}}, 0);
        QVERIFY(!patient.done());
        // Two are wanted and only one has finished.
        Beam both(options(2, 2, 5, 0));
        both.advance({{0, end, -1.0F}, {0, word_a, -2.0F}, {0, word_b, -3.0F}}, 0);
        QVERIFY(!both.done());
    }

    void lengthPenaltyRanksTheLonger() {
        // "<end>" alone: -1 / 1 = -1. "a <end>": -1.5 / 2 = -0.75.
        for (const double penalty : {0.0, 1.0}) {
            Beam beam(options(3, 3, 5, penalty));
            beam.advance({{0, end, -1.0F}, {0, word_a, -1.2F}}, 0);
            beam.advance({{0, end, -0.3F}}, 1);
            QCOMPARE(beam.ranked().size(), std::size_t{2});
            QCOMPARE(beam.ranked().front().words, penalty > 0 ? Words{word_a} : Words{});
            QVERIFY(std::abs(beam.leader().score - (penalty > 0 ? -0.75 : -1.0)) < 1e-6);
        }
    }

    void lengthLimitLeavesTheUnfinished() {
        Beam beam(options(2, 2, 1, 0));
        beam.advance({{0, word_a, -1.0F}, {0, word_b, -2.0F}}, 0);
        QVERIFY(!beam.done());
        beam.advance({{0, word_a, -1.0F}, {0, word_b, -1.1F}, {0, end, -9.0F}, {1, word_a, -1.0F}}, 1);
        QVERIFY(beam.done());
        QCOMPARE(beam.ranked().size(), std::size_t{2});
        QCOMPARE(beam.ranked().front().words, Words{word_a});
        QVERIFY(!beam.ranked().front().finished);
    }

    void endIsStillTakenAtTheLengthLimit() {
        Beam beam(options(2, 2, 1, 0));
        beam.advance({{0, word_a, -1.0F}, {0, word_b, -2.0F}}, 0);
        beam.advance({{0, word_a, -1.0F}, {0, end, -1.1F}, {1, word_a, -5.0F}}, 1);
        QVERIFY(beam.done());
        QCOMPARE(beam.ranked().size(), std::size_t{1});
        QVERIFY(beam.ranked().front().finished);
    }

    void nothingToSayIsNotACrash() {
        Beam beam(options(2, 2, 5, 0.7));
        beam.advance({}, 0);
        QVERIFY(beam.done());
        QCOMPARE(beam.ranked().size(), std::size_t{1});
        QVERIFY(beam.ranked().front().words.empty());
        QVERIFY(!beam.leader().finished);
    }
};

SACCADE_TEST(TestBeam)
#include "tst_beam.moc"
