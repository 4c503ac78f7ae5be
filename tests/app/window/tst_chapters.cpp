#include "core/run/run_directory.h"
#include "tests/app/window/program.h"
#include "tests/support/await.h"
#include "tests/support/drop.h"
#include "tests/support/files.h"
#include "tests/support/scene_images.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"
#include "ui/caption/canvas/canvas.h"
#include "ui/caption/export/export_dialog.h"
#include "ui/caption/panels/question_side.h"
#include "ui/explore/flow_strip.h"
#include "ui/learn/course.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/lit_frame.h"
#include "ui/training/options/option_field.h"
#include "ui/training/options/option_form.h"
#include "ui/training/options/run_folder_field.h"
#include "ui/training/setup_panel.h"
#include "ui/training/start/first_run.h"
#include "ui/training/training_page.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace saccade;
using namespace saccade::test;

namespace {

const std::filesystem::path resources = std::filesystem::path(SACCADE_SOURCE_DIR) / "resources";

/// As the two-minute recipe, but so small that a step takes no time, and with epochs enough to go on until it
/// is stopped.
constexpr const char* small_recipe = R"({"encoder": "scenes_cnn", "encoder_weights": "", "image_size": 64,
 "decoder.embedding": 24, "decoder.hidden": 24, "decoder.attention": 24, "minimum_count": 1, "epochs": 2000,
 "batch_images": 4, "learning_rate": 0.002, "patience": 0, "pinned_images": 2})";

constexpr int patience = 120'000; // milliseconds

} // namespace

/// Goes through every page of every chapter as a learner would, in the window of the program.
class TestChapters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void data() { learn(0); }
    void encoder() { learn(1); }
    void attention() { learn(2); }
    void decoder() { learn(3); }
    void training() { learn(4); }
    void prediction() { learn(5); }
    void ownModel() { learn(6); }
    void everyChapterWasLearned();

private:
    void learn(int chapter);
    void complete(const ui::Lesson& lesson);

    using Act = void (TestChapters::*)();
    static QMap<QString, Act> acts();

    std::filesystem::path folder() const { return folder_.path().toStdString(); }
    ui::Course& course() const { return program_->window.page<ui::LearnPage>().course(); }

    /// The widget of this name that is in sight; null if there is none.
    template <typename Widget = QWidget>
    Widget* seen(const QString& name = {}) const {
        for (Widget* widget : program_->window.findChildren<Widget*>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    template <typename Widget>
    Widget* inQuestion() const {
        for (Widget* widget : program_->window.page<ui::CaptionPage>().questions().findChildren<Widget*>())
            if (widget->isVisible() && !widget->property("placeholderText").toString().isEmpty())
                return widget;
        return nullptr;
    }
    void click(const QString& name) const {
        auto* widget = seen(name);
        QVERIFY2(widget, qPrintable(name));
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void press(const QString& name, Qt::Key key) const {
        auto* widget = seen(name);
        QVERIFY2(widget, qPrintable(name));
        QTest::keyClick(widget, key);
    }
    void type(QLineEdit* line, const QString& text) const {
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void paint() const;
    void awaitTrace() const;
    void openStep(const QString& name) const;
    void stopRun() const;
    void stopAndShowAgain() const;
    void start() const;
    void setOption(const QString& key, const QString& text) const;

    void say(const QString& sentence) {
        AWAIT(seen(QStringLiteral("sentence"))->isEnabled());
        type(seen<QLineEdit>(QStringLiteral("sentence")), sentence);
        press(QStringLiteral("sentence"), Qt::Key_Return);
    }
    void drawThree() {
        for (int i = 0; i < 3; ++i)
            click(QStringLiteral("anotherScene"));
    }
    void typeKnown() { say(QStringLiteral("a dog runs")); }
    void typeUnknown() { say(QStringLiteral("a zyzzyva")); }
    void clickWord() { press(QStringLiteral("words"), Qt::Key_Right); }
    void guess();
    void openStage() { openStep({}); }
    void manyLayers() { press(QStringLiteral("layers"), Qt::Key_End); }
    void pointAtValue();
    void oneScore() { press(QStringLiteral("score1"), Qt::Key_End); }
    void evenScores();
    void sharpen() {
        press(QStringLiteral("score1"), Qt::Key_End);
        press(QStringLiteral("sharpness"), Qt::Key_End);
    }
    void sharpenTheModel();
    void paintOnImage() { paint(); }
    void play() { click(QStringLiteral("play")); }
    void openGate() { openStep(QStringLiteral("input_gate")); }
    void shutGate();
    void anotherWord();
    void anotherBeam();
    void firstRun();
    void wait() {}
    void pause() { click(QStringLiteral("pause")); }
    void step() { click(QStringLiteral("step")); }
    void slowDown();
    void fullSpeed() { press(QStringLiteral("pace"), Qt::Key_Home); }
    void fastLearning();
    void sortImages();
    void evenMaps();
    void ownPhotograph();
    void ownWords();
    void ownData();
    void startOwn();
    void useOwn();
    void compare();
    void handIn();

    QTemporaryDir folder_;
    std::unique_ptr<test::Program> program_;
};

QMap<QString, TestChapters::Act> TestChapters::acts() {
    return {
        {QStringLiteral("data/pairs"), &TestChapters::drawThree},
        {QStringLiteral("data/numbers"), &TestChapters::typeKnown},
        {QStringLiteral("data/unknown"), &TestChapters::typeUnknown},
        {QStringLiteral("data/caption"), &TestChapters::clickWord},
        {QStringLiteral("encoder/stages"), &TestChapters::openStage},
        {QStringLiteral("encoder/field"), &TestChapters::manyLayers},
        {QStringLiteral("encoder/grid"), &TestChapters::pointAtValue},
        {QStringLiteral("attention/shares"), &TestChapters::oneScore},
        {QStringLiteral("attention/even"), &TestChapters::evenScores},
        {QStringLiteral("attention/sharpness"), &TestChapters::sharpen},
        {QStringLiteral("attention/image"), &TestChapters::clickWord},
        {QStringLiteral("attention/knob"), &TestChapters::sharpenTheModel},
        {QStringLiteral("attention/gaze"), &TestChapters::paintOnImage},
        {QStringLiteral("decoder/words"), &TestChapters::play},
        {QStringLiteral("decoder/memory"), &TestChapters::openGate},
        {QStringLiteral("decoder/gate"), &TestChapters::shutGate},
        {QStringLiteral("decoder/other"), &TestChapters::anotherWord},
        {QStringLiteral("decoder/beam"), &TestChapters::anotherBeam},
        {QStringLiteral("training/start"), &TestChapters::firstRun},
        {QStringLiteral("training/loss"), &TestChapters::wait},
        {QStringLiteral("training/pause"), &TestChapters::pause},
        {QStringLiteral("training/step"), &TestChapters::step},
        {QStringLiteral("training/slow"), &TestChapters::slowDown},
        {QStringLiteral("training/epoch"), &TestChapters::fullSpeed},
        {QStringLiteral("training/rate"), &TestChapters::fastLearning},
        {QStringLiteral("training/order"), &TestChapters::sortImages},
        {QStringLiteral("training/lambda"), &TestChapters::evenMaps},
        {QStringLiteral("prediction/own"), &TestChapters::ownPhotograph},
        {QStringLiteral("prediction/given"), &TestChapters::ownWords},
        {QStringLiteral("prediction/edit"), &TestChapters::paintOnImage},
        {QStringLiteral("prediction/trust"), &TestChapters::wait},
        {QStringLiteral("prediction/bias"), &TestChapters::wait},
        {QStringLiteral("own/data"), &TestChapters::ownData},
        {QStringLiteral("own/train"), &TestChapters::startOwn},
        {QStringLiteral("own/watch"), &TestChapters::wait},
        {QStringLiteral("own/use"), &TestChapters::useOwn},
        {QStringLiteral("own/compare"), &TestChapters::compare},
        {QStringLiteral("own/handin"), &TestChapters::handIn},
    };
}

void TestChapters::initTestCase() {
    qputenv("HOME", folder_.path().toUtf8());
    test::writeFile(folder() / "recipes/scenes-in-two-minutes.json", small_recipe);
    test::writeSceneImage(folder() / "own.png", 1);
    test::writeSmallDataset(folder() / "photographs");
    program_ = std::make_unique<test::Program>(
        folder(),
        ui::Shipped{.models = {{QStringLiteral("captioner"), resources / "models/captioner.safetensors"}},
                    .recipes = folder() / "recipes",
                    .samples = resources / "samples",
                    .options = trainingOptions(),
                    .version = QStringLiteral("test")});
    program_->window.resize(1280, 800);
    program_->window.page<ui::TrainingPage>().findChild<ui::FirstRun*>()->setSceneCount(16);
    AWAIT(program_->window.model() != nullptr);
}

/// Every page of a chapter. What an earlier chapter made, a later one may use.
void TestChapters::learn(int chapter) {
    const ui::Chapter& learned = course().chapters()[static_cast<std::size_t>(chapter)];
    program_->window.showPage(program_->window.page<ui::LearnPage>());
    click(QStringLiteral("chapter ") + learned.id);
    for (int page = 0; page < static_cast<int>(learned.lessons.size()); ++page) {
        QCOMPARE(course().position(), (std::optional<ui::Course::Position>({chapter, page})));
        complete(*course().lesson());
        if (QTest::currentTestFailed())
            return;
        AWAIT(seen(QStringLiteral("lessonNext")) != nullptr);
        click(QStringLiteral("lessonNext"));
    }
    QVERIFY(!course().position()); // closed after the last
}

void TestChapters::complete(const ui::Lesson& lesson) {
    const auto reached = [](const char* what, const ui::Lesson& at) {
        return at.id + QStringLiteral(": ") + QLatin1String(what);
    };
    const auto fails = [this, &lesson, &reached](const char* what, const auto& condition) {
        const bool in_time = QTest::qWaitFor(condition, patience);
        if (!in_time)
            QTest::qFail(qPrintable(reached(what, lesson)), __FILE__, __LINE__);
        return !in_time;
    };
    ui::LitFrame& frame = program_->window.page<ui::LearnPage>().litFrame();
    if (!lesson.scene.lit.isEmpty() && fails("what it speaks of is in sight", [&] { return frame.lit(); }))
        return;
    if (lesson.scene.with_word &&
        fails("a word is held", [this] { return course().stage().heldWord().has_value(); }))
        return;
    if (!course().isDone(lesson)) { // a run that ends early may be ahead of the learner
        const Act act = lesson.guess ? &TestChapters::guess : acts().value(lesson.id);
        QVERIFY2(act, qPrintable(reached("this test has an act for it", lesson)));
        (this->*act)();
    }
    fails("it is done", [&] { return course().isDone(lesson); });
}

void TestChapters::everyChapterWasLearned() {
    QCOMPARE(course().chapters().size(), std::size_t{7}); // each has its test above
    for (const ui::Chapter& chapter : course().chapters()) {
        QCOMPARE(course().doneCount(chapter), static_cast<int>(chapter.lessons.size()));
        QVERIFY(!chapter.exercises.empty());
    }
    QVERIFY(std::filesystem::exists(folder() / "hand-in.html"));
}

void TestChapters::paint() const {
    auto* canvas = seen<ui::Canvas>();
    QVERIFY(canvas);
    AWAIT(course().stage().caption().has_value());
    const QPoint middle = canvas->rect().center();
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
    QTest::mouseMove(canvas, middle + QPoint(20, 10));
    QTest::mouseMove(canvas, middle + QPoint(40, 20));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(40, 20));
}

/// Without a name: the first stage of the encoder.
void TestChapters::openStep(const QString& name) const {
    awaitTrace();
    auto* strip = seen<ui::FlowStrip>();
    for (int i = 0; i < static_cast<int>(strip->steps().size()); ++i)
        if (strip->steps()[static_cast<std::size_t>(i)].name == name)
            return QTest::mouseClick(strip, Qt::LeftButton, {}, strip->boxOf(i).center());
    QFAIL("no such step");
}

/// Again if the model could not answer: a run may have made no step yet.
void TestChapters::guess() {
    AWAIT(seen<QRadioButton>() != nullptr);
    QTest::mouseClick(seen<QRadioButton>(), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(QTest::qWaitFor(
        [this] {
            if (seen(QStringLiteral("askModel"))->isEnabled())
                click(QStringLiteral("askModel"));
            return course().isDone(*course().lesson());
        },
        patience));
}

/// Until the numbers of the word are on show.
void TestChapters::awaitTrace() const {
    auto* strip = seen<ui::FlowStrip>();
    QVERIFY(strip);
    AWAIT(strip->open() >= 0);
}

void TestChapters::pointAtValue() {
    awaitTrace();
    auto* values = seen(QStringLiteral("stepValues"));
    QVERIFY(values);
    QTest::mouseMove(values, values->rect().center());
    QTest::mouseMove(values, values->rect().center() + QPoint(5, 5));
}

void TestChapters::evenScores() {
    for (const char* name : {"score1", "score2", "score3"})
        press(QString::fromLatin1(name), Qt::Key_Home);
}

void TestChapters::sharpenTheModel() {
    awaitTrace();
    for (auto* slider : seen(QStringLiteral("traceKnobs"))->findChildren<QSlider*>())
        if (slider->accessibleName() == QStringLiteral("Sharpness"))
            return QTest::mouseClick(slider, Qt::LeftButton, {},
                                     QPoint(slider->width() - 8, slider->height() / 2));
    QFAIL("no slider");
}

void TestChapters::shutGate() {
    awaitTrace();
    auto* gate = seen(QStringLiteral("traceKnobs"))->findChild<QComboBox*>();
    AWAIT(gate->isVisible());
    QTest::keyClick(gate, Qt::Key_Down);
}

void TestChapters::anotherWord() {
    type(inQuestion<QLineEdit>(), QStringLiteral("dog"));
    QTest::keyClick(inQuestion<QLineEdit>(), Qt::Key_Return);
}

void TestChapters::anotherBeam() {
    for (QAction* action : program_->window.findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Settings…"))
            action->trigger();
    auto* tabs = seen<QTabWidget>();
    QVERIFY(tabs);
    tabs->setCurrentIndex(1);
    AWAIT(seen<QSpinBox>(QStringLiteral("beam")) != nullptr);
    auto* beam = seen<QSpinBox>(QStringLiteral("beam"));
    QTest::keyClick(beam, Qt::Key_Down);
    qobject_cast<QDialog*>(beam->window())->close();
}

void TestChapters::firstRun() {
    click(QStringLiteral("firstRun"));
}

void TestChapters::slowDown() {
    press(QStringLiteral("pace"), Qt::Key_Down);
    click(QStringLiteral("pause")); // resumes
}

void TestChapters::stopRun() const {
    if (!program_->training.isRunning())
        return;
    click(QStringLiteral("stop"));
    AWAIT(!program_->training.isRunning());
}

void TestChapters::stopAndShowAgain() const {
    stopRun();
    for (auto* button : program_->window.findChildren<QAbstractButton*>(QStringLiteral("showAgain")))
        QTest::mouseClick(button, Qt::LeftButton);
    AWAIT(seen(QStringLiteral("start")) != nullptr);
}

void TestChapters::setOption(const QString& key, const QString& text) const {
    auto* field = seen<ui::OptionField>(QStringLiteral("option ") + key);
    QVERIFY(field);
    auto* line = qobject_cast<QLineEdit*>(field->editor());
    if (line == nullptr)
        line = field->editor()->findChild<QLineEdit*>();
    type(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestChapters::start() const {
    AWAIT(seen(QStringLiteral("start"))->isEnabled()); // the data has been read
    click(QStringLiteral("start"));
}

void TestChapters::fastLearning() {
    stopAndShowAgain();
    setOption(QStringLiteral("learning_rate"), QStringLiteral("1"));
    start();
}

void TestChapters::sortImages() {
    stopAndShowAgain();
    auto* field = seen<ui::OptionField>(QStringLiteral("option order"));
    QVERIFY(field);
    QTest::keyClick(field->editor(), Qt::Key_Down);
    start();
}

void TestChapters::evenMaps() {
    stopAndShowAgain();
    setOption(QStringLiteral("objective.doubly_stochastic"), QStringLiteral("20"));
    start();
}

void TestChapters::ownPhotograph() {
    QVERIFY(test::dropOn(program_->window, *test::filesToDrop({folder() / "own.png"})));
}

void TestChapters::ownWords() {
    AWAIT(course().stage().caption().has_value());
    type(inQuestion<QLineEdit>(), QStringLiteral("a dog on the grass"));
    QTest::keyClick(inQuestion<QLineEdit>(), Qt::Key_Return);
}

void TestChapters::ownData() {
    stopRun();
    QVERIFY(test::dropOn(program_->window, *test::filesToDrop({folder() / "photographs"})));
}

void TestChapters::startOwn() {
    ui::SetupPanel& setup = program_->window.page<ui::TrainingPage>().setup();
    AWAIT(setup.problem().isEmpty());
    TrainOptions options = test::smallTraining(setup.options().options().dataset);
    options.epochs = 1;
    setup.options().setOptions(options);
    AWAIT(setup.problem().isEmpty());
    start();
}

void TestChapters::useOwn() {
    AWAIT(!program_->training.isRunning());
    auto& messages = program_->window.page<ui::TrainingPage>().messages();
    AWAIT(messages.isVisible());
    for (auto* button : messages.findChildren<QToolButton*>())
        if (!button->text().isEmpty())
            return QTest::mouseClick(button, Qt::LeftButton);
}

void TestChapters::compare() {
    AWAIT(course().stage().caption().has_value());
    for (auto* button : program_->window.page<ui::CaptionPage>().questions().findChildren<QPushButton*>()) {
        if (!button->isVisible() || button->menu() == nullptr)
            continue;
        Q_EMIT button->menu()->aboutToShow();
        for (QAction* action : button->menu()->actions())
            if (!action->isSeparator() && action->text() == QStringLiteral("captioner"))
                return action->trigger();
    }
    QFAIL("the model that comes with the program is not offered");
}

void TestChapters::handIn() {
    AWAIT(course().stage().caption().has_value());
    click(QStringLiteral("export"));
    auto* dialog = program_->window.findChild<ui::ExportDialog*>();
    AWAIT(dialog->isVisible());
    dialog->choose(ui::ExportKind::Page);
    for (auto* line : dialog->findChildren<QLineEdit*>())
        if (qobject_cast<QAbstractSpinBox*>(line->parentWidget()) == nullptr)
            type(line, QString::fromStdString((folder() / "hand-in.html").string()));
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->isDefault())
            return QTest::mouseClick(button, Qt::LeftButton);
}

SACCADE_TEST(TestChapters)
#include "tst_chapters.moc"
