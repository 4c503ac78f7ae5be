#include "tests/support/image_bytes.h"
#include "tests/support/paths.h"
#include "tests/support/test_png.h"
#include "tests/support/test_program.h"

#include <array>
#include <cstdlib>

using namespace saccade;
using namespace saccade::test;

namespace {

DecodedImage decodeFixture(const char* name) {
    return decodeImage(fixture(std::filesystem::path("image") / name));
}

/// Largest difference of a channel at the centres of the four quadrants.
int quadrantError(const cv::Mat& rgb, const std::array<cv::Vec3b, 4>& expected = {red, green, white, blue}) {
    int worst = 0;
    for (int i = 0; i < 4; ++i) {
        const cv::Point middle(rgb.cols * (1 + 2 * (i % 2)) / 4, rgb.rows * (1 + 2 * (i / 2)) / 4);
        for (int c = 0; c < 3; ++c)
            worst = std::max(
                worst, std::abs(rgb.at<cv::Vec3b>(middle)[c] - expected[static_cast<std::size_t>(i)][c]));
    }
    return worst;
}

/// The stored picture that a viewer turns into `upright`, pixel by pixel, from the table of EXIF 2.32, tag
/// 274.
cv::Mat turned(const cv::Mat& upright, int orientation) {
    const int w = upright.cols;
    const int h = upright.rows;
    cv::Mat result(orientation < 5 ? cv::Size(w, h) : cv::Size(h, w), CV_8UC3);
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            const cv::Point places[] = {{x, y}, {w - 1 - x, y}, {w - 1 - x, h - 1 - y}, {x, h - 1 - y},
                                        {y, x}, {y, w - 1 - x}, {h - 1 - y, w - 1 - x}, {h - 1 - y, x}};
            result.at<cv::Vec3b>(places[orientation - 1]) = upright.at<cv::Vec3b>(y, x);
        }
    }
    return result;
}

/// Uncompressed TIFF of 8-bit samples.
Bytes plainTiff(const cv::Mat& pixels, std::uint32_t orientation, bool big_endian, std::uint32_t extra = 0) {
    const auto samples = static_cast<std::uint32_t>(pixels.channels());
    const cv::Mat row = pixels.reshape(1, 1);
    const Bytes data(row.begin<std::uint8_t>(), row.end<std::uint8_t>());
    std::vector<TiffEntry> entries = {{256, 3, static_cast<std::uint32_t>(pixels.cols)},
                                      {257, 3, static_cast<std::uint32_t>(pixels.rows)},
                                      {258, 3, 8},
                                      {259, 3, 1},
                                      {262, 3, samples == 1 ? 1U : 2U},
                                      {273, 4, 0},
                                      {274, 3, orientation},
                                      {277, 3, samples},
                                      {278, 4, static_cast<std::uint32_t>(pixels.rows)},
                                      {279, 4, static_cast<std::uint32_t>(data.size())}};
    if (extra > 0)
        entries.push_back({338, 3, extra});
    return tiff(entries, big_endian, data);
}

} // namespace

class TestDecodeImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormat_data() { addFormats(); }
    void everyFormat() {
        QFETCH(QString, extension);
        const DecodedImage image =
            decodeImage(encoded(extension.toStdString(), bgr(quadrants(60, 40))), "picture");
        QCOMPARE(image.rgb.type(), CV_8UC3);
        QCOMPARE(image.rgb.size(), cv::Size(60, 40));
        QCOMPARE(image.original, cv::Size(60, 40));
        QVERIFY(quadrantError(image.rgb) <= (extension == ".jpg" || extension == ".webp" ? 6 : 0));
    }

    void keptFixtures_data() {
        QTest::addColumn<int>("tolerance");
        QTest::newRow("cmyk.jpg") << 4;
        for (const char* exact :
             {"cmyk.tif", "palette.png", "palette.tif", "palette.bmp", "exif.png", "exif.webp"})
            QTest::newRow(exact) << 1;
    }
    void keptFixtures() {
        QFETCH(int, tolerance);
        const DecodedImage image = decodeFixture(QTest::currentDataTag());
        QCOMPARE(image.rgb.size(), cv::Size(24, 16));
        QVERIFY(quadrantError(image.rgb) <= tolerance);
    }

    void greyAndFax() {
        // Luma after ITU-R BT.601: red 0.299*200 + 0.587*40 + 0.114*30 = 86.7, green 106.7, blue 64.7.
        const auto grey = [](int value) { return cv::Vec3b::all(static_cast<std::uint8_t>(value)); };
        QVERIFY(quadrantError(decodeFixture("grey.tif").rgb, {grey(87), grey(107), white, grey(65)}) <= 1);
        QVERIFY(quadrantError(decodeFixture("grey_alpha.png").rgb, {white, grey(107), white, grey(65)}) <= 1);
        QCOMPARE(quadrantError(decodeFixture("fax.tif").rgb, {grey(0), grey(0), white, grey(0)}), 0);
    }

    void alphaLiesOverWhite() {
        QCOMPARE(quadrantError(decodeFixture("palette_alpha.png").rgb, {white, green, white, blue}), 0);
        const cv::Mat half(4, 4, CV_8UC4, cv::Scalar(30, 40, 200, 128));
        // 200 * 128 / 255 = 100.4 and 255 - 128 = 127 of white: 227; 20 + 127 and 15 + 127.
        const cv::Vec3b expected(227, 147, 142);
        QCOMPARE(decodeImage(encoded(".png", half), "p").rgb.at<cv::Vec3b>(1, 1), expected);
        const cv::Mat rgba(4, 4, CV_8UC4, cv::Scalar(200, 40, 30, 128));
        QCOMPARE(decodeImage(plainTiff(rgba, 1, false, 2), "p").rgb.at<cv::Vec3b>(1, 1), expected);
        const cv::Mat premultiplied(4, 4, CV_8UC4, cv::Scalar(100, 20, 15, 128));
        QCOMPARE(decodeImage(plainTiff(premultiplied, 1, false, 1), "p").rgb.at<cv::Vec3b>(1, 1), expected);
    }

    void sixteenBitsAreRounded() {
        // 257 * 100 is 100; 257 * 100 + 129 rounds up.
        cv::Mat deep(2, 2, CV_16UC3, cv::Scalar(257 * 100, 257 * 100 + 129, 65535));
        for (const char* extension : {".png", ".tif"})
            QCOMPARE(decodeImage(encoded(extension, deep), "p").rgb.at<cv::Vec3b>(0, 0),
                     cv::Vec3b(255, 101, 100));
        const cv::Mat grey(2, 2, CV_16U, cv::Scalar(257 * 9));
        QCOMPARE(decodeImage(encoded(".png", grey), "p").rgb.at<cv::Vec3b>(0, 0), cv::Vec3b(9, 9, 9));
        const cv::Mat clear(2, 2, CV_16UC4, cv::Scalar(0, 0, 0, 0));
        QCOMPARE(decodeImage(encoded(".png", clear), "p").rgb.at<cv::Vec3b>(0, 0), white);
    }

    void orientation_data() {
        QTest::addColumn<int>("orientation");
        for (int i = 1; i <= 8; ++i)
            QTest::addRow("%d", i) << i;
    }
    void orientation() {
        QFETCH(int, orientation);
        const cv::Mat pixels = turned(quadrants(48, 32), orientation);
        const Bytes jpeg = encoded(".jpg", bgr(pixels), {cv::IMWRITE_JPEG_QUALITY, 100});
        for (const bool big_endian : {false, true}) {
            const auto tag = static_cast<std::uint32_t>(orientation);
            for (const Bytes& file : {withExif(jpeg, tag, big_endian), plainTiff(pixels, tag, big_endian)}) {
                const DecodedImage image = decodeImage(file, "picture");
                QCOMPARE(image.rgb.size(), cv::Size(48, 32));
                QCOMPARE(image.original, cv::Size(48, 32));
                QVERIFY(quadrantError(image.rgb) <= 6);
            }
        }
    }

    void brokenExifIsIgnored() {
        const Bytes jpeg = encoded(".jpg", bgr(quadrants(48, 32)));
        QCOMPARE(decodeImage(withExif(jpeg, 77, true), "p").rgb.size(), cv::Size(48, 32));
        Bytes wild = withExif(jpeg, 6, true);
        put(wild, 2 + 4 + 6 + 4, 0xfffffff0, 4, true); // the directory's position
        QCOMPARE(decodeImage(wild, "p").rgb.size(), cv::Size(48, 32));
    }

    void reducedSize() {
        const Bytes jpeg = encoded(".jpg", bgr(quadrants(1201, 801)));
        const auto sizeFor = [&](int side) { return decodeImage(jpeg, "p", side).rgb.size(); };
        QCOMPARE(sizeFor(0), cv::Size(1201, 801));
        QCOMPARE(sizeFor(100), cv::Size(151, 101)); // an eighth, rounded up
        QCOMPARE(sizeFor(101), cv::Size(301, 201));
        QCOMPARE(sizeFor(201), cv::Size(601, 401));
        QCOMPARE(sizeFor(401), cv::Size(1201, 801));
        const DecodedImage turned = decodeImage(withExif(jpeg, 6, true), "p", 100);
        QCOMPARE(turned.rgb.size(), cv::Size(101, 151));
        QCOMPARE(turned.original, cv::Size(801, 1201));
        QCOMPARE(decodeImage(encoded(".png", bgr(quadrants(1201, 801))), "p", 100).rgb.size(),
                 cv::Size(1201, 801));
        QCOMPARE(decodeImage(fixture("image/cmyk.jpg"), 4).rgb.size(), cv::Size(6, 4));
    }

    void transparentColour_data() {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("colour");
        QTest::addColumn<Bytes>("row");
        QTest::addColumn<Bytes>("key");
        QTest::addColumn<int>("other");
        // Two pixels, the first of which is transparent. 4 of 16 bits: 0x1235 differs in its low byte only.
        QTest::newRow("1 bit") << 1 << 0 << Bytes{0x40} << Bytes{0, 0} << 255;
        QTest::newRow("2 bits") << 2 << 0 << Bytes{0x90} << Bytes{0, 2} << 85;
        QTest::newRow("4 bits") << 4 << 0 << Bytes{0x73} << Bytes{0, 7} << 51;
        QTest::newRow("8 bits") << 8 << 0 << Bytes{100, 101} << Bytes{0, 100} << 101;
        QTest::newRow("16 bits") << 16 << 0 << Bytes{0x12, 0x34, 0x12, 0x35} << Bytes{0x12, 0x34} << 18;
        QTest::newRow("RGB") << 8 << 2 << Bytes{9, 8, 7, 9, 9, 9} << Bytes{0, 9, 0, 8, 0, 7} << 9;
        QTest::newRow("RGB, 16 bits")
            << 16 << 2 << Bytes{1, 2, 1, 2, 1, 2, 1, 3, 1, 3, 1, 3} << Bytes{1, 2, 1, 2, 1, 2} << 1;
    }
    void transparentColour() {
        QFETCH(int, bits);
        QFETCH(int, colour);
        QFETCH(Bytes, row);
        QFETCH(Bytes, key);
        QFETCH(int, other);
        const Bytes png = pngRow(2, static_cast<std::uint8_t>(bits), static_cast<std::uint8_t>(colour), row,
                                 {pngChunk("tRNS", key)});
        const cv::Mat image = decodeImage(png, "picture").rgb;
        QCOMPARE(image.at<cv::Vec3b>(0, 0), white);
        QCOMPARE(image.at<cv::Vec3b>(0, 1), cv::Vec3b::all(static_cast<std::uint8_t>(other)));
    }

    void extensions() {
        QVERIFY(isImageFile("a/b.JPG") && isImageFile("b.jpeg") && isImageFile("b.tiff") &&
                isImageFile("b.WebP"));
        QVERIFY(!isImageFile("b.txt") && !isImageFile("jpg") && !isImageFile("b.jpg.part"));
        for (const std::string_view extension : imageExtensions())
            QVERIFY(isImageFile("b" + std::string(extension)) &&
                    !isForeignImageFile("b" + std::string(extension)));
        QVERIFY(isForeignImageFile("a/b.GIF") && isForeignImageFile("b.heic"));
        QVERIFY(!isForeignImageFile("b.txt") && !isForeignImageFile("gif"));
    }
};

SACCADE_TEST(TestDecodeImage)
#include "tst_decode_image.moc"
