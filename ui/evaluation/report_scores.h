#pragma once

#include "ui/evaluation/evaluation_service.h"

#include <string>
#include <utility>
#include <vector>

namespace saccade::ui {

/// Scores with the names of their metrics; NaN for one that cannot be computed.
using NamedScores = std::vector<std::pair<std::string, double>>;

/// All scores of a run: those of its captions, then those of its attention where the images have masks.
NamedScores scoresOf(const EvaluationReport& report);
/// The same of one of its images.
NamedScores scoresOf(const EvaluationReport& report, std::size_t image);

/// One score of the caption of an image; `metric` counts the names of the report.
double captionScore(const EvaluationReport& report, std::size_t image, std::size_t metric);

/// NaN for a score that is not there.
double scoreCalled(const NamedScores& scores, const std::string& name);

} // namespace saccade::ui
