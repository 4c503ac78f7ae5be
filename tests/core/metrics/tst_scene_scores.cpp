#include "core/metrics/scene_scores.h"

#include "core/data/caption_dataset.h"
#include "tests/support/captions.h"
#include "tests/support/files.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace saccade;

namespace {

/// Image 1 shows a red ball, image 2 a blue house.
std::string instances() {
    return test::json("{'images': [{'id': 1, 'file_name': '000000.png', 'width': 64, 'height': 64},"
                      " {'id': 2, 'file_name': '000001.png', 'width': 64, 'height': 64}],"
                      " 'categories': [{'id': 1, 'name': 'ball'}, {'id': 2, 'name': 'house'}],"
                      " 'annotations': [{'id': 1, 'image_id': 1, 'category_id': 1,"
                      " 'attributes': {'colour': 'red', 'size': 'medium'}},"
                      " {'id': 2, 'image_id': 2, 'category_id': 2,"
                      " 'attributes': {'colour': 'blue', 'size': 'medium'}}]}");
}

/// Three images; the third is not in the record of the scenes.
CaptionDataset scenesIn(const std::filesystem::path& folder) {
    CaptionDataset dataset;
    dataset.instance_files = {folder / "annotations" / "instances_val.json"};
    for (const char* id : {"1", "2", "3"}) {
        CaptionedImage image;
        image.id = id;
        image.instance_file = 0;
        dataset.images.push_back(image);
    }
    return dataset;
}

Hypothesis says(const std::vector<std::string>& words) {
    Hypothesis hypothesis;
    for (const std::string& word : words) {
        CaptionWord each;
        each.word = word;
        hypothesis.words.push_back(each);
    }
    return hypothesis;
}

} // namespace

class TestSceneScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesTheCaptionsOfScenes() {
        const std::filesystem::path folder = folder_.path().toStdString();
        test::writeFile(folder / "scenes.txt", "A dataset of illustrated scenes made by Saccade.\n");
        test::writeFile(folder / "annotations" / "instances_val.json", instances());
        const std::vector<std::size_t> images = {0, 1, 2, 1};
        const std::vector<Hypothesis> captions = {says({"a", "red", "ball"}), says({"a", "red", "house"}),
                                                  says({"a", "dog"}), says({"a", "ball"})};
        const auto scores = scoreScenes(scenesIn(folder), images, captions, [](const Message&) {});
        QVERIFY(scores.has_value());
        QCOMPARE(scores->captions, 3u);
        QVERIFY(test::near(scores->objects_right, 2.0 / 3)); // the ball and the house
        QVERIFY(test::near(scores->right, 1.0 / 3));         // the house is blue
        QVERIFY(!scores->images[2].has_value());
        QVERIFY(scores->images[1]->objects_right && !scores->images[1]->right);
        const std::vector<double> again = scoresOf(sceneParts(*scores));
        QVERIFY(test::near(again.at(0), scores->objects_right) && test::near(again.at(1), scores->right));
        QCOMPARE(namedScores(*scores).at(1).first, std::string("scene_objects_and_colours_right"));
        QVERIFY(std::isnan(namedScores(scores->images[2]).at(0).second));
    }

    void otherDatasetsHaveNone() {
        const std::filesystem::path folder = folder_.path().toStdString() + "/photographs";
        test::writeFile(folder / "annotations" / "instances_val.json", instances());
        const std::vector<std::size_t> images = {0};
        const std::vector<Hypothesis> captions = {says({"a", "red", "ball"})};
        QVERIFY(!scoreScenes(scenesIn(folder), images, captions, [](const Message&) {}));
    }

    void tellsOfABrokenRecord() {
        const std::filesystem::path folder = folder_.path().toStdString() + "/broken";
        test::writeFile(folder / "scenes.txt", "A dataset of illustrated scenes made by Saccade.\n");
        test::writeFile(folder / "annotations" / "instances_val.json", "{");
        const std::vector<std::size_t> images = {0};
        const std::vector<Hypothesis> captions = {says({"a", "red", "ball"})};
        int told = 0;
        QVERIFY(!scoreScenes(scenesIn(folder), images, captions, [&told](const Message&) { ++told; }));
        QCOMPARE(told, 1);
    }

private:
    QTemporaryDir folder_;
};

SACCADE_TEST(TestSceneScores)
#include "tst_scene_scores.moc"
