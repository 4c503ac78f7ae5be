#include "core/run/run_directory.h"
#include "tests/app/window/program.h"
#include "tests/support/await.h"
#include "tests/support/drop.h"
#include "tests/support/scene_images.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"
#include "ui/common/model_chooser.h"
#include "ui/training/options/option_form.h"
#include "ui/training/options/run_folder_field.h"
#include "ui/training/setup_panel.h"
#include "ui/training/training_page.h"

#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace saccade;

namespace {

constexpr int patience = 120'000; // milliseconds

} // namespace

class TestTrainingInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromADropToACaption();
    void captionsWithTheNewestWeights();

private:
    std::filesystem::path folder() const { return folder_.path().toStdString(); }
    /// Drops the dataset on the training page and sets up the run, ready to start.
    void setUp(test::Program& program, const char* run, int epochs);

    QTemporaryDir folder_;
};

void TestTrainingInWindow::initTestCase() {
    test::writeTinyModel(folder() / "tiny.safetensors");
    test::writeSceneImage(folder() / "scene.png", 1);
    test::writeSmallDataset(folder() / "data");
}

void TestTrainingInWindow::setUp(test::Program& program, const char* run, int epochs) {
    program.window.showPage(program.window.page<ui::TrainingPage>());
    ui::SetupPanel& setup = program.window.page<ui::TrainingPage>().setup();
    QVERIFY(test::dropOn(program.window, *test::filesToDrop({folder() / "data"})));
    setup.folder().setFolder(folder() / run);
    AWAIT(setup.problem().isEmpty());
    TrainOptions options = test::smallTraining(setup.options().options().dataset);
    options.epochs = epochs;
    options.patience = 0;
    options.checkpoint_seconds = 1;
    setup.options().setOptions(options);
    AWAIT(setup.problem().isEmpty());
}

void TestTrainingInWindow::fromADropToACaption() {
    test::Program program(folder());
    ui::TrainingPage& page = program.window.page<ui::TrainingPage>();
    setUp(program, "runs/whole", 2);
    QSignalSpy ended(&program.training, &ui::TrainingService::ended);
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    AWAIT(page.isTraining());
    QVERIFY(ended.wait(patience));
    QVERIFY(ended[0][0].value<ui::TrainingEnd>().finished);
    AWAIT(!page.isTraining());
    QVERIFY(page.messages().isVisible());
    // The bar offers to caption with the new model.
    QSignalSpy opened(&program.captions, &ui::CaptionService::modelOpened);
    for (auto* button : page.messages().findChildren<QToolButton*>())
        if (!button->text().isEmpty())
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(opened.wait(patience));
    QCOMPARE(opened.last()[0].value<ModelDetails>().file, RunLayout{folder() / "runs/whole"}.bestModel());
    QVERIFY(test::dropOn(program.window, *test::filesToDrop({folder() / "scene.png"})));
    AWAIT(program.state().hasResult() && !program.state().isPartial());
    QCOMPARE(program.gallery().counts().failed, 0);
}

void TestTrainingInWindow::captionsWithTheNewestWeights() {
    test::Program program(folder());
    setUp(program, "runs/live", 1000);
    program.window.page<ui::TrainingPage>().start();
    const std::filesystem::path weights = RunLayout{folder() / "runs/live"}.lastModel();
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(weights), patience);
    QSignalSpy opened(&program.captions, &ui::CaptionService::modelOpened);
    auto* chooser = program.window.findChild<ui::ModelChooser*>();
    Q_EMIT chooser->menu()->aboutToShow();
    for (QAction* action : chooser->menu()->actions())
        if (action->isCheckable() && action->actionGroup() == nullptr)
            action->trigger();
    // Once for the existing checkpoint, and again for a later one.
    QTRY_VERIFY_WITH_TIMEOUT(opened.size() >= 2, patience);
    QCOMPARE(opened.last()[0].value<ModelDetails>().file, weights);
    QVERIFY(program.window.page<ui::TrainingPage>().isTraining());
    QVERIFY(
        test::dropOn(program.window.page<ui::CaptionPage>(), *test::filesToDrop({folder() / "scene.png"})) ||
        test::dropOn(program.window, *test::filesToDrop({folder() / "scene.png"})));
    QTRY_VERIFY_WITH_TIMEOUT(program.state().hasResult() && !program.state().isPartial(), patience);
    QSignalSpy ended(&program.training, &ui::TrainingService::ended);
    program.window.page<ui::TrainingPage>().stopTraining();
    QVERIFY(ended.wait(patience));
    QVERIFY(!ended[0][0].value<ui::TrainingEnd>().finished);
}

SACCADE_TEST(TestTrainingInWindow)
#include "tst_training_in_window.moc"
