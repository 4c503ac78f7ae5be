#include "core/figure/attention_paint.h"
#include "core/figure/veil.h"
#include "tests/support/captions.h"
#include "tests/support/test_images.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;
using namespace saccade::test;

namespace {

/// The middle square of a wide image.
const Geometry middle_square{{200, 100}, {50, 0, 100, 100}};

bool alike(const cv::Vec3b& pixel, const cv::Vec3b& wanted) {
    return cv::norm(cv::Vec3i(pixel) - cv::Vec3i(wanted), cv::NORM_INF) <= 1;
}

} // namespace

class TestVeil : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seen() {
        QCOMPARE(seenPixels(middle_square, {400, 200}), cv::Rect(100, 0, 200, 200));
        QCOMPARE(seenPixels(middle_square, {2, 1}).area(), 1); // never nothing
        QVERIFY(!seesAll(middle_square));
        QVERIFY(seesAll({{200, 100}, {0, -50, 200, 200}})); // padded
        QVERIFY(seesAll({{101, 100}, {0.4, 0, 100.2, 100}}));
        QCOMPARE(seenPixels({{101, 100}, {0.4, 0, 100.2, 100}}, {101, 100}), cv::Rect(0, 0, 101, 100));
    }

    void shareOfTheImage() {
        QCOMPARE(seenShare(middle_square), 0.5);
        QCOMPARE(seenShare({{2000, 100}, {950, 0, 100, 100}}), 0.05);
        QCOMPARE(seenShare({{200, 100}, {0, -50, 200, 200}}), 1.0);
        QCOMPARE(seenShare({}), 1.0);
    }

    void theSwatchOfALegendIsHatched() {
        const cv::Mat swatch = veilSwatch({30, 10});              // lines where x + y is 3, 9, 15 …
        QVERIFY(alike(swatch.at<cv::Vec3b>(0, 0), {38, 38, 38})); // 65 / 255 of 150
        QVERIFY(alike(swatch.at<cv::Vec3b>(0, 3), {98, 98, 98}));
        QVERIFY(alike(swatch.at<cv::Vec3b>(9, 18), {98, 98, 98}));
    }

    void notSeenIsNotTheColourOfNone_data() {
        QTest::addColumn<HeatStyle>("style");
        QTest::newRow("bright") << HeatStyle::Bright;
        QTest::newRow("viridis") << HeatStyle::Viridis;
        QTest::newRow("inferno") << HeatStyle::Inferno;
        QTest::newRow("outline") << HeatStyle::Outline;
    }
    /// All of the attention lies in the lower left cell; the upper ones have none.
    void notSeenIsNotTheColourOfNone() {
        QFETCH(const HeatStyle, style);
        const std::vector<CaptionWord> words = {wordOf("a", 0.5, {0, 0, 1, 0})};
        const cv::Mat rgb(100, 200, CV_8UC3, cv::Scalar(200, 40, 30));
        HeatOptions heat;
        heat.style = style;
        heat.interpolation = HeatInterpolation::Cells;
        const cv::Mat painted = paintAttention(rgb, words, 0, middle_square, heat, 1);
        const cv::Vec3b veiled(51, 10, 8); // 65 / 255 of the image, as under the veil of the window
        // The lines of the hatching lie where x + y is 4, 12, 20 …
        for (const cv::Point outside : {cv::Point(0, 0), cv::Point(48, 16), cv::Point(150, 18)})
            QVERIFY(alike(painted.at<cv::Vec3b>(outside), veiled));
        for (const cv::Point line : {cv::Point(0, 4), cv::Point(49, 19), cv::Point(152, 20)})
            QVERIFY(alike(painted.at<cv::Vec3b>(line), {107, 77, 76})); // 70 / 255 of white over that
        const auto none = painted.at<cv::Vec3b>(20, 100);
        QVERIFY(cv::norm(cv::Vec3i(none) - cv::Vec3i(veiled), cv::NORM_INF) > 20);
        // Between them a line, two thirds white.
        for (const int border : {50, 149})
            QVERIFY(painted.at<cv::Vec3b>(20, border)[2] > 165);
        QVERIFY(painted.at<cv::Vec3b>(0, 100) == none); // the border of the image is none of the view
    }

    void theVeilIsAsOpaqueAsTheMap() {
        const std::vector<CaptionWord> words = {wordOf("a", 0.5, {0, 0, 1, 0})};
        const cv::Mat rgb(100, 200, CV_8UC3, cv::Scalar(200, 40, 30));
        const auto corner = [&](double opacity) {
            return paintAttention(rgb, words, 0, middle_square, {}, opacity).at<cv::Vec3b>(0, 0);
        };
        QVERIFY(alike(corner(0), red));
        QVERIFY(alike(corner(0.5), {126, 25, 19})); // 1 - 190 / 255 / 2 of it
    }

    void noVeilWhereAllWasSeen() {
        const std::vector<CaptionWord> words = {wordOf("a", 0.5, {0.25F, 0.25F, 0.25F, 0.25F})};
        const cv::Mat rgb(60, 80, CV_8UC3, cv::Scalar(200, 40, 30));
        const Geometry whole{{80, 60}, {0, 0, 80, 60}};
        const cv::Mat painted = paintAttention(rgb, words, 0, whole, {}, 1);
        QVERIFY(alike(painted.at<cv::Vec3b>(0, 0), painted.at<cv::Vec3b>(30, 40)));
    }
};

SACCADE_TEST(TestVeil)
#include "tst_veil.moc"
