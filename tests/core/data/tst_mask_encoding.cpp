#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/mask_encoding.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <opencv2/core.hpp>

using namespace saccade;

namespace {

bool same(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && (a.empty() || cv::countNonZero(a != b) == 0);
}

cv::Mat randomMask(cv::Size size, double density, Random& random) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            mask.at<std::uint8_t>(y, x) = random.chance(density) ? 255 : 0;
    return mask;
}

} // namespace

class TestMaskEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsGoDownTheColumns() {
        // 0 1 0
        // 1 1 0     down the columns: 0 1 | 1 1 | 0 0 -> one zero, three ones, two zeros
        const cv::Mat mask = (cv::Mat_<std::uint8_t>(2, 3) << 0, 1, 0, 1, 1, 0);
        const RunLengths runs = encodeRunLengths(mask);
        QCOMPARE(runs.counts, (std::vector<std::uint32_t>{1, 3, 2}));
        QCOMPARE(runs.size.width, 3);
        QCOMPARE(runs.size.height, 2);
        QVERIFY(same(decodeRunLengths(runs), mask * 255));
        // A mask that begins with an object begins with an empty run.
        QCOMPARE(encodeRunLengths(cv::Mat::ones(2, 2, CV_8UC1)).counts, (std::vector<std::uint32_t>{0, 4}));
    }

    void compressedTextByHand() {
        // The first three counts are written as they are, later ones as the difference from two before.
        // 1 -> '1'. 15 = 01111: sign bit clear, '0' + 15 = '?'. 16 = 10000 would look negative: groups 10000
        // (with the continuation bit: 48, '`') and 00000 ('0'). 14 - 15 = -1 -> 11111, '0' + 31 = 'O'.
        QCOMPARE(compressCounts({1, 15, 16, 14}), std::string("1?`0O"));
        QCOMPARE(decompressCounts("1?`0O", 46), (std::vector<std::uint32_t>{1, 15, 16, 14}));
        // 1000 = 11111 01000 -> 01000 with continuation 0x28 -> 'X', then 31 = 11111 has the sign bit set, so
        // 11111 with continuation 0x3f -> 'o', and 0 -> '0'.
        QCOMPARE(compressCounts({1000}), std::string("Xo0"));
        QCOMPARE(decompressCounts("Xo0", 1000), (std::vector<std::uint32_t>{1000}));
    }

    void roundTrip() {
        Random random(4);
        for (int i = 0; i < 100; ++i) {
            const cv::Size size(1 + static_cast<int>(random.below(60)),
                                1 + static_cast<int>(random.below(60)));
            const cv::Mat mask =
                randomMask(size, random.pick(std::vector<double>{0, 0.02, 0.5, 0.98, 1}), random);
            QVERIFY(same(decodeRunLengths(encodeRunLengths(mask)), mask));
            const auto counts = decompressCounts(encodeRle(mask), static_cast<std::uint64_t>(size.area()));
            QVERIFY(same(decodeRunLengths({size, counts}), mask));
        }
        QVERIFY(decodeRunLengths(encodeRunLengths(cv::Mat())).empty());
    }

    void runsMustFitTheImage() {
        QVERIFY_THROWS_EXCEPTION(Error, decodeRunLengths({{2, 2}, {1, 4}}));
        QVERIFY_THROWS_EXCEPTION(Error, decodeRunLengths({{2, 2}, {0, 0xffffffff}}));
        QVERIFY_THROWS_EXCEPTION(Error, decodeRunLengths({{2'000'000, 2'000'000}, {1}}));
        QVERIFY_THROWS_EXCEPTION(Error, decodeRunLengths({{-1, 2}, {1}}));
        QVERIFY(same(decodeRunLengths({{2, 2}, {1, 1}}), (cv::Mat_<std::uint8_t>(2, 2) << 0, 0, 255, 0)));
        QVERIFY_THROWS_EXCEPTION(Error, decompressCounts("1?`0O", 45));
        QVERIFY_THROWS_EXCEPTION(Error, decompressCounts("1?`", 1000)); // truncated in a number
        QVERIFY_THROWS_EXCEPTION(Error, decompressCounts("O", 1000));   // -1
        QVERIFY_THROWS_EXCEPTION(Error, decompressCounts("1 2", 1000)); // a space
        QVERIFY_THROWS_EXCEPTION(Error,
                                 decompressCounts("oooooooooooooo0", 1000)); // more bits than a number has
        QVERIFY_THROWS_EXCEPTION(Error, encodeRle(cv::Mat::zeros(2, 2, CV_32FC1)));
    }

    void brokenTextNeverCrashes() {
        Random random(5);
        const cv::Mat mask = randomMask({40, 30}, 0.1, random);
        const std::string text = encodeRle(mask);
        int decoded = 0;
        for (int i = 0; i < 3000; ++i) {
            try {
                decodeRunLengths({mask.size(), decompressCounts(test::mutated(text, random), 1200)});
                ++decoded;
            } catch (const Error&) {
            }
        }
        QVERIFY(decoded > 100 && decoded < 3000);
    }
};

SACCADE_TEST(TestMaskEncoding)
#include "tst_mask_encoding.moc"
