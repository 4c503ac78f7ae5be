#include "app/cli/evaluate_command.h"

#include "app/cli/compute_options.h"
#include "app/cli/dataset_summary.h"
#include "app/cli/decoding_options.h"
#include "app/cli/evaluation_report.h"
#include "app/cli/interrupt.h"
#include "app/cli/work_progress.h"
#include "core/base/error.h"
#include "core/base/path_list.h"
#include "core/base/replaceable.h"
#include "core/captioner/caption_together.h"
#include "core/data/open_dataset.h"
#include "core/data/results_file.h"
#include "core/metrics/cider.h"
#include "core/metrics/reliability_diagram.h"
#include "core/train/evaluation.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <utility>
#include <vector>

namespace saccade::cli {
namespace {

struct EvaluateRequest {
    std::vector<std::string> models; ///< as --model takes them
    std::string dataset;
    std::string split;
    std::string results;
    std::string reliability;
    std::string format = "text";
    DecodeOptions decode;
    ComputeOptions compute;
};

void printEvaluation(const Evaluation& evaluation, const std::optional<Calibration>& calibration,
                     const EvaluatedBy& by, const std::string& format) {
    if (format == "json")
        std::cout << evaluationJson(evaluation, calibration, by).dump() << std::endl;
    else
        std::cout << evaluationText(evaluation, calibration) << std::flush;
}

/// Returns whether every image has its own id.
bool writeCaptions(const std::string& file, const Evaluation& evaluation, const CaptionDataset& dataset) {
    std::vector<CandidateCaption> captions;
    for (std::size_t i = 0; i < evaluation.images.size(); ++i) {
        const CaptionedImage& image = dataset.images[evaluation.images[i]];
        captions.push_back({image.id, evaluation.hypotheses[i].caption(), image.id_is_text});
    }
    writeResults(file, captions);
    const std::optional<Problem> shared = sharedIds(file, captions);
    if (shared)
        std::cerr << "saccade: " << shared->text() << '\n';
    return !shared;
}

/// Also draws the diagram; nothing if none was requested.
std::optional<Calibration> calibrate(const EvaluateRequest& request, Captioner& captioner,
                                     const CaptionDataset& dataset, WorkProgress& progress) {
    if (request.reliability.empty())
        return std::nullopt;
    std::optional<Calibration> calibration = calibrationOfSplit(
        captioner, dataset, request.split, [&progress](std::size_t done, std::size_t total) {
            return progress.update("calibration", done, total);
        });
    progress.clear();
    if (!calibration)
        throw Error(
            say("Stopped before every caption was looked at; the calibration of a part would mislead."));
    writeReliabilityDiagram(request.reliability, calibration->reliability,
                            captioner.name() + " on " + request.split);
    return calibration;
}

/// Checked before the work, which may take hours.
void checkOutputs(const EvaluateRequest& request, const std::vector<std::filesystem::path>& models) {
    if (models.size() > 1 && !request.reliability.empty())
        throw Error(say("--reliability measures one model: name one with --model."));
    if (!request.results.empty() && request.results == request.reliability)
        throw Error(say("--results and --reliability name the same file."));
    std::vector<std::filesystem::path> inputs = pathList(request.dataset);
    inputs.insert(inputs.end(), models.begin(), models.end());
    for (const auto& [file, content] : {std::pair(request.results, Content::Results),
                                        std::pair(request.reliability, Content::ReliabilityDiagram)}) {
        if (file.empty())
            continue;
        requireNoInput(file, inputs);
        requireReplaceable(file, content);
    }
}

int evaluate(const EvaluateRequest& request) {
    const std::vector<std::filesystem::path> files = modelFiles(request.models);
    checkOutputs(request, files);
    const torch::Device device = prepareComputing(request.compute);
    const Captioners models = readTogether(files, device);
    const CaptionDataset dataset = openDataset(request.dataset);
    reportProblems(dataset);

    WorkProgress progress;
    const Evaluation evaluation = evaluateSplit(
        models, dataset, request.split, request.decode,
        [&progress](const Message& sentence) { progress.complain(sentence); },
        [&progress](std::size_t done, std::size_t total) {
            return progress.update("captioning", done, total);
        });
    progress.clear();
    bool failed = progress.hasComplained() || !dataset.problems.empty();
    if (interrupted())
        throw Error(say("Stopped before every image had a caption; scores of a part would mislead."));
    if (!request.results.empty() && !writeCaptions(request.results, evaluation, dataset))
        failed = true;
    if (!evaluation.scores.cider_means_something)
        std::cerr << "saccade: " << cider_means_nothing.text << '\n';
    const std::optional<Calibration> calibration = calibrate(request, *models.front(), dataset, progress);
    printEvaluation(evaluation, calibration, {nameOfAll(models), request.decode}, request.format);
    return failed ? some_failed : all_done;
}

} // namespace

void addEvaluateCommand(CLI::App& app, Action& action) {
    const auto request = std::make_shared<EvaluateRequest>();
    request->decode.hypotheses = 1;
    request->decode.alternatives = 0;
    CLI::App& command =
        *app.add_subcommand("evaluate", "Caption a split of a dataset and score the captions");
    addModelsOption(command, request->models);
    command
        .add_option("--dataset", request->dataset,
                    "Images with captions: folders or files, separated by commas")
        ->required();
    command.add_option("--split", request->split, "train, val, test, or the dataset's own name for a split")
        ->required();
    addDecodingOptions(command, request->decode);
    command.add_option("--results", request->results, "File for the captions: [{\"image_id\", \"caption\"}]");
    command.add_option(
        "--reliability", request->reliability,
        "File for a reliability diagram (.svg): how sure the model is and how often it is right");
    command.add_option("--format", request->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    addComputeOptions(command, request->compute);
    command.callback([request, &action] {
        try {
            validate(request->decode);
        } catch (const Error& error) {
            throw CLI::ValidationError("evaluate", error.what());
        }
        action = [request] { return evaluate(*request); };
    });
}

} // namespace saccade::cli
