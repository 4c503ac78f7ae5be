#include "core/image/decode_image.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/support/paths.h"
#include "tests/support/test_images.h"
#include "tests/support/test_png.h"
#include "tests/support/test_program.h"

#include <opencv2/imgproc.hpp>

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

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

cv::Mat bgr(const cv::Mat& rgb) {
    cv::Mat swapped;
    cv::cvtColor(rgb, swapped, cv::COLOR_RGB2BGR);
    return swapped;
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

Bytes sample(const std::string& extension) {
    cv::Mat pixels = bgr(quadrants(60, 40));
    cv::Mat noise(pixels.size(), CV_8UC3);
    cv::RNG(7).fill(noise, cv::RNG::UNIFORM, 0, 60); // so that no format compresses it to a few bytes
    return encoded(extension, pixels + noise);
}

Bytes firstBytes(const Bytes& whole, std::size_t count) {
    return {whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(count)};
}

/// A file of each format, and of each way of storing the data of a JPEG.
std::vector<Bytes> wholeFiles() {
    const cv::Mat pixels = bgr(quadrants(60, 40));
    return {sample(".jpg"),
            encoded(".jpg", pixels, {cv::IMWRITE_JPEG_PROGRESSIVE, 1}),
            encoded(".jpg", pixels, {cv::IMWRITE_JPEG_RST_INTERVAL, 2}),
            sample(".png"),
            sample(".webp"),
            sample(".bmp"),
            sample(".tif")};
}

QString messageOf(const Bytes& bytes) {
    try {
        decodeImage(bytes, "picture");
    } catch (const FileError& error) {
        return QString::fromStdString(error.what());
    }
    return "no error";
}

QString messageOf(const std::filesystem::path& path) {
    try {
        decodeImage(path);
    } catch (const FileError& error) {
        return QString::fromStdString(error.what());
    }
    return "no error";
}

/// What any library writes to standard error while `work` runs.
template <typename Work>
QByteArray saidBy(const Work& work) {
    QTemporaryFile file;
    if (!file.open())
        return "no file";
    const int kept = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    work();
    std::cerr.flush();
    std::fflush(stderr);
    dup2(kept, STDERR_FILENO);
    close(kept);
    file.seek(0);
    return file.readAll();
}

void put(Bytes& bytes, std::size_t at, std::uint32_t value, int width, bool big_endian) {
    Bytes number;
    append(number, value, width, big_endian);
    std::copy(number.begin(), number.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
}

void addFormats() {
    QTest::addColumn<QString>("extension");
    for (const char* extension : {".jpg", ".png", ".webp", ".bmp", ".tif"})
        QTest::newRow(extension) << extension;
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

    void truncated_data() { addFormats(); }
    void truncated() {
        QFETCH(QString, extension);
        const Bytes whole = sample(extension.toStdString());
        QCOMPARE(messageOf(whole), QString("no error"));
        constexpr std::size_t end_chunk = 12; // of a PNG; the pixels end before it
        for (const std::size_t left : {whole.size() - end_chunk - 1, whole.size() / 2, whole.size() / 8})
            QVERIFY2(messageOf(firstBytes(whole, left)).startsWith("picture: is truncated"),
                     qPrintable(messageOf(firstBytes(whole, left))));
    }

    /// Wherever a file is truncated, the picture is complete or refused.
    void wholeOrRefused() {
        for (const Bytes& whole : wholeFiles()) {
            const cv::Mat image = decodeImage(whole, "picture").rgb;
            for (std::size_t left = 0; left < whole.size(); ++left) {
                try {
                    const cv::Mat part = decodeImage(firstBytes(whole, left), "picture").rgb;
                    QCOMPARE(part.size(), image.size());
                    QCOMPARE(cv::norm(part, image), 0.0);
                } catch (const FileError&) {
                }
            }
        }
    }

    void onlyTheEndMarkIsMissing() {
        const std::vector<Bytes> files = wholeFiles();
        for (const std::size_t jpeg : {0U, 1U, 2U})
            for (const std::size_t missing : {1U, 2U})
                QCOMPARE(messageOf(firstBytes(files[jpeg], files[jpeg].size() - missing)),
                         QString("no error"));
        for (const std::size_t missing : {1U, 4U, 12U})
            QCOMPARE(messageOf(firstBytes(files[3], files[3].size() - missing)), QString("no error"));
    }

    /// An end mark after half a picture does not make it complete.
    void dataMissingBeforeTheEndMark() {
        const std::vector<Bytes> files = wholeFiles();
        for (const std::size_t jpeg : {0U, 2U}) {
            Bytes half = firstBytes(files[jpeg], files[jpeg].size() * 3 / 4);
            half.insert(half.end(), {0xff, 0xd9});
            QCOMPARE(messageOf(half),
                     QString("picture: is damaged: parts of the image are missing or broken"));
        }
    }

    void librariesSayNothingOnStandardError() {
        const Bytes jpeg = sample(".jpg");
        Bytes stray = jpeg;
        stray.insert(stray.begin() + 2 + 18, 7, 0x55); // between two segments: the first has 18 bytes
        stray.insert(stray.end(), 100, 0x55);
        Bytes png = pngRow(2, 8, 0, {1, 2}, {pngChunk("tEXt", {'a', 0, 'b'})});
        png[33 + 8] ^= 1; // the text no longer matches its checksum
        png.back() ^= 1;
        QCOMPARE(saidBy([&] {
                     QCOMPARE(messageOf(stray), QString("no error"));
                     QCOMPARE(messageOf(png), QString("no error"));
                     Random random(5);
                     for (const Bytes& whole : wholeFiles())
                         for (int round = 0; round < 100; ++round) {
                             Bytes bytes = whole;
                             bytes[random.below(bytes.size())] ^= 0x55;
                             messageOf(bytes);
                         }
                 }),
                 QByteArray());
    }

    void trailingBytesDoNoHarm_data() { addFormats(); }
    void trailingBytesDoNoHarm() {
        QFETCH(QString, extension);
        Bytes bytes = sample(extension.toStdString());
        bytes.insert(bytes.end(), 1000, 0);
        QCOMPARE(messageOf(bytes), QString("no error"));
    }

    void hugeSizesInTinyFiles() {
        const cv::Mat tiny(2, 2, CV_8UC3, cv::Scalar::all(9));
        Bytes png = encoded(".png", tiny);
        put(png, 16, 60000, 4, true);
        put(png, 20, 60000, 4, true);
        QCOMPARE(messageOf(png),
                 QString("picture: has 60000 x 60000 pixels; images above 200 million pixels are refused"));
        put(png, 16, 0xffffffff, 4, true);
        put(png, 20, 0xffffffff, 4, true);
        QVERIFY(messageOf(png).contains("are refused"));
        put(png, 16, 10000, 4, true);
        put(png, 20, 10000, 4, true);
        QVERIFY(messageOf(png).contains("cannot hold 10000 x 10000 pixels"));
        put(png, 16, 2'000'000, 4, true);
        put(png, 20, 1, 4, true);
        QVERIFY(messageOf(png).contains("a side above"));

        Bytes jpeg = encoded(".jpg", tiny);
        const Bytes frame = {0xff, 0xc0};
        const auto at = std::search(jpeg.begin(), jpeg.end(), frame.begin(), frame.end()) - jpeg.begin();
        put(jpeg, static_cast<std::size_t>(at) + 5, 12000, 2, true);
        put(jpeg, static_cast<std::size_t>(at) + 7, 12000, 2, true);
        QVERIFY(messageOf(jpeg).contains("cannot hold 12000 x 12000 pixels"));

        Bytes bmp = encoded(".bmp", tiny);
        put(bmp, 18, 0x7fffffff, 4, false);
        put(bmp, 22, 0x80000000, 4, false);
        QVERIFY(messageOf(bmp).contains("is truncated"));

        const auto tiffOf = [](std::uint32_t side) {
            return tiff({{256, 4, side},
                         {257, 4, side},
                         {258, 3, 8},
                         {259, 3, 5},
                         {262, 3, 1},
                         {273, 4, 0},
                         {279, 4, 9}},
                        true, Bytes(9));
        };
        QVERIFY(messageOf(tiffOf(100'000)).contains("are refused"));
        QVERIFY(messageOf(tiffOf(0xffffffff)).startsWith("picture: "));
        const Bytes large = tiffOf(12000);
        QVERIFY(messageOf(large).contains("cannot hold 12000 x 12000 pixels"));
    }

    void refusedKinds() {
        const auto text = [](const std::string& s) { return Bytes(s.begin(), s.end()); };
        QCOMPARE(messageOf(Bytes{}), QString("picture: is empty"));
        QVERIFY(messageOf(text("hello, this is a letter")).contains("is not an image"));
        QVERIFY(messageOf(text("BMW is the name of a car maker")).contains("is not an image"));
        QVERIFY(messageOf(text("GIF89a......")).contains("is a GIF image; JPEG"));
        QVERIFY(messageOf(text("\xff\x0a......")).contains("is a JPEG XL image; JPEG"));
        QVERIFY(messageOf(text("\xff\x4f\xff\x51......")).contains("is a JPEG 2000 image; JPEG"));
        QVERIFY(messageOf(text("\xff\xd8\xff\xd9")).contains("no size"));
        const Bytes floats = tiff(
            {{256, 3, 4}, {257, 3, 4}, {258, 3, 32}, {259, 3, 1}, {273, 4, 0}, {279, 4, 64}, {339, 3, 3}},
            false, Bytes(64));
        QVERIFY(messageOf(floats).contains("floating-point"));
    }

    void isoMediaFiles_data() {
        QTest::addColumn<QByteArray>("brands"); // the major one, a version, the compatible ones
        QTest::addColumn<QString>("kind");
        QTest::newRow("heic") << QByteArray("heic....mif1heic") << "a HEIC image";
        QTest::newRow("heix") << QByteArray("heix....mif1heix") << "a HEIC image";
        QTest::newRow("sequence") << QByteArray("hevc....msf1hevc") << "a HEIC image";
        QTest::newRow("named by a compatible brand") << QByteArray("mif1....mif1heic") << "a HEIC image";
        QTest::newRow("heif") << QByteArray("msf1....miaf") << "a HEIF image";
        QTest::newRow("avif") << QByteArray("avif....avifmif1miaf") << "an AVIF image";
        QTest::newRow("avis") << QByteArray("avis....msf1") << "an AVIF image";
        QTest::newRow("avif by a compatible brand") << QByteArray("mif1....mif1avif") << "an AVIF image";
        QTest::newRow("mp4") << QByteArray("isom....isomavc1mp41") << "a video";
        QTest::newRow("cut off") << QByteArray("he") << "a video";
    }
    void isoMediaFiles() {
        QFETCH(QByteArray, brands);
        QFETCH(QString, kind);
        Bytes file;
        append(file, static_cast<std::uint32_t>(8 + brands.size()), 4, true);
        for (const char letter : "ftyp" + brands + "\0\0\0\x08mdatheic")
            file.push_back(static_cast<std::uint8_t>(letter));
        QCOMPARE(messageOf(file), "picture: is " + kind + "; JPEG, PNG, WebP, BMP and TIFF are read");
    }

    void paths() {
        QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const auto file = root / "Ein schönes Bild 写真.png";
        const Bytes png = sample(".png");
        std::ofstream(file, std::ios::binary)
            .write(reinterpret_cast<const char*>(png.data()), static_cast<std::streamsize>(png.size()));
        QCOMPARE(cv::norm(decodeImage(file).rgb, decodeImage(png, "memory").rgb), 0.0);
        std::ofstream(root / "empty.jpg").close();
        QVERIFY(messageOf(root / "empty.jpg").endsWith("empty.jpg: is empty"));
        QVERIFY(messageOf(root / "none.jpg").endsWith("none.jpg: does not exist"));
        QVERIFY(messageOf(root).endsWith(": is a folder, not an image"));
        QVERIFY(messageOf(std::filesystem::path("/dev/zero")).endsWith(": is not a file"));
    }

    void extensions() {
        QVERIFY(isImageFile("a/b.JPG") && isImageFile("b.jpeg") && isImageFile("b.tiff") &&
                isImageFile("b.WebP"));
        QVERIFY(!isImageFile("b.txt") && !isImageFile("jpg") && !isImageFile("b.jpg.part"));
    }

    void damagedFilesNeverCrash_data() {
        addFormats();
        for (const char* name :
             {"cmyk.jpg", "cmyk.tif", "palette_alpha.png", "palette.bmp", "fax.tif", "exif.webp"})
            QTest::newRow(name) << QString(name);
    }
    void damagedFilesNeverCrash() {
        QFETCH(QString, extension);
        Bytes whole;
        if (extension.startsWith('.')) {
            whole = sample(extension.toStdString());
        } else {
            std::ifstream file(fixture("image") / extension.toStdString(), std::ios::binary);
            whole.assign(std::istreambuf_iterator<char>(file), {});
        }
        Random random(11);
        int refused = 0;
        constexpr int rounds = 500;
        for (int round = 0; round < rounds; ++round) {
            Bytes bytes = whole;
            const std::size_t reach =
                random.chance(0.6) ? std::min<std::size_t>(bytes.size(), 200) : bytes.size();
            for (std::size_t i = random.below(6) + 1; i > 0; --i)
                bytes[random.below(reach)] = static_cast<std::uint8_t>(random.next());
            if (random.chance(0.2))
                bytes.resize(random.below(bytes.size()));
            try {
                const DecodedImage image = decodeImage(bytes, "picture", random.chance(0.5) ? 16 : 0);
                QVERIFY(!image.rgb.empty() && image.rgb.type() == CV_8UC3);
            } catch (const Error&) {
                ++refused;
            }
        }
        QVERIFY(refused > 0);
    }
};

SACCADE_TEST(TestDecodeImage)
#include "tst_decode_image.moc"
