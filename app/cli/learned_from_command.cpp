#include "app/cli/learned_from_command.h"

#include "app/cli/compute_options.h"
#include "app/cli/dataset_summary.h"
#include "app/cli/work_progress.h"
#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/data/open_dataset.h"
#include "core/data/splits.h"
#include "core/train/measured_features.h"
#include "core/train/training_summary.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace saccade::cli {
namespace fs = std::filesystem;
namespace {

struct LearnedFromRequest {
    std::string model;
    std::string dataset;
    std::string split = "train";
    std::string output;
    bool overwrite = false;
    ComputeOptions compute;
};

/// Those with a caption, which a training uses; none if the dataset has no such split.
std::vector<std::size_t> captionedImages(const CaptionDataset& dataset, Split split) {
    std::vector<std::size_t> images;
    for (std::size_t i = 0; i < dataset.images.size(); ++i)
        if (dataset.images[i].split == split && !dataset.images[i].captions.empty())
            images.push_back(i);
    return images;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

void requireNew(const LearnedFromRequest& request) {
    std::error_code ignored;
    if (!request.overwrite && fs::exists(request.output, ignored))
        throw FileError(request.output, say("exists already; --overwrite replaces it"));
}

int runLearnedFrom(const LearnedFromRequest& request) {
    requireNew(request);
    const torch::Device device = prepareComputing(request.compute);
    const std::shared_ptr<Captioner> captioner = readModel(request.model, device);
    const CaptionDataset dataset = openDataset(request.dataset);
    reportProblems(dataset);
    std::vector<std::size_t> training = imagesOfSplit(dataset, request.split);
    std::erase_if(training, [&](std::size_t image) { return dataset.images[image].captions.empty(); });
    const std::vector<std::size_t> held_out = captionedImages(dataset, Split::Validation);

    WorkProgress progress;
    LiveFeatures live(dataset, *captioner, AugmentOptions{false, false, false},
                      [&progress](const Message& sentence) { progress.complain(sentence); });
    MeasuredFeatures measured =
        measureByDataset(*captioner, live, dataset, training, held_out, datasetNames(request.dataset),
                         [&](std::size_t done, std::size_t total) {
                             return progress.update("computing features", done, total);
                         });
    progress.clear();
    if (measured.cancelled)
        throw Error(say("Stopped before every image was looked at; nothing was written."));
    if (!measured.features)
        throw Error(say("There are too few images that can be read (%1 are needed); nothing was written.",
                        fewest_measured_images));
    captioner->setTrainingFeatures(measured.features);
    writeModel(request.output, *captioner, precisionOf(request.model), trainingRecord(request.model));
    for (const FeatureKind& kind : measured.features->kinds)
        std::cout << kind.images.images << " images of " << joined(kind.images.datasets)
                  << ": 99 in 100 of such images are nearer than a distance of " << kind.held_out[99] << '\n';
    std::cout << request.output << std::endl;
    return progress.hasComplained() || !dataset.problems.empty() ? some_failed : all_done;
}

} // namespace

void addLearnedFromCommand(CLI::App& app, Action& action) {
    const auto request = std::make_shared<LearnedFromRequest>();
    CLI::App& command =
        *app.add_subcommand("learned-from", "Add to a model file what the images that it learned from look "
                                            "like, so that it can say when an image "
                                            "is unlike them. Training does so by itself.");
    command.add_option("MODEL", request->model, "Model file (.safetensors)")->required();
    command
        .add_option("--dataset", request->dataset,
                    "What the model was trained on: folders or files, separated by commas")
        ->required();
    command
        .add_option("--split", request->split,
                    "What was trained on: train, val, test, or the dataset's own name for a split")
        ->capture_default_str();
    command.add_option("--output", request->output, "File for the model with this addition")->required();
    command.add_flag("--overwrite", request->overwrite, "Replace that file if it exists");
    addComputeOptions(command, request->compute);
    command.callback([request, &action] { action = [request] { return runLearnedFrom(*request); }; });
}

} // namespace saccade::cli
