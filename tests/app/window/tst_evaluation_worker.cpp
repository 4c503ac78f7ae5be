#include "app/window/evaluation_worker.h"
#include "core/data/scenes/writer.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;

class TestEvaluationWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reportsAllThatThePageShows();
};

void TestEvaluationWorker::reportsAllThatThePageShows() {
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    test::writeTinyModel(folder / "tiny.safetensors");
    scenes::writeScenes(folder / "scenes", {.count = 60, .seed = 3});
    window::EvaluationWorker worker(c10::kCPU);
    ui::EvaluationReport report;
    connect(&worker, &ui::EvaluationService::finished, this,
            [&report](const ui::EvaluationReport& finished) { report = finished; });
    worker.start({folder / "tiny.safetensors", (folder / "scenes").string(), "val", {}});
    QTRY_COMPARE_WITH_TIMEOUT(report.images.size(), 6u, 60'000);
    QVERIFY(report.problems.empty());
    QVERIFY(report.scenes.has_value());
    QCOMPARE(report.scenes->images.size(), 6u);
    QVERIFY(report.grounding.has_value());
    QVERIFY(report.reliability.has_value());
    QVERIFY(report.reliability->count > 6 * 5 * 4); // the words of five captions for each
    for (const char* name : {"Bleu_4", "CIDEr", "scene_objects_right"})
        QVERIFY2(intervalOf(report.intervals, name) != nullptr, name);
}

SACCADE_TEST(TestEvaluationWorker)
#include "tst_evaluation_worker.moc"
