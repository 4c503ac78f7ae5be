#include "app/cli/diversity_report.h"

#include "core/base/number_text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace saccade::cli {
namespace {

std::string shareText(double share) {
    return fixedNumber(100 * share, 1) + " %";
}

} // namespace

nlohmann::ordered_json diversityJson(const Diversity& diversity) {
    nlohmann::ordered_json json;
    for (const auto& [name, value] : namedScores(diversity))
        if (!std::isnan(value))
            json[name] = value;
    json["words_used"] = diversity.words; // a count, without a point
    return json;
}

std::string diversityLine(const Diversity& diversity) {
    std::string text = "diversity: distinct-1 " + fixedNumber(diversity.distinct_1, 3) + ", distinct-2 " +
                       fixedNumber(diversity.distinct_2, 3) + ", " + std::to_string(diversity.words) +
                       " different words";
    if (diversity.vocabulary)
        text += " (" + shareText(*diversity.vocabulary) + " of the vocabulary)";
    if (diversity.novel)
        text += ", " + shareText(*diversity.novel) + " of the captions are not among the training captions";
    return text + "\n";
}

} // namespace saccade::cli
