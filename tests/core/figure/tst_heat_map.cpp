#include "core/figure/heat_map.h"

#include "core/base/error.h"
#include "tests/support/test_program.h"

#include <opencv2/core.hpp>

#include <QTest>

#include <limits>

using namespace saccade;

namespace {

AttentionMaps uniform(int rows, int columns) {
    const auto cells = static_cast<std::size_t>(rows * columns);
    return {1, rows, columns, std::vector<float>(cells, 1.0F / static_cast<float>(cells))};
}

AttentionMaps peak(int rows, int columns, int row, int column) {
    AttentionMaps maps = uniform(rows, columns);
    std::fill(maps.weights.begin(), maps.weights.end(), 0.0F);
    maps.weights[static_cast<std::size_t>(row * columns + column)] = 1;
    return maps;
}

Geometry whole(int width, int height) {
    return {{width, height}, cv::Rect2d(0, 0, width, height)};
}

/// The share of attention that a map shows: its mean per pixel times the cells of the grid.
double shown(const cv::Mat& heat, int cells) {
    return cv::sum(heat)[0] / static_cast<double>(heat.total()) * cells;
}

double largest(const cv::Mat& heat) {
    double value = 0;
    cv::minMaxLoc(heat, nullptr, &value);
    return value;
}

double smallest(const cv::Mat& heat) {
    double value = 0;
    cv::minMaxLoc(heat, &value);
    return value;
}

constexpr auto smooth = HeatInterpolation::Smooth;
constexpr auto cells = HeatInterpolation::Cells;

} // namespace

class TestHeatMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTrue() {
        const cv::Mat heat =
            attentionOnImage({1, 2, 3, {1, 2, 3, 4, 5, 6}}, {}, whole(30, 20), {30, 20}, cells);
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 30; ++x)
                QCOMPARE(heat.at<float>(y, x), static_cast<float>(1 + y / 10 * 3 + x / 10));
    }

    void uniformStaysUniform() {
        for (const auto interpolation : {smooth, cells}) {
            const cv::Mat heat =
                attentionOnImage(uniform(14, 14), {}, whole(301, 203), {301, 203}, interpolation);
            QVERIFY(std::abs(largest(heat) - 1.0 / 196) < 1e-7);
            QVERIFY(std::abs(smallest(heat) - 1.0 / 196) < 1e-7);
        }
    }

    void smoothKeepsTheSumAlsoAtBorders() {
        for (const auto& [row, column] :
             {std::pair(3, 4), std::pair(0, 0), std::pair(6, 1), std::pair(0, 6)}) {
            const cv::Mat heat =
                attentionOnImage(peak(7, 7, row, column), {}, whole(280, 140), {280, 140}, smooth);
            QVERIFY(smallest(heat) >= 0);
            QVERIFY(std::abs(shown(heat, 49) - 1) < 1e-3);
        }
    }

    void smoothFollowsTheSpline() {
        // A uniform cubic B-spline is 2/3 at its own cell's centre and 1/6 at the next one's, along each
        // axis.
        const cv::Mat heat = attentionOnImage(peak(7, 7, 3, 3), {}, whole(7, 7), {7, 7}, smooth);
        QVERIFY(std::abs(heat.at<float>(3, 3) - 4.0 / 9) < 1e-6);
        QVERIFY(std::abs(heat.at<float>(3, 4) - 1.0 / 9) < 1e-6);
        QVERIFY(std::abs(heat.at<float>(2, 4) - 1.0 / 36) < 1e-6);
        QCOMPARE(heat.at<float>(3, 5), 0.0F);
    }

    void zeroOutsideTheRegion() {
        // The network saw columns 25 to 74 of 100.
        const Geometry middle{{100, 50}, cv::Rect2d(25, 0, 50, 50)};
        for (const auto interpolation : {smooth, cells}) {
            const cv::Mat heat = attentionOnImage(uniform(5, 5), {}, middle, {100, 50}, interpolation);
            QCOMPARE(cv::countNonZero(heat), 50 * 50);
            QCOMPARE(heat.at<float>(10, 24), 0.0F);
            QVERIFY(heat.at<float>(10, 25) > 0);
            QVERIFY(heat.at<float>(10, 74) > 0);
            QCOMPARE(heat.at<float>(10, 75), 0.0F);
        }
    }

    void paddedRegionLosesWhatLiesOutside() {
        // 100 x 50 padded to 100 x 100: of two rows of cells, half of each is on the image.
        const Geometry padded{{100, 50}, cv::Rect2d(0, -25, 100, 100)};
        const cv::Mat heat = attentionOnImage({1, 2, 1, {0.25F, 0.75F}}, {}, padded, {100, 50}, cells);
        QCOMPARE(heat.at<float>(24, 3), 0.25F);
        QCOMPARE(heat.at<float>(25, 3), 0.75F);
    }

    void anyTargetSizeShowsTheSamePlace() {
        const Geometry geometry{{640, 480}, cv::Rect2d(80, 0, 480, 480)};
        for (const cv::Size size : {cv::Size(640, 480), cv::Size(160, 120), cv::Size(1280, 960)}) {
            const cv::Mat heat = attentionOnImage(peak(4, 4, 1, 3), {}, geometry, size, smooth);
            cv::Point place;
            cv::minMaxLoc(heat, nullptr, nullptr, nullptr, &place);
            // Centre of the cell in original pixels: 80 + 3.5 * 120 = 500 (the border shifts it outwards),
            // 1.5 * 120 = 180.
            QVERIFY(place.x * 640.0 / size.width >= 495 && place.x * 640.0 / size.width < 560);
            QVERIFY(std::abs(place.y * 480.0 / size.height - 180) < 5);
        }
    }

    void oneMapOrTheMean() {
        const AttentionMaps two{2, 1, 2, {1, 0, 0.5F, 0.5F}};
        QCOMPARE(attentionGrid(two, {0, 0, {}}).at<float>(0, 0), 1.0F);
        QCOMPARE(attentionGrid(two, {0, 1, {}}).at<float>(0, 1), 0.5F);
        QCOMPARE(attentionGrid(two).at<float>(0, 0), 0.75F);
        QVERIFY_EXCEPTION_THROWN(attentionGrid(two, {0, 2, {}}), Error);
        QVERIFY_EXCEPTION_THROWN(attentionGrid(two, {1, 0, {}}), Error);
        // The maximum, 1 and 0.5, scaled to sum to 1.
        const MapChoice maximum{MapChoice::all, MapChoice::all, MapChoice::Of::Maximum};
        QCOMPARE(attentionGrid(two, maximum).at<float>(0, 0), 1.0F / 1.5F);
        QCOMPARE(attentionGrid(two, maximum).at<float>(0, 1), 0.5F / 1.5F);
        // Two layers of two heads: the mean of the second layer, and of the first heads.
        const AttentionMaps four{4, 1, 2, {1, 0, 0.5F, 0.5F, 0, 1, 0.25F, 0.75F}, 2};
        QCOMPARE(attentionGrid(four, {1, MapChoice::all, {}}).at<float>(0, 0), 0.125F);
        QCOMPARE(attentionGrid(four, {MapChoice::all, 0, {}}).at<float>(0, 0), 0.5F);
        QVERIFY_EXCEPTION_THROWN(attentionGrid({3, 1, 1, {1, 1, 1}, 2}), Error);
    }

    void refusesBrokenAttention() {
        QVERIFY_EXCEPTION_THROWN(attentionGrid({}), Error);
        QVERIFY_EXCEPTION_THROWN(attentionGrid({1, 2, 2, {1, 2, 3}}), Error);
        QVERIFY_EXCEPTION_THROWN(attentionGrid({1, 2, 2, {1, 2, 3, 4, 5}}), Error);
        QVERIFY_EXCEPTION_THROWN(attentionGrid({-1, -2, 2, {1, 2, 3, 4}}), Error);
        QVERIFY_EXCEPTION_THROWN(attentionGrid({1, 1, 2, {-1, 2}}), Error);
        QVERIFY_EXCEPTION_THROWN(attentionGrid({1, 1, 1, {std::numeric_limits<float>::quiet_NaN()}}), Error);
        QVERIFY_EXCEPTION_THROWN(attentionOnImage(uniform(2, 2), {}, {}, {4, 4}, smooth), Error);
        QVERIFY_EXCEPTION_THROWN(attentionOnImage(uniform(2, 2), {}, whole(4, 4), {}, smooth), Error);
    }

    void ceilings() {
        std::vector<CaptionWord> words(2);
        words[0].attention = {1, 2, 2, {0.4F, 0.2F, 0.2F, 0.2F}};
        words[1].attention = {1, 2, 2, {0.7F, 0.1F, 0.1F, 0.1F}};
        HeatOptions options;
        options.interpolation = cells;
        QVERIFY(std::abs(heatRange(words, 0, options).ceiling - 0.4) < 1e-6);
        QVERIFY(std::abs(heatRange(words, 0, options).floor - 0.2) < 1e-6);
        options.scale = HeatScale::Caption;
        QCOMPARE(heatRange(words, 0, options).floor, 0.0);
        QVERIFY(std::abs(heatRange(words, 0, options).ceiling - 0.7) < 1e-6);
        options.scale = HeatScale::Absolute;
        QCOMPARE(heatRange(words, 0, options).ceiling, 1.0); // 10 / 4, but never above the total
        words[0].attention = uniform(14, 14);
        QCOMPARE(heatRange(words, 0, options).ceiling, 10.0 / 196);
    }

    void shiftedCellsLieWhereTheySee() {
        // One cell of four in a row of 40 pixels: columns 10 to 19, or half a cell further left.
        Geometry geometry = whole(40, 40);
        const AttentionMaps second = peak(4, 4, 0, 1);
        geometry.grid_shift = {-0.125, -0.125};
        const cv::Mat heat = attentionOnImage(second, {}, geometry, {40, 40}, cells);
        for (const auto& [column, inside] : {std::pair(4, false), {5, true}, {14, true}, {15, false}})
            QCOMPARE(heat.at<float>(0, column) > 0, inside);
        // The last cell reaches to the border, which no cell's middle is near.
        QVERIFY(attentionOnImage(peak(4, 4, 0, 3), {}, geometry, {40, 40}, cells).at<float>(0, 39) > 0);
    }

    void rowsAndColumnsAreShiftedByThemselves() {
        // Two rows of four cells on 80 x 40 pixels, half a cell further left and a quarter of one further
        // down: the second of the lower row has columns 10 to 29, and rows 25 to the end.
        Geometry geometry = whole(80, 40);
        geometry.grid_shift = {-0.125, 0.125};
        const cv::Mat heat = attentionOnImage(peak(2, 4, 1, 1), {}, geometry, {80, 40}, cells);
        for (const auto& [column, inside] : {std::pair(9, false), {10, true}, {29, true}, {30, false}})
            QCOMPARE(heat.at<float>(30, column) > 0, inside);
        for (const auto& [row, inside] : {std::pair(24, false), {25, true}, {39, true}})
            QCOMPARE(heat.at<float>(row, 20) > 0, inside);
    }

    void evenMapsAreNotBlownUp() {
        std::vector<CaptionWord> words(1);
        words[0].attention = {1, 2, 2, {0.26F, 0.25F, 0.25F, 0.24F}};
        QCOMPARE(heatRange(words, 0, {}).floor, 0.0);
    }

    void attendedRegionHoldsTheShare() {
        const cv::Mat heat = (cv::Mat_<float>(2, 3) << 0.4F, 0.3F, 0.1F, 0.1F, 0.1F, 0);
        QCOMPARE(cv::countNonZero(attendedRegion(heat, 0.35)), 1);
        QCOMPARE(cv::countNonZero(attendedRegion(heat, 0.6)), 2);
        QCOMPARE(cv::countNonZero(attendedRegion(heat, 1)), 5);
        QCOMPARE(attendedRegion(heat, 0.5).at<std::uint8_t>(0, 0), std::uint8_t{255});
        QCOMPARE(cv::countNonZero(attendedRegion(cv::Mat::zeros(3, 3, CV_32F), 0.5)), 0);
    }

    void paintingBrightensWhereLookedAt() {
        const cv::Mat rgb(40, 40, CV_8UC3, cv::Scalar(120, 90, 60));
        const cv::Mat heat = attentionOnImage(peak(4, 4, 1, 1), {}, whole(40, 40), {40, 40}, cells);
        HeatOptions options;
        const cv::Mat bright = paintHeat(rgb, heat, {0, 1}, options);
        QVERIFY(bright.at<cv::Vec3b>(15, 15)[0] > 120);
        QVERIFY(bright.at<cv::Vec3b>(35, 35)[0] < 120);
        for (const HeatStyle style : {HeatStyle::Viridis, HeatStyle::Inferno, HeatStyle::Outline}) {
            options.style = style;
            const cv::Mat painted = paintHeat(rgb, heat, {0, 1}, options);
            QVERIFY(cv::norm(painted(cv::Rect(15, 15, 1, 1)), painted(cv::Rect(35, 35, 1, 1))) > 20);
            QCOMPARE(cv::norm(paintHeat(rgb, heat, {0, 0}, options), painted, cv::NORM_INF) > 0,
                     style != HeatStyle::Outline); // without a ceiling nothing counts as attended
        }
        QVERIFY_EXCEPTION_THROWN(paintHeat(rgb, cv::Mat::zeros(2, 2, CV_32F), {0, 1}, options), Error);
    }

    void barRunsFromNoneToFull() {
        for (const HeatStyle style : {HeatStyle::Bright, HeatStyle::Viridis, HeatStyle::Inferno}) {
            const cv::Mat bar = heatBar({100, 4}, style);
            const auto sum = [&bar](int x) {
                const cv::Vec3b colour = bar.at<cv::Vec3b>(1, x);
                return colour[0] + colour[1] + colour[2];
            };
            QVERIFY(sum(0) < sum(50) && sum(50) < sum(99));
        }
    }
};

SACCADE_TEST(TestHeatMap)
#include "tst_heat_map.moc"
