#include "core/model/weights_file.h"
#include "core/run/metrics_file.h"
#include "tests/support/test_program.h"
#include "tests/support/trainer_bench.h"

#include <QtTest/QtTest>

#include <fstream>

using namespace saccade;

class TestRunState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void interruptedAndResumedEqualsUninterrupted_data() {
        QTest::addColumn<bool>("everything");
        QTest::newRow("captions alone") << false;
        QTest::newRow("objects, captions without images and weights too") << true;
    }

    void interruptedAndResumedEqualsUninterrupted() {
        QFETCH(bool, everything);
        QTemporaryDir folder;
        CaptionDataset dataset = data_.scenes();
        TrainOptions options = data_.options();
        if (everything) {
            dataset = test::twoDatasetsWithMasks(folder);
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
        test::Stopper none;
        test::train(dataset, straight, none);

        const std::filesystem::path directory = folder.filePath("interrupted").toStdString();
        {
            RunDirectory run = RunDirectory::create(directory, options);
            test::Stopper observer; // in the middle of the second epoch
            observer.when = [](const TrainProgress& now) {
                return now.phase == TrainPhase::Training && now.done == 6;
            };
            const TrainOutcome outcome = test::train(dataset, run, observer);
            QVERIFY(outcome.stopped);
            QCOMPARE(outcome.epochs, 1);
            QCOMPARE(observer.steps.size(), std::size_t{6});
        }
        {
            RunDirectory run = RunDirectory::resume(directory);
            test::Stopper observer; // during validation of the second epoch
            observer.when = [](const TrainProgress& now) { return now.phase == TrainPhase::Validating; };
            const TrainOutcome outcome = test::train(dataset, run, observer);
            QVERIFY(outcome.stopped);
            QCOMPARE(observer.steps.size(), std::size_t{2});
        }
        RunDirectory run = RunDirectory::resume(directory);
        test::Stopper observer;
        const TrainOutcome outcome = test::train(dataset, run, observer);
        QVERIFY(outcome.finished);

        const NamedTensors expected = readWeights(straight.layout().lastModel());
        const NamedTensors actual = readWeights(run.layout().lastModel());
        QCOMPARE(actual.size(), expected.size());
        for (const auto& [name, tensor] : expected)
            QVERIFY2(torch::equal(actual.at(name), tensor), name.c_str());
        QCOMPARE(readMetrics(run.layout().metrics()).steps.size(), std::size_t{12});
    }

    /// Four batches per epoch, three of them in the first step and one in the second.
    void aRunOfSeveralBatchesPerStepStopsBetweenSteps() {
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.accumulate = 3;
        RunDirectory straight = RunDirectory::create(folder.filePath("straight").toStdString(), options);
        test::Stopper none;
        test::train(data_.scenes(), straight, none);
        QCOMPARE(none.steps.size(), std::size_t{2 * 3});

        const std::filesystem::path directory = folder.filePath("interrupted").toStdString();
        {
            RunDirectory run = RunDirectory::create(directory, options);
            test::Stopper observer; // after the first step of the second epoch
            observer.when = [](const TrainProgress& now) {
                return now.phase == TrainPhase::Training && now.done == 3;
            };
            QVERIFY(test::train(data_.scenes(), run, observer).stopped);
            QCOMPARE(observer.steps.size(), std::size_t{3});
        }
        RunDirectory run = RunDirectory::resume(directory);
        test::Stopper observer;
        QVERIFY(test::train(data_.scenes(), run, observer).finished);
        QCOMPARE(observer.steps.size(), std::size_t{3});
        const NamedTensors actual = readWeights(run.layout().lastModel());
        for (const auto& [name, tensor] : readWeights(straight.layout().lastModel()))
            QVERIFY2(torch::equal(actual.at(name), tensor), name.c_str());
    }

    void aRunWithoutACheckpointStartsAnew() {
        QTemporaryDir folder;
        const std::filesystem::path directory = folder.filePath("run").toStdString();
        TrainOptions options = data_.options();
        options.epochs = 1;
        {
            RunDirectory run = RunDirectory::create(directory, options);
            StepReport first; // and then the process was killed
            first.step = 1;
            first.epoch = 1;
            run.append(first);
        }
        RunDirectory run = RunDirectory::resume(directory);
        test::Stopper observer;
        test::train(data_.scenes(), run, observer);
        QCOMPARE(readMetrics(run.layout().metrics()).steps.size(), std::size_t{4});
    }

private:
    test::TrainerData data_;
};

SACCADE_TEST(TestRunState)
#include "tst_run_state.moc"
