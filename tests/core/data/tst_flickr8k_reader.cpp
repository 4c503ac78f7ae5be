#include "core/base/error.h"
#include "core/data/open_dataset.h"
#include "core/data/splits.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/paths.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using saccade::test::writeFile;
namespace fs = std::filesystem;

namespace {

const std::string tokens = "a b.jpg#0\tA dog runs .\r\na b.jpg#1\tA brown dog .\r\n"
                           "ä#1.jpg#0\tUn café .\nc.jpg#0\tA cat .\nlost.jpg.1#0\tNever listed .\n";

} // namespace

class TestFlickr8kReader : public QObject {
    Q_OBJECT

private:
    QTemporaryDir temporary_;
    fs::path root_;

private Q_SLOTS:
    void init() {
        temporary_ = QTemporaryDir();
        root_ = fs::path(temporary_.path().toStdString()) / "meine Bilder é";
        writeFile(root_ / "Flickr8k.token.txt", tokens);
        for (const char* name : {"a b.jpg", "ä#1.jpg", "c.jpg"})
            writeFile(root_ / "Flicker8k_Dataset" / name, "");
    }

    void splitFilesDecide() {
        writeFile(root_ / "Flickr_8k.trainImages.txt", "c.jpg\r\n\r\na b.jpg\r\n");
        writeFile(root_ / "Flickr_8k.devImages.txt", "ä#1.jpg");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.format, std::string("Flickr8k"));
        QVERIFY(dataset.problems.empty());
        QCOMPARE(dataset.images.size(), std::size_t{3});
        QCOMPARE(dataset.images[0].path, root_ / "Flicker8k_Dataset/c.jpg");
        QCOMPARE(dataset.images[0].id, std::string("c.jpg"));
        const std::vector<std::string> captions = {"A dog runs .", "A brown dog ."};
        QCOMPARE(dataset.images[1].captions, captions);
        QVERIFY(dataset.images[2].split == Split::Validation);
        QCOMPARE(dataset.images[2].split_name, std::string("dev"));
        QCOMPARE(dataset.images[2].captions[0], std::string("Un café ."));
    }

    void withoutSplitFilesTheHashDecides() {
        const CaptionDataset dataset = openDataset(root_ / "Flickr8k.token.txt");
        QCOMPARE(dataset.images.size(), std::size_t{3});
        for (const CaptionedImage& image : dataset.images)
            QVERIFY(image.split == splitByHash(image.path.filename().string()));
        QCOMPARE(dataset.problems.size(), std::size_t{1});
        QVERIFY(dataset.problems[0].text().find("Flickr8k.token.txt:5: image ") != std::string::npos);
    }

    void textsInTheirOwnFolder() {
        fs::create_directories(root_ / "Flickr8k_text");
        fs::rename(root_ / "Flickr8k.token.txt", root_ / "Flickr8k_text/Flickr8k.token.txt");
        writeFile(root_ / "Flickr8k_text/Flickr_8k.testImages.txt", "c.jpg\n");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{1});
        QVERIFY(dataset.images[0].split == Split::Test);
    }

    void asTheArchivesUnpack() {
        fs::create_directories(root_ / "Flickr8k_text");
        fs::rename(root_ / "Flickr8k.token.txt", root_ / "Flickr8k_text/Flickr8k.token.txt");
        fs::create_directories(root_ / "Flickr8k_Dataset/__MACOSX");
        fs::rename(root_ / "Flicker8k_Dataset", root_ / "Flickr8k_Dataset/Flicker8k_Dataset");
        const fs::path inner = root_ / "Flickr8k_Dataset/Flicker8k_Dataset";
        const std::string token_file = (root_ / "Flickr8k_text/Flickr8k.token.txt").string();
        for (const std::string& paths : {root_.string(), token_file, token_file + "," + inner.string(),
                                         token_file + "," + inner.parent_path().string()}) {
            const CaptionDataset dataset = openDataset(paths);
            QCOMPARE(dataset.images.size(), std::size_t{3});
            QCOMPARE(dataset.images[0].path, inner / "a b.jpg");
        }
    }

    void encodingsOfTheTexts() {
        std::string bytes = "\xFE\xFF";
        for (const char c : std::string("c.jpg#0\tA cat .\rc.jpg#1\tA grey cat .\r"))
            bytes += {'\0', c};
        writeFile(root_ / "Flickr8k.token.txt", bytes);
        writeFile(root_ / "Flickr_8k.testImages.txt", "\xEF\xBB\xBF"
                                                      "c.jpg\ra b.jpg\r");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{1});
        QCOMPARE(dataset.images[0].captions, (std::vector<std::string>{"A cat .", "A grey cat ."}));
        QVERIFY(dataset.images[0].split == Split::Test);
        QCOMPARE(dataset.problems.at(0).line, std::size_t{2}); // in the list: "a b.jpg" has no caption
        writeFile(root_ / "Flickr8k.token.txt", std::string("c\0.\0j\0", 6));
        QVERIFY_THROWS_EXCEPTION(FileError, openDataset(root_));
    }

    void problemsNameTheLine() {
        writeFile(root_ / "Flickr8k.token.txt",
                  "a b.jpg#0\tA dog .\nno tab here\nc.jpg#0\t \nd.jpg#0\tLatin \xe9t\xe9\n");
        writeFile(root_ / "Flickr_8k.trainImages.txt", "a b.jpg\na b.jpg\nx.jpg\nc.jpg\n");
        const CaptionDataset dataset = openDataset(root_);
        QCOMPARE(dataset.images.size(), std::size_t{1});
        const std::string token_file = (root_ / "Flickr8k.token.txt").string();
        const std::string train_file = (root_ / "Flickr_8k.trainImages.txt").string();
        std::vector<std::string> texts;
        for (const Problem& problem : dataset.problems)
            texts.push_back(problem.text());
        const std::vector<std::string> expected = {token_file + ":2: is not \"image#number<TAB>caption\"",
                                                   token_file + ":3: empty caption of c.jpg",
                                                   token_file + ":4: is not UTF-8 text",
                                                   train_file + ":2: image a b.jpg is listed before",
                                                   train_file + ":3: image x.jpg has no caption",
                                                   train_file + ":4: image c.jpg has no caption"};
        QCOMPARE(texts, expected);
    }

    void withoutPhotographs() {
        fs::remove_all(root_ / "Flicker8k_Dataset");
        QVERIFY_THROWS_EXCEPTION(FileError, openDataset(root_));
    }

    void brokenFilesNeverCrash() {
        Random random(2);
        int opened = 0;
        for (int i = 0; i < 400; ++i) {
            writeFile(root_ / "Flickr8k.token.txt", test::mutated(tokens, random));
            writeFile(root_ / "Flickr_8k.trainImages.txt", test::mutated("a b.jpg\nc.jpg\n", random));
            try {
                opened += openDataset(root_).images.empty() ? 0 : 1;
            } catch (const Error&) {
            }
        }
        QVERIFY(opened > 100 && opened < 400);
    }

    void realFlickr8k() {
        const fs::path path = test::sharedData("flickr8k");
        SKIP_WITHOUT(path);
        const CaptionDataset dataset = openDataset(path);
        QVERIFY(dataset.problems.empty());
        QCOMPARE(imagesOfSplit(dataset, "train").size(), std::size_t{6000});
        QCOMPARE(imagesOfSplit(dataset, "dev").size(), std::size_t{1000});
        QCOMPARE(dataset.images.size(), std::size_t{7000});
        for (const CaptionedImage& image : dataset.images)
            QCOMPARE(image.captions.size(), std::size_t{5});
    }
};

SACCADE_TEST(TestFlickr8kReader)
#include "tst_flickr8k_reader.moc"
