#include "core/train/run_directory.h"
#include "ui/common/settings.h"
#include "ui/training/chart_board.h"
#include "ui/training/curve_chart.h"
#include "ui/training/curve_plot.h"
#include "ui/training/run_monitor.h"
#include "ui/training/sample_viewer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace saccade;
using namespace saccade::ui;

namespace {

/// Ten steps and an epoch with one pinned image.
void trainEpoch(RunDirectory& run, int epoch, double divergence) {
    for (int i = 1; i <= 10; ++i) {
        StepReport step;
        step.step = 10 * (epoch - 1) + i;
        step.epoch = epoch;
        step.loss = 2;
        step.perplexity = std::exp(2.0);
        step.learning_rate = 1e-3;
        run.append(step);
    }
    EpochReport end;
    end.epoch = epoch;
    end.step = 10 * epoch;
    end.validation = ValidationReport{2.5, 12, {{"CIDEr", 0.4}}, 0.9, divergence, 0.3, 0.1};
    CaptionResult sample;
    sample.image = "nowhere.png";
    sample.hypotheses.resize(1);
    sample.hypotheses[0].words.push_back({"epoch" + std::to_string(epoch), -1, 1, {}, {}});
    end.samples.push_back(sample);
    run.append(end);
}

} // namespace

class TestRunMonitor : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<SettingsStore> settings_;
    std::unique_ptr<RunMonitor> monitor_;

    CurvePlot& plot() { return monitor_->charts().chart(QStringLiteral("loss"))->plot(); }
    std::filesystem::path path(const char* name) {
        return folder_.filePath(QLatin1String(name)).toStdString();
    }

private Q_SLOTS:
    void init() {
        settings_ = std::make_unique<SettingsStore>(folder_.filePath(QStringLiteral("settings.ini")));
        monitor_ = std::make_unique<RunMonitor>(*settings_);
        monitor_->resize(900, 800);
        monitor_->show();
        QVERIFY(QTest::qWaitForWindowExposed(monitor_.get()));
    }

    void sliderAndChartsShareACursor() {
        RunDirectory run = RunDirectory::create(path("shared"), {});
        for (int epoch = 1; epoch <= 3; ++epoch)
            trainEpoch(run, epoch, 0.1);
        monitor_->watch(path("shared"));
        SampleViewer& samples = monitor_->samples();
        QTRY_COMPARE(samples.epoch(), 3);
        QVERIFY(!plot().cursor());

        auto* loss = monitor_->charts().chart(QStringLiteral("loss"));
        Q_EMIT loss->cursorMoved(19.0); // the pointer is near the end of the second epoch
        QCOMPARE(samples.epoch(), 2);
        QCOMPARE(plot().cursor(), std::optional(19.0));
        Q_EMIT loss->cursorMoved(std::nullopt);
        QCOMPARE(samples.epoch(), 3);
        QVERIFY(!plot().cursor());

        Q_EMIT loss->cursorPicked(12.0);
        Q_EMIT loss->cursorMoved(std::nullopt);
        QCOMPARE(samples.epoch(), 1);
        QCOMPARE(plot().cursor(), std::optional(10.0));
        Q_EMIT loss->followed();
        QCOMPARE(samples.epoch(), 3);
    }

    void warnsOnceWhileTheRunGoes() {
        RunDirectory run = RunDirectory::create(path("warned"), {});
        QSignalSpy raised(monitor_.get(), &RunMonitor::warningRaised);
        QSignalSpy changed(monitor_.get(), &RunMonitor::warningsChanged);
        monitor_->setRunning(true);
        monitor_->watch(path("warned"));
        trainEpoch(run, 1, 1e-5);
        trainEpoch(run, 2, 1e-5);
        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(monitor_->warnings().size(), 1);
        trainEpoch(run, 3, 0.2);
        QTRY_VERIFY(monitor_->warnings().isEmpty());
        trainEpoch(run, 4, 1e-5);
        QTRY_COMPARE(monitor_->warnings().size(), 1);
        QCOMPARE(raised.size(), 1);
        QVERIFY(changed.size() >= 3);
    }

    void comparesRuns() {
        RunDirectory one = RunDirectory::create(path("one"), {});
        RunDirectory two = RunDirectory::create(path("two"), {});
        trainEpoch(one, 1, 0.1);
        trainEpoch(two, 1, 0.1);
        trainEpoch(two, 2, 0.1);
        monitor_->watch(path("one"));
        monitor_->compare(path("two"));
        monitor_->compare(path("two")); // once is enough
        const std::size_t lines = plot().lines().size();
        QCOMPARE(plot().lines().back().run_name, QStringLiteral("two"));
        QTRY_VERIFY(plot().view().right() > 19);  // the longer run sets the scale
        QCOMPARE(monitor_->samples().epoch(), 1); // the images are the watched run's
        Q_EMIT monitor_->charts().compareEnded(QStringLiteral("two"));
        QCOMPARE(plot().lines().size(), lines / 2);
        monitor_->clear();
        QVERIFY(plot().lines().empty());
    }
};

QTEST_MAIN(TestRunMonitor)
#include "tst_run_monitor.moc"
