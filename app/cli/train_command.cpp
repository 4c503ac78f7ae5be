#include "app/cli/train_command.h"

#include "app/cli/dataset_summary.h"
#include "app/cli/interrupt.h"
#include "app/cli/train_printer.h"
#include "app/cli/train_request.h"
#include "core/base/error.h"
#include "core/data/open_dataset.h"
#include "core/run/launch_environment.h"
#include "core/train/process_group.h"
#include "core/train/trainer.h"
#include "core/train/training_options.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <optional>
#include <string>

namespace saccade::cli {
namespace fs = std::filesystem;
namespace {

bool hasBegun(const fs::path& run) {
    std::error_code ignored;
    return fs::exists(RunLayout{run}.config(), ignored);
}

/// A stage starts when the previous one is finished.
std::size_t lastBegunStage(const TrainRequest& request) {
    for (std::size_t stage = request.recipe.stages.size(); stage-- > 0;)
        if (hasBegun(stageDirectory(request.run, request.recipe, stage)))
            return stage;
    return 0;
}

std::string stageTitle(const TrainingRecipe& recipe, std::size_t stage) {
    std::string title = "stage " + std::to_string(stage + 1) + " of " + std::to_string(recipe.stages.size());
    const char* link = ", from ";
    for (const std::size_t start : recipe.stages[stage].from) {
        title += link + std::to_string(start + 1);
        link = " + ";
    }
    return title;
}

/// Whether this process is the one that writes and prints; `group` null: there is no other.
bool isFirst(const ProcessGroup* group) {
    return group == nullptr || group->isFirst();
}

/// Adds the number of skipped inputs to `problems`.
TrainOutcome runStage(const TrainRequest& request, std::size_t stage, torch::Device device,
                      ProcessGroup* group, std::size_t& problems) {
    TrainOptions options = request.recipe.stages[stage].options;
    const fs::path directory = stageDirectory(request.run, request.recipe, stage);
    bool resumes = request.resume && hasBegun(directory);
    if (group != nullptr)
        resumes = group->any(group->isFirst() && resumes, Patience::Alone);
    if (!request.recipe.stages[stage].from.empty())
        options.initial_model = initialModels(request.run, request.recipe, stage);
    if (request.recipe.isStaged() && options.cache_directory.empty()) // stages may share a frozen encoder
        options.cache_directory = fs::absolute(RunLayout{request.run}.featureCache()).string();
    TrainPrinter printer(options.epochs, isFirst(group));
    if (request.recipe.isStaged())
        printer.message(Message::verbatim(stageTitle(request.recipe, stage)));
    const CaptionDataset dataset = openDataset(options.dataset);
    if (isFirst(group))
        reportProblems(dataset);
    RunDirectory run = openTogether(directory, options, resumes, group);
    if (isFirst(group))
        keepRecipe(request.run, request.recipe);
    TrainOutcome outcome = train(dataset, run, device, printer, printer.stopToken(), group);
    problems += dataset.problems.size() + printer.problems();
    return outcome;
}

int reportOutcome(const TrainOutcome& outcome, const TrainOptions& options) {
    if (outcome.stopped) {
        std::cerr << "saccade: stopped after " << outcome.epochs << " of " << options.epochs
                  << (options.epochs == 1 ? " epoch" : " epochs") << "; resume it with --resume\n";
        return some_failed;
    }
    std::cout << "done: " << outcome.epochs << (outcome.epochs == 1 ? " epoch" : " epochs");
    if (outcome.best)
        std::cout << ", best " << (outcome.measure == "loss" ? "validation loss" : outcome.measure) << " "
                  << *outcome.best;
    if (!outcome.best_model.empty())
        std::cout << ", model " << outcome.best_model.string();
    std::cout << std::endl;
    return all_done;
}

int lookAtData(const TrainOptions& options) {
    const CaptionDataset dataset = openDataset(options.dataset);
    reportProblems(dataset);
    printSummary(std::cout, dataset);
    return dataset.problems.empty() ? all_done : some_failed;
}

int runTraining(const TrainRequest& request) {
    const std::optional<LaunchEnvironment> place = launchEnvironment();
    const bool first = !place || place->rank == 0;
    const torch::Device device = prepareComputing(request.compute, place);
    const std::vector<TrainingStage>& stages = request.recipe.stages;
    if (stages.front().options.epochs == 0)
        return first ? lookAtData(stages.front().options) : all_done;
    if (first)
        requireSameKind(request.run, request.recipe);
    catchInterrupts();
    const auto group = place ? std::make_unique<ProcessGroup>(*place, device) : nullptr;
    TrainOutcome outcome;
    std::size_t problems = 0;
    std::size_t stage = request.resume ? lastBegunStage(request) : 0;
    if (group)
        stage = std::stoul(group->shared(std::to_string(stage)));
    for (; stage < stages.size(); ++stage) {
        outcome = runStage(request, stage, device, group.get(), problems);
        if (outcome.stopped || stage + 1 == stages.size())
            break;
    }
    if (!first)
        return outcome.stopped ? some_failed : all_done;
    const int status = reportOutcome(outcome, stages[stage].options);
    return problems == 0 ? status : some_failed;
}

std::string helpOf(const Option& option) {
    const std::string value = trainingOptions().text({}, option);
    std::string text = "  " + option.key + "=" + value + "\n      " + option.help.english() + "\n";
    for (std::size_t i = 0; i < option.choices.size(); ++i)
        text += (i == 0 ? "      One of: " : ", ") + option.choices[i].name;
    text += option.choices.empty() ? "" : "\n";
    for (std::size_t i = 0; i < option.parts.size(); ++i)
        text += (i == 0 ? "      Only with " : ", ") + option.parts[i];
    return text + (option.parts.empty() ? "" : "\n");
}

/// The table of keys for `--help`, and what a configuration file knows beside it.
std::string optionHelp() {
    std::string text = R"(A configuration file is an object of the keys below. With "stages", a list of such
objects, it describes several trainings, run one after another. Each stage has the shared
keys, overridden by its own. It starts from the best model of the previous stage, or of
the stages in its key "from": a number, counted from 1, or a list of numbers, whose models
are averaged. --set applies to all stages, but initial_model only to the first, and epochs
not to later stages with 0 epochs.

Started several times by torchrun, mpirun or Slurm, the processes train one model together.

Keys of --set and of the configuration file, with their defaults:
)";
    for (const Option& option : trainingOptions().options())
        text += helpOf(option);
    return text;
}

} // namespace

void addTrainCommand(CLI::App& app, Action& action) {
    const auto request = std::make_shared<TrainRequest>();
    CLI::App& command = *app.add_subcommand("train", "Train a model on images with captions");
    command.add_option("--dataset", request->dataset,
                       "Images with captions: folders or files, separated by commas");
    CLI::Option* run =
        command.add_option("--run", request->run, "Folder for checkpoints, metrics and samples of the run");
    command.add_option("--config", request->config, "JSON file with options or stages")
        ->check(CLI::ExistingFile);
    command.add_option("--set", request->assignments, "key=value, may be repeated; see below")
        ->allow_extra_args(false);
    command.add_flag("--resume", request->resume, "Resume the run in --run from its last checkpoint")
        ->needs(run);
    addComputeOptions(command, request->compute);
    command.footer(optionHelp);
    command.callback([request, &action] {
        try {
            request->recipe = recipeOf(*request);
        } catch (const Error& error) {
            throw CLI::ValidationError("train", error.what());
        }
        action = [request] { return runTraining(*request); };
    });
}

} // namespace saccade::cli
