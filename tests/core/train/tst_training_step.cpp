#include "core/base/error.h"
#include "core/model/weights_file.h"
#include "core/train/model_setup.h"
#include "core/train/training_step.h"
#include "core/weights/safetensors.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"
#include "tests/support/trainer_bench.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;

namespace {

/// Two images with captions over the words of the tiny captioner: two of 4 and 3 words, end tokens counted,
/// and one of 6. So words and captions give the images different shares.
TrainingData twoImagesOfWords() {
    TrainingData data;
    data.training = {0, 1};
    data.captions = {{{"a", "red", "ball"}, {"red", "ball"}}, {{"a", "tree", "and", "a", "tree"}}};
    data.encoded = {{{4, 5, 6, 2}, {5, 6, 2}}, {{4, 8, 7, 4, 8, 2}}};
    return data;
}

/// Random features, the same for an image each time.
class RandomFeatures : public FeatureSource {
public:
    BatchFeatures features(const std::vector<std::size_t>& images) override {
        BatchFeatures batch;
        std::vector<torch::Tensor> grids;
        for (std::size_t i = 0; i < images.size(); ++i) {
            batch.kept.push_back(i);
            batch.geometries.push_back({{64, 64}, {0, 0, 64, 64}});
            grids.push_back(of_images_[static_cast<std::int64_t>(images[i])]);
        }
        batch.tensors = {torch::stack(grids)};
        return batch;
    }

private:
    torch::Tensor of_images_ = torch::randn({2, 160, 4, 4});
};

/// A captioner without dropout and batch statistics, and a run that trains it.
struct StepBench {
    explicit StepBench(double doubly_stochastic) {
        state.captioner = std::make_shared<Captioner>(test::tinyCaptioner());
        options.encoder_weights = "frozen.safetensors";
        options.objective_options["doubly_stochastic"] = doubly_stochastic;
        options.gradient_clip = 0;
        state.objective = makeObjective({options, data, *state.captioner});
        state.optimiser =
            std::make_unique<AdamW>(makeOptimiser(*state.captioner, state.objective->state(), options));
    }

    StepReport step(RandomFeatures& features, const std::vector<std::vector<std::size_t>>& batches) {
        TrainingStep step(state, features, options, schedule);
        return step(batches, 10).value();
    }
    /// A tenth of the gradient, after the first step.
    NamedTensors moments() const { return state.optimiser->state(); }

    TrainOptions options;
    TrainingData data = twoImagesOfWords();
    RunState state;
    Schedule schedule{ScheduleOptions{.kind = ScheduleKind::Constant}};
};

} // namespace

class TestTrainingStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchesOfAStepCountAsOneLargeBatch() {
        for (const double doubly_stochastic : {0.0, 1.0}) {
            RandomFeatures features;
            StepBench added(doubly_stochastic), large(doubly_stochastic);
            const StepReport of_both = added.step(features, {{0}, {1}});
            const StepReport of_one = large.step(features, {{0, 1}});
            QCOMPARE(of_both.step, std::int64_t{1});
            QVERIFY2(std::abs(of_both.loss - of_one.loss) < 1e-5, qPrintable(QString::number(of_both.loss)));
            QVERIFY(std::abs(of_both.gradient_norm - of_one.gradient_norm) < 1e-4 * of_one.gradient_norm);
            const NamedTensors expected = large.moments();
            for (const auto& [name, moment] : added.moments())
                QVERIFY2(torch::allclose(moment, expected.at(name), 1e-4, 1e-8), name.c_str());
        }
    }

    void lossOfAStepIsWeightedByWords() {
        RandomFeatures features;
        const double first = StepBench(0).step(features, {{0}}).loss;
        const double second = StepBench(0).step(features, {{1}}).loss;
        const double both = StepBench(0).step(features, {{0}, {1}}).loss;
        QVERIFY(std::abs(first - second) > 1e-3); // otherwise any mean would do
        const double by_words =
            (7 * first + 6 * second) / 13; // "a red ball", "red ball"; five words and the end
        QVERIFY2(std::abs(both - by_words) < 1e-5,
                 qPrintable(QStringLiteral("%1 %2").arg(both).arg(by_words)));
    }

    void lossThatIsNotFiniteKeepsTheLastCheckpoint() {
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.epochs = 1;
        const std::filesystem::path directory = folder.filePath("run").toStdString();
        const CaptionDataset dataset = data_.scenes();
        {
            RunDirectory run = RunDirectory::create(directory, options);
            test::Stopper observer;
            test::train(dataset, run, observer);
        }
        // A checkpoint with NaN weights represents a run that diverged.
        RunDirectory run = RunDirectory::resume(directory);
        options.epochs = 2;
        run.setOptions(options);
        const SafetensorsFile header(run.layout().lastState());
        const auto metadata = header.metadata();
        NamedTensors tensors = readWeights(run.layout().lastState());
        tensors["decoder.output_bias"] = torch::full_like(tensors["decoder.output_bias"], NAN);
        writeTensors(run.layout().lastState(), tensors, Precision::Float32, metadata);
        const std::string before = test::readFile(run.layout().lastState());
        test::Stopper observer;
        QVERIFY_THROWS_EXCEPTION(Error, test::train(dataset, run, observer));
        QVERIFY(test::readFile(run.layout().lastState()) == before);
    }

private:
    test::TrainerData data_;
};

SACCADE_TEST(TestTrainingStep)
#include "tst_training_step.moc"
