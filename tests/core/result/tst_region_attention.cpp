#include "core/result/region_attention.h"

#include "core/base/error.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

namespace {

/// 2 rows, 2 columns: above 0.1 and 0.2, below 0.3 and 0.4.
const AttentionMaps four{1, 2, 2, {0.1F, 0.2F, 0.3F, 0.4F}};

/// A landscape image of which the network saw the middle square, columns 100 to 299: cells of 100 x 100.
const Geometry cropped{{400, 200}, cv::Rect2d(100, 0, 200, 200)};

} // namespace

class TestRegionAttention : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeCellsAndAll() {
        QVERIFY(test::near(attentionInRegion(four, cropped, {100, 100, 100, 100}), 0.3));
        QVERIFY(test::near(attentionInRegion(four, cropped, {0, 0, 400, 200}), 1));
        QVERIFY(test::near(attentionInRegion(four, cropped, {0, 0, 400, 100}), 0.1 + 0.2));
    }

    void outsideOfWhatWasSeenIsNothing() {
        QCOMPARE(attentionInRegion(four, cropped, {0, 0, 100, 200}), 0.0);
        QCOMPARE(attentionInRegion(four, cropped, {300, 0, 100, 200}), 0.0);
        QCOMPARE(attentionInRegion(four, cropped, {150, 50, 0, 0}), 0.0);
    }

    void cutCellsCountByArea() {
        // Columns 150 to 249: half of each cell; rows 50 to 124: half of the upper and a quarter of the lower
        // row. 0.5 * (0.5 * (0.1 + 0.2) + 0.25 * (0.3 + 0.4)) = 0.5 * (0.15 + 0.175) = 0.1625
        QVERIFY(test::near(attentionInRegion(four, cropped, {150, 50, 100, 75}), 0.1625));
    }

    void paddingHoldsWhatLiesBeyondTheImage() {
        // 100 x 50 padded to a square: a quarter of the square's height is above the image and a quarter
        // below, which is half of each row of cells.
        const Geometry padded{{100, 50}, cv::Rect2d(0, -25, 100, 100)};
        QVERIFY(test::near(attentionInRegion(four, padded, {0, 0, 100, 50}), 0.5));
        QVERIFY(test::near(attentionInRegion(four, padded, {50, 0, 50, 25}), 0.5 * 0.2));
    }

    void shiftedCellsLieWhereTheySee() {
        // Shifted by an eighth of 200 to the left and up: the first cells end at 75 and are cut to 75 pixels,
        // the last ones extend from there to the border, 125 pixels.
        const Geometry shifted{{200, 200}, cv::Rect2d(0, 0, 200, 200), {-0.125, -0.125}};
        QVERIFY(test::near(attentionInRegion(four, shifted, {0, 0, 75, 75}), 0.1));
        QVERIFY(test::near(attentionInRegion(four, shifted, {75, 75, 125, 125}), 0.4));
        // 75 to 99 is a fifth of the second column; 0 to 74 is the first row.
        QVERIFY(test::near(attentionInRegion(four, shifted, {75, 0, 25, 75}), 0.2 / 5));
        QVERIFY(test::near(attentionInRegion(four, shifted, {0, 0, 200, 200}), 1));
    }

    void allWordsWithAndWithoutMaps() {
        std::vector<CaptionWord> words(3);
        words[0].attention = four;
        words[2].attention = {2, 1, 2, {1, 0, 0.5F, 0.5F}}; // two maps, mean 0.75 and 0.25
        const std::vector<double> shares = attentionInRegion(words, cropped, {200, 0, 100, 200});
        QCOMPARE(shares.size(), std::size_t{3});
        QVERIFY(test::near(shares[0], 0.2 + 0.4));
        QCOMPARE(shares[1], 0.0);
        QVERIFY(test::near(shares[2], 0.25));
        words[1].attention = {1, 2, 2, {1}};
        QVERIFY_EXCEPTION_THROWN(attentionInRegion(words, cropped, {0, 0, 1, 1}), Error);
    }
};

SACCADE_TEST(TestRegionAttention)
#include "tst_region_attention.moc"
