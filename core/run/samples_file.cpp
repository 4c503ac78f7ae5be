#include "core/run/samples_file.h"

#include "core/base/atomic_file.h"
#include "core/base/file_text.h"
#include "core/base/json_object.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace saccade {
namespace {

using nlohmann::ordered_json;

constexpr int maximum_cells = 1 << 20; ///< in all maps of a word; far more than any grid has
constexpr int maximum_in_a_row = 1024; ///< cells or maps; painting takes memory by their squares
constexpr std::uintmax_t maximum_samples_bytes = std::uintmax_t{1}
                                                 << 26; ///< hundreds of times as many as a run writes
constexpr std::size_t maximum_samples = 256; // each becomes a card in the window, and each word a button
constexpr std::size_t maximum_words = 1024;
constexpr std::size_t maximum_text_length = 4096; ///< of a path or a word, in bytes
constexpr double maximum_pixels = 1e6;            ///< along a side

/// Six decimals distinguish weights as well as the eye can, in a third of the bytes.
double rounded(float weight) {
    return std::round(static_cast<double>(weight) * 1e6) / 1e6;
}

ordered_json wordJson(const CaptionWord& word) {
    ordered_json weights = ordered_json::array();
    for (const float weight : word.attention.weights)
        weights.push_back(rounded(weight));
    return {{"word", word.word},
            {"log_prob", rounded(word.log_probability)},
            {"gate", rounded(word.gate)},
            {"attention",
             {{"maps", word.attention.maps},
              {"layers", word.attention.layers},
              {"rows", word.attention.rows},
              {"columns", word.attention.columns},
              {"weights", std::move(weights)}}}};
}

ordered_json sampleJson(const CaptionResult& sample) {
    ordered_json words = ordered_json::array();
    for (const CaptionWord& word : sample.best().words)
        words.push_back(wordJson(word));
    const Geometry& geometry = sample.geometry;
    return {{"image", sample.image},
            {"caption", sample.best().caption()},
            {"log_prob", rounded(sample.best().log_probability)},
            {"score", rounded(sample.best().score)},
            {"finished", sample.best().finished},
            {"original", {geometry.original.width, geometry.original.height}},
            {"region", {geometry.region.x, geometry.region.y, geometry.region.width, geometry.region.height}},
            {"grid_shift", geometry.grid_shift.x},
            {"grid_shift_down", geometry.grid_shift.y},
            {"words", std::move(words)}};
}

void requireSample(bool rule, const Message& sentence) {
    if (!rule)
        throw Error(sentence);
}

std::string shortText(const JsonObject& part, const char* key) {
    std::string text = part.text(key, "");
    requireSample(text.size() <= maximum_text_length, say("A text is too long."));
    return text;
}

/// No maps if a weight is not a number, as from a broken model.
AttentionMaps readMaps(const JsonObject& part) {
    AttentionMaps maps;
    maps.maps = part.smallInteger("maps", 0, 0, maximum_in_a_row);
    maps.layers = part.smallInteger("layers", 1, 1, maximum_in_a_row);
    maps.rows = part.smallInteger("rows", 0, 0, maximum_in_a_row);
    maps.columns = part.smallInteger("columns", 0, 0, maximum_in_a_row);
    const std::vector<double> weights = part.numbers("weights", true);
    const std::int64_t cells = std::int64_t{maps.maps} * maps.rows * maps.columns;
    requireSample(cells <= maximum_cells && maps.maps % maps.layers == 0 &&
                      cells == static_cast<std::int64_t>(weights.size()),
                  say("The number of weights does not fit the maps."));
    for (const double weight : weights)
        maps.weights.push_back(static_cast<float>(weight));
    const auto is_number = [](float weight) { return std::isfinite(weight); };
    return std::all_of(maps.weights.begin(), maps.weights.end(), is_number) ? maps : AttentionMaps{};
}

CaptionWord readWord(const JsonObject& part) {
    CaptionWord word;
    word.word = shortText(part, "word");
    word.log_probability = static_cast<float>(part.number("log_prob", 0, true));
    word.gate = static_cast<float>(part.number("gate", 1, true));
    word.attention = readMaps(part.object("attention"));
    return word;
}

Geometry readGeometry(const JsonObject& part) {
    const std::vector<double> original = part.numbers("original");
    const std::vector<double> region = part.numbers("region");
    requireSample(original.size() == 2 && region.size() == 4, say("The geometry of an image is incomplete."));
    const auto is_side = [](double pixels) { return pixels >= 0 && pixels < maximum_pixels; };
    const auto is_place = [](double pixels) { return std::abs(pixels) < maximum_pixels; };
    requireSample(std::all_of(original.begin(), original.end(), is_side) &&
                      std::all_of(region.begin(), region.end(), is_place),
                  say("The size of an image is out of bounds."));
    const double across = part.number("grid_shift", 0, -1, 1);
    return {{static_cast<int>(original[0]), static_cast<int>(original[1])},
            {region[0], region[1], region[2], region[3]},
            {across, part.number("grid_shift_down", across, -1, 1)}};
}

CaptionResult readSample(const JsonObject& part) {
    CaptionResult sample;
    sample.image = shortText(part, "image");
    sample.geometry = readGeometry(part);
    Hypothesis best;
    best.log_probability = static_cast<float>(part.number("log_prob", 0, true));
    best.score = static_cast<float>(part.number("score", 0, true));
    best.finished = part.boolean("finished", true);
    const std::vector<JsonObject> words = part.objects("words");
    requireSample(words.size() <= maximum_words, say("A caption has too many words."));
    for (const JsonObject& word : words)
        best.words.push_back(readWord(word));
    sample.hypotheses.push_back(std::move(best));
    return sample;
}

} // namespace

void writeSamples(const std::filesystem::path& file, const std::vector<CaptionResult>& samples) {
    ordered_json list = ordered_json::array();
    for (const CaptionResult& sample : samples)
        list.push_back(sampleJson(sample));
    const ordered_json document = {{"samples", std::move(list)}};
    writeFileAtomically(file, document.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n");
}

std::vector<CaptionResult> readSamples(const std::filesystem::path& file) {
    std::string text = readFileText(file, maximum_samples_bytes);
    try {
        const JsonObject document(std::move(text), say("The file"));
        const std::vector<JsonObject> parts = document.objects("samples");
        requireSample(parts.size() <= maximum_samples, say("The file has too many samples."));
        std::vector<CaptionResult> samples;
        for (const JsonObject& part : parts)
            samples.push_back(readSample(part));
        return samples;
    } catch (const Error& error) {
        throw FileError(file, error.message());
    }
}

} // namespace saccade
