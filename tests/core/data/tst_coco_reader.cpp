#include "core/base/error.h"
#include "core/data/open_dataset.h"
#include "core/data/problem_log.h"
#include "core/data/splits.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/paths.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace saccade;
using saccade::test::json;
using saccade::test::writeFile;
namespace fs = std::filesystem;

namespace {

/// Two images, three captions, over four lines.
const std::string two_images = json("{'images': [{'id': 7, 'file_name': 'a.jpg'},\n"
                                    " {'id': 9, 'file_name': 'b.jpg', 'license': {'id': 1}}],\n"
                                    " 'annotations': [{'id': 1, 'image_id': 9, 'caption': 'A dog. \\n'}, "
                                    "{'id': 2, 'image_id': 7, 'caption': 'A cat.'},\n"
                                    " {'id': 3, 'image_id': 9, 'caption': 'Un chien \\u00e0 gauche.'}]}");

std::string cocoMessage(const std::string& paths) {
    try {
        openDataset(paths);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

std::string problemsOf(const CaptionDataset& dataset) {
    std::string text;
    for (const Problem& problem : dataset.problems)
        text += problem.text() + "\n";
    return text;
}

} // namespace

class TestCocoReader : public QObject {
    Q_OBJECT

private:
    QTemporaryDir temporary_;
    fs::path root_;

private Q_SLOTS:
    void init() {
        temporary_ = QTemporaryDir();
        root_ = fs::path(temporary_.path().toStdString()) / "Bilder für später";
    }

    void datasetFolder() {
        writeFile(root_ / "annotations/captions_train2017.json", two_images);
        writeFile(root_ / "annotations/instances_train2017.json", "{}");
        writeFile(root_ / "train2017/a.jpg", "");
        writeFile(root_ / "train2017/b.jpg", "");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.format, std::string("COCO captions"));
        QCOMPARE(dataset.images.size(), std::size_t{2});
        QVERIFY2(dataset.problems.empty(), problemsOf(dataset).c_str());
        const CaptionedImage& second = dataset.images[1];
        QCOMPARE(second.id, std::string("9"));
        QVERIFY(!second.id_is_text);
        QCOMPARE(second.path, root_ / "train2017/b.jpg");
        QVERIFY(second.split == Split::Train);
        QCOMPARE(second.split_name, std::string("train2017"));
        const std::vector<std::string> captions = {"A dog.", "Un chien à gauche."};
        QCOMPARE(second.captions, captions);
        QCOMPARE(dataset.instance_files, std::vector{root_ / "annotations/instances_train2017.json"});
        QCOMPARE(second.instance_file, std::optional<std::size_t>(0));
    }

    void annotationsFolderAndSingleFile() {
        writeFile(root_ / "annotations/captions_val.json", two_images);
        writeFile(root_ / "val/a.jpg", "");
        writeFile(root_ / "val/b.jpg", "");
        QCOMPARE(openDataset(root_ / "annotations").images.size(), std::size_t{2});
        const CaptionDataset single = openDataset(root_ / "annotations/captions_val.json");
        QCOMPARE(single.images.size(), std::size_t{2});
        QVERIFY(single.images[0].split == Split::Validation);
    }

    void severalSplitsOfWhichOneIsBroken() {
        writeFile(root_ / "annotations/captions_train.json", two_images);
        writeFile(root_ / "annotations/captions_val.json", "{\"images\":");
        writeFile(root_ / "train/a.jpg", "");
        writeFile(root_ / "train/b.jpg", "");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{2});
        QCOMPARE(dataset.problems.size(), std::size_t{1});
        const std::string text = dataset.problems[0].text();
        QVERIFY2(text.find("captions_val.json:1: the JSON breaks off (byte 10)") != std::string::npos,
                 text.c_str());
    }

    void imagesBesideTheJsonAndNamesWithFolders() {
        writeFile(root_ / "mine.json", json("{'images': [{'id': 'x-1', 'file_name': 'photos/été.jpg'}, "
                                            "{'id': '2', 'file_name': 'b.jpg'}],\n"
                                            "            'annotations': [{'image_id': 'x-1', 'caption': "
                                            "'one'}, {'image_id': 2, 'caption': 'two'}]}"));
        writeFile(root_ / "photos/été.jpg", "");
        writeFile(root_ / "b.jpg", "");
        const CaptionDataset dataset = openDataset(root_ / "mine.json");
        QCOMPARE(dataset.images.size(), std::size_t{2});
        QCOMPARE(dataset.images[0].path, root_ / "photos/été.jpg");
        QCOMPARE(dataset.images[0].id, std::string("x-1"));
        QCOMPARE(dataset.images[1].id, std::string("2"));
        QVERIFY(dataset.images[1].id_is_text);
        QCOMPARE(dataset.images[0].split_name, dataset.images[0].split == Split::Train ? std::string("train")
                                               : dataset.images[0].split == Split::Validation
                                                   ? std::string("val")
                                                   : std::string("test"));
    }

    void imageFolderGivenAfterTheJson() {
        writeFile(root_ / "captions_val.json", two_images);
        writeFile(root_ / "far, away/deep/a.jpg", "");
        const CaptionDataset dataset =
            openDataset((root_ / "captions_val.json").string() + "," + (root_ / "far, away/deep").string());
        QCOMPARE(dataset.images.size(), std::size_t{1});
        QCOMPARE(dataset.images[0].path, root_ / "far, away/deep/a.jpg");
    }

    void problemsNameLineAndByte() {
        const std::string text_of_file = json("{'images': [\n"
                                              "{'id': 1, 'file_name': 'a.jpg'},\n"
                                              "{'id': 1, 'file_name': 'a.jpg'},\n"
                                              "{'id': 2, 'file_name': 'gone.jpg'},\n"
                                              "{'file_name': 'b.jpg'},\n"
                                              "{'id': 4, 'file_name': 'b.jpg'}],\n"
                                              "'annotations': [\n"
                                              "{'image_id': 1, 'caption': 'good'},\n"
                                              "{'image_id': 1, 'caption': '  '},\n"
                                              "{'image_id': 99, 'caption': 'whose?'},\n"
                                              "{'image_id': 2, 'caption': 'of the missing image'},\n"
                                              "{'caption': 'nobodys'}]}");
        writeFile(root_ / "captions_val.json", text_of_file);
        writeFile(root_ / "val/a.jpg", "");
        writeFile(root_ / "val/b.jpg", "");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{1});
        QCOMPARE(dataset.images[0].captions, std::vector<std::string>{"good"});
        const std::string text = problemsOf(dataset);
        const std::string file = (root_ / "captions_val.json").string();
        const auto at = [&](const char* what) {
            return " (byte " + std::to_string(text_of_file.find(json(what))) + ")";
        };
        for (const std::string& expected :
             {file + ":3: image 1 (a.jpg) is listed twice",
              file + ":4: image " + (root_ / "val/gone.jpg").string() + " is missing",
              file + ":5: image without \"id\" or \"file_name\"" + at("{'file_name': 'b.jpg'}"),
              file + ":6: image " + (root_ / "val/b.jpg").string() + " has no caption",
              file + ":9: empty caption of image 1",
              file + ":10: annotation for the unknown image 99" + at("{'image_id': 99"),
              file + ":12: annotation without \"image_id\" or \"caption\""})
            QVERIFY2(text.find(expected) != std::string::npos,
                     (expected + "\n--- not in ---\n" + text).c_str());
        QCOMPARE(dataset.problems.size(), std::size_t{7});
    }

    void oneBadValueCostsItsRecordAlone() {
        std::string text = json("{'images': [\n"
                                "{'id': 1, 'file_name': 'a.jpg', 'score': NaN},\n"
                                "{'id': 2, 'file_name': 'b@.jpg'},\n"
                                "{'id': 3, 'file_name': 'b.jpg'}],\n"
                                "'annotations': [\n"
                                "{'image_id': 1, 'caption': 'half \\ud83d'},\n"
                                "{'image_id': 1, 'caption': 'Latin @'},\n"
                                "{'image_id': 1, 'caption': NaN},\n"
                                "{'image_id': Infinity, 'caption': 'whose?'},\n"
                                "{'image_id': 1, 'caption': null},\n"
                                "{'image_id': 1, 'caption': 'good', 'by': 'Ren@', 'area': -Infinity},\n"
                                "{'image_id': 3, 'caption': 'good, too'}]}");
        std::replace(text.begin(), text.end(), '@', '\xE9');
        writeFile(root_ / "captions_val.json", text);
        writeFile(root_ / "val/a.jpg", "");
        writeFile(root_ / "val/b.jpg", "");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{2});
        QCOMPARE(dataset.images[0].captions, std::vector<std::string>{"good"});
        QCOMPARE(dataset.images[1].captions, std::vector<std::string>{"good, too"});
        const std::string found = problemsOf(dataset);
        const std::string file = (root_ / "captions_val.json").string();
        for (const std::string& expected :
             {file + ":3: image is left out: its \"file_name\" is not UTF-8 text (byte ",
              file + ":6: annotation is left out: its \"caption\" has half a surrogate pair",
              file + ":7: annotation is left out: its \"caption\" is not UTF-8 text",
              file + ":8: annotation is left out: its \"caption\" is NaN or infinite",
              file + ":9: annotation is left out: its \"image_id\" is NaN or infinite",
              file + ":10: annotation is left out: its \"caption\" is null"})
            QVERIFY2(found.find(expected) != std::string::npos,
                     (expected + "\n--- not in ---\n" + found).c_str());
        QCOMPARE(dataset.problems.size(), std::size_t{6});
    }

    void inUtf16() {
        std::string bytes = "\xFF\xFE";
        for (const char c : two_images)
            bytes += {c, '\0'};
        writeFile(root_ / "captions_val.json", bytes);
        writeFile(root_ / "val/b.jpg", "");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{1});
        QCOMPARE(dataset.images[0].captions.at(1), std::string("Un chien à gauche."));
        QCOMPARE(dataset.problems.at(0).line, std::size_t{1});
    }

    void backslashesInFileNames() {
        writeFile(
            root_ / "captions_val.json",
            R"({"images": [{"id": 1, "file_name": "deep\\er\\a.jpg"}, {"id": 2, "file_name": "b\\c.jpg"}],)"
            R"("annotations": [{"image_id": 1, "caption": "x"}, {"image_id": 2, "caption": "y"}]})");
        writeFile(root_ / "val/deep/er/a.jpg", "");
        writeFile(root_ / "val/b/c.jpg", "");
        writeFile(root_ / "val/b\\c.jpg", ""); // a file of exactly that name takes precedence
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{2});
        QCOMPARE(dataset.images[0].path, root_ / "val/deep/er/a.jpg");
        QCOMPARE(dataset.images[1].path, root_ / "val/b\\c.jpg");
    }

    void aFolderOfAnyName() {
        for (const char* name : {"latest", "retrieval"}) {
            writeFile(root_ / "annotations" / ("captions_" + std::string(name) + ".json"), two_images);
            writeFile(root_ / name / "a.jpg", "");
            writeFile(root_ / name / "b.jpg", "");
        }
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{4});
        QCOMPARE(dataset.images[3].path, root_ / "retrieval/b.jpg");
        for (const CaptionedImage& image : dataset.images) {
            QVERIFY(image.split == splitByHash(image.path.filename().string()));
            QCOMPARE(image.split_name, nameOfSplit(image.split));
        }
    }

    void whatStandsBeforeABreakIsUsed() {
        writeFile(root_ / "captions_val.json", two_images.substr(0, two_images.find("{\"id\": 3")));
        writeFile(root_ / "val/a.jpg", "");
        writeFile(root_ / "val/b.jpg", "");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{2});
        QCOMPARE(dataset.problems.size(), std::size_t{1});
        const std::string text = dataset.problems[0].text();
        QVERIFY2(text.find(":4: the JSON breaks off") != std::string::npos, text.c_str());
        QVERIFY2(text.find("the 2 captioned images before it are used") != std::string::npos, text.c_str());
    }

    void repeatedProblemsAreCounted() {
        std::string images;
        std::string captions;
        for (int i = 0; i < 100; ++i) {
            const std::string id = std::to_string(i);
            images += (i ? "," : "") + std::string("{\"id\":") + id + ",\"file_name\":\"" + id + ".jpg\"}";
            captions += (i ? "," : "") + std::string("{\"image_id\":") + id + ",\"caption\":\"x\"}";
        }
        writeFile(root_ / "captions_val.json",
                  "{\"annotations\":[" + captions + "],\"images\":[" + images + "]}");
        writeFile(root_ / "val/5.jpg", "");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{1});
        QCOMPARE(dataset.problems.size(), ProblemLog::kept_per_kind + 1);
        QCOMPARE(dataset.problems.back().message.english(),
                 std::string("and 89 more images that are missing"));
    }

    void unusableFiles_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("empty") << QByteArray("") << QByteArray(":1: the JSON breaks off (byte 0)");
        QTest::newRow("not json") << QByteArray("\n\nhello")
                                  << QByteArray(":3: the JSON is malformed (byte 3)");
        QTest::newRow("a list") << QByteArray("[{\"id\":1}]") << QByteArray("it has no \"images\"");
        QTest::newRow("no captions") << QByteArray::fromStdString(
                                            json("{'images':[{'id':1,'file_name':'a.jpg'}]}"))
                                     << QByteArray("it has no \"annotations\"");
        QTest::newRow("Karpathy's splits")
            << QByteArray::fromStdString(json("{'images':[{'imgid':1,'filename':'a.jpg','sentences':[]}]}"))
            << QByteArray("none of the entries of \"images\" can be used (1 in all): image without \"id\" or "
                          "\"file_name\" (byte 11)");
        QTest::newRow("no caption that can be used")
            << QByteArray::fromStdString(json(
                   "{'images':[{'id':1,'file_name':'a.jpg'}],'annotations':[{'image_id':1,'caption':NaN}]}"))
            << QByteArray("none of the entries of \"annotations\" can be used (1 in all): annotation is left "
                          "out: its "
                          "\"caption\" is NaN");
        QTest::newRow("comma too many") << QByteArray("{\"images\":[\n{\"id\":1},\n]}")
                                        << QByteArray(":3: the JSON is malformed (byte 23)");
        QTest::newRow("UTF-16 without its mark")
            << QByteArray("{\0\"\0", 4) << QByteArray("seems to be in UTF-16");
        QTest::newRow("no image there")
            << QByteArray::fromStdString(json(
                   "{'images':[{'id':1,'file_name':'z.jpg'}],'annotations':[{'image_id':1,'caption':'x'}]}"))
            << QByteArray("none of its 1 images can be used: looked for z.jpg in");
        QTest::newRow("other json") << QByteArray::fromStdString(json("{'a':[[[{'b':[1,{'c':2}]}]]]}"))
                                    << QByteArray("is not a COCO captions file");
        QTest::newRow("deep") << QByteArray(100000, '[') << QByteArray("the JSON breaks off (byte 100000)");
    }

    void unusableFiles() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, message);
        writeFile(root_ / "captions_val.json", content.toStdString());
        const std::string text = cocoMessage(root_);
        QVERIFY2(text.find((root_ / "captions_val.json").string()) == 0, text.c_str());
        QVERIFY2(text.find(message.toStdString()) != std::string::npos, text.c_str());
    }

    void brokenFilesNeverCrash() {
        writeFile(root_ / "val/a.jpg", "");
        writeFile(root_ / "val/b.jpg", "");
        Random random(1);
        int opened = 0;
        for (int i = 0; i < 800; ++i) {
            writeFile(root_ / "captions_val.json", test::mutated(two_images, random));
            try {
                opened += openDataset(root_).images.empty() ? 0 : 1;
            } catch (const Error&) {
            }
        }
        QVERIFY(opened > 100 && opened < 800);
    }

    void realCoco() {
        const fs::path path = test::sharedData("coco-mini");
        SKIP_WITHOUT(path);
        const CaptionDataset dataset = openDataset(path);
        QCOMPARE(dataset.images.size(), std::size_t{79});
        QVERIFY2(dataset.problems.empty(), problemsOf(dataset).c_str());
        QCOMPARE(dataset.instance_files.size(), std::size_t{1});
        QCOMPARE(dataset.images[0].split_name, std::string("val2017"));
        for (const CaptionedImage& image : dataset.images)
            QVERIFY(image.captions.size() >= 5 && fs::exists(image.path));
    }
};

SACCADE_TEST(TestCocoReader)
#include "tst_coco_reader.moc"
