#include "core/base/error.h"
#include "core/data/scenes/annotations.h"
#include "core/data/scenes/kinds.h"
#include "core/data/scenes/writer.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <map>

using namespace saccade;
using namespace saccade::scenes;
namespace fs = std::filesystem;

namespace {

WriteOptions fewScenes(std::uint64_t count, int threads = 2) {
    WriteOptions options;
    options.count = count;
    options.seed = 5;
    options.scene = {96, 72};
    options.threads = threads;
    return options;
}

std::map<std::string, std::string> filesOf(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[fs::relative(entry.path(), folder).string()] = test::readFile(entry.path());
    return files;
}

} // namespace

class TestScenesWriter : public QObject {
    Q_OBJECT

    QTemporaryDir temporary_;
    int folders_ = 0;

    fs::path newFolder() {
        return fs::path(temporary_.path().toStdString()) / ("folder" + std::to_string(++folders_));
    }

private Q_SLOTS:
    void sameOptionsGiveTheSameBytes() {
        const fs::path one = newFolder();
        const fs::path two = newFolder();
        writeScenes(one, fewScenes(12, 1));
        writeScenes(two, fewScenes(12, 3));
        const auto files = filesOf(one);
        QCOMPARE(files.size(), std::size_t{12 + 4 + 1});
        QVERIFY(files == filesOf(two));
    }

    void aSceneDoesNotDependOnTheCount() {
        const fs::path few = newFolder();
        const fs::path more = newFolder();
        writeScenes(few, fewScenes(4));
        writeScenes(more, fewScenes(9));
        for (const char* name : {"train/000000.png", "train/000001.png", "train/000002.png"})
            QVERIFY(test::readFile(few / name) == test::readFile(more / name));
    }

    void annotationsTellTheTruth() {
        const fs::path folder = newFolder();
        const WriteOptions options = fewScenes(20);
        std::uint64_t reported = 0;
        writeScenes(folder, options, [&](std::uint64_t done) { reported = std::max(reported, done); });
        QCOMPARE(reported, std::uint64_t{20});

        const auto captions = nlohmann::json::parse(test::readFile(folder / "annotations/captions_val.json"));
        QCOMPARE(captions["images"].size(), std::size_t{2}); // the last tenth of 20
        QCOMPARE(captions["annotations"].size(), std::size_t{10});
        const auto instances =
            nlohmann::json::parse(test::readFile(folder / "annotations/instances_val.json"));
        QCOMPARE(instances["categories"].size(), kinds().size());

        std::size_t annotation = 0;
        for (std::uint64_t index = 18; index < 20; ++index) {
            const Scene scene = makeScene(options.seed, index, options.scene);
            const auto& image = captions["images"][index - 18];
            QCOMPARE(image["id"].get<std::uint64_t>(), index + 1);
            cv::Mat stored = cv::imread((folder / "val" / image["file_name"].get<std::string>()).string());
            cv::cvtColor(stored, stored, cv::COLOR_BGR2RGB);
            QCOMPARE(cv::norm(stored, scene.rgb, cv::NORM_INF), 0.0);
            QCOMPARE(captions["annotations"][(index - 18) * 5]["caption"].get<std::string>(),
                     scene.captions[0]);
            for (const SceneObject& object : scene.objects) {
                const auto& entry = instances["annotations"][annotation++];
                QCOMPARE(entry["image_id"].get<std::uint64_t>(), index + 1);
                QCOMPARE(instances["categories"][entry["category_id"].get<std::size_t>() - 1]["name"]
                             .get<std::string>(),
                         object.kind);
                QCOMPARE(entry["attributes"]["colour"].get<std::string>(), object.colour);
                QCOMPARE(entry["area"].get<int>(), cv::countNonZero(object.mask));
                const nlohmann::json box = {object.box.x, object.box.y, object.box.width, object.box.height};
                QVERIFY(entry["bbox"] == box);
                const nlohmann::json size = {72, 96};
                QVERIFY(entry["segmentation"]["size"] == size);
            }
        }
        QCOMPARE(instances["annotations"].size(), annotation);
    }

    void truthComesBack() {
        const fs::path folder = newFolder();
        const WriteOptions options = fewScenes(10);
        writeScenes(folder, options);
        const auto truth = readSceneTruth(folder / "annotations/instances_train.json");
        QCOMPARE(truth.size(), std::size_t{9});
        for (std::uint64_t index = 0; index < 9; ++index)
            QVERIFY(truth.at(std::to_string(index + 1)) ==
                    sceneTruth(makeScene(options.seed, index, options.scene)));
    }

    void brokenTruthIsAnError() {
        const fs::path folder = newFolder();
        writeScenes(folder, fewScenes(3));
        const fs::path file = folder / "annotations/instances_val.json";
        const std::string whole = test::readFile(file);
        Random random(1);
        int refused = 0;
        for (int variant = 0; variant < 400; ++variant) {
            std::string text = whole.substr(0, variant % 2 == 0 ? random.below(whole.size()) : whole.size());
            if (variant % 2 == 1)
                text[random.below(text.size())] ^= static_cast<char>(1 << random.below(8));
            test::writeFile(file, text);
            try {
                readSceneTruth(file);
            } catch (const Error&) {
                ++refused;
            }
        }
        QVERIFY(refused >= 200); // every truncated one
        QVERIFY_EXCEPTION_THROWN(readSceneTruth(folder / "none.json"), FileError);
    }

    void otherPeoplesFoldersAreLeftAlone() {
        const fs::path folder = newFolder();
        fs::create_directories(folder / "train");
        test::writeFile(folder / "train" / "000000.png", "mine");
        QVERIFY_EXCEPTION_THROWN(writeScenes(folder, fewScenes(3)), FileError);
        QCOMPARE(test::readFile(folder / "train" / "000000.png"), std::string("mine"));
        QCOMPARE(filesOf(folder).size(), std::size_t{1});
    }

    void aFileOfThatNameIsNoMark() {
        const fs::path folder = newFolder();
        test::writeFile(folder / "scenes.txt", "The scenes that I like best.\n");
        test::writeFile(folder / "annotations/captions_train.json", "{}");
        const auto before = filesOf(folder);
        QVERIFY_EXCEPTION_THROWN(writeScenes(folder, fewScenes(2)), Error);
        QVERIFY(filesOf(folder) == before);
    }

    void anEarlierDatasetIsReplaced() {
        const fs::path folder = newFolder();
        writeScenes(folder, fewScenes(12));
        test::writeFile(folder / "notes.txt", "mine");
        test::writeFile(folder / "train" / "holiday.png", "mine");
        writeScenes(folder, fewScenes(3));
        QCOMPARE(filesOf(folder).size(), std::size_t{3 + 4 + 1 + 2});
        QCOMPARE(test::readFile(folder / "notes.txt"), std::string("mine"));
        QCOMPARE(test::readFile(folder / "train" / "holiday.png"), std::string("mine"));
    }

    void whatTheAnnotationsDoNotListIsKept() {
        const fs::path folder = newFolder();
        writeScenes(folder, fewScenes(12));
        test::writeFile(folder / "train" / "000500.png", "mine");
        test::writeFile(folder / "val" / "000000.png", "mine");
        const fs::path outside = newFolder();
        test::writeFile(outside, "mine");
        test::writeFile(folder / "annotations/captions_val.json",
                        R"({"images": [{"id": 1, "file_name": "../../)" + outside.filename().string() +
                            R"("},)" + R"({"id": 2, "file_name": "000011.png"}]})");
        writeScenes(folder, fewScenes(3));
        QCOMPARE(test::readFile(folder / "train" / "000500.png"), std::string("mine"));
        QCOMPARE(test::readFile(folder / "val" / "000000.png"), std::string("mine"));
        QCOMPARE(test::readFile(outside), std::string("mine"));
        QCOMPARE(filesOf(folder).size(), std::size_t{3 + 4 + 1 + 2});
    }

    void whatIsInTheWayIsNotOverwritten() {
        const fs::path folder = newFolder();
        writeScenes(folder, fewScenes(3));
        test::writeFile(folder / "train" / "000005.png", "mine");
        const auto before = filesOf(folder);
        QVERIFY_EXCEPTION_THROWN(writeScenes(folder, fewScenes(12)), FileError);
        QVERIFY(filesOf(folder) == before);
        fs::remove(folder / "train" / "000005.png");
        writeScenes(folder, fewScenes(12));
        QCOMPARE(filesOf(folder).size(), std::size_t{12 + 4 + 1});
    }

    void whatCannotBeWrittenIsAnError() {
        const fs::path file = newFolder();
        test::writeFile(file, "a file where a folder should be");
        QVERIFY_EXCEPTION_THROWN(writeScenes(file, fewScenes(2)), Error);
        QVERIFY_EXCEPTION_THROWN(writeScenes(file / "below", fewScenes(2)), Error);
        QVERIFY_EXCEPTION_THROWN(writeScenes(newFolder(), fewScenes(0)), Error);
        WriteOptions huge = fewScenes(2);
        huge.scene.width = 100000;
        const fs::path untouched = newFolder();
        QVERIFY_EXCEPTION_THROWN(writeScenes(untouched, huge), Error);
        QVERIFY(!fs::exists(untouched));
    }

    void aFailureWhileWritingIsReported() {
        const fs::path folder = newFolder();
        writeScenes(folder, fewScenes(2));
        const auto block = [&](std::uint64_t done) {
            if (done == 2)
                fs::create_directories(folder / "train" / "000002.png" / "in the way");
        };
        QVERIFY_EXCEPTION_THROWN(writeScenes(folder, fewScenes(8, 1), block), FileError);
        QVERIFY(
            !fs::exists(folder / "annotations/captions_train.json")); // so nobody takes it for a complete one
        QVERIFY(fs::exists(folder / "train" / "000001.png"));

        // What was written before the failure is replaced by the next dataset.
        fs::remove_all(folder / "train" / "000002.png");
        writeScenes(folder, fewScenes(2));
        const fs::path other = newFolder();
        writeScenes(other, fewScenes(2));
        QVERIFY(filesOf(folder) == filesOf(other));
    }

    void splitSizes() {
        QCOMPARE(validationCount(1), std::uint64_t{0});
        QCOMPARE(validationCount(2), std::uint64_t{1});
        QCOMPARE(validationCount(19), std::uint64_t{1});
        QCOMPARE(validationCount(2000), std::uint64_t{200});
    }
};

SACCADE_TEST(TestScenesWriter)
#include "tst_scenes_writer.moc"
