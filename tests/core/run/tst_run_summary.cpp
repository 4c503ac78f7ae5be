#include "core/run/run_summary.h"

#include "core/base/error.h"
#include "core/run/run_directory.h"
#include "core/run/training_state.h"
#include "core/weights/safetensors.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace saccade;

class TestRunSummary : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path makeRun(const char* name, const TrainOptions& options) const {
        const std::filesystem::path run = folder_.filePath(QLatin1String(name)).toStdString();
        RunDirectory::create(run, options);
        return run;
    }
    static void keepState(const std::filesystem::path& run, const TrainingState& state) {
        const float number = 1;
        writeSafetensors(RunLayout{run}.lastState(), {{"x", {TensorType::F32, {1}, &number}}},
                         {{"saccade.state", toJson(state)}});
    }

private Q_SLOTS:
    void aRunWithoutACheckpointHasDoneNothing() {
        TrainOptions options;
        options.dataset = "/data/cats";
        const RunSummary summary = readRunSummary(makeRun("fresh", options));
        QCOMPARE(summary.options.dataset, std::string("/data/cats"));
        QCOMPARE(summary.epochs, 0);
        QVERIFY(!summary.finished && !summary.best && !summary.has_best_model);
    }

    void theLastCheckpointTellsHowFarItCame_data() {
        QTest::addColumn<int>("epochs");
        QTest::addColumn<int>("without_gain");
        QTest::addColumn<bool>("finished");
        QTest::newRow("in the middle") << 4 << 1 << false;
        QTest::newRow("all epochs") << 10 << 1 << true;
        QTest::newRow("stopped early") << 7 << 3 << true;
    }
    void theLastCheckpointTellsHowFarItCame() {
        QFETCH(int, epochs);
        QFETCH(int, without_gain);
        QFETCH(bool, finished);
        TrainOptions options;
        options.epochs = 10;
        options.patience = 3;
        const std::filesystem::path run = makeRun(QTest::currentDataTag(), options);
        TrainingState state;
        state.epoch = epochs;
        state.best_epoch = 3;
        state.measure = "CIDEr";
        state.early_stopping = {2.5, without_gain};
        keepState(run, state);
        test::writeFile(RunLayout{run}.bestModel(), "a model");
        const RunSummary summary = readRunSummary(run);
        QCOMPARE(summary.epochs, epochs);
        QCOMPARE(summary.finished, finished);
        QCOMPARE(summary.best_epoch, 3);
        QCOMPARE(summary.measure, std::string("CIDEr"));
        QCOMPARE(summary.best, std::optional(2.5));
        QVERIFY(summary.has_best_model);
    }

    void whatIsNoRunIsAnError() {
        QVERIFY_EXCEPTION_THROWN(readRunSummary(folder_.filePath("nowhere").toStdString()), FileError);
        const std::filesystem::path run = makeRun("broken", {});
        test::writeFile(RunLayout{run}.lastState(), "no checkpoint");
        QVERIFY_EXCEPTION_THROWN(readRunSummary(run), FileError);
    }
};

SACCADE_TEST(TestRunSummary)
#include "tst_run_summary.moc"
