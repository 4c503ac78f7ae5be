#include "core/run/run_directory.h"
#include "core/run/training_state.h"
#include "core/weights/safetensors.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "ui/common/elided_label.h"
#include "ui/common/settings.h"
#include "ui/training/start/recent_runs.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace saccade;
using namespace saccade::ui;

class TestRecentRuns : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<SettingsStore> settings_;
    std::unique_ptr<RecentRuns> runs_;

    std::filesystem::path path(const char* name) const {
        return folder_.filePath(QLatin1String(name)).toStdString();
    }
    /// A run of ten epochs with so many done and a best CIDEr of 2.5.
    void writeRun(const char* name, int done) const {
        TrainOptions options;
        options.dataset = "/data/birds,/data/cats";
        options.epochs = 10;
        RunDirectory::create(path(name), options);
        TrainingState state;
        state.epoch = done;
        state.best_epoch = done;
        state.measure = "CIDEr";
        state.early_stopping = {2.5, 0};
        const float number = 1;
        writeSafetensors(RunLayout{path(name)}.lastState(), {{"x", {TensorType::F32, {1}, &number}}},
                         {{"saccade.state", toJson(state)}});
        test::writeFile(RunLayout{path(name)}.bestModel(), "a model");
    }
    QStringList texts() const {
        QStringList texts;
        for (const ElidedLabel* label : runs_->findChildren<ElidedLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }
    QToolButton* button(const char* name) const {
        for (QToolButton* button : runs_->findChildren<QToolButton*>())
            if (button->isVisible() && button->accessibleName() == QString::fromUtf8(name))
                return button;
        return nullptr;
    }

private Q_SLOTS:
    void init() {
        QLocale::setDefault(QLocale::c());
        settings_ = std::make_unique<SettingsStore>(folder_.filePath(QStringLiteral("settings.ini")));
        writeRun("half", 4);
        writeRun("whole", 10);
        settings_->change([this](Settings& now) {
            now.recent_runs = {QString::fromStdString(path("half").string()),
                               QString::fromStdString(path("gone").string()),
                               QString::fromStdString(path("whole").string())};
        });
        runs_ = std::make_unique<RecentRuns>(*settings_);
        QSignalSpy refreshed(runs_.get(), &RecentRuns::refreshed);
        QVERIFY(refreshed.wait());
        runs_->resize(600, 400);
        runs_->show();
        QVERIFY(QTest::qWaitForWindowExposed(runs_.get()));
    }
    void cleanup() {
        runs_.reset();
        std::filesystem::remove_all(path("half"));
        std::filesystem::remove_all(path("whole"));
    }

    void showsWhatEachHasComeTo() {
        const QStringList shown = texts();
        QCOMPARE(shown.size(), 4); // a run that is gone is left out
        QCOMPARE(shown[0], QStringLiteral("half"));
        QVERIFY2(shown[1].contains(QStringLiteral("birds, …")) &&
                     shown[1].contains(QStringLiteral("4 of 10")) &&
                     shown[1].endsWith(QStringLiteral("best: CIDEr 2.50")),
                 qPrintable(shown[1]));
        QCOMPARE(shown[2], QStringLiteral("whole"));
        QVERIFY2(shown[3].contains(QStringLiteral("finished, 10")), qPrintable(shown[3]));
    }

    void doesWhatIsClicked() {
        QSignalSpy resumed(runs_.get(), &RecentRuns::resumeChosen);
        QSignalSpy opened(runs_.get(), &RecentRuns::openChosen);
        QSignalSpy captioned(runs_.get(), &RecentRuns::captionChosen);
        QSignalSpy evaluated(runs_.get(), &RecentRuns::evaluationChosen);
        QSignalSpy options(runs_.get(), &RecentRuns::optionsChosen);
        QTest::mouseClick(button("Resume: half"), Qt::LeftButton);
        QCOMPARE(resumed.value(0).value(0).value<std::filesystem::path>(), path("half"));
        QVERIFY(!button("Resume: whole")); // nothing is left of it
        QTest::mouseClick(button("Open: whole"), Qt::LeftButton);
        QCOMPARE(opened.value(0).value(0).value<std::filesystem::path>(), path("whole"));
        QTest::mouseClick(button("Caption with it: whole"), Qt::LeftButton);
        QCOMPARE(captioned.value(0).value(0).value<std::filesystem::path>(),
                 RunLayout{path("whole")}.bestModel());
        QTest::mouseClick(button("Evaluate it: half"), Qt::LeftButton);
        QCOMPARE(evaluated.value(0).value(0).value<std::filesystem::path>(),
                 RunLayout{path("half")}.bestModel());
        QCOMPARE(evaluated.value(0).value(1).toString(), QStringLiteral("/data/birds,/data/cats"));
        QTest::mouseClick(button("Options…: whole"), Qt::LeftButton);
        QCOMPARE(options.value(0).value(0).value<std::filesystem::path>(), path("whole"));
    }

    void aRunThatIsRememberedComesToTheList() {
        writeRun("another", 1);
        QSignalSpy refreshed(runs_.get(), &RecentRuns::refreshed);
        settings_->change([this](Settings& now) {
            remember(now.recent_runs, QString::fromStdString(path("another").string()));
        });
        QVERIFY(refreshed.wait());
        QTRY_COMPARE(texts().value(0), QStringLiteral("another"));
    }

    void isHiddenWithoutRuns() {
        QSignalSpy refreshed(runs_.get(), &RecentRuns::refreshed);
        settings_->change([](Settings& now) { now.recent_runs.clear(); });
        QVERIFY(refreshed.wait());
        QVERIFY(runs_->isHidden());
    }
};

SACCADE_TEST(TestRecentRuns)
#include "tst_recent_runs.moc"
