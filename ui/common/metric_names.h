#pragma once

#include <QString>

#include <string>

namespace saccade::ui {

/// A metric's usual name: "Bleu_4" is BLEU-4, "ROUGE_L" is ROUGE-L; others are unchanged.
QString metricTitle(const std::string& name);

/// What the metric measures, for a student; empty for an unknown one.
QString metricExplanation(const std::string& name);

/// Whether a model is better if its number is lower.
bool isLowerBetter(const std::string& name);

/// Whether a model is better than another by this number. Not by attention mass, which grows with the size of
/// what the captions name, nor by diversity: varied captions may be wrong.
bool comparesModels(const std::string& name);

/// A metric's score as displayed: counts without decimals, others as below.
QString scoreText(const std::string& name, double score);

/// A score as displayed everywhere: three decimals, 0…1 (CIDEr 0…10).
QString scoreText(double score);

} // namespace saccade::ui
