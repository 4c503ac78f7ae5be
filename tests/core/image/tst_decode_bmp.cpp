#include "core/image/decode_image.h"

#include "core/base/error.h"
#include "tests/support/mutations.h"
#include "tests/support/test_images.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;
using namespace saccade::test;

namespace {

constexpr std::uint32_t plain = 0;
constexpr std::uint32_t runs_of_bytes = 1;
constexpr std::uint32_t runs_of_nibbles = 2;
constexpr std::uint32_t by_masks = 3;

using Numbers = std::vector<std::uint32_t>;

/// A file of `width` x 2 pixels with a header of 56 bytes (BITMAPV3INFOHEADER) if there are masks, else of
/// 40. `data`: the rows, the lower one first, each padded to 4 bytes.
Bytes bmp(std::int32_t width, std::uint32_t bits, const Bytes& data, std::uint32_t compression = plain,
          const Numbers& masks = {}, std::int32_t height = 2) {
    // Black, red, green and blue, in the file's order: blue first.
    const Numbers palette = bits > 8 ? Numbers() : Numbers{0, 0xc8281e, 0x14a03c, 0x1e3cb4};
    const std::uint32_t info = masks.empty() ? 40 : 56;
    const std::size_t start = 14 + info + 4 * palette.size();
    Bytes file = {'B', 'M'};
    append(file, static_cast<std::uint32_t>(start + data.size()), 4, false);
    append(file, 0, 4, false);
    append(file, static_cast<std::uint32_t>(start), 4, false);
    append(file, info, 4, false);
    append(file, static_cast<std::uint32_t>(width), 4, false);
    append(file, static_cast<std::uint32_t>(height), 4, false);
    append(file, 1, 2, false);
    append(file, bits, 2, false);
    for (const std::uint32_t number : {compression, 0U, 0U, 0U})
        append(file, number, 4, false);
    append(file, static_cast<std::uint32_t>(palette.size()), 4, false);
    append(file, 0, 4, false);
    for (const std::uint32_t mask : masks)
        append(file, mask, 4, false);
    for (const std::uint32_t colour : palette)
        append(file, colour, 4, false);
    file.insert(file.end(), data.begin(), data.end());
    return file;
}

std::vector<cv::Vec3b> colours(const Bytes& file) {
    const cv::Mat image = decodeImage(file, "picture").rgb;
    return {image.begin<cv::Vec3b>(), image.end<cv::Vec3b>()};
}

std::string bmpMessage(const Bytes& file) {
    try {
        decodeImage(file, "picture");
    } catch (const FileError& error) {
        return error.what();
    }
    return "no error";
}

const cv::Vec3b black(0, 0, 0);
const Numbers usual_masks = {0xff0000, 0xff00, 0xff, 0xff000000};

} // namespace

class TestDecodeBmp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void palettes() {
        // Indices 1, 2, 3 above and 3, 0, 1 below.
        const std::vector<cv::Vec3b> expected = {red, green, blue, blue, black, red};
        QCOMPARE(colours(bmp(3, 8, {3, 0, 1, 0, 1, 2, 3, 0})), expected);
        QCOMPARE(colours(bmp(3, 4, {0x30, 0x10, 0, 0, 0x12, 0x30, 0, 0})), expected);
        QCOMPARE(colours(bmp(3, 2, {0xc4, 0, 0, 0, 0x6c, 0, 0, 0})), expected);
        QCOMPARE(colours(bmp(3, 8, {1, 2, 3, 0, 3, 0, 1, 0}, plain, {}, -2)), expected); // from the top
        const std::vector<cv::Vec3b> two = {red, black, red, black, red, red};
        QCOMPARE(colours(bmp(3, 1, {0x60, 0, 0, 0, 0xa0, 0, 0, 0})), two);
    }

    void indicesBehindThePaletteAreBlack() {
        QCOMPARE(colours(bmp(1, 8, {200, 0, 0, 0, 1, 0, 0, 0})), (std::vector<cv::Vec3b>{red, black}));
    }

    void sixteenBits() {
        // 5 bits each: 31 is 255, 16 * 255 / 31 = 131.6. With 6 bits for green 32 * 255 / 63 = 129.5.
        QCOMPARE(colours(bmp(2, 16, {0, 0, 0x1f, 0, 0x00, 0x42, 0xe0, 0x03})),
                 (std::vector<cv::Vec3b>{{132, 132, 0}, {0, 255, 0}, black, {0, 0, 255}}));
        QCOMPARE(
            colours(bmp(2, 16, {0, 0, 0x1f, 0, 0x00, 0x84, 0xe0, 0x07}, by_masks, {0xf800, 0x7e0, 0x1f, 0})),
            (std::vector<cv::Vec3b>{{132, 130, 0}, {0, 255, 0}, black, {0, 0, 255}}));
        // 4 bits each, with alpha: 8 * 255 / 15 = 136; over white 255 * 136 / 255 + 119 and 119.
        QCOMPARE(colours(bmp(2, 16, {0, 0, 0x1f, 0xf0, 0x00, 0x8f, 0xf0, 0xf0}, by_masks,
                             {0xf00, 0xf0, 0xf, 0xf000})),
                 (std::vector<cv::Vec3b>{{255, 119, 119}, {0, 255, 0}, white, {0, 17, 255}}));
    }

    void trueColour() {
        QCOMPARE(colours(bmp(1, 24, {180, 60, 30, 0, 30, 40, 200, 0})), (std::vector<cv::Vec3b>{red, blue}));
        // The fourth byte has no meaning without a mask.
        QCOMPARE(colours(bmp(1, 32, {180, 60, 30, 0, 30, 40, 200, 7})), (std::vector<cv::Vec3b>{red, blue}));
        const Numbers red_first = {0xff, 0xff00, 0xff0000, 0};
        QCOMPARE(colours(bmp(1, 32, {30, 60, 180, 0, 200, 40, 30, 7}, by_masks, red_first)),
                 (std::vector<cv::Vec3b>{red, blue}));
        const Numbers ten_bits = {0x3ff00000, 0xffc00, 0x3ff, 0};
        QCOMPARE(colours(bmp(1, 32, {0, 0, 0xf0, 0x3f, 0xff, 0x03, 0, 0}, by_masks, ten_bits)),
                 (std::vector<cv::Vec3b>{{0, 0, 255}, {255, 0, 0}}));
    }

    void alphaLiesOverWhite() {
        QCOMPARE(colours(bmp(1, 32, {180, 60, 30, 0, 30, 40, 200, 128}, by_masks, usual_masks)),
                 (std::vector<cv::Vec3b>{{227, 147, 142}, white}));
        // Zero everywhere: it is ignored.
        QCOMPARE(colours(bmp(1, 32, {180, 60, 30, 0, 30, 40, 200, 0}, by_masks, usual_masks)),
                 (std::vector<cv::Vec3b>{red, blue}));
    }

    void runLengths() {
        const std::vector<cv::Vec3b> expected = {red, red, red, green, blue, blue, black, blue};
        // Lower row: two of 3, one position skipped, one of 3. Upper row: three of 1, three literal ones, cut
        // at the border.
        QCOMPARE(
            colours(bmp(4, 8, {2, 3, 0, 2, 1, 0, 1, 3, 0, 0, 3, 1, 0, 3, 2, 2, 2, 0, 0, 1}, runs_of_bytes)),
            (std::vector<cv::Vec3b>{red, red, red, green, blue, blue, black, blue}));
        QCOMPARE(colours(bmp(4, 4, {2, 0x33, 0, 2, 1, 0, 1, 0x30, 0, 0, 3, 0x11, 0, 3, 0x22, 0x20, 0, 1},
                             runs_of_nibbles)),
                 expected);
        QCOMPARE(colours(bmp(4, 8, {2, 3, 1, 0, 1, 3, 0, 0, 3, 1, 1, 2}, runs_of_bytes)),
                 expected); // without an end mark
        QCOMPARE(bmpMessage(bmp(4, 8, {2, 3, 1, 0, 1, 3, 0, 0, 3, 1}, runs_of_bytes)),
                 std::string("picture: is truncated"));
    }

    void refused() {
        constexpr std::uint32_t a_jpeg = 4;
        QCOMPARE(bmpMessage(bmp(1, 24, Bytes(8), a_jpeg)),
                 std::string("picture: has a pixel format that is not read"));
        QCOMPARE(bmpMessage(bmp(1, 7, Bytes(8))),
                 std::string("picture: has a pixel format that is not read"));
        QCOMPARE(bmpMessage(bmp(1, 24, Bytes(7))), std::string("picture: is truncated"));
        QCOMPARE(bmpMessage(bmp(0, 24, Bytes(8))),
                 std::string("picture: is damaged: its header has no size"));
    }

    void damagedFilesNeverCrash() {
        const Bytes files[] = {
            bmp(3, 4, {0x30, 0x10, 0, 0, 0x12, 0x30, 0, 0}),
            bmp(2, 16, Bytes(8), by_masks, {0xf00, 0xf0, 0xf, 0xf000}),
            bmp(1, 32, Bytes(8), by_masks, usual_masks),
            bmp(4, 8, {2, 3, 0, 2, 1, 0, 1, 3, 0, 0, 3, 1, 0, 3, 2, 2, 2, 0, 0, 1}, runs_of_bytes),
            bmp(4, 4, {2, 0x33, 0, 2, 1, 0, 1, 0x30, 0, 0, 3, 0x11, 0, 1}, runs_of_nibbles)};
        for (const Bytes& whole : files)
            QVERIFY(
                survivesMutations<FileError>({whole.begin(), whole.end()}, 1000, [](const std::string& text) {
                    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
                    QVERIFY(!decodeImage({bytes, text.size()}, "picture").rgb.empty());
                }));
    }
};

SACCADE_TEST(TestDecodeBmp)
#include "tst_decode_bmp.moc"
