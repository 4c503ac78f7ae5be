#include "core/run/run_summary.h"

#include "core/base/error.h"
#include "core/run/run_directory.h"
#include "core/run/training_state.h"
#include "core/weights/safetensors.h"

namespace saccade {
namespace {

/// Nothing before the first checkpoint.
std::optional<TrainingState> lastState(const RunLayout& layout) {
    std::error_code missing;
    if (!std::filesystem::exists(layout.lastState(), missing))
        return std::nullopt;
    const SafetensorsFile checkpoint(layout.lastState());
    const auto found = checkpoint.metadata().find("saccade.state");
    if (found == checkpoint.metadata().end())
        throw FileError(layout.lastState(), say("is not a checkpoint: it has no training state"));
    try {
        return trainingStateFromJson(found->second);
    } catch (const Error& error) {
        throw FileError(layout.lastState(), error.message());
    }
}

} // namespace

RunSummary readRunSummary(const std::filesystem::path& run) {
    const RunLayout layout{run};
    RunSummary summary;
    summary.options = readRunOptions(run);
    std::error_code missing;
    summary.has_best_model = std::filesystem::exists(layout.bestModel(), missing);
    if (const std::optional<TrainingState> state = lastState(layout)) {
        const int patience = summary.options.patience;
        summary.epochs = state->epoch;
        summary.best_epoch = state->best_epoch;
        summary.measure = state->measure;
        summary.best = state->early_stopping.best;
        summary.finished = state->epoch >= summary.options.epochs ||
                           (patience > 0 && state->early_stopping.updates_since >= patience);
    }
    return summary;
}

} // namespace saccade
