#include "core/base/error.h"
#include "core/data/open_dataset.h"
#include "core/data/scenes/writer.h"
#include "core/data/splits.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace saccade;
using saccade::test::json;
using saccade::test::writeFile;
namespace fs = std::filesystem;

namespace {

std::string messageOf(const std::string& paths) {
    try {
        openDataset(paths);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

void writeSidecars(const fs::path& folder, const std::string& name) {
    writeFile(folder / (name + ".jpg"), "");
    writeFile(folder / (name + ".txt"), "A caption.");
}

} // namespace

class TestOpenDataset : public QObject {
    Q_OBJECT

private:
    QTemporaryDir temporary_;
    fs::path root_;

private Q_SLOTS:
    void init() {
        temporary_ = QTemporaryDir();
        root_ = temporary_.path().toStdString();
    }

    void severalAreJoined() {
        writeSidecars(root_ / "one", "a");
        writeSidecars(root_ / "two", "b");
        writeFile(
            root_ / "coco/captions_val2017.json",
            json("{'images':[{'id':5,'file_name':'c.jpg'}],'annotations':[{'image_id':5,'caption':'x'}]}"));
        writeFile(root_ / "coco/c.jpg", "");
        const CaptionDataset dataset = openDataset(
            (root_ / "one").string() + "," + (root_ / "coco").string() + "," + (root_ / "two").string());
        QCOMPARE(dataset.format, std::string("folder with sidecars + COCO captions"));
        QCOMPARE(dataset.images.size(), std::size_t{3});
        QCOMPARE(dataset.images[1].split_name, std::string("val2017"));
    }

    void joinedImagesKeepTheirInstancesFile() {
        writeSidecars(root_ / "plain", "a");
        for (const char* folder : {"one", "two"}) {
            writeFile(root_ / folder / "captions_val.json",
                      json("{'images':[{'id':5,'file_name':'c.jpg'}],"
                           "'annotations':[{'image_id':5,'caption':'x'}]}"));
            writeFile(root_ / folder / "instances_val.json", "{}");
            writeFile(root_ / folder / "c.jpg", "");
        }
        const auto path = [this](const char* folder) { return (root_ / folder).string(); };
        const CaptionDataset dataset = openDataset(path("one") + "," + path("plain") + "," + path("two"));
        QCOMPARE(dataset.images.size(), std::size_t{3});
        QVERIFY(!dataset.images[1].instance_file);
        for (const std::size_t image : {std::size_t{0}, std::size_t{2}})
            QCOMPARE(dataset.instance_files.at(dataset.images[image].instance_file.value()).parent_path(),
                     dataset.images[image].path.parent_path());
    }

    void aScenesFolderIsNamed() {
        scenes::WriteOptions options;
        options.count = 2;
        options.scene = {64, 64};
        scenes::writeScenes(root_ / "scenes", options);
        const CaptionDataset dataset = openDataset((root_ / "scenes").string());
        QCOMPARE(dataset.format, std::string("Scenes"));
        QCOMPARE(dataset.images.size(), std::size_t{2});
        QCOMPARE(dataset.instance_files.size(), std::size_t{2});
        QVERIFY(dataset.problems.empty());
        fs::remove(root_ / "scenes/scenes.txt");
        QCOMPARE(openDataset((root_ / "scenes").string()).format, std::string("COCO captions"));
    }

    void aCommaMayBePartOfAPath() {
        writeSidecars(root_ / "red, green, blue", "a");
        writeSidecars(root_ / "red", "b");
        const std::string with_commas = (root_ / "red, green, blue").string();
        QCOMPARE(openDataset(with_commas).images.size(), std::size_t{1});
        QCOMPARE(openDataset((root_ / "red").string() + "," + with_commas).images.size(), std::size_t{2});
        QCOMPARE(openDataset(with_commas + "," + (root_ / "red").string() + ",").images.size(),
                 std::size_t{2});
    }

    void aRepeatedImageIsUsedOnce() {
        writeSidecars(root_ / "one", "a");
        const CaptionDataset dataset = openDataset((root_ / "one").string() + "," + (root_ / "one").string());
        QCOMPARE(dataset.images.size(), std::size_t{1});
        QCOMPARE(dataset.problems.size(), std::size_t{1});
        QCOMPARE(dataset.problems[0].file, root_ / "one/a.jpg");
    }

    void errorsNameThePath() {
        const std::string missing = (root_ / "nicht da").string();
        QCOMPARE(messageOf(missing), missing + ": does not exist");
        const std::string empty = (root_ / "empty").string();
        fs::create_directories(empty);
        const std::string unknown = messageOf(empty);
        QVERIFY2(unknown.starts_with(empty + ": is not a caption dataset; the known formats are"),
                 unknown.c_str());
        QVERIFY(unknown.find("Flickr8k") != std::string::npos);
        writeFile(root_ / "bare/a.jpg", "");
        writeFile(root_ / "bare/a.txt", "");
        const std::string captionless = messageOf(root_ / "bare");
        QVERIFY2(captionless.find("has no image with a caption; ") != std::string::npos, captionless.c_str());
        QCOMPARE(messageOf(""), std::string("no dataset was given"));
        QCOMPARE(messageOf(",,"), std::string("no dataset was given"));
    }

    void splitsByRoleAndByOwnName() {
        CaptionDataset dataset;
        for (const char* name : {"train2017", "dev", "val2017", "dev", "minival"}) {
            CaptionedImage image;
            image.split_name = name;
            image.split = splitOfName(name).value();
            dataset.images.push_back(image);
        }
        QCOMPARE(imagesOfSplit(dataset, "train"), std::vector<std::size_t>{0});
        const std::vector<std::size_t> validation = {1, 2, 3, 4};
        for (const char* name : {"val", "validation", "dev"})
            QCOMPARE(imagesOfSplit(dataset, name), validation);
        QCOMPARE(imagesOfSplit(dataset, "val2017"), std::vector<std::size_t>{2});
        QCOMPARE(imagesOfSplit(dataset, "minival"), std::vector<std::size_t>{4});
        try {
            imagesOfSplit(dataset, "test");
            QFAIL("a split without images is an error");
        } catch (const Error& error) {
            QCOMPARE(std::string(error.what()),
                     std::string(
                         "no image in split \"test\"; the dataset has: dev (2 images), minival (1 images), "
                         "train2017 (1 images), val2017 (1 images)"));
        }
    }

    void splitsAreWholeWords() {
        for (const char* name : {"", "captions", "latest", "retrieval", "contest", "devices", "interval",
                                 "2017", "trainer", "\u00e9val", "valid\u00e9"})
            QVERIFY2(!splitOfName(name), name);
        for (const char* name : {"train", "TrainVal", "train2017", "my_train", "a-training.b", "restval",
                                 "minitrain", "valminusminival2014", "train_test"})
            QVERIFY2(splitOfName(name) == Split::Train, name);
        for (const char* name :
             {"val", "VAL2017", "minival", "dev", "captions.validation", "valid", "dev-test"})
            QVERIFY2(splitOfName(name) == Split::Validation, name);
        for (const char* name : {"test", "test2015", "test-dev2017", "testdev", "the test"})
            QVERIFY2(splitOfName(name) == Split::Test, name);
        QVERIFY(splitOfFolder("Val2017") == Split::Validation);
        for (const char* name : {"10_train", "train set", "2017", "", "my-test"})
            QVERIFY2(!splitOfFolder(name), name);
    }

    void whatIsNoFileNeverBlocks() {
        const fs::path pipe = root_ / "captions_val.json";
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY(messageOf(pipe).find("is not a caption dataset") != std::string::npos);
        QVERIFY(messageOf(root_).find("is not a file") != std::string::npos);
        fs::remove(pipe);
        writeFile(root_ / "photos/a.jpg", "");
        QCOMPARE(mkfifo((root_ / "photos/a.txt").c_str(), 0600), 0);
        QVERIFY(messageOf(root_ / "photos").find("is not a caption dataset") != std::string::npos);
    }

    void smallFoldersHaveValidationImages() {
        for (const auto& [images, validation] :
             {std::pair(19, 0), std::pair(24, 4), std::pair(60, 12), std::pair(300, 40)}) {
            CaptionDataset dataset;
            for (int i = 0; i < images; ++i) {
                CaptionedImage& image = dataset.images.emplace_back();
                image.path = "photos/" + std::to_string(i) + ".jpg";
                image.split_name = "train";
                image.split_by_hash = true;
            }
            giveValidationImages(dataset);
            QCOMPARE(std::count_if(dataset.images.begin(), dataset.images.end(),
                                   [](const CaptionedImage& image) {
                                       return image.split == Split::Validation && image.split_name == "val";
                                   }),
                     validation);
        }
    }

    void validationImagesAreOnlyTakenWhereNoSplitIsNamed() {
        CaptionDataset dataset;
        dataset.images.resize(50);
        giveValidationImages(dataset);
        QVERIFY(std::all_of(dataset.images.begin(), dataset.images.end(),
                            [](const CaptionedImage& image) { return image.split == Split::Train; }));
        for (std::size_t i = 0; i < 40; ++i) // 8 may be moved, and 6 are there
            dataset.images[i].split_by_hash = true;
        for (std::size_t i = 44; i < 50; ++i)
            dataset.images[i].split = Split::Validation;
        dataset.images[7].split_name = "mine";
        giveValidationImages(dataset);
        QCOMPARE(imagesOfSplit(dataset, "val").size(), std::size_t{8});
        QCOMPARE(dataset.images[7].split_name, std::string("mine"));
    }

    void hashSplitsAreStableAndInProportion() {
        std::array<int, 3> counts{};
        for (int i = 0; i < 10000; ++i)
            ++counts[static_cast<std::size_t>(splitByHash("image_" + std::to_string(i) + ".jpg"))];
        // Standard deviations of the three counts: 30, 22, 22.
        QVERIFY(std::abs(counts[0] - 9000) < 120);
        QVERIFY(std::abs(counts[1] - 500) < 90);
        QVERIFY(std::abs(counts[2] - 500) < 90);
        // The upper 32 bits of FNV-1a modulo 100; the first three hashes are its authors' test vectors.
        QVERIFY(splitByHash("") == Split::Train);            // 0xcbf29ce4 -> 24
        QVERIFY(splitByHash("a") == Split::Train);           // 0xaf63dc4c -> 60
        QVERIFY(splitByHash("foobar") == Split::Train);      // 0x85944171 -> 9
        QVERIFY(splitByHash("9.jpg") == Split::Test);        // 0x19abad99 -> 97
        QVERIFY(splitByHash("43.jpg") == Split::Validation); // 0x289e8d42 -> 90
    }
};

SACCADE_TEST(TestOpenDataset)
#include "tst_open_dataset.moc"
