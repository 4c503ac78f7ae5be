#include "core/image/cell_mask.h"
#include "core/image/region_edit.h"
#include "tests/support/test_program.h"

#include <opencv2/imgproc.hpp>

#include <QtTest>

#include <array>

using namespace saccade;

namespace {

/// 64 x 64, red with a green square of 16 x 16 in the middle.
cv::Mat squareOnRed() {
    cv::Mat image(64, 64, CV_8UC3, cv::Scalar(200, 0, 0));
    image(cv::Rect(24, 24, 16, 16)).setTo(cv::Scalar(0, 200, 0));
    return image;
}

cv::Mat regionOf(const cv::Rect& rectangle) {
    cv::Mat region(64, 64, CV_8U, cv::Scalar(0));
    region(rectangle).setTo(255);
    return region;
}

/// How many pixels outside a rectangle differ.
int changedOutside(const cv::Mat& before, const cv::Mat& after, const cv::Rect& rectangle) {
    cv::Mat difference;
    cv::absdiff(before, after, difference);
    difference(rectangle).setTo(cv::Scalar::all(0));
    return cv::countNonZero(difference.reshape(1));
}

} // namespace

class TestRegionEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheRegionChanges() {
        const cv::Rect middle(24, 24, 16, 16);
        const cv::Mat image = squareOnRed(), kept = image.clone();
        for (const RegionEdit edit : {RegionEdit::Erase, RegionEdit::Blur, RegionEdit::Fill}) {
            const cv::Mat edited = editedRegion(image, regionOf(middle), edit);
            QCOMPARE(changedOutside(image, edited, middle), 0);
            QVERIFY(cv::norm(image(middle), edited(middle), cv::NORM_L1) > 0);
        }
        QCOMPARE(cv::norm(image, kept, cv::NORM_L1), 0.0); // the image itself is as it was
    }

    void fillGrowsTheSurroundingsIn() {
        const cv::Rect middle(24, 24, 16, 16);
        const cv::Mat filled = editedRegion(squareOnRed(), regionOf(middle), RegionEdit::Fill);
        const cv::Scalar mean = cv::mean(filled(middle));
        QVERIFY(mean[0] > 195 && mean[1] < 5);
    }

    void theWholeImageOrNothing() {
        const cv::Mat image = squareOnRed();
        QCOMPARE(cv::norm(image, editedRegion(image, regionOf({}), RegionEdit::Fill), cv::NORM_L1), 0.0);
        const cv::Mat all = editedRegion(image, regionOf({0, 0, 64, 64}), RegionEdit::Fill);
        QCOMPARE(all.size(), image.size()); // there is nothing to grow from, and no crash
        QCOMPARE(editedRegion(cv::Mat(1, 1, CV_8UC3, cv::Scalar(9, 9, 9)),
                              cv::Mat(1, 1, CV_8U, cv::Scalar(255)), RegionEdit::Blur)
                     .total(),
                 std::size_t{1});
    }

    void blendIsLinear() {
        const cv::Mat black(2, 2, CV_8UC3, cv::Scalar::all(0)), white(2, 2, CV_8UC3, cv::Scalar::all(200));
        const cv::Mat weight = (cv::Mat_<float>(2, 2) << 0, 0.5F, 0.25F, 1);
        const cv::Mat mixed = blended(black, white, weight);
        QCOMPARE(mixed.at<cv::Vec3b>(0, 0)[0], 0);
        QCOMPARE(mixed.at<cv::Vec3b>(0, 1)[1], 100);
        QCOMPARE(mixed.at<cv::Vec3b>(1, 0)[2], 50);
        QCOMPARE(mixed.at<cv::Vec3b>(1, 1)[0], 200);
    }

    /// Two by two cells on eight pixels, shifted by an eighth of the side: the border between them is at 5.
    void cellsLieWhereTheGeometryPutsThem() {
        const std::array<float, 4> weights = {1, 2, 3, 4};
        const cv::Mat mask = cellMask(weights, {2, 2}, {8, 8}, {0.125, 0.125});
        QCOMPARE(mask.at<float>(0, 4), 1.0F);
        QCOMPARE(mask.at<float>(0, 5), 2.0F);
        QCOMPARE(mask.at<float>(4, 0), 1.0F);
        QCOMPARE(mask.at<float>(5, 0), 3.0F);
        QCOMPARE(mask.at<float>(7, 7), 4.0F);
        // 5 x 5, 5 x 3, 3 x 5 and 3 x 3 pixels of each weight.
        QCOMPARE(sumByCell(mask, {2, 2}, {0.125, 0.125}), (std::vector<float>{25, 30, 45, 36}));
    }

    /// Two rows of four cells on 16 x 4 pixels, shifted to the right by an eighth of the width alone: borders
    /// at columns 6, 10 and 14, and at row 2.
    void cellsOfWholeImagesAreNotSquare() {
        const std::array<float, 8> weights = {1, 2, 3, 4, 5, 6, 7, 8};
        const cv::Mat mask = cellMask(weights, {4, 2}, {16, 4}, {0.125, 0});
        QCOMPARE(mask.size(), cv::Size(16, 4));
        QCOMPARE(mask.at<float>(1, 5), 1.0F);
        QCOMPARE(mask.at<float>(1, 6), 2.0F);
        QCOMPARE(mask.at<float>(2, 13), 7.0F);
        QCOMPARE(mask.at<float>(2, 14), 8.0F);
        // 6, 4, 4 and 2 columns of 2 rows.
        QCOMPARE(sumByCell(mask, {4, 2}, {0.125, 0}), (std::vector<float>{12, 16, 24, 16, 60, 48, 56, 32}));
    }
};

SACCADE_TEST(TestRegionEdit)
#include "tst_region_edit.moc"
