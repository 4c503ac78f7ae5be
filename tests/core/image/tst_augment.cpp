#include "core/image/augment.h"

#include "core/base/error.h"
#include "tests/support/test_images.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;
using namespace saccade::test;

namespace {

/// Red contains the column, green the row, so each pixel shows where it came from.
cv::Mat coordinates() {
    cv::Mat rgb(200, 200, CV_8UC3);
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 200; ++x)
            rgb.at<cv::Vec3b>(y, x) =
                cv::Vec3b(static_cast<std::uint8_t>(x), static_cast<std::uint8_t>(y), 0);
    return rgb;
}

constexpr AugmentOptions nothing{.crop = false, .colour = false, .flip = false};

} // namespace

class TestAugment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangesNothing() {
        Random random(1);
        const cv::Mat rgb = coordinates();
        const cv::Mat same = augment(rgb, nothing, random).rgb;
        QCOMPARE(cv::norm(rgb, same, cv::NORM_INF), 0.0);
        QVERIFY(same.data != rgb.data);
        QCOMPARE(random.state(), Random(1).state());
    }

    void sameSeedSameImage() {
        const cv::Mat rgb = quadrants(64, 48);
        Random a(5);
        Random b(5);
        Random c(6);
        const AugmentOptions all{.flip = true};
        const cv::Mat first = augment(rgb, all, a).rgb;
        QCOMPARE(first.size(), rgb.size());
        QCOMPARE(cv::norm(first, augment(rgb, all, b).rgb, cv::NORM_INF), 0.0);
        QVERIFY(cv::norm(first, augment(rgb, all, c).rgb, cv::NORM_INF) > 0);
    }

    void cropKeepsMostOfTheArea() {
        Random random(3);
        AugmentOptions options = nothing;
        options.crop = true;
        const cv::Mat rgb = coordinates();
        double least = 1;
        double largest = 0;
        for (int i = 0; i < 500; ++i) {
            const AugmentedImage augmented = augment(rgb, options, random);
            const cv::Mat& part = augmented.rgb;
            const cv::Vec3b first = part.at<cv::Vec3b>(0, 0);
            const cv::Vec3b last = part.at<cv::Vec3b>(199, 199);
            const double area = (last[0] - first[0] + 1) * (last[1] - first[1] + 1) / 40000.0;
            QVERIFY(std::abs(200 * augmented.part.x - first[0]) < 1);
            QVERIFY(std::abs(200 * (augmented.part.y + augmented.part.height) - last[1] - 1) < 1);
            QVERIFY(!augmented.mirrored);
            least = std::min(least, area);
            largest = std::max(largest, area);
        }
        QVERIFY(least >= 0.69 && least < 0.75);
        QVERIFY(largest > 0.97);
    }

    void flipMirrorsHalfOfTheTime() {
        Random random(4);
        AugmentOptions options = nothing;
        options.flip = true;
        const cv::Mat rgb = coordinates();
        int flipped = 0;
        for (int i = 0; i < 200; ++i) {
            const AugmentedImage augmented = augment(rgb, options, random);
            QCOMPARE(augmented.mirrored, augmented.rgb.at<cv::Vec3b>(0, 0)[0] == 199);
            flipped += augmented.mirrored ? 1 : 0;
        }
        QVERIFY(flipped > 70 && flipped < 130);
    }

    void colourChangesMildly() {
        Random random(8);
        AugmentOptions options = nothing;
        options.colour = true;
        const cv::Mat grey(8, 8, CV_8UC3, cv::Scalar::all(100));
        const cv::Mat colours = quadrants(8, 8);
        double widest = 0;
        for (int i = 0; i < 300; ++i) {
            // Contrast and saturation do not change a uniform grey; brightness scales it by 0.8 to 1.2.
            const cv::Vec3b changed = augment(grey, options, random).rgb.at<cv::Vec3b>(0, 0);
            QVERIFY(changed[0] >= 80 && changed[0] <= 120);
            QVERIFY(std::abs(changed[0] - changed[1]) <= 1 && std::abs(changed[0] - changed[2]) <= 1);
            widest = std::max(widest, cv::norm(augment(colours, options, random).rgb, colours, cv::NORM_INF));
        }
        QVERIFY(widest > 40 && widest < 120);
    }

    void mayFlip_data() {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<bool>("may");
        QTest::newRow("plain") << "a dog runs on the grass" << true;
        QTest::newRow("left") << "a dog to the left of a car" << false;
        QTest::newRow("capital, punctuation") << "Dog (Right)." << false;
        QTest::newRow("leftmost") << "the leftmost boat" << false;
        QTest::newRow("right-hand") << "on the right-hand side" << false;
        QTest::newRow("last word") << "a boat at right" << false;
        QTest::newRow("bright") << "a bright, upright lamp" << true;
        QTest::newRow("cleft") << "a cleft rock" << true;
    }
    void mayFlip() {
        QFETCH(QString, caption);
        QFETCH(bool, may);
        QCOMPARE(saccade::mayFlip({"a first caption", caption.toStdString(), "a third"}), may);
    }

    void refusesOtherImages() {
        Random random;
        QVERIFY_EXCEPTION_THROWN(augment({}, {}, random), Error);
        QVERIFY_EXCEPTION_THROWN(augment(cv::Mat(4, 4, CV_8U), {}, random), Error);
    }

    void smallImages() {
        Random random(2);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(augment(quadrants(1 + i % 3, 1 + i % 2), {.flip = true}, random).rgb.cols, 1 + i % 3);
    }
};

SACCADE_TEST(TestAugment)
#include "tst_augment.moc"
