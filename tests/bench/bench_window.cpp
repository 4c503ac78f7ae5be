// How responsive the window is, and how soon the first word appears.
//
//     bench_window [--model FILE] [--image FILE] [--seconds N]
//
// 1. From the drop of IMAGE (by default a generated one of 12 megapixels) to its first word on the strip.
// 2. The longest time that the event loop was blocked (5 ms heartbeat) while a model trains on Scenes, images
// are captioned and played, charts grow and pages are switched, in the same process.
#include "app/launcher/environment.h"
#include "app/window/caption_worker.h"
#include "app/window/evaluation_worker.h"
#include "app/window/explore_worker.h"
#include "app/window/training_worker.h"
#include "core/data/scenes/scene.h"
#include "core/data/scenes/writer.h"
#include "core/model/device.h"
#include "core/run/metrics_file.h"
#include "core/train/training_options.h"
#include "tests/support/small_dataset.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/main_window.h"
#include "ui/training/training_page.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <QtTest/QtTest>

#include <algorithm>
#include <cstdio>

using namespace saccade;

namespace {

/// Intervals between heartbeats; anything longer than the nominal interval is time in which the window could
/// not respond.
class Heartbeat : public QObject {
public:
    Heartbeat() {
        timer_.setTimerType(Qt::PreciseTimer);
        timer_.setInterval(5);
        connect(&timer_, &QTimer::timeout, this, [this] {
            const double gap = static_cast<double>(clock_.nsecsElapsed()) / 1e6;
            clock_.restart();
            if (beating_)
                gaps_.push_back(gap);
            beating_ = true;
        });
        clock_.start();
        timer_.start();
    }

    void report() {
        std::sort(gaps_.begin(), gaps_.end());
        const auto at = [this](double share) {
            return gaps_[static_cast<std::size_t>(share * static_cast<double>(gaps_.size() - 1))];
        };
        std::printf(
            "heartbeats %zu  median %.1f ms  99 %% %.1f ms  99.9 %% %.1f ms  worst %.1f ms  over 50 ms: "
            "%zu\n",
            gaps_.size(), at(0.5), at(0.99), at(0.999), gaps_.back(),
            static_cast<std::size_t>(gaps_.end() - std::upper_bound(gaps_.begin(), gaps_.end(), 50.0)));
    }

private:
    QTimer timer_;
    QElapsedTimer clock_;
    bool beating_ = false;
    std::vector<double> gaps_;
};

void drop(QWidget& target, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = target.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

/// An image with the size and detail of a photograph: a scene, enlarged, with noise.
QString twelveMegapixels(const QString& folder, int index) {
    const scenes::Scene scene = scenes::makeScene(9, static_cast<std::uint64_t>(index), {1000, 750});
    cv::Mat large, noise(3000, 4000, CV_8UC3);
    cv::resize(scene.rgb, large, {4000, 3000}, 0, 0, cv::INTER_CUBIC);
    cv::randn(noise, 8, 8);
    large += noise;
    const QString file = QStringLiteral("%1/photo%2.jpg").arg(folder).arg(index);
    cv::imwrite(file.toStdString(), large, {cv::IMWRITE_JPEG_QUALITY, 92});
    return file;
}

void measureFirstWord(ui::MainWindow& window, const QStringList& images) {
    ui::CaptionState& state = window.page<ui::CaptionPage>().state();
    for (const QString& image : images) {
        QElapsedTimer clock;
        clock.start();
        double first = 0;
        const auto heard = QObject::connect(&state, &ui::CaptionState::wordsChanged, &window, [&] {
            if (first == 0 && !state.words().empty())
                first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        });
        drop(window, image);
        if (!QTest::qWaitFor([&] { return state.hasResult() && !state.isPartial() && first > 0; }, 20000))
            std::printf("no caption came\n");
        QObject::disconnect(heard);
        std::printf("drop to first word  %.0f ms   whole caption %.0f ms\n", first,
                    static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
}

std::size_t stepsOf(const QString& run) {
    return readMetrics(run.toStdString() + "/metrics.jsonl").steps.size();
}

/// Pages and words change all the time, as with an impatient user.
void keepBusy(ui::MainWindow& window, int seconds) {
    QElapsedTimer clock;
    clock.start();
    int round = 0;
    while (clock.elapsed() < seconds * 1000) {
        window.showPage(*window.pages()[round++ % 4 == 3 ? 1 : round % 8 == 1 ? 2 : 0]);
        ui::CaptionState& state = window.page<ui::CaptionPage>().state();
        QTest::qWait(150);
        state.holdNext();
        QTest::keyClick(&window.page<ui::CaptionPage>(), Qt::Key_Down, Qt::ControlModifier);
        QTest::qWait(150);
    }
}

} // namespace

int main(int argc, char** argv) {
    launcher::restartUnlessEnvironmentIsSet(argv);
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto argument = [&arguments](const char* name, const QString& fallback) {
        const qsizetype at = arguments.indexOf(QLatin1String(name));
        return at >= 0 ? arguments.value(at + 1) : fallback;
    };
    const QTemporaryDir folder;
    const QString model =
        argument("--model", QStringLiteral(SACCADE_SOURCE_DIR "/resources/models/captioner.safetensors"));
    setThreads(0);
    ui::SettingsStore settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::applyTheme(application, ui::Appearance::Light);
    window::ModelOwner owner(c10::kCPU);
    window::CaptionWorker captions(owner);
    window::TrainingWorker training(c10::kCPU);
    window::EvaluationWorker evaluation(c10::kCPU);
    window::ExploreWorker explore(owner);
    QObject::connect(&training, &ui::TrainingService::started, &owner, [&] { owner.setSparing(true); });
    ui::MainWindow window({captions, training, evaluation, explore}, settings,
                          {.models = {{QStringLiteral("model"), model.toStdString()}},
                           .recipes = {},
                           .options = trainingOptions(),
                           .version = {}});
    window.show();
    window.openFirstModel();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    QStringList images;
    for (int i = 0; i < 4; ++i)
        images << argument("--image", {});
    if (images.first().isEmpty())
        for (int i = 0; i < 4; ++i)
            images[i] = twelveMegapixels(folder.path(), i);
    std::printf("alone (the first one warms up)\n");
    measureFirstWord(window, images);

    const std::filesystem::path data = folder.filePath(QStringLiteral("scenes")).toStdString();
    scenes::writeScenes(data, {.count = 400, .seed = 3});
    TrainOptions options;
    options.dataset = data.string();
    options.encoder = "scenes_cnn";
    options.decoder_options = {{"embedding", 128}, {"attention", 128}, {"hidden", 256}};
    options.minimum_count = 1;
    options.epochs = 1000;
    QString small = folder.filePath(QStringLiteral("many"));
    test::writeSmallDataset(small.toStdString(), 300);
    training.start({options, folder.filePath(QStringLiteral("run")).toStdString(), false});
    if (!QTest::qWaitFor(
            [&] {
                return std::filesystem::exists(
                    (folder.filePath(QStringLiteral("run/metrics.jsonl"))).toStdString());
            },
            60000))
        return 1;
    std::printf("while a model trains\n");
    const QString run = folder.filePath(QStringLiteral("run"));
    const int seconds = argument("--seconds", QStringLiteral("60")).toInt();
    std::size_t steps = stepsOf(run);
    QTest::qWait(seconds * 500);
    std::printf("training alone: %.2f steps/s\n",
                static_cast<double>(stepsOf(run) - steps) / (seconds * 0.5));
    drop(window, small);
    Heartbeat heartbeat;
    steps = stepsOf(run);
    keepBusy(window, seconds);
    heartbeat.report();
    std::printf("training meanwhile: %.2f steps/s\n", static_cast<double>(stepsOf(run) - steps) / seconds);
    std::printf("captioned meanwhile: %d of %d\n", window.page<ui::CaptionPage>().gallery().counts().done,
                window.page<ui::CaptionPage>().gallery().rowCount());
    QStringList more;
    for (int i = 4; i < 8; ++i)
        more << twelveMegapixels(folder.path(), i);
    measureFirstWord(window, more);
    training.stop();
    return QTest::qWaitFor([&] { return !training.isRunning(); }, 60000) ? 0 : 1;
}
