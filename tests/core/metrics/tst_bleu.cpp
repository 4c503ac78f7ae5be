#include "core/base/error.h"
#include "core/metrics/bleu.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

using namespace saccade;

namespace {} // namespace

class TestBleu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clipsRepeatedWords();
    void multipliesPrecisions();
    void penalisesShortCaptions();
    void sumsCountsOverImages();
    void takesEmptyCaptions();
    void needsReferences();
    void resets();
};

void TestBleu::clipsRepeatedWords() {
    // Papineni et al. 2002, section 2.1: "the" occurs at most twice in a reference: 2 of 7.
    Bleu bleu;
    bleu.add({"the", "the", "the", "the", "the", "the", "the"},
             {{"the", "cat", "is", "on", "the", "mat"}, {"there", "is", "a", "cat", "on", "the", "mat"}});
    QVERIFY(test::near(bleu.value()[0], 2.0 / 7));
}

void TestBleu::multipliesPrecisions() {
    // Words 4 of 5, bigrams 2 of 4, trigrams 1 of 3, 4-grams 0 of 2; equal length, so no penalty.
    Bleu bleu;
    bleu.add({"a", "dog", "runs", "very", "fast"}, {{"a", "dog", "runs", "so", "fast"}});
    const Bleu::Scores scores = bleu.value();
    QVERIFY(test::near(scores[0], 0.8));
    QVERIFY(test::near(scores[1], std::sqrt(0.8 * 0.5)));
    QVERIFY(test::near(scores[2], std::cbrt(0.8 * 0.5 / 3)));
    QVERIFY(scores[3] < 1e-3);
    QCOMPARE(bleu.imageValues().front(), scores);
}

void TestBleu::penalisesShortCaptions() {
    // Lengths 2 and 6 are equally far from 4 words: the shorter counts and there is no penalty.
    Bleu bleu;
    bleu.add({"a", "b", "c", "d"}, {{"a", "b", "c", "d", "e", "f"}, {"a", "b"}});
    QVERIFY(test::near(bleu.value()[0], 1));
    // One word against three: exp(1 - 3).
    bleu.reset();
    bleu.add({"a"}, {{"a", "b", "c"}});
    QVERIFY(test::near(bleu.value()[0], std::exp(-2.0)));
}

void TestBleu::sumsCountsOverImages() {
    // 1 of 1 and 1 of 3 words make 2 of 4, not the mean of 1 and 1/3.
    Bleu bleu;
    bleu.add({"a"}, {{"a"}});
    bleu.add({"a", "x", "y"}, {{"a", "b", "c"}});
    QVERIFY(test::near(bleu.value()[0], 0.5));
    QCOMPARE(bleu.imageValues().size(), std::size_t{2});
}

void TestBleu::takesEmptyCaptions() {
    Bleu bleu;
    bleu.add({}, {{"a", "b"}});
    QVERIFY(test::near(bleu.value()[0], 0));
    bleu.add({"a"}, {{}});
    QVERIFY(std::isfinite(bleu.value()[0]));
}

void TestBleu::needsReferences() {
    Bleu bleu;
    QVERIFY_EXCEPTION_THROWN(bleu.add({"a"}, {}), Error);
    QVERIFY_EXCEPTION_THROWN(bleu.value(), Error);
}

void TestBleu::resets() {
    Bleu bleu;
    bleu.add({"x"}, {{"a"}});
    bleu.reset();
    QVERIFY(bleu.imageValues().empty());
    bleu.add({"a"}, {{"a"}});
    QVERIFY(test::near(bleu.value()[0], 1));
}

SACCADE_TEST(TestBleu)
#include "tst_bleu.moc"
