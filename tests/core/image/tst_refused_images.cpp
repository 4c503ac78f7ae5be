#include "tests/support/image_bytes.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

#include <fstream>

using namespace saccade;
using namespace saccade::test;

namespace {

QString messageOfFile(const std::filesystem::path& path) {
    try {
        decodeImage(path);
    } catch (const FileError& error) {
        return QString::fromStdString(error.what());
    }
    return "no error";
}

} // namespace

/// What is no image, or none that is read, and images that are too large.
class TestRefusedImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY(messageOfFile(root / "empty.jpg").endsWith("empty.jpg: is empty"));
        QVERIFY(messageOfFile(root / "none.jpg").endsWith("none.jpg: does not exist"));
        QVERIFY(messageOfFile(root).endsWith(": is a folder, not an image"));
        QVERIFY(messageOfFile(std::filesystem::path("/dev/zero")).endsWith(": is not a file"));
    }
};

SACCADE_TEST(TestRefusedImages)
#include "tst_refused_images.moc"
