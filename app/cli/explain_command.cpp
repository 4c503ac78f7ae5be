#include "app/cli/explain_command.h"

#include "app/cli/compute_options.h"
#include "app/cli/explain_printer.h"
#include "app/cli/progress_bar.h"
#include "app/cli/resources.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/replaceable.h"
#include "core/captioner/model_file.h"
#include "core/explain/caption_explaining.h"
#include "core/explain/context_index_file.h"
#include "core/explain/explanation.h"
#include "core/figure/explained_page.h"
#include "core/image/decode_image.h"
#include "core/text/tokenizer.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>

namespace saccade::cli {
namespace {

constexpr const char* sight_method = "blank";
constexpr const char* test_method = "deletion";
constexpr const char* neighbours_method = "neighbours";
constexpr const char* trace_method = "trace";

struct Request {
    std::filesystem::path image;
    std::filesystem::path model;
    std::string caption;
    int word = 0; ///< from 1; 0: all
    std::vector<std::string> methods = {"attention", sight_method, test_method};
    std::string format = "text";
    std::filesystem::path page; ///< an HTML file to write as well; empty: none
    bool neighbours = false;
    std::filesystem::path contexts; ///< the context index; empty: that of the model
    ExplainRequest explain;
    ComputeOptions compute;
};

std::vector<std::string> methodNames() {
    std::vector<std::string> names;
    for (const ExplanationName& each : explanationNames())
        names.push_back(each.name);
    names.insert(names.end(), {sight_method, test_method, trace_method, neighbours_method});
    return names;
}

std::string mapNames() {
    std::string names;
    for (const ExplanationName& each : explanationNames())
        names += (names.empty() ? "" : ", ") + each.name;
    return names;
}

/// The methods are maps, two questions about them, the computation itself, and one about the training.
void takeMethods(Request& request) {
    ExplainRequest& explain = request.explain;
    explain.maps.clear();
    for (const std::string& method : request.methods) {
        if (method == sight_method)
            explain.sight = true;
        else if (method == test_method)
            explain.test = true;
        else if (method == trace_method)
            explain.trace = true;
        else if (method == neighbours_method)
            request.neighbours = true;
        else if (std::find(explain.maps.begin(), explain.maps.end(), method) == explain.maps.end())
            explain.maps.push_back(method);
    }
    if (explain.test && explain.maps.empty())
        explain.maps.push_back("attention");
}

void takeCaption(Request& request) {
    if (request.caption.empty())
        return;
    request.explain.caption = tokenizePtb(request.caption);
    if (request.explain.caption.empty())
        throw Error(say("The caption has no words."));
}

void writePage(const ExplainedCaption& explained, const cv::Mat& rgb, const std::filesystem::path& file) {
    requireReplaceable(file, Content::ExplainedPage);
    writeFileAtomically(file, explainedPage(explained, rgb));
}

ContextIndex contextsFor(const Request& request, const std::filesystem::path& model, Captioner& captioner) {
    const auto found = request.contexts.empty() ? findContextIndex(model) : std::optional(request.contexts);
    if (!found)
        throw Error(say("The model has no context index yet; \"saccade contexts\" makes one."));
    return readContextIndex(*found, contextModel(captioner));
}

int runExplain(Request request) {
    takeMethods(request);
    takeCaption(request);
    if (request.word > 0)
        request.explain.word = static_cast<std::size_t>(request.word) - 1;
    const torch::Device device = prepareComputing(request.compute);
    const std::filesystem::path model_file = request.model.empty() ? bundledModel() : request.model;
    const std::shared_ptr<Captioner> model = readModel(model_file, device);
    std::optional<ContextIndex> contexts;
    if (request.neighbours) {
        contexts.emplace(contextsFor(request, model_file, *model));
        request.explain.contexts = &*contexts;
    }
    const PreprocessOptions& options = model->config().preprocess;
    const DecodedImage image = decodeImage(request.image, std::max(options.size, 1024));

    ProgressBar bar;
    ExplainedCaption explained = explainCaption(*model, preprocess(image.rgb, image.original, options),
                                                request.explain, [&bar](std::size_t done, std::size_t parts) {
                                                    bar.update("explaining", done, parts);
                                                    return true;
                                                });
    bar.clear();
    explained.caption.image = request.image.string();
    if (!request.page.empty())
        writePage(explained, image.rgb, request.page);
    if (request.format == "json")
        std::cout << toJson(explained) << '\n';
    else
        printExplained(std::cout, explained);
    return all_done;
}

void addOptions(CLI::App& command, Request& request) {
    command.add_option("IMAGE", request.image, "Image whose caption is explained")->required();
    command.add_option("--caption", request.caption, "Caption to explain; default: the model's own");
    command.add_option("--word", request.word, "Explain only this word, counted from 1; default: all words")
        ->check(CLI::Range(1, 1000));
    command
        .add_option("--method", request.methods,
                    "What to find out, separated by commas: maps (" + mapNames() +
                        "), blank (is each word seen or guessed?), deletion (do the maps find what the word "
                        "depends on?), trace (how was each word computed?), neighbours (which training "
                        "images are nearest to each word?)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(methodNames()))
        ->default_str("attention,blank,deletion");
    command.add_option("--model", request.model, "Model file (.safetensors); default: the bundled model");
    command.add_option("--beam", request.explain.decode.beam, "Beam width of the model's own caption")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    command
        .add_option("--steps", request.explain.test_options.steps,
                    "Steps of each deletion and insertion curve")
        ->check(CLI::Range(2, 200))
        ->capture_default_str();
    command
        .add_option("--random-orders", request.explain.test_options.random_orders,
                    "Random orders to compare a map with")
        ->check(CLI::Range(2, 1000))
        ->capture_default_str();
    command.add_option("--seed", request.explain.test_options.seed, "Seed of the random orders")
        ->capture_default_str();
    command
        .add_option("--sharpness", request.explain.change.sharpness,
                    "With trace: what the scores of attention are multiplied by")
        ->check(CLI::Range(0.0, 1000.0))
        ->capture_default_str();
    command
        .add_option("--gate", request.explain.change.gate,
                    "With trace: the gate, in place of the model's own")
        ->check(CLI::Range(0.0, 1.0));
    command
        .add_option("--temperature", request.explain.change.temperature,
                    "With trace: temperature of the softmax over words, beside the model's own")
        ->check(CLI::Range(0.01, 100.0))
        ->capture_default_str();
    command.add_option("--contexts", request.contexts,
                       "Context index to look neighbours up in; default: that of the model (see \"saccade "
                       "contexts --help\")");
    command.add_option("--neighbours", request.explain.neighbours, "Neighbours of each word")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command.add_flag("--same-word", request.explain.same_word, "Only neighbours that are the same word");
    command.add_option("--format", request.format, "Output: text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command.add_option("--html", request.page, "Also write a page (.html) to explore the words in a browser");
    addComputeOptions(command, request.compute);
}

} // namespace

void addExplainCommand(CLI::App& app, Action& action) {
    const auto request = std::make_shared<Request>();
    CLI::App& command = *app.add_subcommand(
        "explain", "Find out what the words of a caption depend on, and whether their maps can be trusted");
    addOptions(command, *request);
    command.callback([request, &action] { action = [request] { return runExplain(*request); }; });
}

} // namespace saccade::cli
