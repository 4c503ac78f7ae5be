#include "app/cli/caption_files.h"
#include "app/cli/caption_printer.h"
#include "app/cli/image_paths.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/image/decode_image.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <sstream>

using namespace saccade;
using namespace saccade::cli;
namespace fs = std::filesystem;

namespace {

CaptionResult result(const std::string& image, const std::vector<std::string>& captions) {
    CaptionResult result;
    result.image = image;
    result.geometry = {{32, 24}, {4, 0, 24, 24}};
    for (const std::string& caption : captions) {
        CaptionWord word;
        word.word = caption;
        word.attention = {1, 2, 2, {0.1F, 0.2F, 0.3F, 0.4F}};
        Hypothesis hypothesis;
        hypothesis.words = {word};
        result.hypotheses.push_back(hypothesis);
    }
    return result;
}

std::string printed(CaptionFormat format, const JsonDetail& detail,
                    const std::vector<CaptionResult>& results) {
    std::ostringstream out;
    CaptionPrinter printer(out, format, detail);
    for (const CaptionResult& one : results)
        printer.print(one);
    printer.finish();
    return out.str();
}

} // namespace

class TestCaptionOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        temporary_ = std::make_unique<QTemporaryDir>();
        folder_ = temporary_->path().toStdString();
    }

    void foldersAreReplacedByTheirImages() {
        fs::create_directory(folder_ / "in ner");
        fs::create_directory(folder_ / "empty");
        for (const char* name : {"b.PNG", "a.jpg", "notes.txt", "c.webp", "in ner/d.jpg"})
            writeFileAtomically(folder_ / name, "x");
        const std::vector<fs::path> expected = {
            "missing.jpg",      folder_ / "a.jpg",        folder_ / "b.PNG",
            folder_ / "c.webp", folder_ / "in ner/d.jpg", folder_ / "in ner/d.jpg"};
        const ImagePaths found = imagePaths({"missing.jpg", folder_, folder_ / "in ner"});
        QVERIFY(found.images == expected);
        QVERIFY(found.problems.empty() && found.left_out.empty());
        const ImagePaths none = imagePaths({folder_ / "empty"});
        QVERIFY(none.images.empty());
        QCOMPARE(none.problems.size(), std::size_t{1});
        QVERIFY(none.problems[0].file == folder_ / "empty");
    }

    void picturesThatAreNotReadAreCounted() {
        fs::create_directory(folder_ / "inner");
        for (const char* name : {"a.jpg", "b.gif", "c.GIF", "inner/d.heic", "notes.txt"})
            writeFileAtomically(folder_ / name, "x");
        const ImagePaths found = imagePaths({folder_});
        QCOMPARE(found.images.size(), std::size_t{1});
        QVERIFY(found.problems.empty());
        QCOMPARE(leftOutText(found.left_out),
                 std::string("pictures left out: 2 GIF, 1 HEIC; JPEG, PNG, WebP, BMP and TIFF can be read"));
        QCOMPARE(leftOutText({}), std::string());
    }

    void textIsOneLineAnImage() {
        const std::vector<CaptionResult> results = {result("a b.jpg", {"dog", "cat"}),
                                                    result("c.jpg", {"sun"})};
        QCOMPARE(printed(CaptionFormat::Text, {}, results), std::string("a b.jpg\tdog\nc.jpg\tsun\n"));
        QCOMPARE(printed(CaptionFormat::Text, {false, true}, results),
                 std::string("a b.jpg\tdog\na b.jpg\tcat\nc.jpg\tsun\n"));
    }

    void jsonIsOneListAndJsonLinesAreObjects() {
        using nlohmann::json;
        const std::vector<CaptionResult> results = {result("a.jpg", {"dog"}), result("b.jpg", {"cat"})};
        const json list = json::parse(printed(CaptionFormat::Json, {}, results));
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[1]["image"].get<std::string>(), std::string("b.jpg"));
        QVERIFY(json::parse(printed(CaptionFormat::Json, {}, {})).empty());
        std::istringstream lines(printed(CaptionFormat::JsonLines, {}, results));
        std::string line;
        for (const char* caption : {"dog", "cat"}) {
            QVERIFY(std::getline(lines, line));
            QCOMPARE(json::parse(line)["caption"].get<std::string>(), std::string(caption));
        }
        QVERIFY(!std::getline(lines, line));
        QVERIFY_EXCEPTION_THROWN(captionFormatFromName("yaml"), Error);
    }

    void aBrokenOutputIsAnError() {
        std::ostringstream out;
        out.setstate(std::ios::badbit);
        CaptionPrinter printer(out, CaptionFormat::Text, {});
        printer.print(result("a.jpg", {"dog"}));
        QVERIFY_EXCEPTION_THROWN(printer.finish(), Error);
    }

    void sheetsOfTheSameNameGetANumber() {
        const cv::Mat pixels(24, 32, CV_8UC3, cv::Scalar(10, 120, 200));
        SheetFolder sheets(folder_ / "new" / "sheets");
        for (const char* place : {"one", "two"}) {
            const fs::path image = folder_ / place / "photo.png";
            fs::create_directory(image.parent_path());
            QVERIFY(cv::imwrite(image.string(), pixels));
            sheets.write(image, result(image.string(), {"dog"}));
        }
        QVERIFY(!decodeImage(folder_ / "new/sheets/photo.png").rgb.empty());
        QVERIFY(!decodeImage(folder_ / "new/sheets/photo-2.png").rgb.empty());
        QVERIFY_EXCEPTION_THROWN(sheets.write(folder_ / "missing.jpg", result("", {"dog"})), Error);
        QVERIFY_EXCEPTION_THROWN(SheetFolder(folder_ / "one/photo.png"), Error);
    }

    void sheetsReplaceNothingButSheets() {
        const fs::path photo = folder_ / "photo.png";
        const cv::Mat pixels(24, 32, CV_8UC3, cv::Scalar(10, 120, 200));
        QVERIFY(cv::imwrite(photo.string(), pixels));
        writeFileAtomically(folder_ / "photo-2.png", "a note");
        fs::create_symlink("photo.png", folder_ / "photo-3.png");
        fs::create_symlink("nowhere.png", folder_ / "photo-4.png");
        const std::string before = test::readFile(photo);
        for (const char* caption : {"dog", "cat"}) { // the second run replaces the sheet of the first
            SheetFolder(folder_).write(photo, result(photo.string(), {caption}));
            QVERIFY(test::readFile(photo) == before);
            QCOMPARE(test::readFile(folder_ / "photo-2.png"), std::string("a note"));
            QVERIFY(fs::is_symlink(folder_ / "photo-4.png") && !fs::exists(folder_ / "nowhere.png"));
            QVERIFY(decodeImage(folder_ / "photo-5.png").rgb.cols > 200);
            QVERIFY(!fs::exists(folder_ / "photo-6.png"));
        }
        // The sheet of a sheet does not replace it.
        SheetFolder(folder_).write(folder_ / "photo-5.png", result("", {"dog"}));
        QVERIFY(fs::exists(folder_ / "photo-5-2.png"));
    }

    void namesOfSheetsAreNeverTooLong() {
        const cv::Mat pixels(24, 32, CV_8UC3, cv::Scalar(10, 120, 200));
        SheetFolder sheets(folder_ / "sheets");
        std::string stem(249, 'x');
        stem += "\xc3\xa4"; // cut before this letter: 249 + 6 bytes
        for (const char* place : {"one", "two"}) {
            const fs::path image = folder_ / place / (stem + ".png");
            fs::create_directory(image.parent_path());
            QVERIFY(cv::imwrite(image.string(), pixels));
            sheets.write(image, result(image.string(), {"dog"}));
        }
        QVERIFY(fs::exists(folder_ / "sheets" / (stem + ".png")));
        QVERIFY(fs::exists(folder_ / "sheets" / (std::string(249, 'x') + "-2.png")));
    }

private:
    std::unique_ptr<QTemporaryDir> temporary_;
    fs::path folder_;
};

SACCADE_TEST(TestCaptionOutput)
#include "tst_caption_output.moc"
