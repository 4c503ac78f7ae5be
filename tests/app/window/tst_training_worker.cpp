#include "app/window/training_worker.h"
#include "core/run/metrics_file.h"
#include "core/run/run_directory.h"
#include "tests/support/await.h"
#include "tests/support/files.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

#include <cmath>

using namespace saccade;
using window::TrainingWorker;

constexpr int worker_patience = 280'000; // ms; Qt Test allows 300 s

class TestTrainingWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::writeSmallDataset(folder() / "data"); }
    void trainsToTheEnd();
    void pauseHoldsAndResumeGoesOn();
    void stepsOneByOneWhilePaused();
    void aSlowPaceIsLeftAtOnce();
    void stopKeepsWhatResumeNeeds();
    void stopsWhilePaused();
    void dataThatCannotBeUsedTellsWhy();
    void measuresWhatARunTakes();
    void aRunDoesNotWaitForAMeasurement();

private:
    std::filesystem::path folder() const { return folder_.path().toStdString(); }
    ui::TrainingRequest request(const char* name, int epochs) const {
        ui::TrainingRequest request{test::smallTraining(folder() / "data"), folder() / name, false};
        request.options.epochs = epochs;
        return request;
    }
    static std::size_t steps(const ui::TrainingRequest& request) {
        return readMetrics(RunLayout{request.run}.metrics()).steps.size();
    }

    QTemporaryDir folder_;
};

void TestTrainingWorker::trainsToTheEnd() {
    TrainingWorker worker(c10::kCPU);
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    QSignalSpy progressed(&worker, &TrainingWorker::progressed);
    worker.start(request("whole", 2));
    QVERIFY(worker.isRunning());
    QVERIFY(ended.wait(worker_patience));
    const auto end = ended[0][0].value<ui::TrainingEnd>();
    QVERIFY(end.finished);
    QCOMPARE(end.epochs, 2);
    QVERIFY(std::filesystem::exists(end.best_model));
    // So few images are judged by the loss; the epoch where it was least is the best.
    QCOMPARE(end.measure, std::string("loss"));
    const std::vector<EpochReport> epochs = readMetrics(RunLayout{folder() / "whole"}.metrics()).epochs;
    QCOMPARE(epochs.size(), 2U);
    const bool second = epochs[1].validation->loss < epochs[0].validation->loss;
    QCOMPARE(end.best_epoch, second ? 2 : 1);
    QVERIFY(end.best && std::abs(*end.best - epochs[second ? 1 : 0].validation->loss) < 1e-9);
    QVERIFY(!worker.isRunning());
    QVERIFY(progressed.size() > 4);
}

void TestTrainingWorker::pauseHoldsAndResumeGoesOn() {
    TrainingWorker worker(c10::kCPU);
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    const ui::TrainingRequest wanted = request("paused", 3);
    int training = 0;
    connect(&worker, &TrainingWorker::progressed, &worker, [&](const TrainProgress& now) {
        if (now.phase == TrainPhase::Training && ++training == 2)
            worker.pause();
    });
    worker.start(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(worker.isPaused(), 60000);
    // The current step is still finished; then nothing changes during twenty checks, a hundred times as long
    // as a step.
    std::size_t before = 0;
    int calm = 0;
    const auto rests = [&] {
        const std::size_t now = steps(wanted);
        calm = now == std::exchange(before, now) ? calm + 1 : 0;
        return calm >= 20;
    };
    AWAIT(rests());
    QVERIFY(before > 0);
    QVERIFY(ended.isEmpty());
    QVERIFY(worker.isRunning());
    worker.resume();
    QVERIFY(ended.wait(worker_patience));
    QVERIFY(ended[0][0].value<ui::TrainingEnd>().finished);
    QVERIFY(steps(wanted) > before);
}

void TestTrainingWorker::stepsOneByOneWhilePaused() {
    TrainingWorker worker(c10::kCPU);
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    QSignalSpy sampled(&worker, &TrainingWorker::sampled);
    const ui::TrainingRequest wanted = request("stepped", 3);
    std::size_t done = 0;
    connect(&worker, &TrainingWorker::progressed, &worker, [&](const TrainProgress& now) {
        if (now.phase == TrainPhase::Training)
            done = now.done;
    });
    worker.start(wanted);
    worker.pause(); // before the first step
    worker.step();
    worker.step();
    AWAIT_EQUAL(done, 2U);
    QVERIFY(worker.isPaused());
    QCOMPARE(sampled.size(), 2);
    QCOMPARE(sampled[1][0].value<std::int64_t>(), 2);
    const auto samples = sampled[1][1].value<QVector<CaptionResult>>();
    QCOMPARE(samples.size(), 2); // as many as are pinned
    QVERIFY(!samples[0].image.empty() && !samples[0].best().words.empty());
    QVERIFY(!std::filesystem::exists(RunLayout{wanted.run}.samples(1)));
    // Five batches an epoch: the sixth step lies beyond the end of the first one.
    for (std::size_t step = 3; step <= 6; ++step) {
        worker.step();
        AWAIT_EQUAL(done, step);
    }
    QVERIFY(std::filesystem::exists(RunLayout{wanted.run}.samples(1)));
    worker.stop();
    QVERIFY(ended.wait(worker_patience));
    QCOMPARE(steps(wanted), 6U); // a paused run makes no step that was not asked for
}

void TestTrainingWorker::aSlowPaceIsLeftAtOnce() {
    TrainingWorker worker(c10::kCPU);
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    QSignalSpy sampled(&worker, &TrainingWorker::sampled);
    QSignalSpy paced(&worker, &TrainingWorker::paceChanged);
    const ui::TrainingRequest wanted = request("slow", 3);
    worker.start(wanted);
    worker.setPace(std::chrono::hours(1));
    QCOMPARE(paced.size(), 1);
    AWAIT_EQUAL(sampled.size(), 2); // the second step waits for an hour
    worker.stop();
    QVERIFY(ended.wait(worker_patience));
    QCOMPARE(steps(wanted), 2U);
    QSignalSpy again(&worker, &TrainingWorker::sampled);
    ui::TrainingRequest rest = wanted;
    rest.resume = true;
    worker.start(rest); // at full speed again
    QCOMPARE(worker.pace().count(), 0);
    QVERIFY(ended.wait(worker_patience));
    QVERIFY(ended[1][0].value<ui::TrainingEnd>().finished);
    QVERIFY(again.isEmpty());
}

void TestTrainingWorker::stopKeepsWhatResumeNeeds() {
    TrainingWorker worker(c10::kCPU);
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    ui::TrainingRequest wanted = request("stopped", 3);
    const auto stop = connect(&worker, &TrainingWorker::progressed, &worker, [&](const TrainProgress& now) {
        if (now.phase == TrainPhase::Training)
            worker.stop();
    });
    worker.start(wanted);
    QVERIFY(ended.wait(worker_patience));
    QVERIFY(!ended[0][0].value<ui::TrainingEnd>().finished);
    QVERIFY(std::filesystem::exists(RunLayout{wanted.run}.lastState()));
    disconnect(stop);
    wanted.resume = true;
    worker.start(wanted);
    QVERIFY(ended.wait(worker_patience));
    QVERIFY(ended[1][0].value<ui::TrainingEnd>().finished);
    const Metrics metrics = readMetrics(RunLayout{wanted.run}.metrics());
    for (std::size_t i = 0; i < metrics.steps.size(); ++i)
        QCOMPARE(metrics.steps[i].step, static_cast<std::int64_t>(i + 1));
    QCOMPARE(metrics.epochs.size(), 3U);
}

void TestTrainingWorker::stopsWhilePaused() {
    TrainingWorker worker(c10::kCPU);
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    worker.start(request("pausedstop", 3));
    worker.pause();
    worker.stop();
    QVERIFY(ended.wait(worker_patience));
    QVERIFY(!worker.isRunning());
    QVERIFY(!worker.isPaused());
}

void TestTrainingWorker::dataThatCannotBeUsedTellsWhy() {
    TrainingWorker worker(c10::kCPU);
    QSignalSpy failed(&worker, &TrainingWorker::failed);
    ui::TrainingRequest wanted = request("nodata", 1);
    wanted.options.dataset = (folder() / "nowhere").string();
    worker.start(wanted);
    QVERIFY(failed.wait(20000));
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("nowhere")));
    QVERIFY(!worker.isRunning());
}

void TestTrainingWorker::measuresWhatARunTakes() {
    TrainingWorker worker(c10::kCPU);
    QSignalSpy measured(&worker, &TrainingWorker::measured);
    worker.measure(request("never", 2));
    QVERIFY(measured.wait(worker_patience));
    const auto cost = measured[0][1].value<std::optional<RunCost>>();
    QVERIFY(cost && cost->per_epoch > 0 && cost->checkpoint_bytes > 0);
    QVERIFY(!std::filesystem::exists(folder() / "never"));
    ui::TrainingRequest wrong = request("never", 1);
    wrong.options.dataset = (folder() / "nowhere").string();
    worker.measure(wrong);
    QVERIFY(measured.wait(worker_patience));
    QVERIFY(!measured[1][1].value<std::optional<RunCost>>());
}

void TestTrainingWorker::aRunDoesNotWaitForAMeasurement() {
    TrainingWorker worker(c10::kCPU);
    QSignalSpy measured(&worker, &TrainingWorker::measured);
    QSignalSpy ended(&worker, &TrainingWorker::ended);
    worker.measure(request("measured", 1));
    worker.start(request("measured", 1));
    QVERIFY(ended.wait(worker_patience));
    QVERIFY(measured.isEmpty());
}

SACCADE_TEST(TestTrainingWorker)
#include "tst_training_worker.moc"
