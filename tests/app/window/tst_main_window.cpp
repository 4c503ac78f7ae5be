#include "app/window/caption_worker.h"
#include "app/window/evaluation_worker.h"
#include "app/window/training_worker.h"
#include "core/train/metrics_file.h"
#include "core/train/run_directory.h"
#include "tests/support/files.h"
#include "tests/support/scene_images.h"
#include "tests/support/small_dataset.h"
#include "tests/support/tiny_captioner.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/caption_state.h"
#include "ui/caption/gallery_model.h"
#include "ui/common/settings.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>
#include <QtTest/QtTest>

using namespace saccade;

namespace {

/// A window with its workers, as the program puts them together.
class Program {
public:
    explicit Program(const std::filesystem::path& folder)
        : settings(QString::fromStdString((folder / "settings.ini").string())), captions(c10::kCPU),
          training(c10::kCPU), evaluation(c10::kCPU),
          window({captions, training, evaluation}, settings,
                 {.models = {{QStringLiteral("tiny"), folder / "tiny.safetensors"}},
                  .recipes = {},
                  .choices = {{QStringLiteral("encoder"), {QStringLiteral("scenes_cnn")}},
                              {QStringLiteral("decoder"), {QStringLiteral("lstm_soft")}}},
                  .version = QStringLiteral("test")}) {
        window.show();
        window.openFirstModel();
    }

    ui::GalleryModel& gallery() { return window.captionPage().gallery(); }
    ui::CaptionState& state() { return window.captionPage().state(); }

    ui::SettingsStore settings;
    window::CaptionWorker captions;
    window::TrainingWorker training;
    window::EvaluationWorker evaluation;
    ui::MainWindow window;
};

/// What a file manager does: enters the window with the files, and drops them.
void drop(QWidget& target, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint middle = target.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
    QVERIFY(event.isAccepted());
}

} // namespace

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
    Program program(folder());
    // Of a greedy search each step has one word more; a beam may change its mind.
    program.settings.change([](ui::Settings& now) { now.decode.beam = 1; });
    std::vector<std::size_t> seen;
    connect(&program.state(), &ui::CaptionState::wordsChanged, this, [&] {
        if (program.state().isPartial())
            seen.push_back(program.state().words().size());
    });
    drop(program.window, {path("scene.png")});
    QTRY_VERIFY(program.state().hasResult() && !program.state().isPartial());
    QVERIFY(!seen.empty());
    QCOMPARE(seen.front(), 1U);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QTRY_COMPARE(program.state().originalSize(), QSize(96, 64));
    QCOMPARE(program.gallery().counts().done, 1);
    QCOMPARE(program.gallery().at(0).caption,
             QString::fromStdString(program.state().result().best().caption()));
}

void TestMainWindow::spaceAndArrowsPlay() {
    Program program(folder());
    program.settings.change([](ui::Settings& now) {
        now.play_new = false;
        now.words_per_second = 20;
    });
    drop(program.window, {path("scene.png")});
    QTRY_VERIFY(program.state().hasResult() && !program.state().isPartial());
    ui::CaptionPage& page = program.window.captionPage();
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Right);
    QCOMPARE(program.state().heldWord(), 0);
    QTest::keyClick(&page, Qt::Key_Left);
    QCOMPARE(program.state().heldWord(), int(ui::CaptionState::no_word));
    QSignalSpy shown(&program.state(), &ui::CaptionState::shownWordChanged);
    QTest::keyClick(&page, Qt::Key_Space);
    QTRY_COMPARE(program.state().heldWord(), int(program.state().words().size()) - 1);
    QVERIFY(shown.size() >= int(program.state().words().size()));
}

void TestMainWindow::brokenImageIsToldOnThePage() {
    Program program(folder());
    drop(program.window, {path("broken.jpg")});
    QTRY_COMPARE(program.gallery().counts().failed, 1);
    QTRY_VERIFY(program.window.captionPage().messages().isVisible());
    QVERIFY(program.window.captionPage().messages().text().contains(QStringLiteral("broken.jpg")));
    drop(program.window, {path("scene.png")});
    QTRY_COMPARE(program.gallery().counts().done, 1);
}

void TestMainWindow::aThousandImages() {
    const std::filesystem::path many = folder() / "many";
    std::filesystem::create_directories(many);
    for (int i = 0; i < 1000; ++i)
        std::filesystem::create_hard_link(folder() / "scene.png", many / (std::to_string(i) + ".png"));
    Program program(folder());
    drop(program.window, {QString::fromStdString(many.string())});
    QTRY_COMPARE(program.gallery().rowCount(), 1000);
    QTRY_COMPARE_WITH_TIMEOUT(program.gallery().counts().done, 1000, 120000);
}

void TestMainWindow::closingWhileTrainingAsksAndSaves() {
    Program program(folder());
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
    QTRY_VERIFY(!program.window.isVisible());
    QVERIFY(std::filesystem::exists(RunLayout{request.run}.lastState()));
}

void TestMainWindow::layoutAndModelAreKept() {
    QSize size;
    {
        Program program(folder());
        QSignalSpy opened(&program.captions, &ui::CaptionService::modelOpened);
        QVERIFY(opened.wait());
        program.window.resize(0, 640); // as narrow as it can be
        size = program.window.size();
        program.window.close();
    }
    Program again(folder());
    QCOMPARE(again.window.size(), size);
    QCOMPARE(again.settings.get().recent_models, QStringList{path("tiny.safetensors")});
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
