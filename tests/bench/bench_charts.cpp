// The loss chart of a run of a million steps, when another hundred arrive: the time for appending and for
// drawing.
#include "ui/training/charts/curve_plot.h"

#include <QApplication>

#include <benchmark/benchmark.h>

#include <cmath>

using namespace saccade;
using namespace saccade::ui;

namespace {

Metrics steps(std::int64_t from, std::int64_t count) {
    Metrics metrics;
    for (std::int64_t i = from; i < from + count; ++i) {
        StepReport report;
        report.step = i;
        report.epoch = 1;
        const double t = static_cast<double>(i);
        report.perplexity = std::exp(2 + 1e4 / (t + 1e4) + 0.3 * std::sin(37 * t));
        metrics.steps.push_back(report);
    }
    return metrics;
}

void appendAndDraw(benchmark::State& state, bool draw) {
    auto run = std::make_shared<RunSeries>();
    const std::int64_t length = state.range(0);
    run->add(steps(1, length));
    CurvePlot plot;
    plot.setSmoothing(20);
    plot.setLines({{run, "training_loss", "Training loss", "run", 0, Qt::SolidLine, true, true}});
    plot.resize(1600, 500);
    plot.show();
    plot.grab();
    std::int64_t next = length + 1;
    for (auto _ : state) {
        state.PauseTiming();
        const Metrics added = steps(next, 100);
        next += 100;
        state.ResumeTiming();
        run->add(added);
        if (draw) {
            plot.redraw();
        } else {
            benchmark::DoNotOptimize(run->smoothed("training_loss", 20));
        }
    }
}

void append(benchmark::State& state) {
    appendAndDraw(state, false);
}

void draw(benchmark::State& state) {
    appendAndDraw(state, true);
}

} // namespace

BENCHMARK(append)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(draw)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
