#include "core/result/result_json.h"

#include "core/image/cell_span.h"
#include "core/result/uncertainty.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstddef>
#include <utility>

namespace saccade {
namespace {

// Keeps the keys in the order in which they are written here.
using Json = nlohmann::ordered_json;

/// Six decimals: without the many digits that a float has when printed as a double.
double rounded(double value) {
    return std::round(value * 1e6) / 1e6;
}

/// Of the maps from `first` to before `last`, their mean. Weights that are no numbers come out as null, since
/// this is where one looks for what is wrong.
Json weightsJson(const AttentionMaps& attention, int first, int last) {
    const auto cells = static_cast<std::size_t>(attention.rows) * static_cast<std::size_t>(attention.columns);
    Json weights = Json::array();
    for (std::size_t cell = 0; cell < cells; ++cell) {
        double sum = 0;
        for (int map = first; map < last; ++map)
            sum += static_cast<double>(attention.weights[static_cast<std::size_t>(map) * cells + cell]);
        weights.push_back(rounded(sum / (last - first)));
    }
    return weights;
}

/// The mean over layers and heads; where there are several, each of them beside it, counted from 1.
Json attentionJson(const AttentionMaps& attention) {
    Json json = {{"rows", attention.rows}, {"columns", attention.columns}};
    if (attention.maps > 1)
        json.update({{"layers", attention.layers}, {"heads", attention.heads()}});
    json["weights"] = weightsJson(attention, 0, attention.maps);
    for (int map = 0; attention.maps > 1 && map < attention.maps; ++map)
        json["maps"].push_back({{"layer", map / attention.heads() + 1},
                                {"head", map % attention.heads() + 1},
                                {"weights", weightsJson(attention, map, map + 1)}});
    return json;
}

Json wordJson(const CaptionWord& word, const JsonDetail& detail) {
    Json json = {{"word", word.word},
                 {"log_prob", rounded(word.log_probability)},
                 {"gate", rounded(word.gate)},
                 {"attention", attentionJson(word.attention)}};
    if (word.sentinel)
        json["sentinel"] = rounded(static_cast<double>(*word.sentinel));
    if (!word.known)
        json["unknown"] = true;
    if (detail.alternatives) {
        json["alternatives"] = Json::array();
        for (const Alternative& other : word.alternatives)
            json["alternatives"].push_back(
                {{"word", other.word}, {"log_prob", rounded(other.log_probability)}});
    }
    return json;
}

Json wordsJson(const Hypothesis& hypothesis, const JsonDetail& detail) {
    Json json = Json::array();
    for (const CaptionWord& word : hypothesis.words)
        json.push_back(wordJson(word, detail));
    return json;
}

Json hypothesesJson(const CaptionResult& result, const JsonDetail& detail) {
    Json json = Json::array();
    for (const Hypothesis& hypothesis : result.hypotheses) {
        Json& entry = json.emplace_back(Json{{"caption", hypothesis.caption()},
                                             {"log_prob", rounded(hypothesis.log_probability)},
                                             {"score", rounded(hypothesis.score)},
                                             {"finished", hypothesis.finished}});
        if (detail.hypothesis_words)
            entry["words"] = wordsJson(hypothesis, detail);
    }
    return json;
}

/// What the method has for options of its own.
Json methodJson(const DecodeOptions& options) {
    const DecodeMethod method = methodOf(options);
    Json json = {{"method", decodeMethodName(method)}};
    if (method == DecodeMethod::Sampling)
        json.update({{"samples", options.samples},
                     {"top_k", options.top_k},
                     {"top_p", options.top_p},
                     {"seed", options.seed}});
    else
        json["beam"] = options.beam;
    if (method == DecodeMethod::DiverseBeam)
        json.update({{"groups", options.groups}, {"diversity", options.diversity}});
    return json;
}

Json decodeJson(const DecodeOptions& options) {
    Json json = methodJson(options);
    json.update({{"maximum_length", options.maximum_length},
                 {"minimum_length", options.minimum_length},
                 {"length_penalty", options.length_penalty},
                 {"block_ngram", options.block_ngram},
                 {"ban_unknown", options.ban_unknown},
                 {"temperature", options.temperature},
                 {"prefix", options.prefix},
                 {"banned_words", options.banned_words}});
    for (const Gaze& gaze : options.gazes)
        json["gazes"].push_back({{"word", gaze.word}, {"weights", gaze.weights}});
    return json;
}

Json ensembleJson(const EnsembleFacts& ensemble) {
    return {{"models", ensemble.models}, {"attention", ensemble.mean_attention ? "mean" : "first"}};
}

/// The borders of the cells along one side of the region that the network saw, [cells + 1], in pixels.
Json bordersJson(int cells, double shift, double begin, double length) {
    Json json = Json::array({rounded(begin)});
    for (int cell = 0; cell < cells; ++cell)
        json.push_back(rounded(begin + cellSpan(cell, cells, shift).end * length));
    return json;
}

/// Empty if no word has attention. The grid is the encoder's, the same for all words.
Json cellsJson(const CaptionResult& result) {
    const Geometry& geometry = result.geometry;
    for (const Hypothesis& hypothesis : result.hypotheses)
        for (const CaptionWord& word : hypothesis.words)
            if (const AttentionMaps& grid = word.attention; grid.rows > 0 && grid.columns > 0)
                return {{"x", bordersJson(grid.columns, geometry.grid_shift.x, geometry.region.x,
                                          geometry.region.width)},
                        {"y", bordersJson(grid.rows, geometry.grid_shift.y, geometry.region.y,
                                          geometry.region.height)}};
    return {};
}

} // namespace

std::string toJson(const DecodeOptions& options) {
    return decodeJson(options).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string toJson(const CaptionResult& result, const JsonDetail& detail) {
    const Hypothesis& best = result.best();
    Json json = {
        {"image", result.image},     {"caption", best.caption()}, {"log_prob", rounded(best.log_probability)},
        {"finished", best.finished}, {"unsure", Json::array()},   {"model", result.model},
        {"version", SACCADE_VERSION}};
    for (const Doubt doubt : doubtsAbout(result))
        json["unsure"].push_back(doubtName(doubt));
    if (result.learned_from)
        json["learned_from"] = {{"images", result.learned_from->images},
                                {"datasets", result.learned_from->datasets}};
    if (result.familiarity)
        json["familiarity"] = {{"distance", rounded(result.familiarity->distance)},
                               {"quantile", rounded(result.familiarity->quantile)},
                               {"unlike", result.familiarity->isUnlike()}};
    if (result.ensemble)
        json["ensemble"] = ensembleJson(*result.ensemble);
    if (result.decode)
        json["decode"] = decodeJson(*result.decode);
    if (!result.geometry.original.empty()) {
        json["size"] = {{"width", result.geometry.original.width},
                        {"height", result.geometry.original.height}};
        if (Json cells = cellsJson(result); !cells.is_null())
            json["cells"] = std::move(cells);
    }
    json["words"] = wordsJson(best, detail);
    if (detail.hypotheses)
        json["hypotheses"] = hypothesesJson(result, detail);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace saccade
