// How long the window's thread is busy while one steps through the words of a caption with the question "How
// did this word come about?" open.
//
//     bench_inside [--model FILE] [--image FILE] [--rounds N] [--open STEP] [--closed]
//
// Holds each word of the caption in turn and waits until its numbers have come and moved into place. A frame
// is a painting of the window with all events that were handled since the one before it. Prints how long
// frames took, elapsed and in processor time, which tells more on a busy machine. The first round warms up
// and is not counted. With --closed no question is open, to compare with.
#include "app/launcher/environment.h"
#include "app/window/caption_worker.h"
#include "app/window/evaluation_worker.h"
#include "app/window/explore_worker.h"
#include "app/window/training_worker.h"
#include "core/model/device.h"
#include "core/train/training_options.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/panels/question_side.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/explore/flow_strip.h"
#include "ui/explore/inside_word.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QtTest/QtTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>
#include <vector>

using namespace saccade;

namespace {

constexpr int patience = 20'000; ///< milliseconds

double milliseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// In milliseconds.
struct Busy {
    double elapsed = 0;
    double processor = 0; ///< time of this thread
};

/// Measures what the window's thread does.
class MeasuringApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool counting = false;
    std::vector<Busy> frames;

    bool notify(QObject* receiver, QEvent* event) override {
        if (QThread::currentThread() != thread()) // events of the workers come here as well
            return QApplication::notify(receiver, event);
        painted_ = painted_ || event->type() == QEvent::Paint;
        if (depth_ > 0)
            return QApplication::notify(receiver, event);
        const Busy start{milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_THREAD_CPUTIME_ID)};
        ++depth_;
        const bool done = QApplication::notify(receiver, event);
        --depth_;
        now_.elapsed += milliseconds(CLOCK_MONOTONIC) - start.elapsed;
        now_.processor += milliseconds(CLOCK_THREAD_CPUTIME_ID) - start.processor;
        if (std::exchange(painted_, false)) {
            if (counting)
                frames.push_back(now_);
            now_ = {};
        }
        return done;
    }

private:
    Busy now_;
    int depth_ = 0; ///< of events that are sent while another is handled
    bool painted_ = false;
};

double at(double share, const std::vector<Busy>& all, double Busy::*part) {
    std::vector<double> times;
    for (const Busy& each : all)
        times.push_back(each.*part);
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

/// In an event loop that goes to sleep while there is nothing to do.
void sleepFor(int duration) {
    QEventLoop loop;
    QTimer::singleShot(duration, &loop, &QEventLoop::quit);
    loop.exec();
}

void print(const char* what, const std::vector<Busy>& all) {
    if (all.empty())
        return;
    const auto late =
        std::count_if(all.begin(), all.end(), [](const Busy& each) { return each.elapsed > 16; });
    std::printf("%s: median %.1f ms, 95 %% %.1f ms, worst %.1f ms of %zu, %zu over 16 ms; processor time "
                "median %.1f ms, 95 %% %.1f ms, worst %.1f ms\n",
                what, at(0.5, all, &Busy::elapsed), at(0.95, all, &Busy::elapsed), at(1, all, &Busy::elapsed),
                all.size(), static_cast<std::size_t>(late), at(0.5, all, &Busy::processor),
                at(0.95, all, &Busy::processor), at(1, all, &Busy::processor));
}

void askHowItCameAbout(ui::QuestionSide& side) {
    for (int kind = 0; kind < side.kinds().size(); ++kind)
        if (side.kinds()[kind].title == ui::InsideWord::title())
            side.ask(kind);
}

} // namespace

int main(int argc, char** argv) {
    launcher::restartUnlessEnvironmentIsSet(argv);
    MeasuringApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto argument = [&arguments](const char* name, const QString& fallback) {
        const qsizetype place = arguments.indexOf(QLatin1String(name));
        return place >= 0 ? arguments.value(place + 1) : fallback;
    };
    const QTemporaryDir folder;
    const QString model =
        argument("--model", QStringLiteral(SACCADE_SOURCE_DIR "/resources/models/captioner.safetensors"));
    setThreads(0);
    ui::SettingsStore settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::applyTheme(application, ui::Appearance::Light);
    window::ModelOwner owner(c10::kCPU);
    window::CaptionWorker captions(owner);
    window::ExploreWorker explore(owner);
    window::TrainingWorker training(c10::kCPU);
    window::EvaluationWorker evaluation(c10::kCPU);
    ui::MainWindow window({captions, training, evaluation, explore}, settings,
                          {.models = {{QStringLiteral("model"), model.toStdString()}},
                           .recipes = {},
                           .options = trainingOptions(),
                           .version = {}});
    window.resize(1280, 800);
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
    state.holdWord(0);
    askHowItCameAbout(page.questions());
    auto* strip = page.findChild<ui::FlowStrip*>();
    if (!QTest::qWaitFor([&] { return strip != nullptr && !strip->steps().empty(); }, patience)) {
        std::printf("no answer came\n");
        return 1;
    }
    const QString open = argument("--open", {});
    for (int step = 0; step < static_cast<int>(strip->steps().size()); ++step)
        if (strip->steps()[static_cast<std::size_t>(step)].name == open)
            strip->openStep(step);

    if (arguments.contains(QLatin1String("--closed")))
        page.questions().closeQuestion();
    const int rounds = argument("--rounds", QStringLiteral("4")).toInt();
    const auto words = static_cast<int>(state.words().size());
    for (int round = 0; round < rounds; ++round) {
        application.counting = round > 0;
        for (int word = 0; word < words; ++word) {
            state.holdWord(word);
            sleepFor(700); // the numbers have come and moved into place
        }
    }
    application.counting = false;
    std::printf("%d words\n", words);
    print("frames", application.frames);
    return 0;
}
