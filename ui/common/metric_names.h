#pragma once

#include <QString>

#include <string>

namespace saccade::ui {

/// A metric as people write it: "Bleu_4" is BLEU-4, "ROUGE_L" is ROUGE-L; others stay as they are.
QString metricTitle(const std::string& name);

/// What the metric measures, for a student; empty for one that is not known here.
QString metricExplanation(const std::string& name);

/// A score as it is shown everywhere: three decimals, 0…1 (CIDEr 0…10).
QString scoreText(double score);

} // namespace saccade::ui
