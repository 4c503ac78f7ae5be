#include "core/base/error.h"
#include "core/base/own_picture.h"
#include "core/base/replaceable.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <opencv2/imgcodecs.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <string>
#include <vector>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes image(const char* ending) {
    Bytes bytes;
    cv::imencode(ending, cv::Mat(8, 8, CV_8UC3, cv::Scalar(10, 120, 200)), bytes);
    return bytes;
}

std::string text(const Bytes& bytes) {
    return {bytes.begin(), bytes.end()};
}

template <typename Check>
bool refuses(const Check& check) {
    try {
        check();
    } catch (const FileError&) {
        return true;
    }
    return false;
}

} // namespace

class TestReplaceable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contents_data() {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<QVector<bool>>("replaced"); // by a text, by results, by a diagram
        using namespace std::string_literals;
        const auto row = [](const char* name, const std::string& content, const QVector<bool>& replaced) {
            QTest::newRow(name) << content << replaced;
        };
        row("empty", "", {true, true, true});
        row("caption", "a red ball\n", {true, false, false});
        row("latin 1", "ein gr\xfc\xdf\n", {true, false, false});
        row("utf-16", "\xff\xfe"s + "a\0b\0"s, {true, false, false});
        row("results", " [\n{\"image_id\": 1, \"caption\": \"a\"}]", {true, true, false});
        row("no results yet", "[ ]", {true, true, false});
        row("another list", "[1, 2]", {true, false, false});
        row("captions file", "{\"images\": [], \"annotations\": [{\"image_id\": 1}]}", {true, false, false});
        row("diagram", "<svg xmlns=\"x\">\n<title>m</title>\n<desc>expected calibration error 0.1</desc>",
            {true, false, true});
        row("drawing", "<svg xmlns=\"x\"><desc>a house</desc></svg>", {true, false, false});
        row("zeros", "\0\0\0"s, {false, false, false});
        for (const char* ending : {".jpg", ".png", ".bmp", ".tif", ".webp"})
            row(ending, text(image(ending)), {false, false, false});
    }

    void contents() {
        QFETCH(const std::string, content);
        QFETCH(const QVector<bool>, replaced);
        const fs::path file = folder() / "file";
        test::writeFile(file, content);
        int i = 0;
        for (const Content by : {Content::Text, Content::Results, Content::ReliabilityDiagram})
            QCOMPARE(!refuses([&] { requireReplaceable(file, by); }), replaced[i++]);
    }

    void whatIsNotThereMayBeWritten() {
        for (const fs::path& file : {folder() / "missing", fs::path("/dev/null"), folder()}) {
            requireReplaceable(file, Content::Results);
            requireNoPhotograph(file);
            requireNoInput(file, {folder() / "other", folder()});
        }
    }

    void ownPicturesBearAMark() {
        Bytes own = image(".png");
        markPicture(own);
        test::writeFile(folder() / "own.png", text(own));
        test::writeFile(folder() / "photo.png", text(image(".png")));
        test::writeFile(folder() / "note.png", "tEXtSoftware");
        QVERIFY(isOwnPicture(folder() / "own.png"));
        QVERIFY(!isOwnPicture(folder() / "photo.png"));
        QVERIFY(!isOwnPicture(folder() / "note.png"));
        QVERIFY(!isOwnPicture(folder() / "missing.png"));
        // The checksum is right: OpenCV reads the file without a warning.
        const cv::Mat read = cv::imread((folder() / "own.png").string());
        QVERIFY(!read.empty() && read.at<cv::Vec3b>(4, 4) == cv::Vec3b(10, 120, 200));
    }

    void photographsAreNotReplaced() {
        Bytes own = image(".png");
        markPicture(own);
        test::writeFile(folder() / "own.png", text(own));
        test::writeFile(folder() / "note.txt", "BMW is a firm in Munich");
        requireNoPhotograph(folder() / "own.png");
        requireNoPhotograph(folder() / "note.txt");
        for (const char* ending : {".jpg", ".png", ".bmp", ".tif", ".webp"}) {
            test::writeFile(folder() / "named.svg", text(image(ending)));
            QVERIFY(refuses([&] { requireNoPhotograph(folder() / "named.svg"); }));
        }
    }

    void inputsAreNotReplaced() {
        const fs::path input = folder() / "captions.json";
        test::writeFile(input, "[]");
        fs::create_symlink(input, folder() / "link.json");
        const fs::path other_name = folder() / "." / "captions.json";
        QVERIFY(refuses([&] { requireNoInput(other_name, {"/missing", input}); }));
        QVERIFY(refuses([&] { requireNoInput(folder() / "link.json", {input}); }));
        requireNoInput(folder() / "results.json", {input});
        requireNoInput(input, {});
    }

private:
    fs::path folder() const { return temporary_.path().toStdString(); }

    QTemporaryDir temporary_;
};

SACCADE_TEST(TestReplaceable)
#include "tst_replaceable.moc"
