#pragma once

#include "ui/training/charts/run_series.h"

#include <QString>

#include <vector>

namespace saccade::ui {

enum class RunTrouble {
    NotFinite, ///< loss or gradient is no number
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

/// What in the numbers of a run needs a look; nothing for one that learns as it should. The thresholds leave
/// room around runs that came out well (Flickr8k: entropy 0.95, divergence 0.07; Scenes: 0.83, 0.38).
std::vector<RunWarning> runWarnings(const RunSeries& run);

} // namespace saccade::ui
