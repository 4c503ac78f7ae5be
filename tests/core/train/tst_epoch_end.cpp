#include "core/captioner/model_file.h"
#include "core/run/metrics_file.h"
#include "tests/support/test_program.h"
#include "tests/support/trainer_bench.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>

using namespace saccade;

class TestEpochEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStartIsKeptWhereNoEpochIsBetter() {
        QTemporaryDir folder;
        const auto trained = [&](const char* name, const TrainOptions& options, test::Stopper& observer) {
            RunDirectory run = RunDirectory::create(folder.filePath(name).toStdString(), options);
            const TrainOutcome outcome = test::train(data_.scenes(), run, observer);
            return std::pair(outcome, readMetrics(run.layout().metrics()).epochs);
        };
        TrainOptions options = data_.options();
        options.epochs = 1;
        test::Stopper first;
        options.initial_model = trained("a", options, first).first.best_model.string();
        QCOMPARE(first.epochs.front().epoch, 1); // no validation images

        options.learning_rate = 1; // undoes what was learned
        options.calibrate = false;
        test::Stopper second;
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
        test::Stopper third;
        trained("c", options, third);
        QVERIFY(third.epochs[1].validation->loss < second.epochs[1].validation->loss);
    }

    void aFewValidationImagesAreJudgedByTheLoss() {
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.epochs = 2;
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        test::Stopper observer;
        const TrainOutcome outcome = test::train(data_.scenes(), run, observer);
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
        CaptionDataset dataset = data_.scenes();
        for (std::size_t i = 1; i < dataset.images.size(); ++i)
            dataset.images[i].split = Split::Train, dataset.images[i].split_name = "train";
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.epochs = 1;
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        test::Stopper observer;
        test::train(dataset, run, observer);
        const auto& metrics = observer.epochs.at(0).validation->metrics;
        QVERIFY(metrics.contains("Bleu_4") && !metrics.contains("CIDEr"));
    }

    void aBestValueOfAnotherMeasureIsForgotten() {
        QTemporaryDir folder;
        const std::filesystem::path directory = folder.filePath("run").toStdString();
        CaptionDataset dataset = data_.scenes();
        const std::vector<CaptionedImage> two(dataset.images.begin(), dataset.images.begin() + 2);
        for (int i = 0; i < 60; ++i) // repeats validation images until there are enough for scores
            dataset.images.insert(dataset.images.end(), two.begin(), two.end());
        TrainOptions options = data_.options();
        options.epochs = 1;
        {
            RunDirectory run = RunDirectory::create(directory, options);
            test::Stopper observer;
            QCOMPARE(test::train(dataset, run, observer).measure, std::string("CIDEr"));
        }
        RunDirectory run = RunDirectory::resume(directory);
        options.epochs = 2;
        run.setOptions(options);
        test::Stopper observer; // fewer images: the loss is higher than the CIDEr was, but still the best
        const TrainOutcome outcome = test::train(data_.scenes(), run, observer);
        QCOMPARE(outcome.measure, std::string("loss"));
        QVERIFY(observer.epochs.at(0).best);
        QCOMPARE(*outcome.best, observer.epochs.at(0).validation->loss);
    }

private:
    test::TrainerData data_;
};

SACCADE_TEST(TestEpochEnd)
#include "tst_epoch_end.moc"
