#include "core/decode/result_json.h"

#include "core/metrics/uncertainty.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstddef>
#include <utility>

namespace saccade {
namespace {

// Keeps the order of the keys as they are written here.
using Json = nlohmann::ordered_json;

/// Six decimals: without the tail of digits that a float shows when it is printed as a double.
double rounded(double value) {
    return std::round(value * 1e6) / 1e6;
}

Json attentionJson(const AttentionMaps& attention) {
    const auto cells = static_cast<std::size_t>(attention.rows) * static_cast<std::size_t>(attention.columns);
    const auto maps = static_cast<std::size_t>(attention.maps);
    Json weights = Json::array();
    for (std::size_t cell = 0; cell < cells; ++cell) {
        double sum = 0;
        for (std::size_t map = 0; map < maps; ++map)
            sum += static_cast<double>(attention.weights[map * cells + cell]);
        weights.push_back(rounded(sum / static_cast<double>(maps)));
    }
    Json json = {{"rows", attention.rows}, {"columns", attention.columns}};
    if (maps > 1)
        json["maps"] = maps;
    json["weights"] = std::move(weights);
    return json;
}

Json wordJson(const CaptionWord& word, const JsonDetail& detail) {
    Json json = {{"word", word.word},
                 {"log_prob", rounded(word.log_probability)},
                 {"gate", rounded(word.gate)},
                 {"attention", attentionJson(word.attention)}};
    if (detail.alternatives) {
        json["alternatives"] = Json::array();
        for (const Alternative& other : word.alternatives)
            json["alternatives"].push_back(
                {{"word", other.word}, {"log_prob", rounded(other.log_probability)}});
    }
    return json;
}

} // namespace

std::string toJson(const CaptionResult& result, const JsonDetail& detail) {
    const Hypothesis& best = result.best();
    Json json = {
        {"image", result.image},     {"caption", best.caption()}, {"log_prob", rounded(best.log_probability)},
        {"finished", best.finished}, {"unsure", Json::array()},   {"model", result.model},
        {"words", Json::array()}};
    for (const Doubt doubt : doubtsAbout(best))
        json["unsure"].push_back(doubtName(doubt));
    for (const CaptionWord& word : best.words)
        json["words"].push_back(wordJson(word, detail));
    if (detail.hypotheses) {
        json["hypotheses"] = Json::array();
        for (const Hypothesis& hypothesis : result.hypotheses)
            json["hypotheses"].push_back({{"caption", hypothesis.caption()},
                                          {"log_prob", rounded(hypothesis.log_probability)},
                                          {"score", rounded(hypothesis.score)},
                                          {"finished", hypothesis.finished}});
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace saccade
