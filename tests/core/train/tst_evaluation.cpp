#include "core/train/evaluation.h"

#include "core/data/open_dataset.h"
#include "core/data/scenes/writer.h"
#include "tests/support/near.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;

class TestEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        scenes::writeScenes(folder(), {.count = 80, .seed = 3});
        dataset_ = openDataset(folder().string());
    }

    /// On the way, with the features that the captions are made of.
    void measuresTheCalibrationWhileItCaptions() {
        Captioner captioner = test::tinyCaptioner();
        captioner.setTemperature(0.8);
        const auto nothing = [](const Message&) {};
        const Evaluation evaluation = evaluateSplit(captioner, dataset_, "val", {}, nothing, {}, 1000);
        QVERIFY(evaluation.calibration.has_value());
        const auto alone =
            calibrationOfSplit(captioner, dataset_, "val", [](std::size_t, std::size_t) { return true; });
        const Reliability& measured = evaluation.calibration->reliability;
        QCOMPARE(evaluation.calibration->temperature, 0.8);
        QCOMPARE(measured.count, alone->reliability.count);
        QVERIFY(test::near(measured.accuracy, alone->reliability.accuracy));
        QVERIFY(
            test::near(measured.expected_calibration_error, alone->reliability.expected_calibration_error));
        QVERIFY(evaluation.captions_per_second > 0);

        const Evaluation plain = evaluateSplit(captioner, dataset_, "val", {}, nothing);
        QVERIFY(!plain.calibration.has_value());
        QCOMPARE(plain.scores.corpus, evaluation.scores.corpus);
    }

    void measuresItOnTheFirstImagesOnly() {
        Captioner captioner = test::tinyCaptioner();
        const auto nothing = [](const Message&) {};
        const Evaluation all = evaluateSplit(captioner, dataset_, "train", {}, nothing, {}, 1000);
        const Evaluation some = evaluateSplit(captioner, dataset_, "train", {}, nothing, {}, 5);
        QCOMPARE(all.images.size(), 72u);
        QVERIFY(some.calibration->reliability.count < all.calibration->reliability.count / 2); // a batch
        QVERIFY(some.calibration->reliability.count > 0);
    }

    void judgesGeneratedScenes() {
        Captioner captioner = test::tinyCaptioner();
        const Evaluation evaluation = evaluateSplit(captioner, dataset_, "val", {}, [](const Message&) {});
        QVERIFY(evaluation.scenes.has_value());
        QCOMPARE(evaluation.scenes->captions, 8u);
        QCOMPARE(evaluation.scenes->images.size(), evaluation.images.size());
    }

private:
    std::filesystem::path folder() const { return folder_.path().toStdString() + "/scenes"; }

    QTemporaryDir folder_;
    CaptionDataset dataset_;
};

SACCADE_TEST(TestEvaluation)
#include "tst_evaluation.moc"
