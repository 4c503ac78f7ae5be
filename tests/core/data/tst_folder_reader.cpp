#include "core/base/error.h"
#include "core/data/open_dataset.h"
#include "core/data/splits.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace saccade;
using saccade::test::writeFile;
namespace fs = std::filesystem;

class TestFolderReader : public QObject {
    Q_OBJECT

private:
    QTemporaryDir temporary_;
    fs::path root_;

private Q_SLOTS:
    void init() {
        temporary_ = QTemporaryDir();
        root_ = fs::path(temporary_.path().toStdString()) / "写真 of mine";
    }

    void sidecars() {
        writeFile(root_ / "zoë.JPG", "");
        writeFile(root_ / "zoë.txt", "\xEF\xBB\xBF"
                                     "A girl.\r\n\r\n  A child. \r\n");
        writeFile(root_ / "b.png", "");
        writeFile(root_ / "b.txt", "A ball.");
        writeFile(root_ / "alone.jpg", "");
        writeFile(root_ / "alone2.jpg", "");
        writeFile(root_ / "notes.txt", "no image of this name");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.format, std::string("folder with sidecars"));
        QCOMPARE(dataset.images.size(), std::size_t{2});
        QCOMPARE(dataset.images[0].path, root_ / "b.png");
        const std::vector<std::string> captions = {"A girl.", "A child."};
        QCOMPARE(dataset.images[1].captions, captions);
        QVERIFY(dataset.images[1].split == splitByHash("zoë.JPG"));
        QCOMPARE(dataset.images[1].split_name, nameOfSplit(dataset.images[1].split));
        QCOMPARE(dataset.problems.size(), std::size_t{1});
        QCOMPARE(dataset.problems[0].message.english(),
                 std::string("2 images without a .txt or .caption file are skipped; the first is alone.jpg"));
    }

    void subfoldersNamedForASplit() {
        writeFile(root_ / "train/a.jpg", "");
        writeFile(root_ / "train/a.txt", "one");
        writeFile(root_ / "val/a.jpg", "");
        writeFile(root_ / "val/a.txt", "two");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(imagesOfSplit(dataset, "train"), std::vector<std::size_t>{0});
        QCOMPARE(imagesOfSplit(dataset, "val"), std::vector<std::size_t>{1});
    }

    void subfoldersAsTheyAreNamed() {
        for (const char* name :
             {"top", "img/10_dog/one", "img/5_train/two", "val2017/deep/three", "Test/four"}) {
            writeFile(root_ / (std::string(name) + ".jpg"), "");
            writeFile(root_ / (std::string(name) + ".txt"), name);
        }
        const CaptionDataset dataset = openDataset(root_);
        QVERIFY(dataset.problems.empty());
        std::map<std::string, std::string> splits;
        for (const CaptionedImage& image : dataset.images) {
            QCOMPARE(image.captions, std::vector<std::string>{image.id.substr(0, image.id.size() - 4)});
            splits[image.id] = image.split_name;
        }
        const auto byHash = [](const char* name) { return nameOfSplit(splitByHash(name)); };
        const std::map<std::string, std::string> expected = {{"top.jpg", byHash("top.jpg")},
                                                             {"img/10_dog/one.jpg", byHash("one.jpg")},
                                                             {"img/5_train/two.jpg", byHash("two.jpg")},
                                                             {"val2017/deep/three.jpg", "val2017"},
                                                             {"Test/four.jpg", "Test"}};
        QCOMPARE(splits, expected);
        QVERIFY(imagesOfSplit(dataset, "test").size() >= 1);
    }

    void linkedFoldersAreReadOnce() {
        writeFile(root_ / "real/a.jpg", "");
        writeFile(root_ / "real/a.txt", "one");
        fs::create_directory_symlink(root_, root_ / "real/round");
        fs::create_directory_symlink(root_ / "real", root_ / "again");
        QCOMPARE(openDataset(root_).images.size(), std::size_t{1});
    }

    void hiddenFilesArePassedOver() {
        writeFile(root_ / "a.jpg", "");
        writeFile(root_ / "a.txt", "one");
        for (const char* name : {"._a.jpg", ".b.jpg", ".hidden/c.jpg", "__MACOSX/._a.jpg"})
            writeFile(root_ / name, "");
        writeFile(root_ / "._a.txt", std::string("\0\5\x16\7", 4));
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{1});
        QVERIFY(dataset.problems.empty());
    }

    void namesOfSidecars() {
        for (const char* name : {"a.jpg", "b.JPG", "c.jpg", "d.jpg", "d.png", "e.jpg"})
            writeFile(root_ / name, "");
        writeFile(root_ / "a.caption", "by a.caption");
        writeFile(root_ / "b.TXT", "by b.TXT");
        writeFile(root_ / "c.jpg.Caption", "by c.jpg.Caption");
        writeFile(root_ / "d.png.txt", "of the png alone");
        writeFile(root_ / "d.txt", "of both stems");
        writeFile(root_ / "e.txt", "first");
        writeFile(root_ / "e.caption", "second");
        const CaptionDataset dataset = openDataset(root_);
        QVERIFY(dataset.problems.empty());
        std::map<std::string, std::vector<std::string>> captions;
        for (const CaptionedImage& image : dataset.images)
            captions[image.id] = image.captions;
        const std::map<std::string, std::vector<std::string>> expected = {
            {"a.jpg", {"by a.caption"}},  {"b.JPG", {"by b.TXT"}},         {"c.jpg", {"by c.jpg.Caption"}},
            {"d.jpg", {"of both stems"}}, {"d.png", {"of the png alone"}}, {"e.jpg", {"first", "second"}}};
        QCOMPARE(captions, expected);
    }

    void encodingsOfSidecars() {
        const auto add = [this](const std::string& name, const std::string& text) {
            writeFile(root_ / (name + ".jpg"), "");
            writeFile(root_ / (name + ".txt"), text);
        };
        add("a", std::string("\xFF\xFEh\0\xE9\0\n\0x\0", 10)); // UTF-16
        add("b", "one\rtwo\rthree");                           // old Mac line endings
        add("c", std::string("a\0 \0d\0o\0g\0\n\0", 12));      // UTF-16 without a byte order mark
        add("d", std::string("\x42\x30\x44\x30\n\0", 6));      // the same, and its letters look like "B0D0"
        add("e", "a \x93red\x94 ball\n");                      // Windows-1252
        add("f", "\x90\xD4\x82\xA2\n");                        // Shift-JIS
        add("g", "first\n\rsecond\r\nt\xE9st\n");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{3});
        QCOMPARE(dataset.images[0].captions, (std::vector<std::string>{"h\u00e9", "x"}));
        QCOMPARE(dataset.images[1].captions, (std::vector<std::string>{"one", "two", "three"}));
        QCOMPARE(dataset.images[2].captions, (std::vector<std::string>{"first", "second"}));
        std::string problems;
        for (const Problem& problem : dataset.problems)
            problems += problem.text().substr(root_.string().size() + 1) + "\n";
        QCOMPARE(problems,
                 std::string("c.txt: seems to be in UTF-16 without a byte order mark; save it as UTF-8\n"
                             "d.txt: has NUL bytes, so it is not UTF-8 text\n"
                             "e.txt:1: is not UTF-8 text\n"
                             "e.txt: has no caption\n"
                             "f.txt:1: is not UTF-8 text\n"
                             "f.txt: has no caption\n"
                             "g.txt:4: is not UTF-8 text\n"));
    }

    void emptyAndForeignSidecars() {
        writeFile(root_ / "a.jpg", "");
        writeFile(root_ / "a.txt", " \n");
        writeFile(root_ / "b.jpg", "");
        writeFile(root_ / "b.txt", "fine\n\xff\xfe\n");
        writeFile(root_ / "c.jpg", "");
        writeFile(root_ / "c.txt", std::string(std::size_t{2} << 20, 'x'));
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{1});
        QCOMPARE(dataset.problems.size(), std::size_t{3});
        QCOMPARE(dataset.problems[0].text(), (root_ / "a.txt").string() + ": has no caption");
        QCOMPARE(dataset.problems[1].text(), (root_ / "b.txt").string() + ":2: is not UTF-8 text");
        QVERIFY(dataset.problems[2].text().find("c.txt: is too large") != std::string::npos);
    }

    void brokenSidecarsNeverCrash() {
        writeFile(root_ / "a.jpg", "");
        Random random(3);
        int opened = 0;
        for (int i = 0; i < 300; ++i) {
            writeFile(root_ / "a.txt", test::mutated("Ein Hund läuft.\nA dog.\n", random));
            try {
                opened += openDataset(root_).images.empty() ? 0 : 1;
            } catch (const Error&) {
            }
        }
        QVERIFY(opened > 100 && opened < 300);
    }
};

SACCADE_TEST(TestFolderReader)
#include "tst_folder_reader.moc"
