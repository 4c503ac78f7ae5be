#include "core/image/preprocess.h"

#include "core/base/error.h"
#include "tests/support/test_images.h"
#include "tests/support/test_program.h"

#include <QSize>
#include <QTest>

using namespace saccade;
using namespace saccade::test;

namespace {

PreprocessedImage prepared(cv::Size size, cv::Size original, Fit fit, int square = 32) {
    return preprocess(quadrants(size.width, size.height), original, {square, fit});
}

bool near(const cv::Rect2d& a, const cv::Rect2d& b) {
    return std::abs(a.x - b.x) < 1e-9 && std::abs(a.y - b.y) < 1e-9 && std::abs(a.width - b.width) < 1e-9 &&
           std::abs(a.height - b.height) < 1e-9;
}

} // namespace

class TestPreprocess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cropKeepsTheMiddle() {
        const PreprocessedImage image = prepared({100, 64}, {100, 64}, Fit::Crop);
        QCOMPARE(image.rgb.size(), cv::Size(32, 32));
        QVERIFY(image.rgb.isContinuous());
        // (100 - 64) / 2 = 18 pixels are left out on each side.
        QVERIFY(near(image.geometry.region, {18, 0, 64, 64}));
        QCOMPARE(image.geometry.original, cv::Size(100, 64));
        // The quadrants meet in the centre of the image and therefore of the square: two pixels per step from
        // 64 to 32.
        QCOMPARE(image.rgb.at<cv::Vec3b>(15, 15), red);
        QCOMPARE(image.rgb.at<cv::Vec3b>(15, 16), green);
        QCOMPARE(image.rgb.at<cv::Vec3b>(16, 15), white);
        QCOMPARE(image.rgb.at<cv::Vec3b>(16, 16), blue);
    }

    void oddSidesStayExact() {
        // 101 - 64 = 37 is odd: 18 pixels on the left, 19 on the right, as the region shows.
        QVERIFY(near(prepared({101, 64}, {101, 64}, Fit::Crop).geometry.region, {18, 0, 64, 64}));
        QVERIFY(near(prepared({33, 70}, {33, 70}, Fit::Crop).geometry.region, {0, 18, 33, 33}));
    }

    void reducedDecodingCountsInOriginalPixels() {
        // 801 x 401 decoded at half size is 401 x 201. The middle 201 columns begin at column 100. One
        // decoded pixel is 801/401 original pixels wide and 401/201 high.
        const cv::Rect2d region = prepared({401, 201}, {801, 401}, Fit::Crop).geometry.region;
        QVERIFY(near(region, {100 * 801.0 / 401, 0, 201 * 801.0 / 401, 401}));
    }

    void stretchTakesAll() {
        const PreprocessedImage image = prepared({97, 41}, {97, 41}, Fit::Stretch);
        QVERIFY(near(image.geometry.region, {0, 0, 97, 41}));
        QCOMPARE(image.rgb.at<cv::Vec3b>(2, 2), red);
        QCOMPARE(image.rgb.at<cv::Vec3b>(29, 29), blue);
    }

    void padReachesBeyondTheImage() {
        // 100 x 50 into 32: scaled to 32 x 16, which leaves 8 rows above and below. A row of the square is
        // 50/16 = 3.125 original pixels high: the region begins at -25 and is 100 high.
        const PreprocessedImage image = prepared({100, 50}, {100, 50}, Fit::Pad);
        QVERIFY(near(image.geometry.region, {0, -25, 100, 100}));
        QCOMPARE(image.rgb.at<cv::Vec3b>(7, 5), cv::Vec3b::all(128));
        QCOMPARE(image.rgb.at<cv::Vec3b>(8, 5), red);
        QCOMPARE(image.rgb.at<cv::Vec3b>(23, 25), blue);
        QCOMPARE(image.rgb.at<cv::Vec3b>(24, 25), cv::Vec3b::all(128));
    }

    void padRoundsAndSaysSo() {
        // 30 x 91 into 32: 10.55 columns become 11, with (32 - 11) / 2 = 10 to the left. A column is 30/11
        // original pixels wide.
        const cv::Rect2d region = prepared({30, 91}, {30, 91}, Fit::Pad).geometry.region;
        QVERIFY(near(region, {-10 * 30.0 / 11, 0, 32 * 30.0 / 11, 91}));
    }

    void wholeImagesChooseTheirShape_data() {
        QTest::addColumn<QSize>("image");
        QTest::addColumn<QSize>("input");
        // 49 squares of 32 pixels, as in 224 x 224, or fewer: the rectangle in which the image is largest.
        QTest::newRow("square") << QSize(500, 500) << QSize(224, 224);
        // 6 rows leave 8 columns: 4 : 3 exactly.
        QTest::newRow("landscape") << QSize(640, 480) << QSize(256, 192);
        QTest::newRow("portrait") << QSize(480, 640) << QSize(192, 256);
        // 3 : 2 is 8 wide and 5.33 high in 8 x 6, and only 7.5 wide in the 9 x 5 that 5 rows leave.
        QTest::newRow("3 : 2") << QSize(600, 400) << QSize(256, 192);
        // 8 : 5 is as large in 8 x 6 as in 9 x 5, from which it takes 8 x 5.
        QTest::newRow("8 : 5") << QSize(1600, 1000) << QSize(256, 160);
        QTest::newRow("16 : 9") << QSize(1920, 1080) << QSize(288, 160); // 8.89 x 5
        QTest::newRow("3 : 1") << QSize(300, 100) << QSize(384, 128);    // 12 x 4 = 48
        QTest::newRow("1 : 3") << QSize(100, 300) << QSize(128, 384);
        QTest::newRow("25 : 1") << QSize(5000, 200) << QSize(800, 32);    // 25 x 1, larger than in 24 x 2
        QTest::newRow("100 : 1") << QSize(10000, 100) << QSize(1568, 32); // 49 x 1, half of it filled up
        QTest::newRow("a column of pixels") << QSize(1, 5000) << QSize(32, 1568);
        QTest::newRow("a pixel") << QSize(1, 1) << QSize(224, 224);
    }
    void wholeImagesChooseTheirShape() {
        QFETCH(QSize, image);
        QFETCH(QSize, input);
        const cv::Size chosen = inputSize({image.width(), image.height()}, {224, Fit::Whole});
        QCOMPARE(QSize(chosen.width, chosen.height), input);
        QCOMPARE(inputSize({image.width(), image.height()}, {224, Fit::Pad}), cv::Size(224, 224));
    }

    void wholeImagesLoseNothing() {
        // 640 x 480 fills 256 x 192.
        QVERIFY(near(prepared({640, 480}, {640, 480}, Fit::Whole, 224).geometry.region, {0, 0, 640, 480}));
        // 600 x 400 becomes 256 x 171, 10 rows below the top of 192; a row is 400/171 original pixels high.
        const PreprocessedImage image = prepared({600, 400}, {600, 400}, Fit::Whole, 224);
        QCOMPARE(image.rgb.size(), cv::Size(256, 192));
        QVERIFY(image.rgb.isContinuous());
        QVERIFY(near(image.geometry.region, {0, -10 * 400.0 / 171, 600, 192 * 400.0 / 171}));
        QCOMPARE(image.rgb.at<cv::Vec3b>(9, 5), cv::Vec3b::all(128));
        QCOMPARE(image.rgb.at<cv::Vec3b>(10, 5), red);
        QCOMPARE(image.rgb.at<cv::Vec3b>(180, 250), blue);
        QCOMPARE(image.rgb.at<cv::Vec3b>(181, 250), cv::Vec3b::all(128));
        // The shape is that of the original, however it was decoded: 801 x 401 at half size.
        const PreprocessedImage reduced = prepared({401, 201}, {801, 401}, Fit::Whole, 224);
        QCOMPARE(reduced.rgb.size(), inputSize({801, 401}, {224, Fit::Whole}));
    }

    void shrinkingAveragesTheArea() {
        cv::Mat stripes(320, 320, CV_8UC3, cv::Scalar::all(0));
        for (int x = 0; x < 320; x += 2)
            stripes.col(x).setTo(cv::Scalar::all(200));
        const cv::Mat rgb = preprocess(stripes, stripes.size(), {32, Fit::Crop}).rgb;
        QCOMPARE(cv::norm(rgb, cv::Mat(32, 32, CV_8UC3, cv::Scalar::all(100)), cv::NORM_INF), 0.0);
    }

    void extremeShapes() {
        for (const cv::Size size : {cv::Size(1, 1), cv::Size(1, 5000), cv::Size(5000, 1), cv::Size(31, 33)})
            for (const Fit fit : {Fit::Crop, Fit::Stretch, Fit::Pad}) {
                const PreprocessedImage image = prepared(size, size, fit, 224);
                QCOMPARE(image.rgb.size(), cv::Size(224, 224));
                QVERIFY(image.geometry.region.width > 0 && image.geometry.region.height > 0);
            }
    }

    void refuses() {
        const cv::Mat rgb = quadrants(40, 40);
        QVERIFY_EXCEPTION_THROWN(preprocess(rgb, rgb.size(), {31, Fit::Crop}), Error);
        QVERIFY_EXCEPTION_THROWN(preprocess(rgb, rgb.size(), {1025, Fit::Crop}), Error);
        QVERIFY_EXCEPTION_THROWN(preprocess(rgb, {0, 4}, {64, Fit::Crop}), Error);
        QVERIFY_EXCEPTION_THROWN(preprocess({}, {4, 4}, {64, Fit::Crop}), Error);
        QVERIFY_EXCEPTION_THROWN(preprocess(cv::Mat(4, 4, CV_8U), {4, 4}, {64, Fit::Crop}), Error);
    }

    void names() {
        for (const Fit fit : {Fit::Crop, Fit::Stretch, Fit::Pad, Fit::Whole})
            QVERIFY(fitFromName(fitName(fit)) == fit);
        try {
            fitFromName("crops");
            QFAIL("an unknown fit must be refused");
        } catch (const Error& error) {
            QVERIFY(QString(error.what()).contains("crop"));
        }
    }
};

SACCADE_TEST(TestPreprocess)
#include "tst_preprocess.moc"
