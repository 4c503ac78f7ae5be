#include "core/base/error.h"
#include "core/metrics/cider.h"
#include "core/metrics/repetition.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

using namespace saccade;

class TestCider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weighsRareWordsMore();
    void clipsRepeatedWords();
    void penalisesOtherLengths();
    void takesGivenFrequencies();
    void countsImagesNotOccurrences();
    void isZeroForOneImage();
    void meansNothingWhereNothingTellsImagesApart();
    void needsReferences();
    void measuresRepetition();
};

void TestCider::weighsRareWordsMore() {
    // Three images. "dog" is in one image (weight ln 3), "a" in all (weight 0), "x" in none (weight ln 3).
    // Order 1: candidate (a 0, dog ln 3), reference the same: cosine 1. Order 2: "a dog" in one image: 1.
    // Orders 3 and 4 have no n-grams: 0. Mean over orders 2/4, times 10: 5.
    Cider cider;
    cider.add({"a", "dog"}, {{"a", "dog"}});
    cider.add({"a", "x"}, {{"a", "cat"}});
    cider.add({"a"}, {{"a", "cow"}});
    const std::vector<double> values = cider.imageValues();
    QCOMPARE(values[0], 5.0);
    QCOMPARE(values[1], 0.0); // only "a" matches, with weight 0
    QCOMPARE(values[2], 0.0);
    QCOMPARE(cider.value(), 5.0 / 3);
}

void TestCider::clipsRepeatedWords() {
    // Weight w = ln 2 for "dog". Order 1: candidate (dog 3w), reference (dog w): min(3w, w) * w / (3w * w) =
    // 1/3. Order 2 shares nothing: "dog dog" against nothing. Lengths in bigrams 2 and 0: exp(-4 / 72).
    DocumentFrequencies frequencies;
    frequencies.add({{"dog"}});
    frequencies.add({{"cat"}});
    const double expected = 10 * (1.0 / 3) / 4 * std::exp(-4.0 / 72);
    QCOMPARE(ciderD({"dog", "dog", "dog"}, {{"dog"}}, frequencies), expected);
}

void TestCider::penalisesOtherLengths() {
    // Candidate (dog), reference (dog, big), all of weight ln 2: cosine 1 / sqrt 2; 0 and 1 bigrams: exp(-1 /
    // 72).
    DocumentFrequencies frequencies;
    frequencies.add({{"big", "dog"}});
    frequencies.add({{"cat"}});
    QCOMPARE(ciderD({"dog"}, {{"big", "dog"}}, frequencies), 10 / std::sqrt(2.0) / 4 * std::exp(-1.0 / 72));
}

void TestCider::takesGivenFrequencies() {
    auto frequencies = std::make_shared<DocumentFrequencies>();
    frequencies->add({{"a", "dog"}});
    frequencies->add({{"a", "cat"}});
    Cider cider(frequencies);
    cider.add({"dog"}, {{"dog"}});
    // One image would score 0 with its own frequencies.
    QCOMPARE(cider.value(), 2.5);
    cider.reset();
    cider.add({"a"}, {{"a"}});
    QCOMPARE(cider.value(), 0.0);
    cider.reset();
    cider.add({"zebra"}, {{"zebra"}}); // in no reference: as rare as in one
    QCOMPARE(cider.value(), 2.5);
}

void TestCider::countsImagesNotOccurrences() {
    DocumentFrequencies frequencies;
    frequencies.add({{"a", "a", "dog"}, {"a", "cat"}});
    frequencies.add({{"a", "cow"}});
    const auto ngram = [](const char* word) { return countNgrams({word})[0].front().ngram; };
    QCOMPARE(frequencies.images(), std::size_t{2});
    QCOMPARE(frequencies.images(ngram("a")), std::size_t{2});
    QCOMPARE(frequencies.images(ngram("dog")), std::size_t{1});
    QCOMPARE(frequencies.images(ngram("zebra")), std::size_t{0});
}

void TestCider::isZeroForOneImage() {
    Cider cider;
    cider.add({"a", "dog"}, {{"a", "dog"}});
    QCOMPARE(cider.value(), 0.0);
}

void TestCider::meansNothingWhereNothingTellsImagesApart() {
    const std::vector<Tokens> dog = {{"a", "dog"}, {"a", "brown", "dog"}};
    QVERIFY(!ciderMeansSomething({}));
    QVERIFY(!ciderMeansSomething({dog}));
    QVERIFY(!ciderMeansSomething({dog, dog, dog}));
    QVERIFY(!ciderMeansSomething({dog, {dog[1], dog[0], dog[0]}})); // in another order, one of them twice
    QVERIFY(!ciderMeansSomething({{{}}, {{}}}));                    // no words
    QVERIFY(ciderMeansSomething({dog, dog, {{"a", "cat"}}}));
    QVERIFY(ciderMeansSomething({{{"a", "dog"}}, {{"dog", "a"}}})); // the same words, other bigrams
    QVERIFY_EXCEPTION_THROWN(ciderMeansSomething({dog, {}}), Error);
}

void TestCider::needsReferences() {
    Cider cider;
    QVERIFY_EXCEPTION_THROWN(cider.add({"a"}, {}), Error);
    QVERIFY_EXCEPTION_THROWN(cider.value(), Error);
}

void TestCider::measuresRepetition() {
    QCOMPARE(captionRepetition({}), 0.0);
    QCOMPARE(captionRepetition({{"a"}, {"b"}}), 0.0);
    QCOMPARE(captionRepetition({{"a", "dog"}, {"a", "dog"}, {"a", "dog"}, {"a"}}), 0.5);
}

SACCADE_TEST(TestCider)
#include "tst_cider.moc"
