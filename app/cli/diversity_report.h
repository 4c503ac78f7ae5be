#pragma once

#include "core/metrics/diversity.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace saccade::cli {

/// {"Distinct_1", "Distinct_2", "words_used", "vocabulary_used", "novel_captions"}, as far as they are known.
nlohmann::ordered_json diversityJson(const Diversity& diversity);

/// The same for people, in a line.
std::string diversityLine(const Diversity& diversity);

} // namespace saccade::cli
