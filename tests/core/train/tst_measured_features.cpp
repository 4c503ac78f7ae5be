#include "core/captioner/model_file.h"
#include "core/data/open_dataset.h"
#include "core/image/decode_image.h"
#include "core/train/measured_features.h"
#include "core/train/trainer.h"
#include "tests/support/paths.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <torch/torch.h>

#include <QtTest/QtTest>

#include <algorithm>
#include <numeric>

using namespace saccade;

namespace {

/// Features of 4 x 4 cells that were made up: image i has row i of `values` [images, channels] in each.
class GivenFeatures : public FeatureSource {
public:
    explicit GivenFeatures(torch::Tensor values) : values_(std::move(values)) {}

    BatchFeatures features(const std::vector<std::size_t>& images) override {
        BatchFeatures batch;
        std::vector<torch::Tensor> rows;
        for (std::size_t i = 0; i < images.size(); ++i) {
            rows.push_back(values_[static_cast<std::int64_t>(images[i])].view({-1, 1, 1}).expand({-1, 4, 4}));
            batch.kept.push_back(i);
        }
        batch.tensors = {torch::stack(rows)};
        return batch;
    }

private:
    torch::Tensor values_;
};

std::vector<std::size_t> range(std::size_t first, std::size_t count) {
    std::vector<std::size_t> images(count);
    std::iota(images.begin(), images.end(), first);
    return images;
}

/// The first photographs of a folder, in the order of their names; fewer where it holds fewer.
std::vector<std::filesystem::path> firstImages(const std::filesystem::path& folder, std::size_t count) {
    std::vector<std::filesystem::path> images;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        images.push_back(entry.path());
    std::sort(images.begin(), images.end());
    images.resize(std::min(count, images.size()));
    return images;
}

/// How often the second is larger than the first, half of the equal ones included: the area under the ROC
/// curve.
double areaUnderRoc(const std::vector<double>& first, const std::vector<double>& second) {
    double larger = 0;
    for (const double a : first)
        for (const double b : second)
            larger += b > a ? 1 : b == a ? 0.5 : 0;
    return larger / static_cast<double>(first.size() * second.size());
}

bool goOn(std::size_t /*done*/, std::size_t /*total*/) {
    return true;
}

} // namespace

class TestMeasuredFeatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { torch::set_num_threads(1); }

    void theMeanGridIsThatOfEachPlace() {
        Captioner captioner = test::tinyCaptioner();
        torch::manual_seed(1);
        const torch::Tensor values = torch::rand({40, 160});
        GivenFeatures source(values);
        const MeasuredFeatures measured = measureFeatures(captioner, source, range(0, 40), {}, goOn);
        QVERIFY(measured.features.has_value());
        QCOMPARE(measured.features->rows, 4);
        QCOMPARE(measured.features->columns, 4);
        // The norm of an untrained encoder leaves the features as they are, but for its epsilon.
        const torch::Tensor expected = values.mean(0).expand({16, 160});
        QVERIFY(torch::allclose(measured.features->mean_grid, expected, 1e-3, 1e-3));
    }

    void heldOutImagesTellWhatIsFar() {
        Captioner captioner = test::tinyCaptioner();
        torch::manual_seed(2);
        // 200 images to learn from, 200 of the same kind that were held out, 200 more, 50 of another kind.
        const torch::Tensor values = torch::randn({650, 160});
        values.narrow(0, 600, 50).add_(1);
        GivenFeatures source(values);
        for (const bool has_held_out : {true, false}) {
            const MeasuredFeatures measured =
                measureFeatures(captioner, source, range(0, 200),
                                has_held_out ? range(200, 200) : std::vector<std::size_t>(), goOn);
            const auto unlike = [&](std::size_t first, std::size_t count) {
                const auto familiarity = measured.features->familiarity(
                    captioner.encoder().annotate(source.features(range(first, count)).tensors));
                return std::count_if(familiarity.begin(), familiarity.end(),
                                     [](const Familiarity& each) { return each.isUnlike(); });
            };
            QVERIFY2(unlike(400, 200) <= 8, "one in a hundred is expected");
            QCOMPARE(unlike(600, 50), 50);
        }
    }

    /// 60 images of one dataset and 20 of another, far apart; a third has too few to say anything.
    void eachDatasetHasAKindOfItsOwn() {
        Captioner captioner = test::tinyCaptioner();
        torch::manual_seed(3);
        const torch::Tensor values = torch::randn({85, 160});
        values.narrow(0, 60, 20).add_(5);
        GivenFeatures source(values);
        CaptionDataset dataset;
        dataset.sources = 3;
        dataset.images.resize(85);
        for (std::size_t i = 60; i < 85; ++i)
            dataset.images[i].source = i < 80 ? 1 : 2;
        std::size_t last = 0, all = 0;
        const MeasuredFeatures measured =
            measureByDataset(captioner, source, dataset, range(0, 85), {}, {"a", "b", "c"},
                             [&](std::size_t done, std::size_t total) {
                                 last = done;
                                 all = total;
                                 return true;
                             });
        QCOMPARE(all, std::size_t{85});
        QCOMPARE(last, std::size_t{85});
        const std::vector<FeatureKind>& kinds = measured.features->kinds;
        QCOMPARE(kinds.size(), std::size_t{2});
        QCOMPARE(kinds[0].images.images, std::int64_t{60});
        QCOMPARE(kinds[1].images.datasets, std::vector<std::string>{"b"});
        const torch::Tensor expected = values.narrow(0, 0, 80).mean(0).expand({16, 160});
        QVERIFY(torch::allclose(measured.features->mean_grid, expected, 1e-2, 1e-2));
    }

    void tooFewImagesSayNothing() {
        Captioner captioner = test::tinyCaptioner();
        GivenFeatures source(torch::rand({20, 160}));
        QVERIFY(!measureFeatures(captioner, source, range(0, 19), {}, goOn).features);
        QVERIFY(measureFeatures(captioner, source, range(0, 20), {}, goOn).features);
    }

    void itCanBeCancelled() {
        Captioner captioner = test::tinyCaptioner();
        GivenFeatures source(torch::rand({100, 160}));
        const auto once = [](std::size_t done, std::size_t) { return done < 64; };
        QVERIFY(measureFeatures(captioner, source, range(0, 100), {}, once).cancelled);
    }

    /// With a model that is far too small to find them all; a larger one is in the documents.
    void aModelOfScenesTellsPhotographsFromNewScenes() {
        const std::filesystem::path photographs = test::sharedData("coco-256/val");
        SKIP_WITHOUT(photographs);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("data").toStdString();
        test::writeSmallDataset(path, 120);
        TrainOptions options = test::smallTraining(path);
        options.epochs = 4;
        options.validation_images = 8;
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        TrainObserver observer;
        QVERIFY(train(openDataset(path.string()), run, torch::kCPU, observer, {}).finished);
        const auto model = readModel(run.layout().bestModel());
        QVERIFY(model->trainingFeatures().has_value());

        std::vector<double> scenes, others;
        int false_alarms = 0, found = 0;
        const auto see = [&](const cv::Mat& rgb, std::vector<double>& distances, int& unlike) {
            const PreprocessedImage image = preprocess(rgb, rgb.size(), model->config().preprocess);
            const Familiarity familiarity = model->see({image}).familiarity.front();
            distances.push_back(familiarity.distance);
            unlike += familiarity.isUnlike() ? 1 : 0;
        };
        for (std::uint64_t i = 0; i < 60; ++i)
            see(scenes::makeScene(6, i, {96, 96}).rgb, scenes, false_alarms);
        for (const std::filesystem::path& file : firstImages(photographs, 60))
            see(decodeImage(file, options.image_size).rgb, others, found);
        const QByteArray measured = QStringLiteral("area %1, false alarms %2, found %3")
                                        .arg(areaUnderRoc(scenes, others))
                                        .arg(false_alarms)
                                        .arg(found)
                                        .toUtf8();
        QVERIFY2(areaUnderRoc(scenes, others) > 0.9, measured.constData());
        QVERIFY2(false_alarms <= 4, measured.constData());
        QVERIFY2(found >= 15, measured.constData());
    }

    void whatTheStartingModelKnewIsKept() {
        QTemporaryDir folder;
        TrainOptions options;
        for (const char* name : {"first", "second"}) {
            const std::filesystem::path path = folder.filePath(name).toStdString();
            test::writeSmallDataset(path, 40);
            const std::string start = options.initial_model;
            options = test::smallTraining(path);
            options.epochs = 1;
            options.initial_model = start;
            RunDirectory run =
                RunDirectory::create(folder.filePath(QString("run ") + name).toStdString(), options);
            TrainObserver observer;
            options.initial_model =
                train(openDataset(path.string()), run, torch::kCPU, observer, {}).best_model.string();
        }
        const auto features = readModel(options.initial_model)->trainingFeatures();
        QVERIFY(features.has_value());
        QCOMPARE(features->kinds.size(), std::size_t{2});
        QCOMPARE(features->kinds[0].images.datasets, std::vector<std::string>{"second"});
        QCOMPARE(features->kinds[1].images.datasets, std::vector<std::string>{"first"});
    }
};

SACCADE_TEST(TestMeasuredFeatures)
#include "tst_measured_features.moc"
