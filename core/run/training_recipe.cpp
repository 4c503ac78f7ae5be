#include "core/run/training_recipe.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/file_text.h"
#include "core/base/json_object.h"
#include "core/base/path_list.h"
#include "core/run/run_directory.h"

#include <algorithm>

namespace saccade {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t maximum_recipe_bytes = 1 << 20;
constexpr std::size_t maximum_stages = 20;
constexpr const char* stages_key = "stages";
constexpr const char* from_key = "from";

fs::path recipeFile(const fs::path& run) {
    return run / "recipe.json";
}

/// The stages that a stage says it starts from; `before`: the number of stages before it.
std::vector<std::size_t> startsOf(const nlohmann::json& from, std::size_t before) {
    const nlohmann::json numbers = from.is_array() ? from : nlohmann::json::array({from});
    const auto is_before = [before](const nlohmann::json& number) {
        return number.is_number_unsigned() && number >= 1 && number <= before;
    };
    if (numbers.empty() || numbers.size() > maximum_stages ||
        !std::all_of(numbers.begin(), numbers.end(), is_before))
        throw Error(say("The key \"from\" of a stage must be the number of a stage before it, from 1, or a "
                        "list of such numbers."));
    std::vector<std::size_t> starts;
    for (const nlohmann::json& number : numbers)
        starts.push_back(number.get<std::size_t>() - 1);
    return starts;
}

/// `before`: the number of stages before it.
TrainingStage stageFromJson(nlohmann::json stage, const TrainOptions& shared, std::size_t before) {
    TrainingStage result;
    if (before > 0) {
        result.from = {before - 1};
        if (stage.is_object() && stage.contains(from_key)) {
            result.from = startsOf(stage[from_key], before);
            stage.erase(from_key);
        }
    }
    result.options = trainOptionsFromJson(jsonText(stage), shared);
    if (before > 0 && !result.options.initial_model.empty())
        throw Error(say("A stage starts from the models of earlier stages; only the first can have an "
                        "\"initial_model\"."));
    return result;
}

} // namespace

TrainingRecipe recipeFromJson(const std::string& json) {
    const JsonObject object(json, say("The training configuration"));
    nlohmann::json common = object.value();
    if (!common.contains(stages_key))
        return {{{trainOptionsFromJson(json)}}};
    const nlohmann::json stages = common[stages_key];
    common.erase(stages_key);
    if (!stages.is_array() || stages.empty() || stages.size() > maximum_stages)
        throw Error(say("The key \"stages\" must be a list of 1 to %1 objects with training options.",
                        maximum_stages));
    const TrainOptions shared = trainOptionsFromJson(jsonText(common));
    TrainingRecipe recipe;
    for (const nlohmann::json& stage : stages)
        recipe.stages.push_back(stageFromJson(stage, shared, recipe.stages.size()));
    return recipe;
}

std::string toJson(const TrainingRecipe& recipe) {
    nlohmann::ordered_json stages = nlohmann::ordered_json::array();
    for (const TrainingStage& stage : recipe.stages) {
        nlohmann::ordered_json& object =
            stages.emplace_back(nlohmann::ordered_json::parse(toJson(stage.options)));
        for (const std::size_t start : stage.from)
            object[from_key].push_back(start + 1);
    }
    return nlohmann::ordered_json{{stages_key, stages}}.dump(2, ' ', false,
                                                             nlohmann::json::error_handler_t::replace) +
           "\n";
}

fs::path stageDirectory(const fs::path& run, const TrainingRecipe& recipe, std::size_t stage) {
    return recipe.isStaged() ? run / ("stage-" + std::to_string(stage + 1)) : run;
}

std::string initialModels(const fs::path& run, const TrainingRecipe& recipe, std::size_t stage) {
    std::vector<fs::path> models;
    for (const std::size_t start : recipe.stages[stage].from)
        models.push_back(fs::absolute(RunLayout{stageDirectory(run, recipe, start)}.bestModel()));
    return joinedPaths(models);
}

void requireSameKind(const fs::path& run, const TrainingRecipe& recipe) {
    std::error_code ignored;
    if (recipe.isStaged() && fs::exists(RunLayout{run}.config(), ignored))
        throw FileError(
            run, say("already has a training run; choose another folder for a run with several stages"));
    if (recipe.isStaged() && fs::exists(recipeFile(run), ignored) &&
        !fs::exists(RunLayout{stageDirectory(run, recipe, 0)}.config(), ignored))
        throw FileError(recipeFile(run), say("does not belong to a training run and would be replaced; "
                                             "choose another folder for the run"));
    if (!recipe.isStaged() && fs::exists(recipeFile(run), ignored))
        throw FileError(
            run, say("has a training run with several stages; choose another folder for a run with one"));
}

void keepRecipe(const fs::path& run, const TrainingRecipe& recipe) {
    if (recipe.isStaged())
        writeFileAtomically(recipeFile(run), toJson(recipe));
}

TrainingRecipe readRecipe(const fs::path& run) {
    std::error_code ignored;
    if (!fs::exists(recipeFile(run), ignored))
        return {{{readRunOptions(run)}}};
    const std::string text = readFileText(recipeFile(run), maximum_recipe_bytes);
    try {
        return recipeFromJson(text);
    } catch (const Error& error) {
        throw FileError(recipeFile(run), error.message());
    }
}

} // namespace saccade
