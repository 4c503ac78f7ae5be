#pragma once

#include "ui/evaluation/evaluation_service.h"

#include <string>
#include <utility>
#include <vector>

namespace saccade::ui {

/// Scores with the names of their metrics; NaN for one that cannot be computed.
using NamedScores = std::vector<std::pair<std::string, double>>;

/// All scores of a run: those of its captions, then how varied they are, then those of generated scenes, then
/// those of its attention if the images have masks.
NamedScores scoresOf(const EvaluationReport& report);
/// The same for one of its images.
NamedScores scoresOf(const EvaluationReport& report, std::size_t image);

/// One score of an image's caption; `metric` is an index into the report's names.
double captionScore(const EvaluationReport& report, std::size_t image, std::size_t metric);

/// Where there are few images, the interval of a score; null otherwise.
const Interval* shownInterval(const EvaluationReport& report, const std::string& score);

/// NaN for a score that does not exist.
double scoreCalled(const NamedScores& scores, const std::string& name);

} // namespace saccade::ui
