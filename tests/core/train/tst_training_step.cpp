#include "core/base/error.h"
#include "core/model/weights_file.h"
#include "core/weights/safetensors.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/trainer_bench.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;

class TestTrainingStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
