// How soon the window answers a stroke of the question "What if it had looked elsewhere?".
//
//     bench_strokes [--model FILE] [--image FILE] [--threads N]
//
// Holds each word of the caption in turn and paints a stroke of ten moves across the image with the mouse.
// Prints the time from a move of the pointer to the bars with its answer, and from letting go to the rest of
// the caption; the first word warms up and is not counted. Beside it stands the processor time, of all
// threads and of the window's: on a busy machine it tells more.
#include "app/launcher/environment.h"
#include "app/window/caption_worker.h"
#include "app/window/evaluation_worker.h"
#include "app/window/explore_worker.h"
#include "app/window/training_worker.h"
#include "core/model/device.h"
#include "core/train/training_options.h"
#include "ui/caption/canvas/canvas.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/panels/question_side.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/explore/painted_gaze.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QtTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace saccade;

namespace {

constexpr int moves = 10;           ///< of a stroke
constexpr int patience = 20'000;    ///< milliseconds
constexpr double step_share = 0.05; ///< of the canvas, between two moves

/// Counts what was answered, and shown by the question.
class CountingExplorer : public window::ExploreWorker {
public:
    using window::ExploreWorker::ExploreWorker;

    void lookElsewhere(const ui::WordOfCaption& word, const std::vector<float>& gaze,
                       Answer<GazeAnswer> answer, Failed failed) override {
        ExploreWorker::lookElsewhere(word, gaze, counted(std::move(answer), gazes), std::move(failed));
    }
    void caption(const ui::ImageSource& image, const DecodeOptions& options, Answer<CaptionResult> answer,
                 Failed failed) override {
        ExploreWorker::caption(image, options, counted(std::move(answer), captions), std::move(failed));
    }

    int gazes = 0;
    int captions = 0;

private:
    template <typename T>
    static Answer<T> counted(Answer<T> answer, int& count) {
        return [answer = std::move(answer), &count](const T& value) {
            answer(value);
            ++count;
        };
    }
};

double milliseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// What one act took, in milliseconds.
struct Taken {
    double elapsed = 0;
    double all_threads = 0; ///< processor time
    double window = 0;      ///< that of this thread
};

constexpr std::array clocks = {CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID};

/// Until the act is answered and what was answered is drawn.
Taken timeOf(const int& answers, const std::function<void()>& act) {
    const int before = answers;
    const Taken start{milliseconds(clocks[0]), milliseconds(clocks[1]), milliseconds(clocks[2])};
    QTimer::singleShot(patience, qApp, [] {}); // wakes the loop where no answer comes
    act();
    while (answers == before && milliseconds(clocks[0]) < start.elapsed + patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    return {milliseconds(clocks[0]) - start.elapsed, milliseconds(clocks[1]) - start.all_threads,
            milliseconds(clocks[2]) - start.window};
}

void sendMouse(QWidget& target, QEvent::Type type, QPointF at) {
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons pressed = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, target.mapToGlobal(at), button, pressed, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

void askToLookElsewhere(ui::QuestionSide& side) {
    for (int kind = 0; kind < side.kinds().size(); ++kind)
        if (side.kinds()[kind].title == ui::PaintedGaze::title())
            side.ask(kind);
}

double at(double share, const std::vector<Taken>& all, double Taken::*part) {
    std::vector<double> times;
    for (const Taken& each : all)
        times.push_back(each.*part);
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void print(const char* what, const std::vector<Taken>& all) {
    if (all.empty())
        return;
    std::printf("%s: median %.1f ms, 90 %% %.1f ms, worst %.1f ms of %zu; processor time %.1f ms, of the "
                "window's thread %.1f ms\n",
                what, at(0.5, all, &Taken::elapsed), at(0.9, all, &Taken::elapsed),
                at(1, all, &Taken::elapsed), all.size(), at(0.5, all, &Taken::all_threads),
                at(0.5, all, &Taken::window));
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
    setThreads(argument("--threads", QStringLiteral("0")).toInt());
    ui::SettingsStore settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::applyTheme(application, ui::Appearance::Light);
    window::ModelOwner owner(c10::kCPU);
    window::CaptionWorker captions(owner);
    CountingExplorer explore(owner);
    window::TrainingWorker training(c10::kCPU);
    window::EvaluationWorker evaluation(c10::kCPU);
    ui::MainWindow window({captions, training, evaluation, explore}, settings,
                          {.models = {{QStringLiteral("model"), model.toStdString()}},
                           .recipes = {},
                           .options = trainingOptions(),
                           .version = {}});
    window.show();
    window.openFirstModel();
    auto& page = window.page<ui::CaptionPage>();
    ui::CaptionState& state = page.state();
    page.openPaths(
        {argument("--image", QStringLiteral(SACCADE_SOURCE_DIR "/resources/samples/car-and-box.png"))});
    if (!QTest::qWaitForWindowExposed(&window) ||
        !QTest::qWaitFor([&] { return state.hasResult() && !state.isPartial(); }, patience)) {
        std::printf("no caption came\n");
        return 1;
    }
    const auto words = static_cast<int>(state.words().size());
    auto& canvas = *page.findChild<ui::Canvas*>();

    std::vector<Taken> of_moves, of_releases;
    for (int word = 0; word < words; ++word) {
        askToLookElsewhere(page.questions()); // anew, with nothing painted
        state.holdWord(word);
        QTest::qWait(500); // the map has faded in
        QPointF at(canvas.width() * (0.25 + 0.02 * word), canvas.height() * 0.4);
        std::vector<Taken> times = {
            timeOf(explore.gazes, [&] { sendMouse(canvas, QEvent::MouseButtonPress, at); })};
        for (int move = 1; move < moves; ++move) {
            at += {canvas.width() * step_share, 0};
            times.push_back(timeOf(explore.gazes, [&] { sendMouse(canvas, QEvent::MouseMove, at); }));
        }
        const Taken rest =
            timeOf(explore.captions, [&] { sendMouse(canvas, QEvent::MouseButtonRelease, at); });
        if (word == 0)
            continue;
        of_moves.insert(of_moves.end(), times.begin(), times.end());
        of_releases.push_back(rest);
    }
    print("a move of the pointer to its answer", of_moves);
    print("letting go to the rest of the caption", of_releases);
    return 0;
}
