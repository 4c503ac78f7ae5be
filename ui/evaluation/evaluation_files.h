#pragma once

#include "core/data/results_file.h"
#include "ui/evaluation/evaluation_service.h"

namespace saccade::ui {

/// The scores of several runs as a text table: a header and one line per run. The 95 % intervals
/// of scores come last ("CIDEr_lower", "CIDEr_upper"). Fields are quoted where necessary (RFC 4180); numbers
/// have a decimal point, whatever the language of the window.
std::string scoresText(const std::vector<ReportPointer>& reports, char separator = ',');

/// The images of a run with their captions and scores, as CSV.
std::string imagesCsv(const EvaluationReport& report);

/// The captions of a run, for writeResults().
std::vector<CandidateCaption> resultsOf(const EvaluationReport& report);

} // namespace saccade::ui
