#pragma once

#include "core/run/option_table.h"
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

/// What a run was told; the advice calls options by their labels in the table.
struct ToldRun {
    const TrainOptions& options;
    const OptionTable& table;
};

/// What in the numbers of a run needs a look; nothing for one that learns as it should, nor as long as that
/// cannot be known. The thresholds leave room around runs that came out well (Flickr8k:
/// entropy 0.95, divergence 0.07; Scenes: 0.83, 0.38).
std::vector<RunWarning> runWarnings(const RunSeries& run, const ToldRun& told);

/// That a run of so many steps ends within its warm-up; nothing where it does not, or `steps` is 0 for
/// unknown.
std::optional<QString> warmUpProblem(const ToldRun& told, long long steps);

} // namespace saccade::ui
