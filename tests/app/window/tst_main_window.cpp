#include "core/run/run_directory.h"
#include "tests/app/window/program.h"
#include "tests/support/await.h"
#include "tests/support/drop.h"
#include "tests/support/files.h"
#include "tests/support/scene_images.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"
#include "ui/caption/gallery/gallery_view.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest/QtTest>

using namespace saccade;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsComeLiveAfterADrop();
    void spaceAndArrowsPlay();
    void brokenImageIsToldOnThePage();
    void aThousandImages();
    void closingWhileTrainingAsksAndSaves();
    void layoutAndModelAreKept();
    void theTabTellsHowFarTrainingIs();

private:
    std::filesystem::path folder() const { return folder_.path().toStdString(); }
    QString path(const char* name) const { return QString::fromStdString((folder() / name).string()); }

    QTemporaryDir folder_;
};

void TestMainWindow::initTestCase() {
    test::writeTinyModel(folder() / "tiny.safetensors");
    test::writeSceneImage(folder() / "scene.png", 1);
    test::writeFile(folder() / "broken.jpg", "no image at all");
    test::writeSmallDataset(folder() / "data");
}

void TestMainWindow::wordsComeLiveAfterADrop() {
    test::Program program(folder());
    // With a greedy search each step has one more word; with a beam earlier words may change.
    program.settings.change([](ui::Settings& now) { now.decode.beam = 1; });
    std::vector<std::size_t> seen;
    connect(&program.state(), &ui::CaptionState::wordsChanged, this, [&] {
        if (program.state().isPartial())
            seen.push_back(program.state().words().size());
    });
    QVERIFY(test::dropOn(program.window, *test::filesToDrop({folder() / "scene.png"})));
    AWAIT(program.state().hasResult() && !program.state().isPartial());
    QVERIFY(!seen.empty());
    QCOMPARE(seen.front(), 1U);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    AWAIT_EQUAL(program.state().originalSize(), QSize(96, 64));
    QCOMPARE(program.gallery().counts().done, 1);
    QCOMPARE(program.gallery().at(0).caption,
             QString::fromStdString(program.state().result().best().caption()));
}

void TestMainWindow::theTabTellsHowFarTrainingIs() {
    test::Program program(folder());
    const auto* tabs = program.window.findChild<QTabBar*>(QStringLiteral("pageTabs"));
    QCOMPARE(tabs->tabText(1), QStringLiteral("Training"));
    Q_EMIT program.training.started({{}, folder() / "nowhere", false});
    Q_EMIT program.training.progressed({TrainPhase::Training, 42, 100});
    QCOMPARE(tabs->tabText(1), QStringLiteral("Training (42 %)"));
    Q_EMIT program.training.progressed({TrainPhase::Validating, 1, 10}); // the share stays
    QCOMPARE(tabs->tabText(1), QStringLiteral("Training (42 %)"));
    Q_EMIT program.training.ended({folder() / "nowhere", true, 1, {}});
    QCOMPARE(tabs->tabText(1), QStringLiteral("Training"));
}

void TestMainWindow::spaceAndArrowsPlay() {
    test::Program program(folder());
    program.settings.change([](ui::Settings& now) {
        now.play_new = false;
        now.words_per_second = 20;
    });
    QVERIFY(test::dropOn(program.window, *test::filesToDrop({folder() / "scene.png"})));
    AWAIT(program.state().hasResult() && !program.state().isPartial());
    ui::CaptionPage& page = program.window.page<ui::CaptionPage>();
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Right);
    QCOMPARE(program.state().heldWord(), 0);
    QTest::keyClick(&page, Qt::Key_Left);
    QCOMPARE(program.state().heldWord(), int(ui::CaptionState::no_word));
    // Played to the end: every word once, in order, and then none.
    std::vector<int> shown;
    std::vector<int> expected;
    for (int word = 0; word < static_cast<int>(program.state().words().size()); ++word)
        expected.push_back(word);
    expected.push_back(ui::CaptionState::no_word);
    connect(&program.state(), &ui::CaptionState::shownWordChanged, this, [&](int word) {
        if (shown.empty() || shown.back() != word)
            shown.push_back(word);
    });
    QTest::keyClick(&page, Qt::Key_Space);
    AWAIT(shown.size() >= expected.size());
    QCOMPARE(shown, expected);
}

void TestMainWindow::brokenImageIsToldOnThePage() {
    test::Program program(folder());
    QVERIFY(test::dropOn(program.window, *test::filesToDrop({folder() / "broken.jpg"})));
    AWAIT_EQUAL(program.gallery().counts().failed, 1);
    AWAIT(program.window.page<ui::CaptionPage>().messages().isVisible());
    QVERIFY(program.window.page<ui::CaptionPage>().messages().text().contains(QStringLiteral("broken.jpg")));
    QVERIFY(test::dropOn(program.window, *test::filesToDrop({folder() / "scene.png"})));
    AWAIT_EQUAL(program.gallery().counts().done, 1);
    auto* list = program.window.findChild<ui::GalleryView*>();
    list->setCurrent(program.gallery().ids().front());
    AWAIT(program.window.page<ui::CaptionPage>().messages().isVisible());
    list->setCurrent(program.gallery().ids().back());
    QVERIFY(!program.window.page<ui::CaptionPage>().messages().isVisible());
}

void TestMainWindow::aThousandImages() {
    const std::filesystem::path many = folder() / "many";
    std::filesystem::create_directories(many);
    for (int i = 0; i < 1000; ++i)
        std::filesystem::create_hard_link(folder() / "scene.png", many / (std::to_string(i) + ".png"));
    test::Program program(folder());
    QVERIFY(test::dropOn(program.window, *test::filesToDrop({many})));
    AWAIT_EQUAL(program.gallery().rowCount(), 1000);
    QTRY_COMPARE_WITH_TIMEOUT(program.gallery().counts().done, 1000, 280000); // Qt Test allows 300 s
}

void TestMainWindow::closingWhileTrainingAsksAndSaves() {
    test::Program program(folder());
    const ui::TrainingRequest request{[this] {
                                          TrainOptions options = test::smallTraining(folder() / "data");
                                          options.epochs = 1000;
                                          options.patience = 0;
                                          return options;
                                      }(),
                                      folder() / "run", false};
    QSignalSpy ended(&program.training, &ui::TrainingService::ended);
    QSignalSpy progressed(&program.training, &ui::TrainingService::progressed);
    program.training.start(request);
    QTRY_VERIFY_WITH_TIMEOUT(progressed.size() > 8, 60000);
    program.window.close();
    QVERIFY(program.window.isVisible());
    auto* question = program.window.findChild<QMessageBox*>();
    QVERIFY(question != nullptr);
    for (QAbstractButton* button : question->buttons())
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(ended.wait(60000));
    AWAIT(!program.window.isVisible());
    QVERIFY(std::filesystem::exists(RunLayout{request.run}.lastState()));
}

void TestMainWindow::layoutAndModelAreKept() {
    QSize size;
    {
        test::Program program(folder());
        QSignalSpy opened(&program.captions, &ui::CaptionService::modelOpened);
        QVERIFY(opened.wait());
        program.window.resize(0, 640); // as narrow as possible
        size = program.window.size();
        program.window.close();
    }
    test::Program again(folder());
    QCOMPARE(again.window.size(), size);
    QCOMPARE(again.settings.get().recent_models, QStringList{path("tiny.safetensors")});
}

SACCADE_TEST(TestMainWindow)
#include "tst_main_window.moc"
