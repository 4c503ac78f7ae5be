#include "app/window/training_worker.h"

#include "app/window/pause_gate.h"
#include "core/base/error.h"
#include "core/data/open_dataset.h"
#include "core/model/device.h"
#include "core/train/cost_measurement.h"
#include "core/train/trainer.h"
#include "ui/common/engine_texts.h"

namespace saccade::window {
namespace {

constexpr int training_niceness = 10;

/// Passes the reports of a run on to the window, and holds the run where it is paused or slowed down.
class Reporter : public TrainObserver {
public:
    Reporter(TrainingWorker& worker, PauseGate& gate, std::stop_token stop)
        : worker_(worker), gate_(gate), stop_(std::move(stop)) {}

    void progress(const TrainProgress& now) override {
        Q_EMIT worker_.progressed(now);
        if (now.phase == TrainPhase::Training)
            gate_.passAfterStep(stop_);
        else
            gate_.pass(stop_);
    }
    bool wantsSamples() override { return gate_.isSlow(); }
    void samples(std::int64_t step, const std::vector<CaptionResult>& captions) override {
        Q_EMIT worker_.sampled(step, {captions.begin(), captions.end()});
    }
    void message(const Message& sentence) override { Q_EMIT worker_.said(ui::engineText(sentence)); }

private:
    TrainingWorker& worker_;
    PauseGate& gate_;
    std::stop_token stop_;
};

RunDirectory openRun(const ui::TrainingRequest& request) {
    if (!request.resume)
        return RunDirectory::create(request.run, request.options);
    RunDirectory run = RunDirectory::resume(request.run);
    run.setOptions(request.options);
    return run;
}

} // namespace

TrainingWorker::TrainingWorker(c10::Device device, QObject* parent)
    : TrainingService(parent), device_(device), gate_(std::make_unique<PauseGate>()),
      thread_(QStringLiteral("training"), training_niceness) {}

TrainingWorker::~TrainingWorker() = default;

void TrainingWorker::start(const ui::TrainingRequest& request) {
    if (running_)
        return;
    running_ = true;
    measuring_.request_stop();
    gate_->setClosed(false);
    setPace(std::chrono::milliseconds(0));
    stop_ = thread_.start([this, request](const std::stop_token& stop) { run(request, stop); },
                          ui::TaskThread::StoppedEarly::Run);
    Q_EMIT started(request);
}

void TrainingWorker::run(const ui::TrainingRequest& request, const std::stop_token& stop) {
    setThreadsOfThisThread(0);
    try {
        const CaptionDataset dataset = openDataset(request.options.dataset);
        RunDirectory run = openRun(request);
        Reporter reporter(*this, *gate_, stop);
        const TrainOutcome outcome = train(dataset, run, device_, reporter, stop);
        const ui::TrainingEnd end{request.run,        outcome.finished, outcome.epochs, outcome.best_model,
                                  outcome.best_epoch, outcome.measure,  outcome.best};
        QMetaObject::invokeMethod(this, [this, end] {
            this->end();
            Q_EMIT ended(end);
        });
    } catch (const std::exception& error) {
        QMetaObject::invokeMethod(this, [this, reason = ui::engineText(error)] {
            end();
            Q_EMIT failed(reason);
        });
    }
}

void TrainingWorker::measure(const ui::TrainingRequest& request) {
    measuring_.request_stop();
    if (!running_)
        measuring_ =
            thread_.start([this, request](const std::stop_token& stop) { measureOn(request, stop); });
}

/// What fails here fails at the start of the run as well, where it is told.
void TrainingWorker::measureOn(const ui::TrainingRequest& request, const std::stop_token& stop) {
    setThreadsOfThisThread(0);
    std::optional<RunCost> cost;
    try {
        const CaptionDataset dataset = openDataset(request.options.dataset);
        cost = measureRunCost(dataset, request.options, device_, stop);
    } catch (const std::exception&) {
        cost.reset();
    }
    QMetaObject::invokeMethod(this, [this, request, cost, stop] {
        if (!stop.stop_requested())
            Q_EMIT measured(request, cost);
    });
}

void TrainingWorker::pause() {
    setPaused(true);
}

void TrainingWorker::resume() {
    setPaused(false);
}

void TrainingWorker::stop() {
    stop_.request_stop(); // also opens the gate
}

bool TrainingWorker::isPaused() const {
    return gate_->isClosed();
}

void TrainingWorker::step() {
    gate_->letStepThrough();
}

void TrainingWorker::setPace(std::chrono::milliseconds pace) {
    if (pace == gate_->pace())
        return;
    gate_->setPace(pace);
    Q_EMIT paceChanged(pace);
}

std::chrono::milliseconds TrainingWorker::pace() const {
    return gate_->pace();
}

void TrainingWorker::setPaused(bool paused) {
    if (!running_ || paused == isPaused())
        return;
    gate_->setClosed(paused);
    Q_EMIT pausedChanged(paused);
}

void TrainingWorker::end() {
    running_ = false;
    gate_->setClosed(false);
}

} // namespace saccade::window
