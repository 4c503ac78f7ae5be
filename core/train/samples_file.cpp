#include "core/train/samples_file.h"

#include "core/base/atomic_file.h"
#include "core/base/json_object.h"
#include "core/data/file_text.h"

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace saccade {
namespace {

using nlohmann::ordered_json;

constexpr std::uintmax_t most_bytes = std::uintmax_t{1} << 28;
constexpr int most_cells = 1 << 20; ///< of all maps of a word; far more than any grid has

/// Six decimals tell weights apart as well as an eye can, in a third of the bytes.
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
            {"grid_shift", geometry.grid_shift},
            {"words", std::move(words)}};
}

void require(bool rule, const char* sentence) {
    if (!rule)
        throw Error(sentence);
}

AttentionMaps readMaps(const JsonObject& part) {
    AttentionMaps maps;
    maps.maps = part.smallInteger("maps", 0, 0, most_cells);
    maps.rows = part.smallInteger("rows", 0, 0, most_cells);
    maps.columns = part.smallInteger("columns", 0, 0, most_cells);
    for (const double weight : part.numbers("weights"))
        maps.weights.push_back(static_cast<float>(weight));
    // Each size is below 2^20, so that the product stays within 64 bits.
    const std::int64_t cells = std::int64_t{maps.maps} * maps.rows * maps.columns;
    require(cells == static_cast<std::int64_t>(maps.weights.size()),
            "The number of weights does not fit the maps.");
    return maps;
}

CaptionWord readWord(const JsonObject& part) {
    CaptionWord word;
    word.word = part.text("word", "");
    word.log_probability = static_cast<float>(part.number("log_prob", 0));
    word.gate = static_cast<float>(part.number("gate", 1));
    word.attention = readMaps(part.object("attention"));
    return word;
}

CaptionResult readSample(const JsonObject& part) {
    CaptionResult sample;
    sample.image = part.text("image", "");
    const std::vector<double> original = part.numbers("original");
    const std::vector<double> region = part.numbers("region");
    require(original.size() == 2 && region.size() == 4, "The geometry of an image is incomplete.");
    require(original[0] >= 0 && original[0] < 1e6 && original[1] >= 0 && original[1] < 1e6,
            "The size of an image is out of bounds.");
    sample.geometry.original = {static_cast<int>(original[0]), static_cast<int>(original[1])};
    sample.geometry.region = {region[0], region[1], region[2], region[3]};
    sample.geometry.grid_shift = part.number("grid_shift", 0, -1, 1);
    Hypothesis best;
    best.log_probability = static_cast<float>(part.number("log_prob", 0));
    best.score = static_cast<float>(part.number("score", 0));
    best.finished = part.boolean("finished", true);
    for (const JsonObject& word : part.objects("words"))
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
    const std::string text = readFileText(file, most_bytes);
    try {
        std::vector<CaptionResult> samples;
        for (const JsonObject& sample : JsonObject(text, "The file").objects("samples"))
            samples.push_back(readSample(sample));
        return samples;
    } catch (const Error& error) {
        throw FileError(file, error.what());
    }
}

} // namespace saccade
