#pragma once

#include "core/metrics/bootstrap.h"
#include "ui/evaluation/evaluation_service.h"

#include <QString>

#include <optional>

namespace saccade::ui {

/// CIDEr of one run less that of another, over the images that both captioned. Nothing if there are fewer
/// than two, or if CIDEr means nothing on them.
std::optional<PairedDifference> ciderDifference(const EvaluationReport& one, const EvaluationReport& other);

/// Which of the two is better, or that their images do not tell, in a sentence with the numbers.
QString comparisonText(const EvaluationReport& one, const EvaluationReport& other,
                       const PairedDifference& difference);

} // namespace saccade::ui
