#include "app/cli/train_request.h"

#include "app/cli/resources.h"
#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/path_list.h"
#include "core/model/torchscript.h"
#include "core/run/bundled_model.h"
#include "core/train/training_options.h"

#include <algorithm>

namespace saccade::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t maximum_config_bytes = 1 << 20;

/// Makes the paths valid in any working directory, since config.json is read again when resuming. Paths that
/// do not exist are left as given: the reader reports them.
std::string absolutePaths(const std::string& joined) {
    std::vector<fs::path> paths = pathList(joined);
    std::error_code error; // a folder without read permission must not end the program here
    for (fs::path& path : paths)
        if (fs::exists(path, error))
            path = fs::absolute(path);
    return joinedPaths(paths);
}

TrainingRecipe namedRecipe(const TrainRequest& request) {
    if (!request.config.empty())
        return recipeFromJson(readFileText(request.config, maximum_config_bytes));
    if (request.resume)
        return readRecipe(request.run);
    return {{{TrainOptions()}}};
}

/// Empty if the program was installed without it: training is still possible.
fs::path bundledModelIfAny() {
    try {
        return bundledModel();
    } catch (const Error&) {
        return {};
    }
}

/// Throws Error where an option that was set belongs to an encoder, decoder or objective that no stage has:
/// it would do nothing. Those of version 0.1.0 are let through.
void requireUsed(const std::vector<std::string>& assignments, const TrainingRecipe& recipe) {
    for (const std::string& assignment : assignments) {
        const std::string key = assignment.substr(0, assignment.find('='));
        const bool used =
            currentKey(key) != key ||
            std::any_of(recipe.stages.begin(), recipe.stages.end(), [&key](const TrainingStage& stage) {
                return OptionTable::counts(trainingOptions().option(stage.options, key), stage.options);
            });
        if (!used)
            throw Error(say("The option \"%1\" belongs to another %2 than the one that is chosen.", key,
                            partKey(key)->part));
    }
}

constexpr std::string_view torchscript_value = "torchscript:";

/// "encoder=torchscript:FILE" is short for the encoder and its file.
void setOption(TrainOptions& options, const std::string& assignment) {
    const std::string start = "encoder=" + std::string(torchscript_value);
    if (!assignment.starts_with(start)) {
        trainingOptions().set(options, assignment);
        return;
    }
    trainingOptions().set(options, "encoder=" + std::string(torchscript_encoder));
    trainingOptions().set(options, "encoder.file=" + assignment.substr(start.size()));
}

/// What the command line says about a stage; it has the last word.
void applyRequest(TrainOptions& options, const TrainRequest& request) {
    for (const std::string& assignment : request.assignments)
        setOption(options, assignment);
    if (!request.dataset.empty())
        options.dataset = request.dataset;
    trainingOptions().validate(options);
    options = trainingOptions().completed(options);
    if (options.dataset.empty())
        throw Error(say("Say what to train on: --dataset PATH."));
    if (request.run.empty() && options.epochs > 0)
        throw Error(say("Say where the run is to be kept: --run DIR."));
    options.dataset = absolutePaths(options.dataset);
    options.initial_model = absolutePaths(options.initial_model);
    resolveBundledModel(options, bundledModelIfAny());
    for (std::string* path : {&options.encoder_weights, &options.cache_directory, &options.text_captions,
                              &options.layout_captions})
        if (!path->empty())
            *path = fs::absolute(*path).string();
    if (const auto file = options.encoder_options.find("file"); file != options.encoder_options.end())
        if (const auto* path = std::get_if<std::string>(&file->second); path != nullptr && !path->empty())
            file->second = fs::absolute(*path).string();
}

std::string resumableKeys() {
    std::string keys;
    for (const Option& option : generalOptions())
        if (option.resumable)
            keys += (keys.empty() ? "" : ", ") + option.key;
    return keys;
}

/// Throws Error for an option that would make a different model from the run's.
void requireSameModel(const TrainingStage& wanted, const TrainingStage& begun) {
    if (wanted.from != begun.from)
        throw Error(say("The stages in --config start from other stages than those of the run."));
    for (const Option& option : trainingOptions().options()) {
        const std::string now = trainingOptions().text(wanted.options, option),
                          before = trainingOptions().text(begun.options, option);
        if (!option.resumable && OptionTable::counts(option, begun.options) && now != before)
            throw Error(say("The run has %1=%2; %3=%4 would make a different model. When a run is resumed, "
                            "only these can change: %5.",
                            option.key, before, option.key, now, resumableKeys()));
    }
}

void requireResumable(const TrainingRecipe& wanted, const TrainingRecipe& begun) {
    if (wanted.stages.size() != begun.stages.size())
        throw Error(say("The number of stages differs: the run has %1, --config has %2.", begun.stages.size(),
                        wanted.stages.size()));
    for (std::size_t stage = 0; stage < begun.stages.size(); ++stage)
        requireSameModel(wanted.stages[stage], begun.stages[stage]);
}

} // namespace

TrainingRecipe recipeOf(const TrainRequest& request) {
    TrainingRecipe recipe = namedRecipe(request);
    for (TrainingStage& stage : recipe.stages) {
        const bool only_judges = !stage.from.empty() && stage.options.epochs == 0;
        applyRequest(stage.options, request);
        if (!stage.from.empty())
            stage.options.initial_model.clear(); // the models of other stages, whatever --set says
        if (only_judges)
            stage.options.epochs = 0; // a mean of models is not trained, whatever --set says
    }
    requireUsed(request.assignments, recipe);
    if (request.resume)
        requireResumable(recipe, readRecipe(request.run));
    return recipe;
}

} // namespace saccade::cli
