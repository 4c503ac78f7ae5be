#include "core/result/coverage.h"
#include "tests/support/captions.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace saccade;
using namespace saccade::test;

class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pickedWordsTogether() {
        const std::vector<CaptionWord> words = {wordOf("a", 0.5, {1, 0, 0, 0}), wordOf("red", 0.5),
                                                wordOf("dog", 0.5, {0, 0.5F, 0.5F, 0})};
        QCOMPARE(summedMaps(words, {true, true, true}), (std::vector<float>{0.5F, 0.25F, 0.25F, 0}));
        QCOMPARE(summedMaps(words, {false, true, true}), (std::vector<float>{0, 0.5F, 0.5F, 0}));
        QVERIFY(summedMaps(words, {false, true, false}).empty());
    }

    void areas() {
        const std::vector<float> map = {0.5F, 0.25F, 0.25F, 0};
        QVERIFY(near(smallestAreaWith(map, 0.5), 0.25));
        QVERIFY(near(smallestAreaWith(map, 0.6), 0.5));
        QVERIFY(near(smallestAreaWith(map, 1), 0.75));
        // Even is 0.25: one cell has less than a tenth of that, three have less than twice.
        QVERIFY(near(areaBelowEven(map, 0.1), 0.25));
        QVERIFY(near(areaBelowEven(map, 2), 0.75));
        QVERIFY(near(smallestAreaWith({}, 0.5), 0));
    }
};

SACCADE_TEST(TestCoverage)
#include "tst_coverage.moc"
