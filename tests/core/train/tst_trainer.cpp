#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/data/open_dataset.h"
#include "core/data/scenes/scene.h"
#include "core/data/scenes/writer.h"
#include "core/run/metrics_file.h"
#include "core/train/trainer.h"
#include "core/train/training_data.h"
#include "core/weights/safetensors.h"
#include "tests/support/files.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <torch/torch.h>

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>

using namespace saccade;

namespace {

TrainOptions smallOptions(const QTemporaryDir& data) {
    TrainOptions options = test::smallTraining(data.path().toStdString());
    options.augment_colour = true;
    return options;
}

/// All images but four are for training, whatever the hash of their names.
CaptionDataset openScenes(const QTemporaryDir& data) {
    CaptionDataset dataset = openDataset(data.path().toStdString());
    for (std::size_t i = 0; i < dataset.images.size(); ++i) {
        dataset.images[i].split = i < 4 ? Split::Validation : Split::Train;
        dataset.images[i].split_name = i < 4 ? "val" : "train";
    }
    return dataset;
}

/// Two datasets with masks, each with ten training images and one validation image.
CaptionDataset twoDatasetsWithMasks(const QTemporaryDir& folder) {
    std::string paths;
    for (const std::uint64_t seed : {1, 2}) {
        const std::filesystem::path path = folder.filePath(QString::number(seed)).toStdString();
        scenes::WriteOptions options;
        options.count = 11;
        options.seed = seed;
        scenes::writeScenes(path, options);
        paths += (paths.empty() ? "" : ",") + path.string();
    }
    return openDataset(paths);
}

void unheard(const Message& /*problem*/) {}

double temperatureOf(const std::filesystem::path& model) {
    return readModel(model)->config().decoder.temperature;
}

/// Requests a stop when a report asks for it.
class Stopper : public TrainObserver {
public:
    std::function<bool(const TrainProgress&)> when = [](const TrainProgress&) { return false; };
    std::stop_source source;
    std::vector<StepReport> steps;
    std::vector<EpochReport> epochs;
    std::vector<std::string> messages, problems;
    std::size_t computed = 0;

    void progress(const TrainProgress& now) override {
        computed += now.phase == TrainPhase::ComputingFeatures;
        if (when(now))
            source.request_stop();
    }
    void step(const StepReport& report) override { steps.push_back(report); }
    void epoch(const EpochReport& report) override { epochs.push_back(report); }
    void message(const Message& sentence) override { messages.push_back(sentence.english()); }
    void problem(const Message& sentence) override { problems.push_back(sentence.english()); }
};

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        torch::set_num_threads(1);
        test::writeSmallDataset(data_.path().toStdString());
    }

    void lossFallsAndEverythingIsReported() {
        QTemporaryDir folder;
        TrainOptions options = smallOptions(data_);
        options.epochs = 6;
        options.decoder_options["dropout"] = 0;
        options.learning_rate = 0.02;
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        Stopper observer;
        const TrainOutcome outcome =
            train(openScenes(data_), run, torch::kCPU, observer, observer.source.get_token());
        QVERIFY(outcome.finished && !outcome.stopped);
        QCOMPARE(outcome.epochs, 6);
        QCOMPARE(observer.steps.size(), std::size_t{6 * 4});
        QCOMPARE(observer.epochs.size(), std::size_t{6});
        QVERIFY2(observer.epochs.back().perplexity < 0.9 * observer.epochs.front().perplexity,
                 qPrintable(QString("%1 after %2")
                                .arg(observer.epochs.back().perplexity)
                                .arg(observer.epochs.front().perplexity)));

        const EpochReport& report = observer.epochs.back();
        QVERIFY(report.validation.has_value());
        QVERIFY(report.validation->metrics.contains("CIDEr"));
        QVERIFY(report.validation->attention_entropy > 0 && report.validation->attention_entropy <= 1);
        QCOMPARE(report.samples.size(), std::size_t{2});
        const CaptionWord& word = report.samples[0].best().words.at(0);
        QCOMPARE(word.attention.weights.size(), std::size_t{4 * 4});
        QVERIFY(observer.steps.back().gradient_norm > 0);

        const Metrics written = readMetrics(run.layout().metrics());
        QCOMPARE(written.steps.size(), observer.steps.size());
        QCOMPARE(written.epochs.size(), observer.epochs.size());
        QVERIFY(std::filesystem::exists(run.layout().samples(6)));

        const auto model = readModel(outcome.best_model);
        QCOMPARE(model->config().encoder.name, std::string("scenes_cnn"));
        QCOMPARE(model->config().preprocess.size, 64);
    }

    void interruptedAndResumedEqualsUninterrupted_data() {
        QTest::addColumn<bool>("everything");
        QTest::newRow("captions alone") << false;
        QTest::newRow("objects, captions without images and weights too") << true;
    }
    void interruptedAndResumedEqualsUninterrupted() {
        QFETCH(bool, everything);
        QTemporaryDir folder;
        CaptionDataset dataset = openScenes(data_);
        TrainOptions options = smallOptions(data_);
        if (everything) {
            dataset = twoDatasetsWithMasks(folder);
            options.text_captions = folder.filePath("text.txt").toStdString();
            std::ofstream(options.text_captions) << "a red car\na cat and a house\n";
            options.layout_captions = folder.filePath("layouts.jsonl").toStdString();
            std::ofstream(options.layout_captions)
                << R"({"captions":["a tree"],"boxes":[["tree",0.5,0.5,0.3,0.3]]})";
            options.attention_supervision = options.object_loss = 0.5;
            options.augment_flip = options.augment_crop = true;
            options.dataset_weights = "0.6,1"; // 16 images
        }
        RunDirectory straight = RunDirectory::create(folder.filePath("straight").toStdString(), options);
        Stopper none;
        train(dataset, straight, torch::kCPU, none, none.source.get_token());

        const std::filesystem::path directory = folder.filePath("interrupted").toStdString();
        {
            RunDirectory run = RunDirectory::create(directory, options);
            Stopper observer; // in the middle of the second epoch
            observer.when = [](const TrainProgress& now) {
                return now.phase == TrainPhase::Training && now.done == 6;
            };
            const TrainOutcome outcome =
                train(dataset, run, torch::kCPU, observer, observer.source.get_token());
            QVERIFY(outcome.stopped);
            QCOMPARE(outcome.epochs, 1);
            QCOMPARE(observer.steps.size(), std::size_t{6});
        }
        {
            RunDirectory run = RunDirectory::resume(directory);
            Stopper observer; // during validation of the second epoch
            observer.when = [](const TrainProgress& now) { return now.phase == TrainPhase::Validating; };
            const TrainOutcome outcome =
                train(dataset, run, torch::kCPU, observer, observer.source.get_token());
            QVERIFY(outcome.stopped);
            QCOMPARE(observer.steps.size(), std::size_t{2});
        }
        RunDirectory run = RunDirectory::resume(directory);
        Stopper observer;
        const TrainOutcome outcome = train(dataset, run, torch::kCPU, observer, observer.source.get_token());
        QVERIFY(outcome.finished);

        const NamedTensors expected = readWeights(straight.layout().lastModel());
        const NamedTensors actual = readWeights(run.layout().lastModel());
        QCOMPARE(actual.size(), expected.size());
        for (const auto& [name, tensor] : expected)
            QVERIFY2(torch::equal(actual.at(name), tensor), name.c_str());
        QCOMPARE(readMetrics(run.layout().metrics()).steps.size(), std::size_t{12});
    }

    void aRunWithoutACheckpointStartsAnew() {
        QTemporaryDir folder;
        const std::filesystem::path directory = folder.filePath("run").toStdString();
        TrainOptions options = smallOptions(data_);
        options.epochs = 1;
        {
            RunDirectory run = RunDirectory::create(directory, options);
            StepReport first; // and then the process was killed
            first.step = 1;
            first.epoch = 1;
            run.append(first);
        }
        RunDirectory run = RunDirectory::resume(directory);
        Stopper observer;
        train(openScenes(data_), run, torch::kCPU, observer, observer.source.get_token());
        QCOMPARE(readMetrics(run.layout().metrics()).steps.size(), std::size_t{4});
    }

    void theBestModelIsCalibrated() {
        QTemporaryDir folder;
        const TrainOptions options = smallOptions(data_);
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        Stopper observer;
        const TrainOutcome outcome =
            train(openScenes(data_), run, torch::kCPU, observer, observer.source.get_token());
        QVERIFY(outcome.finished);
        const double temperature = temperatureOf(outcome.best_model);
        QVERIFY(temperature != 1);
        QCOMPARE(temperatureOf(run.layout().lastModel()), 1.0);
        QVERIFY(QString::fromStdString(observer.messages.back()).contains("temperature"));

        const auto training =
            nlohmann::json::parse(SafetensorsFile(outcome.best_model).metadata().at("saccade.training"));
        QVERIFY(training.contains("scores") && training.contains("options"));
        const auto& calibration = training.at("calibration");
        QVERIFY(calibration.at("words").get<int>() > 4 * 5);
        QVERIFY(calibration.at("error_after").get<double>() > 0);
        QVERIFY(calibration.at("error_before").get<double>() > 0);
    }

    void aStopWhileCalibratingIsMadeUpForLater() {
        QTemporaryDir folder;
        TrainOptions options = smallOptions(data_);
        options.epochs = 1;
        const std::filesystem::path directory = folder.filePath("run").toStdString();
        const CaptionDataset dataset = openScenes(data_);
        const std::filesystem::path best = RunLayout{directory}.bestModel();
        {
            RunDirectory run = RunDirectory::create(directory, options);
            Stopper observer;
            observer.when = [](const TrainProgress& now) { return now.phase == TrainPhase::Calibrating; };
            QVERIFY(train(dataset, run, torch::kCPU, observer, observer.source.get_token()).stopped);
            QCOMPARE(temperatureOf(best), 1.0);
        }
        RunDirectory run = RunDirectory::resume(directory);
        Stopper observer;
        QVERIFY(train(dataset, run, torch::kCPU, observer, observer.source.get_token()).finished);
        QVERIFY(observer.steps.empty());
        QVERIFY(temperatureOf(best) != 1);
    }

    void nothingIsCalibratedWhereItIsNotWantedOrCannotBe() {
        QTemporaryDir folder;
        TrainOptions options = smallOptions(data_);
        options.epochs = 1;
        CaptionDataset dataset = openScenes(data_);
        for (const bool wanted : {false, true}) {
            options.calibrate = wanted;
            if (wanted) // but there are no images for it
                std::erase_if(dataset.images,
                              [](const CaptionedImage& image) { return image.split == Split::Validation; });
            RunDirectory run =
                RunDirectory::create(folder.filePath(wanted ? "a" : "b").toStdString(), options);
            Stopper observer;
            const TrainOutcome outcome =
                train(dataset, run, torch::kCPU, observer, observer.source.get_token());
            QVERIFY(outcome.finished);
            QCOMPARE(temperatureOf(outcome.best_model), 1.0);
        }
    }

    void frozenEncoderIsCachedOnce() {
        QTemporaryDir folder;
        const std::filesystem::path weights = folder.filePath("encoder.safetensors").toStdString();
        NamedTensors tensors;
        const auto backbone = makeBackbone("scenes_cnn", false);
        for (const auto& parameter : backbone->named_parameters()) {
            torch::Tensor weight = parameter.value().detach();
            weight.copy_(weight.to(torch::kHalf)); // as stored in the best model
            tensors[parameter.key()] = weight;
        }
        for (const auto& buffer : backbone->named_buffers())
            tensors[buffer.key()] = buffer.value();
        tensors.begin()->second.view(-1)[0] = -0.0F; // which averaging turns into 0
        writeTensors(weights, tensors, Precision::Float32, {});

        TrainOptions options = smallOptions(data_);
        options.encoder_weights = weights.string();
        options.augment_colour = false;
        options.cache_directory = folder.filePath("cache").toStdString();
        options.average_decay = 0.9;
        options.batch_images = 1;
        options.epochs = 1;
        for (const bool first : {true, false}) {
            RunDirectory run =
                RunDirectory::create(folder.filePath(first ? "a" : "b").toStdString(), options);
            Stopper observer;
            train(openScenes(data_), run, torch::kCPU, observer, observer.source.get_token());
            QCOMPARE(observer.computed > 0, first);
            options.initial_model = run.layout().bestModel().string();
            const auto model = readModel(run.layout().lastModel());
            QVERIFY(torch::equal(model->encoder().backbone().parameters().front(),
                                 backbone->parameters().front()));
        }
    }

    void dropoutIsTheRunsAndNotTheModelsItStartsFrom() {
        QTemporaryDir folder;
        TrainOptions options = smallOptions(data_);
        options.epochs = 1;
        for (const double share : {0.5, 0.25}) {
            options.decoder_options["dropout"] = share;
            options.decoder_options["input_dropout"] = share / 2;
            RunDirectory run =
                RunDirectory::create(folder.filePath(QString::number(share)).toStdString(), options);
            Stopper observer;
            train(openScenes(data_), run, torch::kCPU, observer, observer.source.get_token());
            options.initial_model = run.layout().bestModel().string();
            const OptionValues kept = readModel(options.initial_model)->config().decoder.settings;
            QCOMPARE(std::get<double>(kept.at("dropout")), share);
            QCOMPARE(std::get<double>(kept.at("input_dropout")), share / 2);
        }
    }

    void theStartIsKeptWhereNoEpochIsBetter() {
        QTemporaryDir folder;
        const auto trained = [&](const char* name, const TrainOptions& options, Stopper& observer) {
            RunDirectory run = RunDirectory::create(folder.filePath(name).toStdString(), options);
            const TrainOutcome outcome =
                train(openScenes(data_), run, torch::kCPU, observer, observer.source.get_token());
            return std::pair(outcome, readMetrics(run.layout().metrics()).epochs);
        };
        TrainOptions options = smallOptions(data_);
        options.epochs = 1;
        Stopper first;
        options.initial_model = trained("a", options, first).first.best_model.string();
        QCOMPARE(first.epochs.front().epoch, 1); // no validation images

        options.learning_rate = 1; // undoes what was learned
        options.calibrate = false;
        Stopper second;
        const auto [outcome, written] = trained("b", options, second);
        QCOMPARE(second.epochs.size(), std::size_t{2});
        QCOMPARE(second.epochs[0].epoch, 0);
        QVERIFY(second.epochs[0].best && !second.epochs[1].best);
        QCOMPARE(*outcome.best, second.epochs[0].validation->loss);
        QCOMPARE(written.size(), std::size_t{2});
        QCOMPARE(written[0].epoch, 0);
        QVERIFY(written[0].validation.has_value());
        QVERIFY(torch::equal(readModel(outcome.best_model)->decoder().parameters().front(),
                             readModel(options.initial_model)->decoder().parameters().front()));
        QVERIFY(second.messages.back().find("No epoch was better") != std::string::npos);

        options.start_share = 0.95; // nearly all of the start: the mean is close to it
        Stopper third;
        trained("c", options, third);
        QVERIFY(third.epochs[1].validation->loss < second.epochs[1].validation->loss);
    }

    void aValidationSplitThatIsNamedMustExist() {
        CaptionDataset dataset = openScenes(data_);
        std::erase_if(dataset.images,
                      [](const CaptionedImage& image) { return image.split == Split::Validation; });
        TrainOptions options = smallOptions(data_);
        Vocabulary vocabulary;
        QVERIFY(prepareData(dataset, options, vocabulary, unheard).validation.empty());
        options.validation_split = "valid";
        QVERIFY_EXCEPTION_THROWN(prepareData(dataset, options, vocabulary, unheard), Error);
    }

    void aFewValidationImagesAreJudgedByTheLoss() {
        QTemporaryDir folder;
        TrainOptions options = smallOptions(data_);
        options.epochs = 2;
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        Stopper observer;
        const TrainOutcome outcome =
            train(openScenes(data_), run, torch::kCPU, observer, observer.source.get_token());
        QCOMPARE(outcome.measure, std::string("loss"));
        QVERIFY(outcome.best.has_value());
        double least = HUGE_VAL;
        for (const EpochReport& report : observer.epochs) {
            QCOMPARE(report.best, report.validation->loss < least);
            least = std::min(least, report.validation->loss);
        }
        QCOMPARE(*outcome.best, least);
        QVERIFY(std::any_of(observer.messages.begin(), observer.messages.end(), [](const std::string& line) {
            return line.find("so few validation images (4)") != std::string::npos;
        }));
    }

    void oneValidationImageHasNoCider() {
        CaptionDataset dataset = openScenes(data_);
        for (std::size_t i = 1; i < dataset.images.size(); ++i)
            dataset.images[i].split = Split::Train, dataset.images[i].split_name = "train";
        QTemporaryDir folder;
        TrainOptions options = smallOptions(data_);
        options.epochs = 1;
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        Stopper observer;
        train(dataset, run, torch::kCPU, observer, observer.source.get_token());
        const auto& metrics = observer.epochs.at(0).validation->metrics;
        QVERIFY(metrics.contains("Bleu_4") && !metrics.contains("CIDEr"));
    }

    void aBestValueOfAnotherMeasureIsForgotten() {
        QTemporaryDir folder;
        const std::filesystem::path directory = folder.filePath("run").toStdString();
        CaptionDataset dataset = openScenes(data_);
        const std::vector<CaptionedImage> two(dataset.images.begin(), dataset.images.begin() + 2);
        for (int i = 0; i < 60; ++i) // repeats validation images until there are enough for scores
            dataset.images.insert(dataset.images.end(), two.begin(), two.end());
        TrainOptions options = smallOptions(data_);
        options.epochs = 1;
        {
            RunDirectory run = RunDirectory::create(directory, options);
            Stopper observer;
            QCOMPARE(train(dataset, run, torch::kCPU, observer, observer.source.get_token()).measure,
                     std::string("CIDEr"));
        }
        RunDirectory run = RunDirectory::resume(directory);
        options.epochs = 2;
        run.setOptions(options);
        Stopper observer; // fewer images: the loss is higher than the CIDEr was, but still the best
        const TrainOutcome outcome =
            train(openScenes(data_), run, torch::kCPU, observer, observer.source.get_token());
        QCOMPARE(outcome.measure, std::string("loss"));
        QVERIFY(observer.epochs.at(0).best);
        QCOMPARE(*outcome.best, observer.epochs.at(0).validation->loss);
    }

    void aDatasetOfWeightZeroIsLeftOut() {
        QTemporaryDir folder;
        const CaptionDataset dataset = twoDatasetsWithMasks(folder);
        TrainOptions options = smallOptions(data_);
        options.dataset_weights = "0,2";
        Vocabulary vocabulary;
        const TrainingData data = prepareData(dataset, options, vocabulary, unheard);
        QCOMPARE(data.training.size(), std::size_t{10});
        QCOMPARE(data.validation.size(), std::size_t{1});
        for (const std::size_t image : data.training)
            QCOMPARE(dataset.images[image].source, std::size_t{1});
        for (const char* wrong : {"1", "1,1,1", "0,0", "1,-1", "1,x", "nan,1"}) {
            options.dataset_weights = wrong;
            QVERIFY_EXCEPTION_THROWN(prepareData(dataset, options, vocabulary, unheard), Error);
        }
    }

    void objectsToLearnFromMustBeThere() {
        TrainOptions options = smallOptions(data_); // no masks
        options.attention_supervision = 1;
        Vocabulary vocabulary;
        QVERIFY_EXCEPTION_THROWN(prepareData(openScenes(data_), options, vocabulary, unheard), Error);
    }

    void aVocabularyWithoutTheWordsIsRefused() {
        const CaptionDataset dataset = openScenes(data_);
        TrainOptions options = smallOptions(data_);
        options.minimum_count = 100000;
        Vocabulary none;
        QVERIFY_EXCEPTION_THROWN(prepareData(dataset, options, none, unheard), Error);
        options.add_words = false;
        Vocabulary foreign({"<pad>", "<start>", "<end>", "<unk>", "zebra"});
        QVERIFY_EXCEPTION_THROWN(prepareData(dataset, options, foreign, unheard), Error);
        Vocabulary partly({"<pad>", "<start>", "<end>", "<unk>", "a"});
        const double known = prepareData(dataset, options, partly, unheard).known_words;
        QVERIFY(known > 0 && known < 0.5);
    }

    void wordsAreAddedToTheInitialModel() {
        QTemporaryDir folder;
        TrainOptions options = smallOptions(data_);
        options.epochs = 1;
        CaptionDataset plain = openScenes(data_);
        RunDirectory first = RunDirectory::create(folder.filePath("first").toStdString(), options);
        Stopper observer;
        train(plain, first, torch::kCPU, observer, observer.source.get_token());
        const auto before = readModel(first.layout().lastModel());

        options.initial_model = first.layout().lastModel().string();
        options.epochs = 2;
        CaptionDataset richer = openScenes(data_);
        for (CaptionedImage& image : richer.images)
            image.captions.push_back("a zebra beside a purple giraffe");
        const std::filesystem::path directory = folder.filePath("second").toStdString();
        Stopper stopper; // once in the middle: a resumed run already has the words
        stopper.when = [](const TrainProgress& now) {
            return now.phase == TrainPhase::Training && now.done == 5;
        };
        {
            RunDirectory run = RunDirectory::create(directory, options);
            QVERIFY(train(richer, run, torch::kCPU, stopper, stopper.source.get_token()).stopped);
        }
        RunDirectory run = RunDirectory::resume(directory);
        Stopper none;
        QVERIFY(train(richer, run, torch::kCPU, none, none.source.get_token()).finished);
        const auto after = readModel(run.layout().lastModel());
        QVERIFY(after->vocabulary().contains("zebra") && !before->vocabulary().contains("zebra"));
        for (std::size_t id = 0; id < before->vocabulary().size(); ++id)
            QCOMPARE(after->vocabulary().words()[id], before->vocabulary().words()[id]);

        options.add_words = false;
        RunDirectory same = RunDirectory::create(folder.filePath("same").toStdString(), options);
        Stopper last;
        train(richer, same, torch::kCPU, last, last.source.get_token());
        QCOMPARE(readModel(same.layout().lastModel())->vocabulary().words(), before->vocabulary().words());
    }

    void badImagesAreNamedAndPassedOver() {
        QTemporaryDir broken;
        test::writeSmallDataset(broken.path().toStdString());
        const std::filesystem::path image = broken.filePath("scene7.png").toStdString();
        std::filesystem::resize_file(image, std::filesystem::file_size(image) / 2);
        QTemporaryDir folder;
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), smallOptions(broken));
        Stopper observer;
        const TrainOutcome outcome =
            train(openScenes(broken), run, torch::kCPU, observer, observer.source.get_token());
        QVERIFY(outcome.finished);
        const auto names =
            std::count_if(observer.problems.begin(), observer.problems.end(), [](const std::string& line) {
                return line.find("scene7.png") != std::string::npos;
            });
        QCOMPARE(names, 1);
    }

    void lossThatIsNotFiniteKeepsTheLastCheckpoint() {
        QTemporaryDir folder;
        TrainOptions options = smallOptions(data_);
        options.epochs = 1;
        const std::filesystem::path directory = folder.filePath("run").toStdString();
        const CaptionDataset dataset = openScenes(data_);
        {
            RunDirectory run = RunDirectory::create(directory, options);
            Stopper observer;
            train(dataset, run, torch::kCPU, observer, observer.source.get_token());
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
        Stopper observer;
        QVERIFY_THROWS_EXCEPTION(Error,
                                 train(dataset, run, torch::kCPU, observer, observer.source.get_token()));
        QVERIFY(test::readFile(run.layout().lastState()) == before);
    }

private:
    QTemporaryDir data_;
};

SACCADE_TEST(TestTrainer)
#include "tst_trainer.moc"
