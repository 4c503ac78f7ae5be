#include "app/cli/relabel_command.h"

#include "app/cli/compute_options.h"
#include "app/cli/dataset_summary.h"
#include "app/cli/resources.h"
#include "app/cli/work_progress.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/captioner/model_file.h"
#include "core/data/json_records.h"
#include "core/data/open_dataset.h"
#include "core/data/splits.h"
#include "core/train/relabelling.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <set>

namespace saccade::cli {
namespace fs = std::filesystem;
namespace {

struct RelabelRequest {
    std::string dataset;
    std::string split = "train";
    std::string model;
    std::string output;
    RelabelOptions options;
    ComputeOptions compute;
};

/// The captions file of a COCO dataset; images by their file names, which must be unique.
std::string captionsJson(const CaptionDataset& dataset, const std::vector<RelabelledImage>& images) {
    nlohmann::ordered_json json = {{"info", {{"description", "Captions kept or written by Saccade"}}}};
    json["images"] = json["annotations"] = nlohmann::ordered_json::array();
    for (const RelabelledImage& relabelled : images) {
        const CaptionedImage& image = dataset.images[relabelled.image];
        json["images"].push_back({{"id", image.id}, {"file_name", image.path.filename().string()}});
        for (const std::string& caption : relabelled.captions)
            json["annotations"].push_back(
                {{"id", json["annotations"].size() + 1}, {"image_id", image.id}, {"caption", caption}});
    }
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

/// The instances file to copy along with the captions; empty if there is none. All images must be in one
/// folder and have at most one such file, since the result is one dataset.
fs::path instancesOf(const CaptionDataset& dataset, const std::vector<std::size_t>& images) {
    std::set<fs::path> folders, files;
    for (const std::size_t image : images) {
        folders.insert(dataset.images[image].path.parent_path());
        if (const auto file = dataset.images[image].instance_file)
            files.insert(dataset.instance_files[*file]);
    }
    if (folders.size() > 1 || files.size() > 1)
        throw Error(say("The images must lie in one folder and share at most one COCO instances file; "
                        "relabel one dataset and one split at a time."));
    return files.empty() ? fs::path() : *files.begin();
}

/// They must be new: a user's files are never replaced.
void requireNewFiles(const std::vector<fs::path>& files) {
    std::error_code ignored;
    for (const fs::path& file : files)
        if (fs::exists(file, ignored))
            throw FileError(file, say("exists already; choose another folder"));
}

void reportCaptions(const CaptionDataset& dataset, const std::vector<std::size_t>& images,
                    const std::vector<RelabelledImage>& results, const fs::path& file) {
    std::size_t given = 0, kept = 0, own = 0;
    for (const std::size_t image : images)
        given += dataset.images[image].captions.size();
    for (const RelabelledImage& result : results) {
        own += result.own;
        kept += result.captions.size() - result.own;
    }
    std::cout << results.size() << " of " << images.size() << " images: " << kept << " of " << given
              << " captions kept, " << own << " of the model's own added\n"
              << "train on them with --dataset " << file.string() << ','
              << dataset.images[images.front()].path.parent_path().string() << std::endl;
}

int runRelabel(const RelabelRequest& request) {
    const fs::path captions = fs::path(request.output) / ("captions_" + request.split + ".json");
    const fs::path objects = fs::path(request.output) / ("instances_" + request.split + ".json");
    requireNewFiles({captions, objects});
    const torch::Device device = prepareComputing(request.compute);
    const std::shared_ptr<Captioner> captioner =
        readModel(request.model.empty() ? bundledModel() : fs::path(request.model), device);
    const CaptionDataset dataset = openDataset(request.dataset);
    reportProblems(dataset);
    const std::vector<std::size_t> images = imagesOfSplit(dataset, request.split);
    const fs::path instances = instancesOf(dataset, images);

    WorkProgress progress;
    const auto results = relabel(
        *captioner, dataset, images, request.options,
        [&progress](const Message& sentence) { progress.complain(sentence); },
        [&progress](std::size_t done, std::size_t total) {
            return progress.update("captioning", done, total);
        });
    progress.clear();
    if (!results)
        throw Error(say("Stopped before every image was looked at; nothing was written."));
    if (results->empty())
        throw Error(say("No caption could be kept; nothing was written. A larger --margin keeps more."));
    fs::create_directories(request.output);
    writeFileAtomically(captions, captionsJson(dataset, *results));
    if (!instances.empty())
        writeFileAtomically(objects, readFileText(instances, maximum_json_bytes));
    reportCaptions(dataset, images, *results, captions);
    return progress.hasComplained() || !dataset.problems.empty() ? some_failed : all_done;
}

} // namespace

void addRelabelCommand(CLI::App& app, Action& action) {
    const auto request = std::make_shared<RelabelRequest>();
    CLI::App& command = *app.add_subcommand(
        "relabel",
        "Improve doubtful captions: keep those that a model finds likely and add its own. Where the objects "
        "of an image are known (COCO instances), captions that name others are left out.");
    command.add_option("--dataset", request->dataset, "Images with captions")->required();
    command.add_option("--split", request->split, "train, val, test, or the dataset's own name for a split")
        ->capture_default_str();
    command.add_option("--model", request->model, "Model file (.safetensors); default: the bundled model");
    command.add_option("--output", request->output, "Folder for the new captions, in COCO format")
        ->required();
    command.add_option("--beam", request->options.beam, "Beam width: hypotheses kept at each word")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    command
        .add_option("--own", request->options.own_captions,
                    "Maximum number of the model's own captions to add per image")
        ->check(CLI::Range(0, 100))
        ->capture_default_str();
    command
        .add_option("--margin", request->options.margin,
                    "How much less likely than the model's best caption a kept one may be: mean log "
                    "probability per word")
        ->check(CLI::Range(0.0, 100.0))
        ->capture_default_str();
    addComputeOptions(command, request->compute);
    command.callback([request, &action] { action = [request] { return runRelabel(*request); }; });
}

} // namespace saccade::cli
