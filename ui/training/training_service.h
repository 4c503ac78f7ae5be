#pragma once

#include "core/run/run_cost.h"
#include "core/run/train_options.h"
#include "core/run/train_report.h"

#include <QObject>
#include <QVector>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace saccade::ui {

/// A run to start or to resume.
struct TrainingRequest {
    TrainOptions options;
    std::filesystem::path run; ///< its directory
    bool resume = false;
};

/// How a run ended.
struct TrainingEnd {
    std::filesystem::path run;
    bool finished = false; ///< all epochs were done, or it stopped early without further improvement
    int epochs = 0;
    std::filesystem::path best_model; ///< empty while no epoch has ended
    int best_epoch = 0;               ///< 0: the model that the run started from, or none
    std::string measure{};            ///< what told the best epoch: "CIDEr", "loss"
    std::optional<double> best{};     ///< value of the measure there; nothing without validation
};

/// Trains in the background, one run at a time. The run's measurements are in its run directory, where the
/// charts follow it like any other run; this only reports what is not in the directory. Every call returns at
/// once.
class TrainingService : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const TrainingRequest& request) = 0;
    /// Pauses after the current batch and keeps everything in memory, until resume() or stop().
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Ends after the current batch, with a checkpoint; ended() follows.
    virtual void stop() = 0;
    /// Measures on a little of the data what the run would take; measured() follows, unless another
    /// measurement or a run is asked for meanwhile. Not while a run goes on.
    virtual void measure(const TrainingRequest& request) = 0;
    virtual bool isRunning() const = 0; ///< from start() until ended() or failed(); also while paused
    virtual bool isPaused() const = 0;
    /// Makes one more step of a paused run, which stays paused; nothing if it is not paused. Whatever lies
    /// between, as the end of an epoch, is done as well.
    virtual void step() = 0;
    /// The least time from one step to the next; 0, with which every run begins: full speed. While a run is
    /// paused or slower than full speed, sampled() follows each step.
    virtual void setPace(std::chrono::milliseconds pace) = 0;
    virtual std::chrono::milliseconds pace() const = 0;

Q_SIGNALS:
    void started(const saccade::ui::TrainingRequest& request);
    void progressed(const saccade::TrainProgress& now);
    void pausedChanged(bool paused);
    void paceChanged(std::chrono::milliseconds pace);
    /// The pinned images as the model captions them after a step; before the progressed() of that step.
    void sampled(std::int64_t step, const QVector<saccade::CaptionResult>& samples);
    /// Nothing where it could not be measured.
    void measured(const saccade::ui::TrainingRequest& request, const std::optional<saccade::RunCost>& cost);
    void said(const QString& line);
    void ended(const saccade::ui::TrainingEnd& end);
    void failed(const QString& reason);
};

} // namespace saccade::ui
