#include "core/image/decode_image.h"

#include "core/base/error.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"
#include "tests/support/test_tiff.h"

#include <QTest>

using namespace saccade;
using namespace saccade::test;

namespace {

using Pixels = std::vector<std::vector<std::uint32_t>>;

constexpr std::uint32_t white_is_zero = 0;
constexpr std::uint32_t black_is_zero = 1;
constexpr std::uint32_t rgb = 2;
constexpr std::uint32_t by_palette = 3;
constexpr std::uint32_t unknown = 0;
constexpr std::uint32_t premultiplied = 1;
constexpr std::uint32_t alpha = 2;

/// 257 times: the same share of 65535 as `value` is of 255.
constexpr std::uint32_t deep(std::uint32_t value) {
    return 257 * value;
}

struct Kind {
    const char* name;
    std::uint32_t bits;
    std::uint32_t photometric;
    std::vector<std::uint32_t> extra;
    Pixels pixels; ///< two, alternating
    cv::Vec3b first;
    cv::Vec3b second;
};

cv::Vec3b grey(int value) {
    return cv::Vec3b::all(static_cast<std::uint8_t>(value));
}

/// Half of grey 100 over white: 100 * 128 / 255 = 50.2, plus 255 - 128 = 127 of white. Of (200, 40, 30):
/// 100.4, 20.1 and 15.1, plus the same white.
const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all = {
        {"1 bit", 1, black_is_zero, {}, {{0}, {1}}, grey(0), grey(255)},
        {"1 bit, white is zero", 1, white_is_zero, {}, {{0}, {1}}, grey(255), grey(0)},
        {"2 bits", 2, black_is_zero, {}, {{1}, {2}}, grey(85), grey(170)},
        {"4 bits", 4, black_is_zero, {}, {{3}, {15}}, grey(51), grey(255)},
        {"4 bits, white is zero", 4, white_is_zero, {}, {{3}, {15}}, grey(204), grey(0)},
        {"8 bits", 8, black_is_zero, {}, {{55}, {200}}, grey(55), grey(200)},
        {"8 bits, white is zero", 8, white_is_zero, {}, {{55}, {255}}, grey(200), grey(0)},
        {"12 bits", 12, black_is_zero, {}, {{0}, {2048}}, grey(0), grey(128)},        // 127.53
        {"16 bits", 16, black_is_zero, {}, {{25600}, {25829}}, grey(100), grey(101)}, // 99.6, 100.5
        {"16 bits, white is zero", 16, white_is_zero, {}, {{0}, {39835}}, grey(255), grey(100)},
        {"grey and alpha", 8, black_is_zero, {alpha}, {{100, 128}, {9, 0}}, grey(177), grey(255)},
        {"grey and alpha, premultiplied",
         8,
         black_is_zero,
         {premultiplied},
         {{50, 128}, {9, 255}},
         grey(177),
         grey(9)},
        {"grey and alpha, white is zero",
         8,
         white_is_zero,
         {alpha},
         {{155, 128}, {9, 0}},
         grey(177),
         grey(255)},
        {"grey and alpha, 16 bits",
         16,
         black_is_zero,
         {alpha},
         {{deep(100), deep(128)}, {1, 0}},
         grey(177),
         grey(255)},
        {"grey and alpha, 4 bits", 4, black_is_zero, {alpha}, {{3, 15}, {3, 0}}, grey(51), grey(255)},
        {"RGB", 8, rgb, {}, {{200, 40, 30}, {1, 2, 3}}, red, {1, 2, 3}},
        {"RGB, 4 bits", 4, rgb, {}, {{15, 0, 5}, {1, 2, 3}}, {255, 0, 85}, {17, 34, 51}},
        {"RGB, 16 bits",
         16,
         rgb,
         {},
         {{deep(200), deep(40), deep(30)}, {deep(1), 0, 65535}},
         red,
         {1, 0, 255}},
        {"RGB and alpha", 8, rgb, {alpha}, {{200, 40, 30, 128}, {1, 2, 3, 255}}, {227, 147, 142}, {1, 2, 3}},
        {"RGB and alpha, 16 bits",
         16,
         rgb,
         {alpha},
         {{deep(200), deep(40), deep(30), deep(128)}, {0, 0, 0, 0}},
         {227, 147, 142},
         white},
        {"RGB and alpha, premultiplied",
         16,
         rgb,
         {premultiplied},
         {{deep(100), deep(20), deep(15), deep(128)}, {0, 0, 0, 0}},
         {227, 147, 142},
         white},
        {"RGB and a sample of unknown kind",
         8,
         rgb,
         {unknown},
         {{200, 40, 30, 0}, {1, 2, 3, 9}},
         red,
         {1, 2, 3}},
        {"RGB, a sample of unknown kind and alpha",
         8,
         rgb,
         {unknown, alpha},
         {{200, 40, 30, 7, 128}, {1, 2, 3, 9, 255}},
         {227, 147, 142},
         {1, 2, 3}},
        {"palette", 2, by_palette, {}, {{1}, {2}}, red, green},
        {"palette and alpha", 2, by_palette, {alpha}, {{1, 3}, {2, 0}}, red, white},
    };
    return all;
}

/// Black, red, green and blue: all reds, then all greens, then all blues. Programs write 256 or 257 times the
/// value.
std::vector<std::uint32_t> paletteOf(std::uint32_t scale) {
    std::vector<std::uint32_t> numbers = {0, 200, 20, 30, 0, 40, 160, 60, 0, 30, 60, 180};
    for (std::uint32_t& number : numbers)
        number *= scale;
    return numbers;
}

TiffPicture pictureOf(const Kind& kind) {
    TiffPicture picture{.width = 21,
                        .height = 19,
                        .bits = kind.bits,
                        .photometric = kind.photometric,
                        .extra = kind.extra,
                        .pixels = kind.pixels};
    if (kind.photometric == by_palette)
        picture.palette = paletteOf(257);
    return picture;
}

/// Every pixel: the width is odd, so the two alternate along rows and columns.
bool alternates(const cv::Mat& image, const cv::Vec3b& first, const cv::Vec3b& second) {
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x)
            if (image.at<cv::Vec3b>(y, x) != ((x + y) % 2 == 0 ? first : second))
                return false;
    return image.size() == cv::Size(21, 19);
}

std::string tiffMessage(const TiffPicture& picture) {
    try {
        decodeImage(tiffFile(picture), "picture");
    } catch (const FileError& error) {
        return error.what();
    }
    return "no error";
}

} // namespace

class TestDecodeTiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindAndLayout_data() {
        QTest::addColumn<int>("kind");
        for (std::size_t i = 0; i < kinds().size(); ++i)
            QTest::newRow(kinds()[i].name) << static_cast<int>(i);
    }
    void everyKindAndLayout() {
        QFETCH(int, kind);
        const Kind& one = kinds()[static_cast<std::size_t>(kind)];
        TiffPicture picture = pictureOf(one);
        for (unsigned layout = 0; layout < 16; ++layout) {
            picture.separate = (layout & 1) != 0;
            picture.tiled = (layout & 2) != 0;
            picture.big_endian = (layout & 4) != 0;
            picture.big = (layout & 8) != 0;
            const DecodedImage image = decodeImage(tiffFile(picture), "picture");
            QVERIFY2(alternates(image.rgb, one.first, one.second), qPrintable(QString::number(layout)));
        }
    }

    void palettesOfAnyScale() {
        TiffPicture picture{
            .width = 21, .height = 19, .bits = 4, .photometric = by_palette, .pixels = {{1}, {2}}};
        for (const std::uint32_t scale : {1U, 256U, 257U}) {
            picture.palette = paletteOf(scale);
            picture.palette.insert(picture.palette.begin() + 8, 12, 0); // 16 of each colour
            picture.palette.insert(picture.palette.begin() + 4, 12, 0);
            picture.palette.insert(picture.palette.end(), 12, 0);
            QVERIFY(alternates(decodeImage(tiffFile(picture), "picture").rgb, red, green));
        }
    }

    /// Inks: 255 is full. Red is 255 - 55 = 200 without black; with half of it 200 * 127 / 255 = 99.6.
    void cmyk() {
        TiffPicture picture{
            .width = 21, .height = 19, .photometric = 5, .pixels = {{55, 215, 225, 0}, {55, 215, 225, 128}}};
        for (const bool separate : {false, true}) {
            picture.separate = separate;
            const cv::Mat image = decodeImage(tiffFile(picture), "picture").rgb;
            QCOMPARE(image.at<cv::Vec3b>(0, 0), red);
            QVERIFY(std::abs(image.at<cv::Vec3b>(0, 1)[0] - 99) <= 1);
        }
    }

    void refusedInOneSentence() {
        TiffPicture picture{.width = 21, .height = 19, .bits = 1, .photometric = 4, .pixels = {{1}, {0}}};
        QVERIFY(tiffMessage(picture).starts_with("picture: cannot be decoded")); // a mask
        picture = {.width = 21, .height = 19, .bits = 16, .photometric = 5, .pixels = {{0, 0, 0, 0}}};
        QCOMPARE(tiffMessage(picture),
                 std::string("picture: has CMYK pixels of 16 bits; those of 8 bits are read"));
        picture = {.width = 21, .height = 19, .bits = 32, .photometric = 1, .pixels = {{0}}};
        QVERIFY(tiffMessage(picture).find("more than 16 bits") != std::string::npos);
        picture = {.width = 21, .height = 19, .photometric = rgb, .pixels = {{0, 0}}};
        QCOMPARE(tiffMessage(picture), std::string("picture: has a pixel format that is not read"));
        picture = {.width = 21, .height = 19, .bits = 4, .photometric = by_palette, .pixels = {{0}}};
        QVERIFY(tiffMessage(picture).starts_with("picture: cannot be decoded")); // without the palette
    }

    void cutOffAnywhere() {
        for (const bool big : {false, true}) {
            TiffPicture picture = pictureOf(kinds()[5]);
            picture.big = big;
            const Bytes whole = tiffFile(picture);
            for (std::size_t left = 0; left < whole.size(); ++left) {
                const Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(left));
                QVERIFY_EXCEPTION_THROWN(decodeImage(part, "picture"), FileError);
            }
        }
    }

    void damagedFilesNeverCrash() {
        for (const std::size_t kind : {0U, 7U, 13U, 22U, 24U})
            for (unsigned layout = 0; layout < 8; ++layout) {
                TiffPicture picture = pictureOf(kinds()[kind]);
                picture.separate = (layout & 1) != 0;
                picture.tiled = (layout & 2) != 0;
                picture.big = (layout & 4) != 0;
                const Bytes whole = tiffFile(picture);
                QVERIFY(survivesMutations<FileError>(
                    {whole.begin(), whole.end()}, 300, [](const std::string& text) {
                        const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
                        QVERIFY(!decodeImage({bytes, text.size()}, "picture").rgb.empty());
                    }));
            }
    }
};

SACCADE_TEST(TestDecodeTiff)
#include "tst_decode_tiff.moc"
