#include "core/figure/sheet.h"

#include "core/base/error.h"
#include "core/figure/sheet_layout.h"
#include "core/figure/text_painter.h"
#include "core/image/decode_image.h"
#include "tests/support/captions.h"
#include "tests/support/test_images.h"
#include "tests/support/test_program.h"

#include <opencv2/imgproc.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace saccade::test;

namespace {

cv::Mat sheetOf(const std::vector<std::string>& words, cv::Size size, const SheetOptions& options = {}) {
    return drawSheet(quadrants(size.width, size.height), captioned(words, size), options);
}

/// Height of a row of tiles, and of everything around them for one row, computed from sheets of one and two
/// rows.
int rowHeight(cv::Size size) {
    return sheetOf(std::vector<std::string>(7, "a"), size, {.columns = 4}).rows -
           sheetOf(std::vector<std::string>(3, "a"), size, {.columns = 4}).rows;
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tilesFillRows() {
        const cv::Size size(80, 60);
        const int row = rowHeight(size);
        // A tile is 280 wide and therefore 210 high.
        QVERIFY(row > 210 && row < 330);
        const auto words = [](std::size_t count) { return std::vector<std::string>(count, "a"); };
        const int one = sheetOf(words(1), size).rows;
        QCOMPARE(sheetOf(words(3), size).rows, one);
        QCOMPARE(sheetOf(words(11), size).rows, one + row); // 12 tiles: two rows of six
        QCOMPARE(sheetOf(words(7), size).rows, one + row);  // 8 tiles: two rows of four
        QCOMPARE(sheetOf(words(11), size).cols, sheetOf(words(5), size).cols);
        QVERIFY(sheetOf(words(7), size).cols < sheetOf(words(11), size).cols);
        QCOMPARE(sheetOf(words(60), size, {.columns = 12}).rows, one + 5 * row);
    }

    void firstTileShowsTheImage() {
        const cv::Mat page = sheetOf({"a"}, {80, 60});
        // Every colour of the picture is on the page; overlays change them elsewhere.
        for (const cv::Vec3b& colour : {red, green, blue}) {
            cv::Mat mask;
            cv::inRange(page, colour, colour, mask);
            QVERIFY(cv::countNonZero(mask) > 280 * 210 / 4 * 0.9);
        }
    }

    void oddShapesAndTexts() {
        const std::string long_word(300, 'w');
        const std::vector<std::string> words = {
            "", "sm\u00f8rrebr\u00f8d", long_word, "\u72ac", "\xff\xfe", "%s%n"};
        for (const cv::Size size : {cv::Size(1, 1), cv::Size(2000, 3), cv::Size(3, 2000), cv::Size(640, 480)})
            for (const HeatStyle style :
                 {HeatStyle::Bright, HeatStyle::Viridis, HeatStyle::Inferno, HeatStyle::Outline})
                for (const HeatScale scale : {HeatScale::Word, HeatScale::Caption, HeatScale::Absolute}) {
                    SheetOptions options;
                    options.heat.style = style;
                    options.heat.scale = scale;
                    options.tile_width = 120;
                    QCOMPARE(sheetOf(words, size, options).type(), CV_8UC3);
                }
        QVERIFY(sheetOf({}, {40, 40}).rows > 100);
    }

    void tinyAndLongImages_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        for (const cv::Size size :
             {cv::Size(1, 1), cv::Size(3000, 1), cv::Size(1, 3000), cv::Size(10000, 20), cv::Size(20, 10000)})
            QTest::addRow("%d x %d", size.width, size.height) << size.width << size.height;
    }
    /// The network saw the middle square, of which less than a pixel is left on the tiles.
    void tinyAndLongImages() {
        QFETCH(int, width);
        QFETCH(int, height);
        CaptionResult result = captioned({"a"}, {width, height});
        const int side = std::min(width, height);
        result.geometry.region = cv::Rect2d((width - side) / 2.0, (height - side) / 2.0, side, side);
        const cv::Mat page = drawSheet(cv::Mat(height, width, CV_8UC3, red), result);
        cv::Mat mask;
        cv::inRange(page, red, red, mask); // the image itself
        QVERIFY(cv::countNonZero(mask) >= 1);
    }

    /// The image itself is shown whole; the maps tell nothing about the sides.
    void whatWasNotSeenIsVeiled() {
        const cv::Mat rgb(100, 200, CV_8UC3, cv::Scalar(200, 40, 30));
        CaptionResult result = captioned({"a"}, {200, 100});
        const cv::Mat whole = drawSheet(rgb, result);
        result.geometry.region = {50, 0, 100, 100};
        const cv::Mat page = drawSheet(rgb, result);
        SheetMeasures measures;
        measures.caption = {20};
        measures.tiles = 2;
        measures.aspect = 0.5;
        const SheetLayout sheet = layOutSheet(measures);
        const auto pixel = [&](std::size_t tile, double across) {
            const cv::Rect2d& at = sheet.tiles[tile].picture;
            return page.at<cv::Vec3b>(static_cast<int>(at.y + at.height * 0.9),
                                      static_cast<int>(at.x + at.width * across));
        };
        for (const double across : {0.05, 0.5, 0.95})
            QCOMPARE(pixel(0, across), red);
        const cv::Vec3b veiled(51, 10, 8);
        for (const double across : {0.1, 0.2, 0.8, 0.95})
            QVERIFY(cv::norm(cv::Vec3i(pixel(1, across)) - cv::Vec3i(veiled), cv::NORM_INF) <= 1);
        // On a line of the hatching: 14 + 126 is 4 more than a multiple of 8.
        QVERIFY(cv::norm(cv::Vec3i(pixel(1, 0.05)) - cv::Vec3i(107, 77, 76), cv::NORM_INF) <= 1);
        QVERIFY(cv::norm(cv::Vec3i(pixel(1, 0.6)) - cv::Vec3i(veiled), cv::NORM_INF) > 20);
        // The legend has one more part.
        const cv::Rect legend(0, static_cast<int>(sheet.rule.y) + 2, page.cols,
                              page.rows - static_cast<int>(sheet.rule.y) - 2);
        const auto inked = [&](const cv::Mat& drawn) {
            cv::Mat mask;
            cv::inRange(drawn(legend), cv::Scalar::all(0), cv::Scalar::all(200), mask);
            return cv::boundingRect(mask).width;
        };
        QVERIFY(inked(page) > inked(whole) + 100);
    }

    void longCaptionsWrapTheTitle() {
        const std::vector<std::string> words(60, "elephant");
        const std::vector<std::string> same_tiles(60, "a");
        QVERIFY(sheetOf(words, {80, 60}).rows > sheetOf(same_tiles, {80, 60}).rows);
    }

    void wordsWithoutAttentionShowTheImage() {
        CaptionResult result = captioned({"a"}, {80, 60});
        result.hypotheses[0].words[0].attention = {};
        QVERIFY(!drawSheet(quadrants(80, 60), result).empty());
    }

    void refuses() {
        const cv::Mat rgb = quadrants(80, 60);
        CaptionResult result = captioned({"a"}, {80, 60});
        QVERIFY_EXCEPTION_THROWN(drawSheet({}, result), Error);
        QVERIFY_EXCEPTION_THROWN(drawSheet(rgb, result, {.hypothesis = 1}), Error);
        QVERIFY_EXCEPTION_THROWN(drawSheet(rgb, result, {.columns = 13}), Error);
        QVERIFY_EXCEPTION_THROWN(drawSheet(rgb, result, {.tile_width = 10}), Error);
        result.hypotheses[0].words[0].attention.weights.pop_back();
        QVERIFY_EXCEPTION_THROWN(drawSheet(rgb, result), Error);
    }

    void writtenAsPng() {
        QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const CaptionResult result = captioned({"a", "dog"}, {80, 60});
        writeSheet(root / "sheet.png", quadrants(80, 60), result);
        const cv::Mat drawn = drawSheet(quadrants(80, 60), result);
        QCOMPARE(cv::norm(decodeImage(root / "sheet.png").rgb, drawn, cv::NORM_INF), 0.0);
        QVERIFY_EXCEPTION_THROWN(writeSheet(root / "none" / "sheet.png", quadrants(80, 60), result),
                                 FileError);
    }

    void textFitsItsRoom() {
        TextPainter text;
        const TextStyle style{.height = 20, .bold = true};
        const std::string word = "antidisestablishmentarianism";
        QVERIFY(text.width(word, style) > 150);
        QVERIFY(text.width(text.elided(word, 150, style), style) <= 150);
        QCOMPARE(text.elided("dog", 150, style), std::string("dog"));
    }
};

SACCADE_TEST(TestSheet)
#include "tst_sheet.moc"
