#include "ui/training/run/epoch_scores.h"

#include "ui/training/charts/run_series.h"
#include "ui/training/run/score_words.h"

#include <algorithm>
#include <cmath>

namespace saccade::ui {

std::map<int, QString> epochScores(const RunSeries& run, const std::string& measure) {
    const bool measured = measure != "loss" && run.curve(measure).hasNumbers();
    const std::span<const double> values = run.curve(measured ? measure : "validation_loss").values();
    const std::span<const double> epochs = run.epochPositions(Axis::Epoch);
    std::map<int, QString> scores;
    for (std::size_t i = 0; i < std::min(values.size(), epochs.size()); ++i)
        if (std::isfinite(values[i]))
            scores[static_cast<int>(std::lround(epochs[i]))] =
                scoreWords(measured ? measure : "loss", values[i]);
    return scores;
}

} // namespace saccade::ui
