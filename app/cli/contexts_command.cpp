#include "app/cli/contexts_command.h"

#include "app/cli/compute_options.h"
#include "app/cli/dataset_summary.h"
#include "app/cli/resources.h"
#include "app/cli/work_progress.h"
#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/data/open_dataset.h"
#include "core/explain/context_index_file.h"
#include "core/train/context_indexing.h"
#include "core/train/training_summary.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace saccade::cli {
namespace {

struct ContextsRequest {
    std::filesystem::path model;
    std::string dataset;
    std::filesystem::path output; ///< empty: beside the model, or in the folder of data
    ContextIndexRequest index;
    ComputeOptions compute;
};

std::string namesOf(const std::string& dataset) {
    std::string names;
    for (const std::string& name : datasetNames(dataset))
        names += (names.empty() ? "" : ", ") + name;
    return names;
}

int runContexts(ContextsRequest request) {
    const torch::Device device = prepareComputing(request.compute);
    const std::filesystem::path model = request.model.empty() ? bundledModel() : request.model;
    const std::filesystem::path output = request.output.empty() ? newContextIndex(model) : request.output;
    requireContextIndex(output);
    const std::shared_ptr<Captioner> captioner = readModel(model, device);
    const CaptionDataset dataset = openDataset(request.dataset);
    reportProblems(dataset);
    request.index.dataset = namesOf(request.dataset);

    WorkProgress progress;
    LiveFeatures features(dataset, *captioner, {false, false, false},
                          [&progress](const Message& sentence) { progress.complain(sentence); });
    const std::optional<ContextIndex> index =
        indexContexts(*captioner, features, dataset, request.index, [&](std::size_t done, std::size_t total) {
            return progress.update("reading captions", done, total);
        });
    progress.clear();
    if (!index)
        throw Error(say("Stopped before every caption was read; nothing was written."));
    writeContextIndex(output, *index);
    const ContextIndexFacts facts = index->facts();
    std::cout << facts.words << " words of " << facts.captions << " captions of " << facts.images
              << " images\n"
              << output.string() << std::endl;
    return progress.hasComplained() || !dataset.problems.empty() ? some_failed : all_done;
}

} // namespace

void addContextsCommand(CLI::App& app, Action& action) {
    const auto request = std::make_shared<ContextsRequest>();
    CLI::App& command = *app.add_subcommand(
        "contexts", "Make the index of a model's training captions in which \"explain --method neighbours\" "
                    "looks up where a word was learned");
    command.add_option("--model", request->model, "Model file (.safetensors); default: the bundled model");
    command
        .add_option("--dataset", request->dataset,
                    "What the model was trained on: folders or files, separated by commas")
        ->required();
    command
        .add_option("--split", request->index.split,
                    "What was trained on: train, val, test, or the dataset's own name for a split")
        ->capture_default_str();
    command
        .add_option("--captions", request->index.captions,
                    "Read at most so many captions, those of evenly spaced images")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    command.add_option(
        "--output", request->output,
        "File to write; default: the model's name with the ending .contexts, beside the model");
    addComputeOptions(command, request->compute);
    command.callback([request, &action] { action = [request] { return runContexts(*request); }; });
}

} // namespace saccade::cli
