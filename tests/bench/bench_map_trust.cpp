/// How often a map finds what a word depends on better than random orders, by class of word and explanation.
///
///     bench_map_trust MODEL DATASET SPLIT [--images N] [--threads N]
///
/// Captions the first images of a split, takes from each caption the first word of each class (objects,
/// colours, relations, and all others), and tests the maps of all explanations by deletion. Prints the shares
/// of words with a 95 % interval by bootstrap over the images, as a table in Markdown,
/// also of what is known after each 50 images.

#include "app/launcher/environment.h"
#include "core/base/number_text.h"
#include "core/captioner/model_file.h"
#include "core/data/open_dataset.h"
#include "core/data/splits.h"
#include "core/explain/explanation.h"
#include "core/explain/map_testing.h"
#include "core/image/decode_image.h"
#include "core/metrics/bootstrap.h"
#include "core/metrics/object_names.h"
#include "core/metrics/word_class.h"

#include <CLI/CLI.hpp>
#include <torch/torch.h>

#include <chrono>
#include <cmath>
#include <exception>
#include <iostream>
#include <limits>
#include <map>

namespace {

using namespace saccade;

constexpr std::size_t printed_images = 50; ///< after so many more, what is known so far
constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// By class of word: a row per image of what was found for each explanation, 1 or 0, or NaN without such a
/// word; the last column is of words with nothing to find.
using Shares = std::map<std::string, std::vector<std::vector<double>>>;

std::string nameOf(WordClass word_class) {
    return word_class == WordClass::Object   ? "objects"
           : word_class == WordClass::Colour ? "colours"
                                             : "relations";
}

/// The first word of each class.
std::map<std::string, std::size_t> chosenWords(const std::vector<std::string>& tokens) {
    std::map<std::string, std::size_t> chosen;
    std::vector<bool> speaks_of_objects(tokens.size());
    for (const ObjectWord& word : objectWords(tokens, ObjectNames())) {
        chosen.try_emplace(nameOf(word.word_class), word.word);
        speaks_of_objects[word.word] = true;
    }
    for (std::size_t i = 1; i < tokens.size(); ++i) // not the first "a", which no image decides
        if (!speaks_of_objects[i])
            chosen.try_emplace("other words", i);
    return chosen;
}

std::vector<std::string> namesFor(Captioner& model) {
    return explanationsFor(explanationNames(), model.decoder().attentionLayout().layers);
}

std::vector<double> tested(Captioner& model, const PreprocessedImage& image, const DecoderMemory& seen,
                           const std::vector<std::string>& tokens, std::size_t word) {
    std::vector<std::int64_t> ids = model.vocabulary().encode(tokens);
    ids.resize(word + 1);
    const WordQuestion question{model, image, ids};
    std::vector<ExplanationMap> maps;
    for (const std::string& name : namesFor(model))
        maps.push_back(explain(name, question, seen));
    const MapTest test = testMaps(question, maps, {seen.columns, seen.rows});
    std::vector<double> found;
    for (std::size_t i = 0; i < maps.size(); ++i)
        found.push_back(deletionBetter(test, i) ? 1 : 0);
    found.push_back(verdictOn(test) == MapVerdict::NoNeed ? 1 : 0);
    return found;
}

void print(const Shares& shares, const std::vector<std::string>& names) {
    std::cout << "| |";
    for (const std::string& name : names)
        std::cout << " `" << name << "` |";
    std::cout << " nothing to find | words |\n|---|";
    for (std::size_t i = 0; i < names.size() + 2; ++i)
        std::cout << "---|";
    std::cout << '\n';
    for (const auto& [name, rows] : shares) {
        const ScoreParts parts = meanParts(rows);
        const std::vector<double> means = scoresOf(parts);
        const auto intervals = confidenceIntervals(parts);
        std::cout << "| " << name << " |";
        for (std::size_t i = 0; i < means.size(); ++i) {
            std::cout << ' ' << (std::isnan(means[i]) ? "–" : fixedNumber(100 * means[i], 0));
            if (intervals[i])
                std::cout << " (" << fixedNumber(100 * intervals[i]->lower, 0) << " to "
                          << fixedNumber(100 * intervals[i]->upper, 0) << ')';
            std::cout << " |";
        }
        std::size_t words = 0;
        for (const std::vector<double>& row : rows)
            words += std::isnan(row.front()) ? 0 : 1;
        std::cout << ' ' << words << " |\n";
    }
}

int run(const std::string& model_file, const std::string& data, const std::string& split,
        std::size_t images) {
    const std::shared_ptr<Captioner> model = readModel(model_file, torch::kCPU);
    const CaptionDataset dataset = openDataset(data);
    std::vector<std::size_t> chosen = imagesOfSplit(dataset, split);
    chosen.resize(std::min(chosen.size(), images));
    const std::vector<double> no_word(namesFor(*model).size() + 1, none);
    Shares shares;
    for (const char* name : {"objects", "colours", "relations", "other words"})
        shares[name].assign(chosen.size(), no_word);
    std::size_t words = 0;
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const PreprocessOptions& options = model->config().preprocess;
        const DecodedImage decoded = decodeImage(dataset.images[chosen[i]].path, options.size);
        const PreprocessedImage image = preprocess(decoded.rgb, decoded.original, options);
        const DecoderMemory seen = model->see({image});
        const std::vector<std::string> tokens =
            model->caption(seen, {image.geometry}, {}).front().best().tokens();
        for (const auto& [name, word] : chosenWords(tokens)) {
            shares[name][i] = tested(*model, image, seen, tokens, word);
            ++words;
        }
        std::cerr << i + 1 << " of " << chosen.size() << " images\r" << std::flush;
        if ((i + 1) % printed_images == 0 || i + 1 == chosen.size())
            print(shares, namesFor(*model));
    }
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    std::cout << fixedNumber(elapsed.count() / static_cast<double>(std::max<std::size_t>(words, 1)), 1)
              << " s per word\n";
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    saccade::launcher::restartUnlessEnvironmentIsSet(argv);
    CLI::App parser("How often maps find what words depend on.");
    std::string model, data, split;
    std::size_t images = 200;
    int threads = 2;
    parser.add_option("model", model)->required();
    parser.add_option("dataset", data)->required();
    parser.add_option("split", split)->required();
    parser.add_option("--images", images);
    parser.add_option("--threads", threads);
    CLI11_PARSE(parser, argc, argv);
    torch::set_num_threads(threads);
    try {
        return run(model, data, split, images);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
