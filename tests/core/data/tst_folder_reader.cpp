#include "core/base/error.h"
#include "core/data/open_dataset.h"
#include "core/data/splits.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"

#include <QTemporaryDir>
#include <QTest>

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
        QCOMPARE(dataset.problems[0].message,
                 std::string("2 images without a .txt file are passed over; the first is alone.jpg"));
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
        QCOMPARE(dataset.problems[0].text(), (root_ / "a.txt").string() + ": holds no caption");
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

QTEST_APPLESS_MAIN(TestFolderReader)
#include "tst_folder_reader.moc"
