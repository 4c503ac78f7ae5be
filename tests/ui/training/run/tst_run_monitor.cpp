#include "core/run/run_directory.h"
#include "tests/support/option_table.h"
#include "tests/support/test_program.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/training/charts/chart_board.h"
#include "ui/training/charts/curve_chart.h"
#include "ui/training/charts/curve_plot.h"
#include "ui/training/charts/curve_table.h"
#include "ui/training/run/run_monitor.h"
#include "ui/training/run/sample_viewer.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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
    /// The menu of the runs to compare with.
    QMenu* compareMenu() {
        for (QToolButton* button : monitor_->charts().findChildren<QToolButton*>())
            if (button->text() == QStringLiteral("Compare"))
                return button->menu();
        return nullptr;
    }
    std::filesystem::path path(const char* name) {
        return folder_.filePath(QLatin1String(name)).toStdString();
    }

private Q_SLOTS:
    void init() {
        settings_ = std::make_unique<SettingsStore>(folder_.filePath(QStringLiteral("settings.ini")));
        monitor_ = std::make_unique<RunMonitor>(*settings_, test::optionTable());
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

    void warnsAsLongAsItIsSo() {
        TrainOptions options;
        options.warmup_steps = 0;
        options.epochs = 2; // the end has nothing to wait for
        RunDirectory run = RunDirectory::create(path("warned"), options);
        monitor_->watch(path("warned"));
        trainEpoch(run, 1, 1e-5);
        trainEpoch(run, 2, 1e-5);
        QTRY_COMPARE(monitor_->warnings().size(), 1);
        trainEpoch(run, 3, 0.2);
        QTRY_VERIFY(monitor_->warnings().isEmpty());
        trainEpoch(run, 4, 1e-5);
        QTRY_COMPARE(monitor_->warnings().size(), 1);
    }

    /// The captions of epochs that a resumed run has not reached yet are those of the killed one.
    void forgetsTheSamplesOfAKilledRun() {
        std::filesystem::path folder = path("killed");
        RunDirectory run = RunDirectory::create(folder, {});
        for (int epoch = 1; epoch <= 3; ++epoch)
            trainEpoch(run, epoch, 0.1);
        monitor_->watch(folder);
        QTRY_COMPARE(monitor_->samples().epoch(), 3);
        StepReport again;
        again.step = 15;
        again.epoch = 2;
        run.append(again);
        QTRY_COMPARE(monitor_->samples().epoch(), 1);
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
        QTRY_VERIFY(plot().view().right() > 19);      // the longer run sets the scale
        QTRY_COMPARE(monitor_->samples().epoch(), 1); // the images are the watched run's
        Q_EMIT monitor_->charts().compareEnded(path("two"));
        QCOMPARE(plot().lines().size(), lines / 2);
        monitor_->clear();
        QVERIFY(plot().lines().empty());
    }

    void tellsRunsOfTheSameNameApart() {
        RunDirectory one = RunDirectory::create(path("a/same"), {});
        RunDirectory two = RunDirectory::create(path("b/same"), {});
        trainEpoch(one, 1, 0.1);
        trainEpoch(two, 1, 0.1);
        settings_->change([this](Settings& now) {
            now.recent_runs = {folder_.filePath(QStringLiteral("a/same")),
                               folder_.filePath(QStringLiteral("b/same/")),
                               folder_.filePath(QStringLiteral("c/same"))};
        });
        monitor_->watch(path("a/same"));
        QCOMPARE(plot().lines().front().run_name, QStringLiteral("same"));
        monitor_->compare(path("b/../b/same/"));
        monitor_->compare(path("a/same")); // as the watched run, it is already there
        QCOMPARE(plot().lines().front().run_name, QStringLiteral("a/same"));
        QCOMPARE(plot().lines().back().run_name, QStringLiteral("b/same"));
        QVERIFY(plot().lines().front().name.endsWith(QStringLiteral("a/same")));

        QMenu* menu = compareMenu();
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts << action->text();
        QCOMPARE(texts.filter(QStringLiteral("a/same")).size(), 0);
        QCOMPARE(texts.filter(QStringLiteral("b/same")).size(), 1); // only to be removed
        QCOMPARE(texts.filter(QStringLiteral("c/same")).size(), 1);
        menu->actions().last()->trigger();
        QCOMPARE(plot().lines().back().run_name, QStringLiteral("same"));
        QCOMPARE(plot().lines().back().run, plot().lines().front().run);
    }

    void drawsGroundingWhereThereAreMasks() {
        RunDirectory run = RunDirectory::create(path("masks"), {});
        trainEpoch(run, 1, 0.1);
        monitor_->watch(path("masks"));
        QTRY_COMPARE(monitor_->samples().epoch(), 1);
        CurveChart* ratio = monitor_->charts().chart(QStringLiteral("mass_ratio"));
        CurveChart* pointing = monitor_->charts().chart(QStringLiteral("pointing_game"));
        QVERIFY(ratio->isHidden() && pointing->isHidden());
        EpochReport end;
        end.epoch = 2;
        end.step = 20;
        end.validation = ValidationReport{};
        end.validation->metrics = {{"attention_mass_ratio", 6.5}, {"pointing_game", 0.75}};
        run.append(end);
        QTRY_VERIFY(!ratio->isHidden() && !pointing->isHidden());
        monitor_->charts().setCursor(20);
        QVERIFY(ratio->plot().cursorText().contains(QStringLiteral("Mass ratio: 6.5")));
        QVERIFY(pointing->plot().cursorText().contains(QStringLiteral("Pointing game: 0.75")));
    }

    void scrollsByWholeRows() {
        RunDirectory run = RunDirectory::create(path("rows"), {});
        trainEpoch(run, 1, 0.1);
        monitor_->watch(path("rows"));
        QTRY_COMPARE(monitor_->samples().epoch(), 1);
        auto* scroll = monitor_->charts().findChild<QScrollArea*>();
        CurveChart* loss = monitor_->charts().chart(QStringLiteral("loss"));
        for (const int height : {500, 700, 1100}) {
            monitor_->resize(900, height);
            QTRY_COMPARE(monitor_->height(), height);
            const int page = scroll->viewport()->height();
            const int pitch = loss->height() + spacing::normal;
            QVERIFY2((page + spacing::normal) % pitch < 8, qPrintable(QString::number(page)));
            QCOMPARE(scroll->verticalScrollBar()->singleStep(), pitch);
        }
    }

    void drawsRewardsOnlyWhereThereAreSome() {
        RunDirectory plain = RunDirectory::create(path("plain"), {});
        trainEpoch(plain, 1, 0.1);
        monitor_->watch(path("plain"));
        QTRY_COMPARE(monitor_->samples().epoch(), 1);
        CurveChart* chart = monitor_->charts().chart(QStringLiteral("reward"));
        QVERIFY(!chart->isVisible());

        RunDirectory rewarded = RunDirectory::create(path("rewarded"), {});
        StepReport step;
        step.step = 1;
        step.epoch = 1;
        step.reward = 0.75;
        rewarded.append(step);
        monitor_->compare(path("rewarded"));
        QTRY_VERIFY(chart->isVisible());
        QVERIFY(!chart->title().isEmpty());
        QVERIFY(!chart->help().isEmpty());
        QVERIFY(chart->toolTip().isEmpty()); // would cover the values at the pointer
        QCOMPARE(chart->plot().lines().back().run->curve("reward").values().front(), 0.75);
        const std::string csv = CurveTable(chart->plot().lines()).csv();
        QVERIFY(csv.starts_with("run,step,epoch,seconds,reward\nrewarded,1,"));
        QVERIFY(csv.ends_with(",0.75\n"));
        Q_EMIT monitor_->charts().compareEnded(path("rewarded"));
        QVERIFY(!chart->isVisible());
    }
};

SACCADE_TEST(TestRunMonitor)
#include "tst_run_monitor.moc"
