#include "core/train/objective.h"
#include "core/train/relabelling.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"
#include "tests/support/two_objects.h"

#include <opencv2/imgcodecs.hpp>
#include <torch/torch.h>

#include <QtTest/QtTest>

#include <QTemporaryDir>

#include <fstream>

using namespace saccade;

namespace {

/// Predicts "a red ball" for every image.
void teachRedBall(Captioner& captioner) {
    TrainingData data;
    data.encoded = {{{4, 5, 6, 2}}};
    const TrainOptions options;
    const std::unique_ptr<Objective> objective = makeObjective({options, data, captioner});
    torch::optim::Adam optimiser(captioner.decoder().parameters(), 0.02);
    for (int step = 0; step < 100; ++step) {
        TrainingBatch batch;
        batch.images = {0};
        batch.grid = torch::randn({1, 16, 160});
        batch.memory = captioner.decoder().prepare(batch.grid, 4, 4);
        optimiser.zero_grad();
        (*objective)(captioner, batch).total.backward();
        optimiser.step();
    }
}

} // namespace

class TestRelabelling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        dataset_.instance_files = {path("instances.json")};
        std::ofstream(path("instances.json")) << test::two_objects_json;
        for (const char* id : {"1", "2", "3"}) {
            CaptionedImage image;
            image.id = id;
            image.path = path(std::string(id) + ".png");
            cv::imwrite(image.path.string(), cv::Mat(64, 64, CV_8UC3, cv::Scalar::all(90)));
            image.captions = {"A red ball and a tree", "a tree", "A red ball."};
            image.instance_file = 0;
            dataset_.images.push_back(image);
        }
        teachRedBall(captioner_);
    }

    void captionsMustBeLikelyAndNameWhatIsThere() {
        const std::vector<RelabelledImage> results = relabelled({.margin = 1});
        QCOMPARE(results.size(), std::size_t{2}); // only a red ball is likely, and the second image has none
        QCOMPARE(results[0].image, std::size_t{0});
        QCOMPARE(results[0].captions, std::vector<std::string>{"a red ball"});
        QCOMPARE(results[0].own, std::size_t{0}); // the model's is the same
        QCOMPARE(results[1].image, std::size_t{2});
        QVERIFY(problems_.empty());
    }

    void aWideMarginKeepsAllThatNamesWhatIsThere() {
        const std::vector<RelabelledImage> results = relabelled({.own_captions = 0, .margin = 50});
        QCOMPARE(results.size(), std::size_t{3});
        QCOMPARE(results[0].captions, std::vector<std::string>{"a red ball"});
        QCOMPARE(results[1].captions, std::vector<std::string>{"a tree"});
        QCOMPARE(results[2].captions,
                 (std::vector<std::string>{"a red ball and a tree", "a tree", "a red ball"}));
    }

    void ownCaptionsAreAdded() {
        CaptionDataset dataset = dataset_;
        dataset.images[0].captions = {"a tree"};
        dataset.images[2].captions.clear();
        const std::vector<RelabelledImage> results = relabelled({.own_captions = 1, .margin = 1}, dataset);
        QCOMPARE(results.size(), std::size_t{2});
        for (const RelabelledImage& result : results) {
            QCOMPARE(result.captions, std::vector<std::string>{"a red ball"});
            QCOMPARE(result.own, std::size_t{1});
        }
    }

    void givenUpGivesNothing() {
        const auto stop = [](std::size_t, std::size_t) { return false; };
        QVERIFY(!relabel(
            captioner_, dataset_, {0, 1, 2}, {}, [](const Message&) {}, stop));
    }

private:
    std::filesystem::path path(const std::string& name) const {
        return folder_.filePath(QString::fromStdString(name)).toStdString();
    }

    std::vector<RelabelledImage> relabelled(const RelabelOptions& options) {
        return relabelled(options, dataset_);
    }
    std::vector<RelabelledImage> relabelled(const RelabelOptions& options, const CaptionDataset& dataset) {
        return relabel(
                   captioner_, dataset, {0, 1, 2}, options,
                   [this](const Message& sentence) { problems_.push_back(sentence.english()); },
                   [](std::size_t, std::size_t) { return true; })
            .value();
    }

    QTemporaryDir folder_;
    CaptionDataset dataset_;
    Captioner captioner_ = test::tinyCaptioner();
    std::vector<std::string> problems_;
};

SACCADE_TEST(TestRelabelling)
#include "tst_relabelling.moc"
