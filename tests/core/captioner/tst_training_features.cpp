#include "core/base/error.h"
#include "core/captioner/model_average.h"
#include "core/captioner/model_file.h"
#include "core/captioner/training_features_file.h"
#include "core/weights/model_details.h"
#include "core/weights/safetensors.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

using FileChange = std::function<void(nlohmann::json&, NamedTensors&)>;

bool isNear(double value, double expected, double tolerance = 1e-5) {
    return std::abs(value - expected) < tolerance;
}

/// One kind around the origin, with deviation 1 in all directions; held-out distances 0, 0.01 … 1.
TrainingFeatures plainFeatures(std::int64_t channels) {
    TrainingFeatures features;
    features.rows = features.columns = 4;
    features.mean_grid = torch::full({16, channels}, 0.25F);
    FeatureKind kind;
    kind.distance.centre = torch::zeros({channels});
    kind.distance.components = torch::eye(channels).narrow(0, 0, 2);
    kind.distance.deviations = {1, 1};
    for (std::size_t i = 0; i < kind.held_out.size(); ++i)
        kind.held_out[i] = static_cast<double>(i) / 100;
    kind.images = {180, {"scenes"}, true};
    features.kinds = {kind};
    return features;
}

} // namespace

class TestTrainingFeatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distanceByHand() {
        // Eight images at (±4, 1, 0, 0), (0, 1 ± 2, 0, 0), twice each. Their mean is (0, 1, 0, 0), their
        // variances are 4 x 16 / 7 and 4 x 4 / 7 along the first two channels and 0 along the others. There
        // are two components for eight images, so the others share the least variance: 1e-6 of the mean
        // variance, (64 + 16) / 7 / 4.
        const torch::Tensor once = torch::tensor({{4.0F, 1.0F, 0.0F, 0.0F},
                                                  {-4.0F, 1.0F, 0.0F, 0.0F},
                                                  {0.0F, 3.0F, 0.0F, 0.0F},
                                                  {0.0F, -1.0F, 0.0F, 0.0F}});
        const FeatureDistance fitted = FeatureDistance::fit(torch::cat({once, once}));
        QVERIFY(torch::allclose(fitted.centre, torch::tensor({0.0F, 1.0F, 0.0F, 0.0F})));
        QCOMPARE(fitted.deviations.size(), std::size_t{2});
        QVERIFY(isNear(fitted.deviations[0], std::sqrt(64.0 / 7)));
        QVERIFY(isNear(fitted.deviations[1], std::sqrt(16.0 / 7)));
        QVERIFY(isNear(fitted.rest, std::sqrt(80.0 / 28 * 1e-6), 1e-7));
        QVERIFY(torch::allclose(fitted.components.abs(), torch::eye(4).narrow(0, 0, 2), 1e-5, 1e-5));

        // (8, 1, 0, 0) is 8 from the centre along the first: sqrt(64 / (64 / 7) / 4) = sqrt(7 / 4);
        // (4, 3, 0, 0): sqrt((16 / (64 / 7) + 4 / (16 / 7)) / 4) = sqrt(7 / 8).
        const std::vector<double> distances =
            fitted.of(torch::tensor({{8.0F, 1.0F, 0.0F, 0.0F}, {4.0F, 3.0F, 0.0F, 0.0F}}));
        QVERIFY(isNear(distances[0], std::sqrt(1.75)));
        QVERIFY(isNear(distances[1], std::sqrt(0.875)));
    }

    void directionsOutsideTheComponentsShareADeviation() {
        FeatureDistance distance;
        distance.centre = torch::tensor({1.0F, 0.0F, 0.0F});
        distance.components = torch::tensor({{1.0F, 0.0F, 0.0F}});
        distance.deviations = {2};
        distance.rest = 0.5;
        // (5, 3, 4): 4 along the component, 5 outside: sqrt((16 / 4 + 25 / 0.25) / 3)
        QVERIFY(isNear(distance.of(torch::tensor({{5.0F, 3.0F, 4.0F}})).front(), std::sqrt(104.0 / 3)));
    }

    void equalImagesAreFarFromAllOthersButFinite() {
        const FeatureDistance distance = FeatureDistance::fit(torch::ones({20, 6}));
        const std::vector<double> distances =
            distance.of(torch::stack({torch::ones({6}), torch::zeros({6})}));
        QVERIFY(isNear(distances[0], 0));
        QVERIFY(distances[1] > 1000 && std::isfinite(distances[1]));
    }

    void percentilesAndQuantilesByHand() {
        const Percentiles three = percentilesOf({3, 1, 2}); // in order 1, 2, 3
        QVERIFY(isNear(three[0], 1) && isNear(three[25], 1.5) && isNear(three[50], 2) &&
                isNear(three[100], 3));
        QVERIFY(isNear(quantileOf(0.5, three), 0));
        QVERIFY(isNear(quantileOf(1.5, three), 0.25));
        QVERIFY(isNear(quantileOf(2.98, three), 0.99));
        QCOMPARE(quantileOf(3.01, three), 1.0);
        const Percentiles one = percentilesOf({4});
        QCOMPARE(quantileOf(3.9, one), 0.0);
        QCOMPARE(quantileOf(4.1, one), 1.0);
    }

    void theKindThatAnImageIsMostLikeCounts() {
        TrainingFeatures features = plainFeatures(4);
        FeatureKind far = features.kinds.front();
        far.distance.centre = torch::full({4}, 10.0F);
        far.images = {20, {"photos"}, false};
        features.kinds.push_back(far);
        // The mean of two cells at (0, 0, 0, 0) and (2, 0, 0, 0) is 1 from the origin: sqrt(1 / 4); an image
        // at the second centre is 0 from it; one in between is far from both.
        torch::Tensor grids = torch::zeros({3, 2, 4});
        grids[0][1][0] = 2.0F;
        grids[1].fill_(10.0F);
        grids[2].fill_(5.0F);
        const std::vector<Familiarity> familiarity = features.familiarity(grids);
        QVERIFY(isNear(familiarity[0].distance, 0.5) && isNear(familiarity[0].quantile, 0.5));
        QVERIFY(isNear(familiarity[1].distance, 0) && !familiarity[1].isUnlike());
        QVERIFY(isNear(familiarity[2].distance, 5) && familiarity[2].isUnlike());
        QCOMPARE(features.learnedFrom(), (LearnedFrom{200, {"scenes", "photos"}, false}));
    }

    /// Two rows of two cells, one channel: 0 and 4 above, 8 and 12 below. As one row of four cells: the rows'
    /// mean 4 and 8, at a quarter of a cell before and after the middle of each half: 4, 5, 7 and 8.
    void theMeanGridTakesTheShapeOfAnImage() {
        TrainingFeatures features;
        features.rows = features.columns = 2;
        features.mean_grid = torch::tensor({{0.0F}, {4.0F}, {8.0F}, {12.0F}});
        QVERIFY(features.meanGrid(2, 2).is_same(features.mean_grid));
        const torch::Tensor wide = features.meanGrid(1, 4);
        QVERIFY(torch::allclose(wide, torch::tensor({{4.0F}, {5.0F}, {7.0F}, {8.0F}})));
    }

    void theyStayInTheModelFile_data() {
        QTest::addColumn<int>("precision");
        QTest::newRow("16 bits") << static_cast<int>(Precision::Float16);
        QTest::newRow("32 bits") << static_cast<int>(Precision::Float32);
    }
    void theyStayInTheModelFile() {
        QFETCH(int, precision);
        const auto model = written(static_cast<Precision>(precision));
        const auto& features = model->trainingFeatures();
        QVERIFY(features.has_value());
        QCOMPARE(features->rows, 4);
        QVERIFY(torch::equal(features->mean_grid, torch::full({16, 160}, 0.25F)));
        QCOMPARE(features->kinds.size(), std::size_t{1});
        QVERIFY(features->kinds.front().held_out == plainFeatures(160).kinds.front().held_out);
        QCOMPARE(features->kinds.front().distance.deviations, (std::vector<double>{1, 1}));
        QCOMPARE(model->learnedFrom().value(), (LearnedFrom{180, {"scenes"}, true}));
        QCOMPARE(precisionOf(file()), static_cast<Precision>(precision));

        PreprocessedImage image;
        image.rgb = cv::Mat(64, 64, CV_8UC3, cv::Scalar(90, 120, 40));
        const CaptionResult result = model->caption({image}, {}).front();
        QVERIFY(result.familiarity.has_value() && result.familiarity->distance > 0);
        QCOMPARE(result.learned_from.value().images, std::int64_t{180});
    }

    void aModelWithoutThemSaysNothing() {
        test::writeTinyModel(file());
        const auto model = readModel(file());
        QVERIFY(!model->trainingFeatures() && !model->learnedFrom());
        PreprocessedImage image;
        image.rgb = cv::Mat(64, 64, CV_8UC3, cv::Scalar(90, 120, 40));
        QVERIFY(!model->caption({image}, {}).front().familiarity);
        QCOMPARE(trainingRecord(file()), std::string(R"({"dataset":"none"})"));
    }

    void theyAreNoWeights() {
        test::writeTinyModel(file());
        const std::int64_t parameters = readModelDetails(file()).parameters;
        written(Precision::Float32);
        QCOMPARE(readModelDetails(file()).parameters, parameters);
    }

    void anotherVersionIsPassedOver() {
        QVERIFY(
            !rewritten([](nlohmann::json& json, NamedTensors&) { json["version"] = 2; })->trainingFeatures());
    }

    void filesThatDoNotFitAreRefused_data() {
        QTest::addColumn<FileChange>("change");
        const auto add = [](const char* name, FileChange change) {
            QTest::newRow(name) << std::move(change);
        };
        add("no grid",
            [](nlohmann::json&, NamedTensors& tensors) { tensors.erase("training_features.mean_grid"); });
        add("another grid", [](nlohmann::json& json, NamedTensors&) { json["rows"] = 5; });
        add("a grid of another size", [](nlohmann::json&, NamedTensors& tensors) {
            tensors["training_features.mean_grid"] = torch::zeros({16, 159});
        });
        add("a number that is not finite", [](nlohmann::json&, NamedTensors& tensors) {
            tensors["training_features.0.centre"] = torch::full({160}, std::nanf(""));
        });
        add("more deviations than components", [](nlohmann::json& json, NamedTensors&) {
            json["kinds"][0]["deviations"] = {1, 1, 1};
        });
        add("a deviation of zero", [](nlohmann::json& json, NamedTensors&) {
            json["kinds"][0]["deviations"] = {1, 0};
        });
        add("no rest", [](nlohmann::json& json, NamedTensors&) { json["kinds"][0].erase("rest"); });
        add("too few percentiles", [](nlohmann::json& json, NamedTensors&) {
            json["kinds"][0]["held_out"] = {1, 2};
        });
        add("percentiles that fall",
            [](nlohmann::json& json, NamedTensors&) { json["kinds"][0]["held_out"][3] = 9; });
        add("no kind", [](nlohmann::json& json, NamedTensors&) { json["kinds"] = nlohmann::json::array(); });
        add("no object", [](nlohmann::json& json, NamedTensors&) { json = 1; });
    }
    void filesThatDoNotFitAreRefused() {
        QFETCH(FileChange, change);
        QVERIFY_THROWS_EXCEPTION(FileError, rewritten(change));
    }

    void anAverageKeepsThemOnlyForOneEncoder() {
        const fs::path other = folder_.filePath("other.safetensors").toStdString();
        for (const bool same : {true, false}) {
            written(Precision::Float32);
            Captioner captioner = test::tinyCaptioner();
            const torch::NoGradGuard no_gradients;
            captioner.decoder().parameters().front().fill_(1);
            if (!same)
                captioner.encoder().parameters().front().fill_(1);
            writeModel(other, captioner, Precision::Float32, "{}");
            QCOMPARE(readAverage({file(), other})->trainingFeatures().has_value(), same);
        }
    }

private:
    fs::path file() const { return folder_.filePath("model.safetensors").toStdString(); }

    std::shared_ptr<Captioner> written(Precision precision) const {
        Captioner captioner = test::tinyCaptioner();
        captioner.setTrainingFeatures(plainFeatures(160));
        writeModel(file(), captioner, precision, "{}");
        return readModel(file());
    }

    /// The same with a change to its metadata or tensors.
    std::shared_ptr<Captioner> rewritten(const FileChange& change) const {
        written(Precision::Float32);
        NamedTensors tensors = readWeights(file());
        auto metadata = SafetensorsFile(file()).metadata();
        nlohmann::json json = nlohmann::json::parse(metadata.at(training_features_key));
        change(json, tensors);
        metadata[training_features_key] = json.dump();
        writeTensors(file(), tensors, Precision::Float32, metadata);
        return readModel(file());
    }

    QTemporaryDir folder_;
};

SACCADE_TEST(TestTrainingFeatures)
#include "tst_training_features.moc"
