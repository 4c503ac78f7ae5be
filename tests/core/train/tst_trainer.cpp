#include "core/captioner/model_file.h"
#include "core/run/metrics_file.h"
#include "tests/support/test_program.h"
#include "tests/support/trainer_bench.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace saccade;

class TestTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lossFallsAndEverythingIsReported() {
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.epochs = 6;
        options.decoder_options["dropout"] = 0;
        options.learning_rate = 0.02;
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        test::Stopper observer;
        const TrainOutcome outcome = test::train(data_.scenes(), run, observer);
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

    void wordsAreAddedToTheInitialModel() {
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.epochs = 1;
        CaptionDataset plain = data_.scenes();
        RunDirectory first = RunDirectory::create(folder.filePath("first").toStdString(), options);
        test::Stopper observer;
        test::train(plain, first, observer);
        const auto before = readModel(first.layout().lastModel());

        options.initial_model = first.layout().lastModel().string();
        options.epochs = 2;
        CaptionDataset richer = data_.scenes();
        for (CaptionedImage& image : richer.images)
            image.captions.push_back("a zebra beside a purple giraffe");
        const std::filesystem::path directory = folder.filePath("second").toStdString();
        test::Stopper stopper; // once in the middle: a resumed run already has the words
        stopper.when = [](const TrainProgress& now) {
            return now.phase == TrainPhase::Training && now.done == 5;
        };
        {
            RunDirectory run = RunDirectory::create(directory, options);
            QVERIFY(test::train(richer, run, stopper).stopped);
        }
        RunDirectory run = RunDirectory::resume(directory);
        test::Stopper none;
        QVERIFY(test::train(richer, run, none).finished);
        const auto after = readModel(run.layout().lastModel());
        QVERIFY(after->vocabulary().contains("zebra") && !before->vocabulary().contains("zebra"));
        for (std::size_t id = 0; id < before->vocabulary().size(); ++id)
            QCOMPARE(after->vocabulary().words()[id], before->vocabulary().words()[id]);

        options.add_words = false;
        RunDirectory same = RunDirectory::create(folder.filePath("same").toStdString(), options);
        test::Stopper last;
        test::train(richer, same, last);
        QCOMPARE(readModel(same.layout().lastModel())->vocabulary().words(), before->vocabulary().words());
    }

    void dropoutIsTheRunsAndNotTheModelsItStartsFrom() {
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.epochs = 1;
        for (const double share : {0.5, 0.25}) {
            options.decoder_options["dropout"] = share;
            options.decoder_options["input_dropout"] = share / 2;
            RunDirectory run =
                RunDirectory::create(folder.filePath(QString::number(share)).toStdString(), options);
            test::Stopper observer;
            test::train(data_.scenes(), run, observer);
            options.initial_model = run.layout().bestModel().string();
            const OptionValues kept = readModel(options.initial_model)->config().decoder.settings;
            QCOMPARE(std::get<double>(kept.at("dropout")), share);
            QCOMPARE(std::get<double>(kept.at("input_dropout")), share / 2);
        }
    }

    /// Captions between two steps change nothing of what is learned.
    void samplesOnTheWayLeaveTheTrainingAsItIs() {
        class Watcher : public test::Stopper {
        public:
            bool wantsSamples() override { return true; }
            void samples(std::int64_t step, const std::vector<CaptionResult>& captions) override {
                sampled.push_back(step);
                last = captions;
            }
            std::vector<std::int64_t> sampled;
            std::vector<CaptionResult> last;
        };
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.average_decay = 0.9;
        RunDirectory plain = RunDirectory::create(folder.filePath("plain").toStdString(), options);
        RunDirectory watched = RunDirectory::create(folder.filePath("watched").toStdString(), options);
        test::Stopper silent;
        Watcher watcher;
        test::train(data_.scenes(), plain, silent);
        test::train(data_.scenes(), watched, watcher);
        QCOMPARE(watcher.sampled.size(), watcher.steps.size());
        QCOMPARE(watcher.sampled.front(), 1);
        QCOMPARE(watcher.steps.size(), silent.steps.size());
        for (std::size_t i = 0; i < silent.steps.size(); ++i)
            QCOMPARE(watcher.steps[i].loss, silent.steps[i].loss);
        // After the last step of an epoch, the model is the one whose captions are kept.
        const CaptionResult& kept = watcher.epochs.back().samples.front();
        QCOMPARE(watcher.last.front().best().tokens(), kept.best().tokens());
        QCOMPARE(watcher.last.front().image, kept.image);
    }

    void badImagesAreNamedAndPassedOver() {
        const test::TrainerData broken;
        const std::filesystem::path image = broken.folder.filePath("scene7.png").toStdString();
        std::filesystem::resize_file(image, std::filesystem::file_size(image) / 2);
        QTemporaryDir folder;
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), broken.options());
        test::Stopper observer;
        const TrainOutcome outcome = test::train(broken.scenes(), run, observer);
        QVERIFY(outcome.finished);
        const auto names =
            std::count_if(observer.problems.begin(), observer.problems.end(), [](const std::string& line) {
                return line.find("scene7.png") != std::string::npos;
            });
        QCOMPARE(names, 1);
    }

private:
    test::TrainerData data_;
};

SACCADE_TEST(TestTrainer)
#include "tst_trainer.moc"
