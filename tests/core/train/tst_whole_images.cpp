#include "core/captioner/model_file.h"
#include "core/data/feature_cache.h"
#include "core/explain/context_index.h"
#include "core/image/decode_image.h"
#include "core/run/metrics_file.h"
#include "core/train/cached_features.h"
#include "core/train/context_indexing.h"
#include "core/train/evaluation.h"
#include "core/train/measured_features.h"
#include "core/train/relabelling.h"
#include "core/train/shape_batches.h"
#include "core/train/training_step.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"
#include "tests/support/trainer_bench.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace saccade;

namespace {

constexpr AugmentOptions unchanged{false, false, false};
const BadImage ignore = [](const Message&) {};
const auto goOn = [](std::size_t, std::size_t) { return true; };

Captioner wholeCaptioner() {
    const Captioner tiny = test::tinyCaptioner();
    ModelConfig config = tiny.config();
    config.preprocess.fit = Fit::Whole;
    torch::manual_seed(11);
    Captioner captioner(config, tiny.vocabulary());
    captioner.train(false);
    return captioner;
}

std::vector<std::size_t> allOf(const CaptionDataset& dataset) {
    std::vector<std::size_t> images(dataset.images.size());
    std::iota(images.begin(), images.end(), std::size_t{0});
    return images;
}

} // namespace

class TestWholeImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    /// Batches of two, as shapes a, b, a, a, c, b, a give them: full ones at once, then what is left.
    void batchesAreFullWhereTheyCanBe() {
        const std::string shapes = "abaacba";
        const auto batches =
            batchesByShape({0, 1, 2, 3, 4, 5, 6}, 2, [&](std::size_t image) { return shapes[image]; });
        QCOMPARE(batches, (std::vector<std::vector<std::size_t>>{{0, 2}, {1, 5}, {3, 6}, {4}}));
    }

    void shapesAreKnownFromTheHeaders() {
        Captioner captioner = wholeCaptioner();
        const CaptionDataset dataset = data_.scenes();
        LiveFeatures live(dataset, captioner, unchanged, ignore);
        std::set<std::pair<int, int>> shapes;
        for (const std::size_t image : allOf(dataset)) {
            const cv::Size shape = live.shape(image);
            QCOMPARE(shape, inputSize(imageSize(dataset.images[image].path), captioner.config().preprocess));
            shapes.insert({shape.width, shape.height});
        }
        QCOMPARE(shapes, (std::set<std::pair<int, int>>{{64, 64}, {64, 32}, {32, 64}}));
        const auto batch = shapeBatches(allOf(dataset), live).front();
        const BatchFeatures features = live.features(batch);
        QCOMPARE(features.kept.size(), batch.size());
        QCOMPARE(features.tensors.front().size(2), std::int64_t{live.shape(batch.front()).height / 16});
        QCOMPARE(features.tensors.front().size(3), std::int64_t{live.shape(batch.front()).width / 16});
    }

    /// An augmented image keeps the canvas of the original, and its part lies on that.
    void augmentationKeepsTheShape() {
        Captioner captioner = wholeCaptioner();
        const CaptionDataset dataset = data_.scenes();
        LiveFeatures live(dataset, captioner, {true, true, true}, ignore);
        for (const auto& batch : shapeBatches(allOf(dataset), live)) {
            const BatchFeatures features = live.augmented(batch, 3);
            QCOMPARE(features.kept.size(), batch.size());
            for (const Geometry& geometry : features.geometries) {
                const cv::Rect2d image(0, 0, geometry.original.width, geometry.original.height);
                QVERIFY(geometry.region.area() < image.area() &&
                        geometry.region.area() > 0.65 * image.area());
            }
        }
    }

    void anImageThatChangedIsPassedOver() {
        Captioner captioner = wholeCaptioner();
        const test::TrainerData own(test::several_shapes);
        const CaptionDataset dataset = own.scenes();
        std::vector<std::string> problems;
        LiveFeatures live(dataset, captioner, unchanged,
                          [&](const Message& problem) { problems.push_back(problem.english()); });
        const auto batch = shapeBatches(allOf(dataset), live).front();
        const auto other = shapeBatches(allOf(dataset), live)[1];
        std::filesystem::copy_file(dataset.images[other.front()].path, dataset.images[batch.front()].path,
                                   std::filesystem::copy_options::overwrite_existing);
        const BatchFeatures features = live.features(batch);
        QCOMPARE(features.kept.size(), batch.size() - 1);
        QCOMPARE(problems.size(), std::size_t{1});
    }

    /// Records of all shapes come back, also from a file that is opened again, and are not computed twice.
    void theCacheHoldsSeveralShapes() {
        Captioner captioner = wholeCaptioner();
        const CaptionDataset dataset = data_.scenes();
        const std::filesystem::path folder = folder_->path().toStdString();
        LiveFeatures live(dataset, captioner, unchanged, ignore);
        for (const bool first : {true, false}) {
            CachedFeatures cached(dataset, captioner, allOf(dataset), folder, ignore);
            cached.open();
            std::size_t computed = 0;
            QVERIFY(cached.compute([&](std::size_t, std::size_t) {
                ++computed;
                return true;
            }));
            QCOMPARE(computed, first ? std::size_t{3} : std::size_t{0}); // a batch for each shape
            for (const auto& batch : shapeBatches(allOf(dataset), cached)) {
                const BatchFeatures kept = cached.features(batch), expected = live.features(batch);
                // Rounded to 16 bits.
                QVERIFY(torch::allclose(kept.tensors.front().to(torch::kFloat), expected.tensors.front(),
                                        1e-3, 1e-4));
                for (std::size_t i = 0; i < batch.size(); ++i) {
                    QCOMPARE(kept.geometries[i].region, expected.geometries[i].region);
                    QVERIFY(kept.geometries[i].grid_shift == expected.geometries[i].grid_shift);
                }
            }
        }
        // Of squares, the records are those of earlier versions: a file of them is another one.
        Captioner square = test::tinyCaptioner();
        CachedFeatures(dataset, square, allOf(dataset), folder, ignore).open();
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder), {}), std::ptrdiff_t{2});
    }

    /// A batch of all shapes makes the step that its parts make as batches of their own.
    void aMixedBatchIsOneStep() {
        const CaptionDataset dataset = data_.scenes();
        TrainOptions options = data_.options();
        options.fit = "whole";
        options.encoder_weights = "frozen.safetensors";
        options.gradient_clip = 0;
        const auto step = [&](const std::vector<std::vector<std::size_t>>& batches) {
            Captioner whole = wholeCaptioner();
            RunState state;
            state.captioner = std::make_shared<Captioner>(std::move(whole));
            TrainingData data;
            data.encoded.assign(dataset.images.size(), {{4, 5, 6, 2}, {4, 8, 2}});
            state.objective = makeObjective({options, data, *state.captioner});
            state.optimiser =
                std::make_unique<AdamW>(makeOptimiser(*state.captioner, state.objective->state(), options));
            LiveFeatures live(dataset, *state.captioner, unchanged, ignore);
            const Schedule schedule{ScheduleOptions{.kind = ScheduleKind::Constant}};
            return TrainingStep(state, live, options, schedule)(batches, 10).value();
        };
        const StepReport mixed = step({{4, 5, 6, 7, 8, 9}});
        LiveFeatures live(dataset, whole_, unchanged, ignore);
        const auto parts = shapeBatches({4, 5, 6, 7, 8, 9}, live);
        QCOMPARE(parts.size(), std::size_t{3});
        const StepReport apart = step(parts);
        QVERIFY(std::abs(mixed.loss - apart.loss) < 1e-6);
        QVERIFY(std::abs(mixed.gradient_norm - apart.gradient_norm) < 1e-5 * apart.gradient_norm);
        QCOMPARE(mixed.step, std::int64_t{1});
    }

    /// With a frozen encoder and its cache, and with one that learns from augmented images.
    void trainingResumesExactly_data() {
        QTest::addColumn<bool>("frozen");
        QTest::newRow("cached") << true;
        QTest::newRow("live") << false;
    }
    void trainingResumesExactly() {
        QFETCH(bool, frozen);
        TrainOptions options = data_.options();
        options.fit = "whole";
        options.epochs = 2;
        options.augment_crop = options.augment_colour = !frozen;
        if (frozen)
            options.encoder_weights = frozenEncoder();
        const CaptionDataset dataset = data_.scenes();
        RunDirectory straight = RunDirectory::create(run("straight"), options);
        test::Stopper observer;
        QVERIFY(test::train(dataset, straight, observer).finished);
        QCOMPARE(observer.steps.size(), std::size_t{2 * 4}); // 16 images in batches of four
        QVERIFY(observer.problems.empty());
        std::set<std::pair<int, int>> grids;
        for (const CaptionResult& sample : observer.epochs.back().samples) {
            const AttentionMaps& map = sample.best().words.front().attention;
            grids.insert({map.rows, map.columns});
            QCOMPARE(cv::Size(map.columns, map.rows),
                     inputSize(sample.geometry.original, {64, Fit::Whole}) / 16);
        }
        QVERIFY(grids.size() > 1);

        {
            RunDirectory stopped = RunDirectory::create(run("stopped"), options);
            test::Stopper stopper;
            stopper.when = [](const TrainProgress& now) {
                return now.phase == TrainPhase::Training && now.done == 6;
            };
            QVERIFY(test::train(dataset, stopped, stopper).stopped);
        }
        RunDirectory resumed = RunDirectory::resume(run("stopped"));
        test::Stopper rest;
        QVERIFY(test::train(dataset, resumed, rest).finished);
        QCOMPARE(rest.steps.size(), std::size_t{2});
        const NamedTensors expected = readWeights(straight.layout().lastModel());
        for (const auto& [name, tensor] : readWeights(resumed.layout().lastModel()))
            QVERIFY2(torch::equal(tensor, expected.at(name)), name.c_str());

        const auto model = readModel(straight.layout().bestModel());
        QVERIFY(model->config().preprocess.fit == Fit::Whole);
    }

    /// In the order of the images, with the captions of one by one.
    void evaluationIsThatOfOneByOne() {
        Captioner captioner = wholeCaptioner();
        const CaptionDataset dataset = data_.scenes();
        LiveFeatures live(dataset, captioner, unchanged, ignore);
        const Evaluation all = captionImages(captioner, live, allOf(dataset), {});
        QCOMPARE(all.images, allOf(dataset));
        for (const std::size_t image : allOf(dataset)) {
            const Evaluation alone = captionImages(captioner, live, {image}, {});
            QCOMPARE(all.hypotheses[image].caption(), alone.hypotheses.front().caption());
            QCOMPARE(all.geometries[image].region, alone.geometries.front().region);
        }
        const Evaluation scored = evaluateSplit(captioner, dataset, "train", {}, ignore, {}, 1000);
        QCOMPARE(scored.images.size(), std::size_t{16});
        QVERIFY(scored.calibration->reliability.count > 0);

        const Captioners pair = {std::make_shared<Captioner>(wholeCaptioner()),
                                 std::make_shared<Captioner>(test::tinyCaptioner())};
        QCOMPARE(evaluateSplit(pair, dataset, "train", {}, ignore).images, scored.images);
    }

    void whatImagesLookLikeIsMeasuredOnSquares() {
        Captioner captioner = wholeCaptioner();
        const CaptionDataset dataset = data_.scenes();
        LiveFeatures live(dataset, captioner, unchanged, ignore);
        const MeasuredFeatures measured = measureFeatures(captioner, live, allOf(dataset), {}, goOn);
        QVERIFY(measured.features.has_value());
        QCOMPARE(measured.features->rows, 4);
        QCOMPARE(measured.features->columns, 4);
        captioner.setTrainingFeatures(measured.features);
        writeModel(run("model.safetensors"), captioner, Precision::Float32, "{}");
        const auto read = readModel(run("model.safetensors"));
        QVERIFY(torch::equal(read->trainingFeatures()->mean_grid, measured.features->mean_grid));
    }

    void contextsAndLabelsTakeAllShapes() {
        Captioner captioner = wholeCaptioner();
        const CaptionDataset dataset = data_.scenes();
        LiveFeatures live(dataset, captioner, unchanged, ignore);
        ContextIndexRequest request;
        request.dataset = dataset.format;
        request.split = "train";
        const auto index = indexContexts(captioner, live, dataset, request, goOn);
        QVERIFY(index.has_value());
        RelabelOptions options;
        options.margin = 1e9; // every caption is kept
        const auto labels = relabel(captioner, dataset, allOf(dataset), options, ignore, goOn);
        QCOMPARE(labels->size(), dataset.images.size());
        for (std::size_t i = 0; i < labels->size(); ++i)
            QCOMPARE((*labels)[i].image, i);
    }

private:
    std::filesystem::path run(const char* name) const {
        return folder_->filePath(QLatin1String(name)).toStdString();
    }
    std::string frozenEncoder() const {
        const std::filesystem::path weights = run("encoder.safetensors");
        torch::manual_seed(5);
        NamedTensors tensors;
        const auto backbone = makeBackbone("scenes_cnn", false);
        for (const auto& parameter : backbone->named_parameters())
            tensors[parameter.key()] = parameter.value().detach();
        for (const auto& buffer : backbone->named_buffers())
            tensors[buffer.key()] = buffer.value();
        writeTensors(weights, tensors, Precision::Float32, {});
        return weights.string();
    }

    std::unique_ptr<QTemporaryDir> folder_;
    test::TrainerData data_{test::several_shapes};
    Captioner whole_ = wholeCaptioner();
};

SACCADE_TEST(TestWholeImages)
#include "tst_whole_images.moc"
