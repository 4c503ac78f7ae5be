#include "ui/training/options/cost_note.h"

#include "core/run/run_directory.h"
#include "ui/training/run/time_left.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace saccade::ui {
namespace {

constexpr std::chrono::milliseconds calm_time{800};

/// What a cost depends on: the number of epochs and what guides the steps do not count.
std::string measuredOptions(TrainOptions options) {
    const TrainOptions usual;
    options.epochs = usual.epochs;
    options.patience = usual.patience;
    options.seed = usual.seed;
    options.learning_rate = usual.learning_rate;
    options.attention_learning_rate = usual.attention_learning_rate;
    options.encoder_learning_rate = usual.encoder_learning_rate;
    options.weight_decay = usual.weight_decay;
    options.warmup_steps = usual.warmup_steps;
    options.schedule = usual.schedule;
    options.gradient_clip = usual.gradient_clip;
    options.checkpoint_seconds = usual.checkpoint_seconds;
    return toJson(options);
}

/// As exact as an estimate can be.
QString roughly(double seconds) {
    return durationText(seconds < 60 ? 10 * std::ceil(seconds / 10) : seconds);
}

QString sizeText(std::uintmax_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

/// Of the disk that a folder is on or will be made on; nothing where that is not known.
std::optional<std::uintmax_t> freeBytes(std::filesystem::path folder) {
    std::error_code missing;
    while (!folder.empty() && !std::filesystem::exists(folder, missing) && folder != folder.parent_path())
        folder = folder.parent_path();
    std::error_code unknown;
    const std::filesystem::space_info disk = std::filesystem::space(folder, unknown);
    return unknown ? std::nullopt : std::optional(disk.available);
}

} // namespace

CostNote::CostNote(QWidget* parent) : NoteLabel(parent) {
    calm_.setSingleShot(true);
    calm_.setInterval(calm_time);
    connect(&calm_, &QTimer::timeout, this, &CostNote::ask);
}

void CostNote::setRun(const TrainingRequest& request, int epochs_done) {
    run_ = request;
    epochs_done_ = epochs_done;
    if (measuredOptions(request.options) != measured_) {
        say({});
        calm_.start();
    } else if (cost_) {
        sayCost(*cost_);
    }
}

void CostNote::setNoRun() {
    run_.reset();
    calm_.stop();
    say({});
}

void CostNote::stopWaiting() {
    if (std::exchange(waits_, false))
        measured_.clear();
}

void CostNote::ask() {
    if (!run_ || !parentWidget()->isVisible())
        return;
    measured_ = measuredOptions(run_->options);
    cost_.reset();
    waits_ = true;
    say(tr("Measuring how long it will take…"));
    Q_EMIT measurementWanted(*run_);
}

void CostNote::setCost(const TrainingRequest& request, const std::optional<RunCost>& cost) {
    if (measuredOptions(request.options) != measured_)
        return; // another was asked for meanwhile
    cost_ = cost;
    waits_ = false;
    if (!run_ || measuredOptions(run_->options) != measured_)
        return;
    if (cost_)
        sayCost(*cost_);
    else
        say({});
}

/// "About 25 min on this computer, 2 min per epoch. Disk space: about 1.2 GB."
void CostNote::sayCost(const RunCost& cost) {
    const TrainOptions& options = run_->options;
    const int epochs = std::max(options.epochs - epochs_done_, 0);
    const double seconds = cost.seconds(epochs) - (run_->resume ? cost.before : 0);
    QString text = (options.patience > 0 ? tr("Up to about %1 on this computer, %2 per epoch.")
                                         : tr("About %1 on this computer, %2 per epoch."))
                       .arg(roughly(seconds), roughly(cost.per_epoch));
    if (run_->resume)
        return say(text); // its files are there
    text += QLatin1Char(' ') +
            tr("Disk space: about %1.").arg(sizeText(cost.cache_bytes + cost.checkpoint_bytes));
    const bool too_large = isTooLarge(cost);
    if (too_large)
        text += QLatin1Char(' ') + tr("Only %1 are free.").arg(sizeText(freeBytes(run_->run).value_or(0)));
    say(text, too_large ? ThemeColour::Warning : ThemeColour::Muted);
}

/// The features may be kept on another disk than the run.
bool CostNote::isTooLarge(const RunCost& cost) const {
    const std::filesystem::path cache = run_->options.cache_directory.empty()
                                            ? run_->run
                                            : std::filesystem::path(run_->options.cache_directory);
    const bool apart = !run_->options.cache_directory.empty();
    const std::optional<std::uintmax_t> of_run = freeBytes(run_->run);
    const std::optional<std::uintmax_t> of_cache = freeBytes(cache);
    return (of_run && *of_run < cost.checkpoint_bytes + (apart ? 0 : cost.cache_bytes)) ||
           (apart && of_cache && *of_cache < cost.cache_bytes);
}

} // namespace saccade::ui
