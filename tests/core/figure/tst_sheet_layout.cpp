#include "core/figure/pieces_in_lines.h"
#include "core/figure/sheet_layout.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

namespace {

/// A sheet of three words and an image of 4:3.
SheetMeasures threeWords() {
    SheetMeasures measures;
    measures.caption = {100, 200, 300};
    measures.space = 10;
    measures.legend = {200, 300};
    measures.tiles = 4;
    measures.aspect = 0.75;
    return measures;
}

} // namespace

class TestSheetLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRow() {
        const SheetLayout sheet = layOutSheet(threeWords());
        // Four tiles of 280 and three gaps of 24 between margins of 40.
        QCOMPARE(sheet.page.width, 1272.0);
        QCOMPARE(sheet.text_width, 1192.0);
        QCOMPARE(sheet.caption[1].x, 40.0 + 100 + 10);
        QCOMPARE(sheet.caption[2].x, 40.0 + 100 + 10 + 200 + 10);
        QCOMPARE(sheet.caption[2].y, sheet.caption[0].y);
        QCOMPARE(sheet.tiles.size(), std::size_t{4});
        QCOMPARE(sheet.tiles[0].box, cv::Rect2d(40, 129, 280, 210));
        QCOMPARE(sheet.tiles[3].box, cv::Rect2d(40 + 3 * 304, 129, 280, 210));
        QCOMPARE(sheet.tiles[3].picture, sheet.tiles[3].box);
        QCOMPARE(sheet.tiles[1].track, cv::Rect2d(344, 129 + 210 + 36, 280, 4));
        QCOMPARE(sheet.legend[1].x, 40.0 + 200 + 32);
        QVERIFY(sheet.rule.y > sheet.tiles[0].notes && sheet.legend[0].y > sheet.rule.y);
        QCOMPARE(sheet.page.height, 129.0 + 210 + 66 + 84);
    }

    void rowsAndLinesFollowEachOther() {
        SheetMeasures measures = threeWords();
        const SheetLayout one = layOutSheet(measures);
        measures.caption = {700, 700}; // two lines
        measures.legend = {700, 700};
        measures.tiles = 8; // two rows of four
        const SheetLayout two = layOutSheet(measures);
        QCOMPARE(two.caption[1], one.caption[0] + cv::Point2d(0, 42));
        QCOMPARE(two.facts.y, one.facts.y + 42);
        QCOMPARE(two.tiles[0].box.y, one.tiles[0].box.y + 42);
        QCOMPARE(two.tiles[4].box.y, two.tiles[0].box.y + 210 + 66 + 24);
        QCOMPARE(two.legend[1], two.legend[0] + cv::Point2d(0, 24));
        QCOMPARE(two.page.height, one.page.height + 42 + 300 + 24);
    }

    void uprightAndWideImagesStandInTheMiddle() {
        SheetMeasures measures = threeWords();
        measures.aspect = 2; // a box is at most 1.6 times as high as wide: 448
        QCOMPARE(layOutSheet(measures).tiles[0].picture, cv::Rect2d(40 + 28, 129, 224, 448));
        measures.aspect = 0.1; // and at least 0.3 times: 84
        QCOMPARE(layOutSheet(measures).tiles[0].picture, cv::Rect2d(40, 129 + 28, 280, 28));
    }

    void columnsAreChosenOrGiven() {
        QCOMPARE(fittingColumns(2), 4);
        QCOMPARE(fittingColumns(8), 4);
        QCOMPARE(fittingColumns(10), 5);
        QCOMPARE(fittingColumns(12), 6);
        SheetMeasures measures = threeWords();
        measures.columns = 2;
        QCOMPARE(layOutSheet(measures).tiles[2].box.x, 40.0);
    }

    void widePiecesHaveLinesOfTheirOwn() {
        const auto pieces = piecesInLines({50, 500, 20, 80}, 5, 100);
        QCOMPARE(pieces.size(), std::size_t{4});
        QCOMPARE(pieces[1].line, 1);
        QCOMPARE(pieces[2].line, 2);
        QCOMPARE(pieces[2].x, 0.0);
        QCOMPARE(pieces[3].line, 3); // 20 + 5 + 80 is more than 100
        QVERIFY(piecesInLines({}, 5, 100).empty());
    }
};

SACCADE_TEST(TestSheetLayout)
#include "tst_sheet_layout.moc"
