#include "core/base/error.h"
#include "core/run/training_state.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cstdint>

using namespace saccade;

namespace {

TrainingState someState() {
    TrainingState state;
    state.step = 123456789012;
    state.epoch = 3;
    state.batch = 17;
    state.schedule.reduction = 0.25;
    state.schedule.metric = {0.1 + 0.2, 1};
    state.early_stopping = {-4.5, 2};
    state.measure = "ROUGE_L";
    state.best_epoch = 2;
    state.seconds = 1.0 / 3;
    state.precision = "bfloat16";
    state.epoch_loss = 12.5;
    state.epoch_cross_entropy = 11.25;
    state.epoch_words = 99;
    state.epoch_images = 8;
    state.epoch_captions = 40;
    state.epoch_seconds = 7.5;
    return state;
}

} // namespace

class TestTrainingState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsEveryBit() {
        const TrainingState state = someState();
        const TrainingState read = trainingStateFromJson(toJson(state));
        QVERIFY(read.step == state.step && read.epoch == state.epoch && read.batch == state.batch);
        QVERIFY(read.schedule.reduction == state.schedule.reduction);
        QVERIFY(read.schedule.metric.best == state.schedule.metric.best);
        QCOMPARE(read.schedule.metric.updates_since, 1);
        QVERIFY(read.early_stopping.best == state.early_stopping.best);
        QCOMPARE(read.early_stopping.updates_since, 2);
        QCOMPARE(read.measure, std::string("ROUGE_L"));
        QCOMPARE(read.best_epoch, 2);
        QVERIFY(read.seconds == state.seconds);
        QCOMPARE(read.precision, std::string("bfloat16"));
        QVERIFY(read.epoch_loss == state.epoch_loss && read.epoch_cross_entropy == state.epoch_cross_entropy);
        QVERIFY(read.epoch_words == 99 && read.epoch_images == 8 && read.epoch_captions == 40);
        QVERIFY(read.epoch_seconds == state.epoch_seconds);
    }

    void missingKeysAreTolerated() {
        const TrainingState read = trainingStateFromJson(R"({"step": 5})");
        QCOMPARE(read.step, std::int64_t{5});
        QVERIFY(!read.early_stopping.best && read.measure.empty());
        QCOMPARE(read.schedule.reduction, 1.0);
    }

    void wrongValuesAreRefused_data() {
        QTest::addColumn<QString>("json");
        QTest::newRow("no json") << "";
        QTest::newRow("negative step") << R"({"step": -1})";
        QTest::newRow("text") << R"({"epoch": "1"})";
        QTest::newRow("epoch beyond an int") << R"({"epoch": 3000000000})";
        QTest::newRow("schedule of a wrong type") << R"({"schedule": []})";
        QTest::newRow("reduction out of bounds") << R"({"schedule": {"reduction": 2}})";
    }
    void wrongValuesAreRefused() {
        QFETCH(QString, json);
        QVERIFY_EXCEPTION_THROWN(trainingStateFromJson(json.toStdString()), Error);
    }

    void brokenJsonNeverCrashes() {
        QVERIFY(test::survivesMutations<Error>(toJson(someState()), 5000,
                                               [](const std::string& text) { trainingStateFromJson(text); }));
    }
};

SACCADE_TEST(TestTrainingState)
#include "tst_training_state.moc"
