#include "ui/training/training_page.h"

#include "core/data/scenes/writer.h"
#include "core/run/metrics_file.h"
#include "tests/support/drop.h"
#include "tests/support/fake_training_service.h"
#include "tests/support/files.h"
#include "tests/support/option_table.h"
#include "tests/support/test_program.h"
#include "ui/common/disclosure.h"
#include "ui/common/primary_button.h"
#include "ui/common/settings.h"
#include "ui/training/charts/chart_board.h"
#include "ui/training/options/cost_note.h"
#include "ui/training/options/dataset_card.h"
#include "ui/training/options/option_field.h"
#include "ui/training/options/option_form.h"
#include "ui/training/options/run_folder_field.h"
#include "ui/training/run/run_chooser.h"
#include "ui/training/run/sample_card.h"
#include "ui/training/run/sample_viewer.h"
#include "ui/training/setup_panel.h"
#include "ui/training/start/first_run.h"
#include "ui/training/start/recent_runs.h"
#include "ui/training/start/start_page.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace saccade;
using namespace saccade::ui;
using saccade::test::FakeTrainingService;
using saccade::test::filesToDrop;
namespace fs = std::filesystem;

namespace {

/// A page with a service that does as it is told.
struct Bench {
    explicit Bench(const QTemporaryDir& folder)
        : settings(folder.filePath(QStringLiteral("settings.ini"))),
          page(service, settings, test::optionTable(), fs::path(SACCADE_SOURCE_DIR) / "resources/recipes") {
        page.resize(1100, 700);
        page.show();
    }

    bool open(const fs::path& dataset) {
        QSignalSpy opened(&page.setup().data(), &DatasetCard::opened);
        page.take(*filesToDrop({dataset}));
        return opened.wait();
    }
    QPushButton* button(const QString& name) { return page.findChild<QPushButton*>(name); }
    void click(const char* name) { QTest::mouseClick(button(QLatin1String(name)), Qt::LeftButton); }

    FakeTrainingService service;
    SettingsStore settings;
    TrainingPage page;
};

} // namespace

class TestTrainingPage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir temporary_;
    fs::path root_;

    static void clickMessage(Bench& bench) {
        for (QToolButton* button : bench.page.messages().findChildren<QToolButton*>())
            if (!button->text().isEmpty())
                QTest::mouseClick(button, Qt::LeftButton);
    }
    void writeRun(const fs::path& run, const TrainOptions& options) {
        test::writeFile(run / "config.json", toJson(options));
        test::writeFile(run / "metrics.jsonl", "");
    }

private Q_SLOTS:
    void initTestCase() {
        root_ = temporary_.path().toStdString();
        qputenv("HOME", temporary_.path().toUtf8());
        scenes::WriteOptions options;
        options.count = 20;
        options.scene = {64, 64};
        scenes::writeScenes(root_ / "scenes", options);
    }

    void startsWithWhatWasSetUp() {
        Bench bench(temporary_);
        QVERIFY(!bench.button(QStringLiteral("start"))->isEnabled());
        QVERIFY(bench.open(root_ / "scenes"));
        bench.page.setup().options().field("epochs")->setText(QStringLiteral("3"));
        QSignalSpy begun(&bench.page, &TrainingPage::runStarted);
        bench.click("start");
        QCOMPARE(bench.service.calls(), QStringList(QStringLiteral("start")));
        const TrainingRequest& request = bench.service.request();
        QCOMPARE(request.options.epochs, 3);
        QCOMPARE(std::get<int>(request.options.decoder_options.at("hidden")), 256); // the recipe for Scenes
        QCOMPARE(request.options.dataset, (root_ / "scenes").string());
        QCOMPARE(request.run, root_ / "Saccade/runs/scenes-1");
        QVERIFY(!request.resume);
        QCOMPARE(begun.count(), 1);
        QCOMPARE(bench.page.state(), RunState::Starting);
        QVERIFY(!bench.page.setup().isVisible()); // the charts take the room
    }

    void aWrongValueBlocksTheStart() {
        Bench bench(temporary_);
        QVERIFY(bench.open(root_ / "scenes"));
        QPushButton* start = bench.button(QStringLiteral("start"));
        QVERIFY(start->isEnabled());
        bench.page.setup().options().field("learning_rate")->setText(QStringLiteral("fast"));
        QVERIFY(!start->isEnabled());
        bench.page.start();
        QVERIFY(bench.service.calls().isEmpty());
        bench.page.setup().options().field("learning_rate")->setText(QStringLiteral("0.001"));
        QVERIFY(start->isEnabled());
        bench.page.setup().options().field("train_split")->setText(QStringLiteral("nothing"));
        QVERIFY(!start->isEnabled());
        const QString remedy = QStringLiteral("at \"Training split\". The data has: train, val.");
        QVERIFY2(bench.page.setup().problem().endsWith(remedy), qPrintable(bench.page.setup().problem()));
        bench.page.setup().options().field("train_split")->setText(QStringLiteral("train"));
        writeRun(root_ / "taken", {});
        bench.page.setup().folder().setFolder(root_ / "taken"); // would be overwritten
        QVERIFY(!start->isEnabled());
    }

    /// 18 training images in batches of 6 make 3 steps an epoch.
    void tellsOfAWarmUpThatOutlastsTheRun() {
        Bench bench(temporary_);
        QVERIFY(bench.open(root_ / "scenes"));
        OptionForm& options = bench.page.setup().options();
        options.field("batch_images")->setText(QStringLiteral("6"));
        options.field("epochs")->setText(QStringLiteral("4"));
        options.field("warmup_steps")->setText(QStringLiteral("11"));
        QVERIFY2(bench.page.setup().warning().isEmpty(), qPrintable(bench.page.setup().warning()));
        options.field("warmup_steps")->setText(QStringLiteral("12"));
        const QString told = bench.page.setup().warning();
        QVERIFY2(told.contains(QStringLiteral("lower \"Warm-up steps\"")), qPrintable(told));
        QVERIFY(bench.button(QStringLiteral("start"))->isEnabled()); // somebody may want it
    }

    void pausesResumesAndStops() {
        Bench bench(temporary_);
        QVERIFY(bench.open(root_ / "scenes"));
        bench.click("start");
        Q_EMIT bench.service.progressed({TrainPhase::Training, 10, 100});
        QCOMPARE(bench.page.state(), RunState::Running);
        QVERIFY(bench.page.controls().status().contains(QStringLiteral("10")));
        bench.click("pause");
        QCOMPARE(bench.page.state(), RunState::Paused);
        bench.click("pause"); // now says Resume
        QCOMPARE(bench.page.state(), RunState::Running);
        bench.click("stop");
        QCOMPARE(bench.page.state(), RunState::Stopping);
        QVERIFY(bench.page.isTraining());
        bench.page.stopTraining(); // twice is the same as once
        const QStringList expected = {QStringLiteral("start"), QStringLiteral("pause"),
                                      QStringLiteral("resume"), QStringLiteral("stop")};
        QCOMPARE(bench.service.calls(), expected);

        bench.service.end({bench.service.request().run, false, 1, {}});
        QCOMPARE(bench.page.state(), RunState::Ended);
        QVERIFY(!bench.page.isTraining());
        bench.click("leave");
        QVERIFY(bench.page.setup().isVisible());
    }

    void stepsWhilePausedAndInSlowMotion() {
        QLocale::setDefault(QLocale::c());
        Bench bench(temporary_);
        QVERIFY(bench.open(root_ / "scenes"));
        bench.click("start");
        Q_EMIT bench.service.progressed({TrainPhase::Training, 10, 100});
        QVERIFY(!bench.button(QStringLiteral("step"))->isVisible());
        bench.click("pause");
        bench.click("step");
        auto* pace = bench.page.findChild<QComboBox*>(QStringLiteral("pace"));
        pace->setFocus();
        QTest::keyClick(pace, Qt::Key_Down);
        const QStringList expected = {QStringLiteral("start"), QStringLiteral("pause"),
                                      QStringLiteral("step"), QStringLiteral("pace 250")};
        QCOMPARE(bench.service.calls(), expected);

        // What the service sends shows the pinned images of a step; the next epoch takes their place as soon
        // as the run goes at full speed.
        CaptionResult sample;
        sample.image = (root_ / "scenes/images/0.png").string();
        sample.hypotheses.resize(1);
        sample.hypotheses[0].words.push_back({"ball", -1, 1, {1, 1, 2, {1, 0}}, {}});
        Q_EMIT bench.service.sampled(11, {sample});
        auto* samples = bench.page.findChild<SampleViewer*>();
        const auto says = [samples](const QString& text) {
            const QList<QLabel*> labels = samples->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&text](const QLabel* label) { return label->text() == text; });
        };
        QCOMPARE(samples->cards().at(0)->caption(), QStringLiteral("ball"));
        QVERIFY(says(QStringLiteral("After step 11")));
        samples->add(1, {sample});
        QVERIFY(says(QStringLiteral("After step 11")));
        bench.service.setPace(std::chrono::milliseconds(1000)); // from elsewhere
        QCOMPARE(pace->currentText(), QStringLiteral("1 step per second"));
        bench.service.setPace(std::chrono::milliseconds(0));
        bench.click("pause"); // says Resume
        QVERIFY(!bench.button(QStringLiteral("step"))->isVisible());
        samples->add(2, {sample});
        QVERIFY(says(QStringLiteral("Epoch 2 of 2")));
    }

    void resumesAStoppedRunAtOnce() {
        TrainOptions options;
        options.dataset = (root_ / "scenes").string();
        options.decoder_options = {{"hidden", 96}};
        writeRun(root_ / "stopped", options);
        Bench bench(temporary_);
        Q_EMIT bench.service.started({options, root_ / "stopped", false});
        Q_EMIT bench.service.progressed({TrainPhase::Training, 20, 360});
        bench.service.end({root_ / "stopped", false, 0, {}});
        QCOMPARE(bench.page.controls().status(), QStringLiteral("Stopped at step 20 of 360"));
        clickMessage(bench);
        QCOMPARE(bench.service.calls(), QStringList(QStringLiteral("start again")));
        QCOMPARE(bench.service.request().run, root_ / "stopped");
        QCOMPARE(std::get<int>(bench.service.request().options.decoder_options.at("hidden")), 96);
        QCOMPARE(bench.page.state(), RunState::Starting);
    }

    void aFinishedRunThatIsResumedSaysThatItIs() {
        TrainOptions options;
        options.dataset = (root_ / "scenes").string();
        options.epochs = 10;
        writeRun(root_ / "finished", options);
        EpochReport last;
        last.epoch = 10;
        last.step = 100;
        test::writeFile(root_ / "finished/metrics.jsonl", metricsLine(last) + "\n");
        Bench bench(temporary_);
        bench.page.resume(root_ / "finished");
        Q_EMIT bench.service.progressed({TrainPhase::ReadingData, 0, 20});
        bench.service.end({root_ / "finished", true, 10, {}});
        const QString told = bench.page.messages().text();
        QVERIFY2(told.contains(QStringLiteral("finished")) &&
                     told.contains(QStringLiteral("raise \"Epochs\"")),
                 qPrintable(told));
        for (const QLabel* label : bench.page.controls().findChildren<QLabel*>())
            QVERIFY(!label->isVisible() || !label->text().contains(QStringLiteral("Took")));

        QSignalSpy opened(&bench.page.setup().data(), &DatasetCard::opened);
        clickMessage(bench); // to the options
        QVERIFY(opened.wait());
        QPushButton* start = bench.button(QStringLiteral("start"));
        QTRY_VERIFY(bench.page.setup().problem().contains(QStringLiteral("raise \"Epochs\"")));
        QVERIFY(!start->isEnabled());
        bench.page.setup().options().field("epochs")->setText(QStringLiteral("11"));
        QVERIFY(start->isEnabled());
    }

    void namesTheBestEpochAtTheEnd() {
        Bench bench(temporary_);
        Q_EMIT bench.service.started({{}, root_ / "run", false});
        Q_EMIT bench.service.progressed({TrainPhase::Training, 42, 100});
        QCOMPARE(bench.page.percent(), std::optional(42));
        bench.service.end({root_ / "run", true, 60, root_ / "best.safetensors", 53, "CIDEr", 3.1234});
        QCOMPARE(bench.page.messages().text(),
                 QStringLiteral("Done: 60 epoch(s). Best: epoch 53, CIDEr 3.12."));
        QVERIFY(!bench.page.percent());
    }

    void checkingTellsItsShare() {
        Bench bench(temporary_);
        QVERIFY(bench.open(root_ / "scenes"));
        bench.click("start");
        // 20 images, whose losses are done and half of whose captions.
        Q_EMIT bench.service.progressed({TrainPhase::Validating, 30, 40});
        QVERIFY(bench.page.controls().status().contains(QStringLiteral("75 %")));
        QVERIFY(!bench.page.controls().status().contains(QStringLiteral("40")));
    }

    void offersTheModelAtTheEnd() {
        Bench bench(temporary_);
        QVERIFY(bench.open(root_ / "scenes"));
        bench.click("start");
        Q_EMIT bench.service.progressed({TrainPhase::Training, 96, 100});
        Q_EMIT bench.service.progressed({TrainPhase::Calibrating, 30, 30});
        bench.service.end({root_ / "run", true, 3, root_ / "run/checkpoints/best.safetensors"});
        QVERIFY(bench.page.controls().status().contains(QStringLiteral("96")));
        QCOMPARE(bench.page.messages().severity(), Severity::Success);
        QSignalSpy offered(&bench.page, &TrainingPage::modelOffered);
        for (QToolButton* button : bench.page.messages().findChildren<QToolButton*>())
            if (!button->text().isEmpty())
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(offered.count(), 1);
        QCOMPARE(offered[0][0].value<fs::path>(), root_ / "run/checkpoints/best.safetensors");
    }

    void aFailureIsToldAndTheSetUpComesBack() {
        Bench bench(temporary_);
        QVERIFY(bench.open(root_ / "scenes"));
        bench.click("start");
        bench.service.fail(QStringLiteral("The disk is full."));
        QCOMPARE(bench.page.messages().severity(), Severity::Error);
        QCOMPARE(bench.page.messages().text(), QStringLiteral("The disk is full."));
        QCOMPARE(bench.page.state(), RunState::SetUp);
        QVERIFY(bench.button(QStringLiteral("start"))->isEnabled());
    }

    void goesOnWithAnEarlierRun() {
        TrainOptions options;
        options.dataset = (root_ / "scenes").string();
        options.encoder = "scenes_cnn";
        options.decoder_options = {{"hidden", 96}};
        writeRun(root_ / "earlier", options);
        Bench bench(temporary_);
        QSignalSpy opened(&bench.page.setup().data(), &DatasetCard::opened);
        bench.page.setUpResume(root_ / "earlier");
        QVERIFY(opened.wait());
        QVERIFY(!bench.page.setup().options().field("decoder.hidden")->isEnabled());
        bench.page.setup().options().field("epochs")->setText(QStringLiteral("40"));
        bench.click("start");
        QVERIFY(bench.service.request().resume);
        QCOMPARE(bench.service.request().run, root_ / "earlier");
        QCOMPARE(std::get<int>(bench.service.request().options.decoder_options.at("hidden")), 96);
        QCOMPARE(bench.service.request().options.epochs, 40);
        QVERIFY(
            bench.settings.get().recent_runs.contains(QString::fromStdString((root_ / "earlier").string())));
    }

    /// The command of the menu and the list of recent runs both come to this.
    void resumesAChosenRunAtOnce() {
        TrainOptions options;
        options.dataset = (root_ / "scenes").string();
        options.decoder_options = {{"hidden", 96}};
        writeRun(root_ / "chosen", options);
        Bench bench(temporary_);
        auto* runs = bench.page.findChild<RunChooser*>();
        Q_EMIT runs->resumeChosen(root_ / "chosen");
        QCOMPARE(bench.service.calls(), QStringList(QStringLiteral("start again")));
        QCOMPARE(bench.service.request().run, root_ / "chosen");
        QCOMPARE(std::get<int>(bench.service.request().options.decoder_options.at("hidden")), 96);
        QCOMPARE(bench.page.state(), RunState::Starting);
    }

    void theRecentRunsAreAtHand() {
        TrainOptions options;
        options.dataset = (root_ / "scenes").string();
        writeRun(root_ / "recent", options);
        Bench bench(temporary_);
        RecentRuns& recent = bench.page.startPage().recentRuns();
        QVERIFY(bench.page.startPage().isVisible());
        QSignalSpy evaluated(&bench.page, &TrainingPage::evaluationOffered);
        QSignalSpy offered(&bench.page, &TrainingPage::modelOffered);
        Q_EMIT recent.evaluationChosen(root_ / "best.safetensors", QStringLiteral("/data"));
        QCOMPARE(evaluated.value(0).value(1).toString(), QStringLiteral("/data"));
        Q_EMIT recent.captionChosen(root_ / "best.safetensors");
        QCOMPARE(offered.size(), 1);
        Q_EMIT recent.openChosen(root_ / "recent");
        QCOMPARE(bench.page.state(), RunState::Watching);
        QVERIFY(!bench.page.startPage().isVisible());
        bench.click("leave");
        QVERIFY(bench.page.startPage().isVisible());
        Q_EMIT recent.optionsChosen(root_ / "recent");
        QCOMPARE(bench.page.state(), RunState::SetUp);
        QVERIFY(!bench.page.startPage().isVisible()); // the run stands beside its options
        QVERIFY(bench.service.calls().isEmpty());
    }

    void theFirstRunStartsByItself() {
        Bench bench(temporary_);
        TrainingRequest request;
        request.run = root_ / "first";
        request.options.dataset = (root_ / "scenes").string();
        Q_EMIT bench.page.startPage().firstRun().ready(request);
        QCOMPARE(bench.service.calls(), QStringList(QStringLiteral("start")));
        QCOMPARE(bench.service.request().run, root_ / "first");
        QCOMPARE(bench.page.state(), RunState::Starting);
        Q_EMIT bench.page.startPage().firstRun().ready(request); // one run at a time
        QCOMPARE(bench.service.calls().size(), 1);
    }

    void oneButtonAtATimeIsPrimary() {
        Bench bench(temporary_);
        const auto primary = [&bench] {
            QStringList names;
            for (const PrimaryButton* button : bench.page.findChildren<PrimaryButton*>())
                if (button->isVisible() && button->isEnabled())
                    names << button->objectName();
            return names;
        };
        QCOMPARE(primary(), QStringList(QStringLiteral("firstRun")));
        QVERIFY(bench.open(root_ / "scenes"));
        QCOMPARE(primary(), QStringList(QStringLiteral("start")));
        QTest::mouseClick(bench.page.findChild<QToolButton*>(QStringLiteral("remove 0")), Qt::LeftButton);
        QCOMPARE(primary(), QStringList(QStringLiteral("firstRun")));
    }

    void advancedOptionsUseTheWidthOfThePage() {
        Bench bench(temporary_);
        OptionForm& options = bench.page.setup().options();
        QTest::mouseClick(options.findChild<Disclosure*>()->button(), Qt::LeftButton);
        QVERIFY(options.advanced().isVisible());
        QVERIFY(!bench.page.startPage().isVisible());
        const auto left = [&](const char* key) {
            return options.field(key)->mapTo(&bench.page, QPoint()).x();
        };
        bench.page.resize(1400, 700);
        QTRY_VERIFY(left("pinned_images") > left("train_split") + 200); // in another column
        bench.page.resize(800, 700);
        QTRY_COMPARE(left("pinned_images"), left("train_split"));
        QVERIFY(left("train_split") > bench.page.setup().geometry().right());
        QTest::mouseClick(options.findChild<Disclosure*>()->button(), Qt::LeftButton);
        QVERIFY(bench.page.startPage().isVisible());
    }

    void aMessageHidesNeitherStatusNorButtons() {
        Bench bench(temporary_);
        QVERIFY(bench.open(root_ / "scenes"));
        bench.click("start");
        Q_EMIT bench.service.progressed({TrainPhase::Training, 10, 100});
        QTRY_VERIFY(bench.page.controls().width() > 1000); // they have taken the place of the set-up
        const QRect controls(bench.page.controls().mapTo(&bench.page, QPoint()),
                             bench.page.controls().size());
        bench.page.messages().show(Severity::Success, QStringLiteral("Saved in loss.svg."));
        auto* charts = bench.page.findChild<ChartBoard*>();
        const auto message = [&bench] { return bench.page.messages().geometry(); };
        QTRY_VERIFY(message().bottom() < charts->mapTo(&bench.page, QPoint()).y());
        QVERIFY(!message().intersects(controls));
        QVERIFY(message().top() > controls.bottom());
        QCOMPARE(controls, QRect(bench.page.controls().mapTo(&bench.page, QPoint()),
                                 bench.page.controls().size())); // and nothing moved
    }

    void theCostOfTheRunIsMeasuredAndSaid() {
        QLocale::setDefault(QLocale::c());
        Bench bench(temporary_);
        QVERIFY(bench.open(root_ / "scenes"));
        bench.page.setup().options().field("epochs")->setText(QStringLiteral("3"));
        QTRY_COMPARE(bench.service.measuredRequests().size(), 1U);
        Q_EMIT bench.service.measured(bench.service.measuredRequests().front(), RunCost{0, 60, 0, 0, 1000});
        const auto notes = bench.page.setup().findChildren<CostNote*>();
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes[0]->isVisible() && notes[0]->text().startsWith(QStringLiteral("About 3 min")),
                 qPrintable(notes[0]->text()));
        bench.page.setup().options().field("learning_rate")->setText(QStringLiteral("fast"));
        QVERIFY(!notes[0]->isVisible()); // such a run cannot start
    }

    void watchesADroppedRun() {
        writeRun(root_ / "watched", {});
        Bench bench(temporary_);
        const auto dropped = filesToDrop({root_ / "watched"});
        QVERIFY(bench.page.wants(*dropped));
        bench.page.take(*dropped);
        QCOMPARE(bench.page.state(), RunState::Watching);
        QVERIFY(!bench.button(QStringLiteral("stop"))->isVisible());
        QVERIFY(bench.service.calls().isEmpty());

        bench.page.watch(root_ / "scenes");
        QCOMPARE(bench.page.messages().severity(), Severity::Error);
        QCOMPARE(bench.page.state(), RunState::Watching);
    }

    void theMenuFollowsTheState() {
        Bench bench(temporary_);
        QMenu menu;
        bench.page.fillMenu(menu);
        QAction* start = menu.actions().at(0);
        QVERIFY(!start->isEnabled());
        QVERIFY(bench.open(root_ / "scenes"));
        QCOMPARE(start->shortcut(), QKeySequence(QStringLiteral("Ctrl+Return")));
        start->trigger();
        QCOMPARE(bench.service.calls(), QStringList(QStringLiteral("start")));
        QVERIFY(!start->isEnabled());
        QAction* pause = menu.actions().at(1);
        pause->trigger();
        QCOMPARE(bench.page.state(), RunState::Paused);
    }
};

SACCADE_TEST(TestTrainingPage)
#include "tst_training_page.moc"
