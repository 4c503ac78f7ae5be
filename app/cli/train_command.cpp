#include "app/cli/train_command.h"

#include "app/cli/compute_options.h"
#include "app/cli/dataset_summary.h"
#include "app/cli/interrupt.h"
#include "app/cli/resources.h"
#include "app/cli/train_printer.h"
#include "core/base/error.h"
#include "core/base/path_list.h"
#include "core/data/file_text.h"
#include "core/data/open_dataset.h"
#include "core/train/bundled_encoder.h"
#include "core/train/trainer.h"
#include "core/train/training_recipe.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace saccade::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t most_config_bytes = 1 << 20;

struct TrainRequest {
    std::string dataset;
    std::string run;
    std::string config;
    std::vector<std::string> assignments; ///< key=value
    bool resume = false;
    ComputeOptions compute;
    TrainingRecipe recipe; ///< all of the above taken together
};

/// The same paths from any working directory, since config.json is read again on resuming. What does not
/// exist stays as it was given: the reader knows what to say about it.
std::string absolutePaths(const std::string& joined) {
    std::vector<fs::path> paths = pathList(joined);
    std::error_code error; // a folder that may not be looked into must not end the program here
    for (fs::path& path : paths)
        if (fs::exists(path, error))
            path = fs::absolute(path);
    return joinedPaths(paths);
}

/// Throws Error for a key that a resumed run must not change.
void checkResumable(const std::string& assignment) {
    if (trainOption(assignment.substr(0, assignment.find('='))).resumable)
        return;
    std::string keys;
    for (const TrainOption& row : trainOptionTable())
        if (row.resumable)
            keys += (keys.empty() ? "" : ", ") + row.key;
    throw Error("\"" + assignment +
                "\" would make another model of a run that has begun; --resume can only set " + keys + ".");
}

/// The stages of config file or, when resuming, of the run itself.
TrainingRecipe namedRecipe(const TrainRequest& request) {
    if (request.resume)
        return readRecipe(request.run);
    if (!request.config.empty())
        return recipeFromJson(readFileText(request.config, most_config_bytes));
    return {{{TrainOptions()}}};
}

/// Empty where the program was installed without it: training is possible all the same.
fs::path bundledModelIfAny() {
    try {
        return bundledModel();
    } catch (const Error&) {
        return {};
    }
}

/// What the command line says about a stage; it has the last word.
void applyRequest(TrainOptions& options, const TrainRequest& request) {
    for (const std::string& assignment : request.assignments) {
        setOption(options, assignment);
        if (request.resume)
            checkResumable(assignment);
    }
    if (!request.dataset.empty())
        options.dataset = request.dataset;
    validate(options);
    if (options.dataset.empty())
        throw Error("Say what to train on: --dataset PATH.");
    if (request.run.empty() && options.epochs > 0)
        throw Error("Say where the run is to be kept: --run DIR.");
    options.dataset = absolutePaths(options.dataset);
    options.initial_model = absolutePaths(options.initial_model);
    resolveBundledEncoder(options, bundledModelIfAny());
    for (std::string* path : {&options.encoder_weights, &options.cache_directory})
        if (!path->empty())
            *path = fs::absolute(*path).string();
}

TrainingRecipe requestedRecipe(const TrainRequest& request) {
    TrainingRecipe recipe = namedRecipe(request);
    for (TrainingStage& stage : recipe.stages) {
        const bool only_judges = !stage.from.empty() && stage.options.epochs == 0;
        applyRequest(stage.options, request);
        if (!stage.from.empty())
            stage.options.initial_model.clear(); // the models of other stages, whatever --set says
        if (only_judges)
            stage.options.epochs = 0; // a mean of models stays one where --set says how long the others train
    }
    return recipe;
}

bool hasBegun(const fs::path& run) {
    std::error_code ignored;
    return fs::exists(RunLayout{run}.config(), ignored);
}

/// A stage begins when the one before it is finished.
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

TrainOutcome runStage(const TrainRequest& request, std::size_t stage, torch::Device device) {
    TrainOptions options = request.recipe.stages[stage].options;
    const fs::path directory = stageDirectory(request.run, request.recipe, stage);
    const bool goes_on = request.resume && hasBegun(directory);
    if (!request.recipe.stages[stage].from.empty())
        options.initial_model = initialModels(request.run, request.recipe, stage);
    if (request.recipe.isStaged() && options.cache_directory.empty()) // an encoder may be frozen through many
        options.cache_directory = fs::absolute(RunLayout{request.run}.featureCache()).string();
    TrainPrinter printer(options.epochs);
    if (request.recipe.isStaged())
        printer.message(stageTitle(request.recipe, stage));
    const CaptionDataset dataset = openDataset(options.dataset);
    reportProblems(dataset);
    RunDirectory run = goes_on ? RunDirectory::resume(directory) : RunDirectory::create(directory, options);
    if (goes_on)
        run.setOptions(options);
    keepRecipe(request.run, request.recipe);
    return train(dataset, run, device, printer, printer.stopToken());
}

int reportOutcome(const TrainOutcome& outcome, const TrainOptions& options) {
    if (outcome.stopped) {
        std::cerr << "saccade: stopped after " << outcome.epochs << " of " << options.epochs
                  << " epochs; --resume goes on from here\n";
        return some_failed;
    }
    std::cout << "done: " << outcome.epochs << " epochs";
    if (outcome.best != 0)
        std::cout << ", best " << options.early_stopping_metric << " " << outcome.best;
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
    const torch::Device device = prepareComputing(request.compute);
    const std::vector<TrainingStage>& stages = request.recipe.stages;
    if (stages.front().options.epochs == 0)
        return lookAtData(stages.front().options);
    requireSameKind(request.run, request.recipe);
    catchInterrupts();
    TrainOutcome outcome;
    std::size_t stage = request.resume ? lastBegunStage(request) : 0;
    for (; stage < stages.size(); ++stage) {
        outcome = runStage(request, stage, device);
        if (outcome.stopped || stage + 1 == stages.size())
            break;
    }
    return reportOutcome(outcome, stages[stage].options);
}

/// The table of keys for `--help`, and what a configuration file knows beside it.
std::string optionHelp() {
    std::string text = R"(A configuration file is an object of the keys below. With "stages", a list of such
objects, it is several trainings one after another, each with its own keys over the
shared ones. A stage goes on from the best model of the one before, or of those that its
key "from" names: a number, from 1, or a list of numbers, whose models are averaged.
--set holds for all stages; initial_model for the first alone, epochs not for later
stages that have none.

Keys of --set and of the configuration file, with their defaults:
)";
    for (const TrainOption& row : trainOptionTable()) {
        const std::string value = optionText({}, row.key);
        text += "  " + row.key + "=" + value + "\n      " + row.help + "\n";
        for (const std::string& choice : row.choices)
            text += (choice == row.choices.front() ? "      One of: " : ", ") + choice;
        text += row.choices.empty() ? "" : "\n";
    }
    return text;
}

} // namespace

void addTrainCommand(CLI::App& app, Action& action) {
    const auto request = std::make_shared<TrainRequest>();
    CLI::App& command = *app.add_subcommand("train", "Train a model on images with captions");
    command.add_option("--dataset", request->dataset,
                       "Images with captions: folders or files, joined with commas");
    CLI::Option* run =
        command.add_option("--run", request->run, "Folder for checkpoints, metrics and samples of the run");
    CLI::Option* config =
        command.add_option("--config", request->config, "JSON file of options, or of stages of them");
    config->check(CLI::ExistingFile);
    command.add_option("--set", request->assignments, "key=value, any number of times; see below")
        ->allow_extra_args(false);
    command.add_flag("--resume", request->resume, "Go on with the run in --run from its last checkpoint")
        ->needs(run)
        ->excludes(config);
    addComputeOptions(command, request->compute);
    command.footer(optionHelp);
    command.callback([request, &action] {
        try {
            request->recipe = requestedRecipe(*request);
        } catch (const Error& error) {
            throw CLI::ValidationError("train", error.what());
        }
        action = [request] { return runTraining(*request); };
    });
}

} // namespace saccade::cli
