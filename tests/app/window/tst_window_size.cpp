#include "core/run/run_directory.h"
#include "core/train/training_options.h"
#include "tests/support/captions.h"
#include "tests/support/fake_caption_service.h"
#include "tests/support/fake_evaluation_service.h"
#include "tests/support/fake_explore_service.h"
#include "tests/support/fake_training_service.h"
#include "tests/support/fake_window.h"
#include "tests/support/test_program.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/common/translations.h"
#include "ui/common/window_fit.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/main_window.h"
#include "ui/training/run/run_controls.h"
#include "ui/training/training_page.h"

#include <QApplication>
#include <QLayout>
#include <QScreen>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace saccade;
using namespace saccade::ui;

namespace {

constexpr QSize small_screen(796, 460); ///< 1600 x 1000 pixels at 200 %, less a frame and a panel

bool fits(const QWidget& window) {
    const QSize least = window.minimumSizeHint();
    return least.boundedTo(small_screen) == least && window.size() == small_screen;
}

/// Whether all of it can be seen and clicked.
bool inSight(const QWidget* button) {
    return button != nullptr && button->isVisible() &&
           button->visibleRegion().boundingRect() == button->rect();
}

/// The widgets inside that need the most room, for the one who has to find them.
QString widest(const QWidget& widget) {
    QString text;
    for (const QWidget* inner : widget.findChildren<QWidget*>())
        if (const QSize least = inner->minimumSizeHint().expandedTo(inner->minimumSize());
            inner->isVisibleTo(&widget) && (least.width() > 330 || least.height() > 300))
            text += QStringLiteral("\n%1 %2: %3 x %4")
                        .arg(QLatin1String(inner->metaObject()->className()), inner->objectName())
                        .arg(least.width())
                        .arg(least.height());
    return text;
}

} // namespace

class TestWindowSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void staysOnTheScreenWithItsFrame_data();
    void staysOnTheScreenWithItsFrame();
    void opensWithinTheScreen();

private:
    std::filesystem::path run() const { return folder_.filePath(QStringLiteral("run")).toStdString(); }

    QTemporaryDir folder_;
};

void TestWindowSize::fitsASmallScreen_data() {
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        if (!language.code.isEmpty())
            QTest::newRow(qPrintable(language.code)) << language.code;
    if (std::filesystem::exists(run()))
        return;
    RunDirectory directory = RunDirectory::create(run(), {});
    StepReport step;
    step.step = 1;
    step.epoch = 1;
    step.perplexity = 10;
    step.reward = 0.5;
    directory.append(step);
    EpochReport epoch;
    epoch.epoch = 1;
    epoch.step = 1;
    epoch.validation = ValidationReport{2.5, 12, {{"CIDEr", 0.4}, {"Bleu_4", 0.2}}, 0.9, 1e-5, 0.3, 0.1};
    epoch.samples.push_back(test::captioned({"dog"}, {80, 60}));
    directory.append(epoch);
}

/// Empty, and with everything that a page shows during its work.
void TestWindowSize::fitsASmallScreen() {
    QFETCH(QString, code);
    const Translations translations(code);
    applyTheme(*qApp, Appearance::Light);
    test::FakeCaptionService captions;
    test::FakeTrainingService training;
    test::FakeEvaluationService evaluation;
    test::FakeExploreService explore;
    SettingsStore settings(folder_.filePath(code + QStringLiteral(".ini")));
    MainWindow window({captions, training, evaluation, explore}, settings,
                      {.models = {{QStringLiteral("scenes"), "/models/scenes.safetensors"}},
                       .recipes = SACCADE_SOURCE_DIR "/resources/recipes",
                       .samples = {},
                       .options = trainingOptions(),
                       .version = QStringLiteral("test")});
    window.resize(small_screen);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY2(fits(window), qPrintable(widest(window)));

    CaptionResult result = test::captioned({"a", "large", "dog", "on", "a", "lawn"}, {80, 60});
    window.page<ui::CaptionPage>().state().setResult(result);
    QTRY_VERIFY2(fits(window), qPrintable(widest(window)));
    QVERIFY(inSight(window.findChild<QWidget*>(QStringLiteral("play"))));

    window.showPage(window.page<ui::TrainingPage>());
    QTRY_VERIFY2(fits(window), qPrintable(widest(window)));
    QVERIFY(inSight(window.findChild<QWidget*>(QStringLiteral("start"))));
    training.start({{}, run(), false});
    window.page<ui::TrainingPage>().watch(run());
    Q_EMIT training.progressed({TrainPhase::Training, 1, 10});
    Q_EMIT training.said(QStringLiteral("The encoder starts without pretrained weights."));
    QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("reward"))->isVisible());
    QTRY_VERIFY2(fits(window), qPrintable(widest(window)));
    QVERIFY(inSight(window.page<ui::TrainingPage>().controls().findChild<QWidget*>(QStringLiteral("stop"))));
    training.end({run(), true, 1, run() / "checkpoints/best.safetensors"});
    QTRY_VERIFY2(fits(window), qPrintable(widest(window)));

    window.showPage(window.page<ui::EvaluationPage>());
    QTRY_VERIFY2(fits(window), qPrintable(widest(window)));
    QVERIFY(inSight(window.findChild<QWidget*>(QStringLiteral("evaluate"))));
    const ui::EvaluationReport report = test::makeReport("flickr8k-mobilenet-of-yesterday", {0.5, 0.25});
    Q_EMIT evaluation.started(report.request);
    QTRY_VERIFY2(fits(window), qPrintable(widest(window)));
    Q_EMIT evaluation.finished(report);
    Q_EMIT evaluation.finished(test::makeReport("scenes", {0.4, 0.3}));
    QTRY_VERIFY2(fits(window), qPrintable(widest(window)));
    QVERIFY(inSight(window.findChild<QWidget*>(QStringLiteral("evaluate"))));
}

void TestWindowSize::staysOnTheScreenWithItsFrame_data() {
    QTest::addColumn<QRect>("available");
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("expected");
    // A title bar of 30 above, and 2 at the other sides.
    QTest::newRow("large") << QRect(0, 0, 1920, 1080) << QRect(300, 100, 1280, 820)
                           << QRect(300, 100, 1280, 820);
    QTest::newRow("1024 x 700") << QRect(0, 0, 1024, 700) << QRect(0, 0, 1280, 820)
                                << QRect(2, 30, 1020, 668);
    QTest::newRow("1280 x 800 below a panel")
        << QRect(0, 28, 1280, 772) << QRect(0, 0, 1280, 820) << QRect(2, 58, 1276, 740);
    QTest::newRow("second screen") << QRect(1920, 0, 800, 500) << QRect(2500, 300, 700, 400)
                                   << QRect(2018, 98, 700, 400);
}

void TestWindowSize::staysOnTheScreenWithItsFrame() {
    QFETCH(QRect, available);
    QFETCH(QRect, wanted);
    QFETCH(QRect, expected);
    QCOMPARE(fittedInto(available, wanted, {2, 30, 2, 2}), expected);
}

/// Whatever was kept from a larger one.
void TestWindowSize::opensWithinTheScreen() {
    for (const bool kept : {false, true}) {
        test::FakeWindow fake;
        if (kept)
            fake.window.setGeometry(500, 500, 2000, 2000);
        QVERIFY(fake.open());
        const QRect available = fake.window.screen()->availableGeometry();
        QVERIFY(available.width() < 1280); // or there is nothing to be seen here
        QTRY_VERIFY(available.contains(fake.window.frameGeometry()));
    }
}

SACCADE_TEST(TestWindowSize)
#include "tst_window_size.moc"
