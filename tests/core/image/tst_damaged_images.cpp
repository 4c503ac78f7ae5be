#include "core/base/random.h"
#include "tests/support/image_bytes.h"
#include "tests/support/paths.h"
#include "tests/support/test_png.h"
#include "tests/support/test_program.h"

#include <QTemporaryFile>

#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace saccade;
using namespace saccade::test;

namespace {

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

} // namespace

/// Files that end early, or of which bytes are wrong.
class TestDamagedImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

SACCADE_TEST(TestDamagedImages)
#include "tst_damaged_images.moc"
