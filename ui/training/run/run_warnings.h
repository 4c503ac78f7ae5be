#pragma once

#include "core/run/train_options.h"
#include "ui/training/charts/run_series.h"

#include <QString>

#include <optional>
#include <vector>

namespace saccade::ui {

enum class RunTrouble {
    NotFinite,     ///< loss or gradient is no number
    WarmUpTooLong, ///< the learning rate never gets where it should
    LargeGradient,
    SameForEveryWord, ///< attention does not move from word to word
    SpreadEvenly,     ///< attention prefers no place
    RepeatedCaptions,
    LossStalled,
    LearnsByHeart,
};

struct RunWarning {
    RunTrouble trouble;
    QString text; ///< what is seen and what to try, for a student
};

/// What in the numbers of a run with these options needs a look; nothing for one that learns as it should,
/// nor as long as it cannot be told. The thresholds leave room around runs that came out well (Flickr8k:
/// entropy 0.95, divergence 0.07; Scenes: 0.83, 0.38).
std::vector<RunWarning> runWarnings(const RunSeries& run, const TrainOptions& options);

/// That a run of so many steps ends within its warm-up; nothing where it does not, or `steps` is 0 for
/// unknown.
std::optional<QString> warmUpProblem(const TrainOptions& options, long long steps);

} // namespace saccade::ui
