#include "core/captioner/model_file.h"
#include "core/weights/safetensors.h"
#include "tests/support/test_program.h"
#include "tests/support/trainer_bench.h"

#include <QtTest/QtTest>

#include <nlohmann/json.hpp>

using namespace saccade;

namespace {

double temperatureOf(const std::filesystem::path& model) {
    return readModel(model)->config().decoder.temperature;
}

} // namespace

class TestBestModelCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestModelIsCalibrated() {
        QTemporaryDir folder;
        const TrainOptions options = data_.options();
        RunDirectory run = RunDirectory::create(folder.filePath("run").toStdString(), options);
        test::Stopper observer;
        const TrainOutcome outcome = test::train(data_.scenes(), run, observer);
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
        TrainOptions options = data_.options();
        options.epochs = 1;
        const std::filesystem::path directory = folder.filePath("run").toStdString();
        const CaptionDataset dataset = data_.scenes();
        const std::filesystem::path best = RunLayout{directory}.bestModel();
        {
            RunDirectory run = RunDirectory::create(directory, options);
            test::Stopper observer;
            observer.when = [](const TrainProgress& now) { return now.phase == TrainPhase::Calibrating; };
            QVERIFY(test::train(dataset, run, observer).stopped);
            QCOMPARE(temperatureOf(best), 1.0);
        }
        RunDirectory run = RunDirectory::resume(directory);
        test::Stopper observer;
        QVERIFY(test::train(dataset, run, observer).finished);
        QVERIFY(observer.steps.empty());
        QVERIFY(temperatureOf(best) != 1);
    }

    void nothingIsCalibratedWhereItIsNotWantedOrCannotBe() {
        QTemporaryDir folder;
        TrainOptions options = data_.options();
        options.epochs = 1;
        CaptionDataset dataset = data_.scenes();
        for (const bool wanted : {false, true}) {
            options.calibrate = wanted;
            if (wanted) // but there are no images for it
                std::erase_if(dataset.images,
                              [](const CaptionedImage& image) { return image.split == Split::Validation; });
            RunDirectory run =
                RunDirectory::create(folder.filePath(wanted ? "a" : "b").toStdString(), options);
            test::Stopper observer;
            const TrainOutcome outcome = test::train(dataset, run, observer);
            QVERIFY(outcome.finished);
            QCOMPARE(temperatureOf(outcome.best_model), 1.0);
        }
    }

private:
    test::TrainerData data_;
};

SACCADE_TEST(TestBestModelCalibration)
#include "tst_best_model_calibration.moc"
