#include "core/train/training_recipe.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_object.h"
#include "core/data/file_text.h"
#include "core/train/run_directory.h"

namespace saccade {
namespace fs = std::filesystem;
namespace {

constexpr std::uintmax_t most_bytes = 1 << 20;
constexpr std::size_t most_stages = 20;
constexpr const char* stages_key = "stages";

fs::path recipeFile(const fs::path& run) {
    return run / "recipe.json";
}

} // namespace

TrainingRecipe recipeFromJson(const std::string& json) {
    const JsonObject object(json, "The training configuration");
    nlohmann::json common = object.value();
    if (!common.contains(stages_key))
        return {{trainOptionsFromJson(json)}};
    const nlohmann::json stages = common[stages_key];
    common.erase(stages_key);
    if (!stages.is_array() || stages.empty() || stages.size() > most_stages)
        throw Error("The key \"stages\" must be a list of 1 to " + std::to_string(most_stages) +
                    " objects with training options.");
    const TrainOptions shared = trainOptionsFromJson(jsonText(common));
    TrainingRecipe recipe;
    for (const nlohmann::json& stage : stages) {
        recipe.stages.push_back(trainOptionsFromJson(jsonText(stage), shared));
        if (recipe.stages.size() > 1 && !recipe.stages.back().initial_model.empty())
            throw Error("A stage goes on from the model of the stage before; only the first can have an "
                        "\"initial_model\".");
    }
    return recipe;
}

std::string toJson(const TrainingRecipe& recipe) {
    nlohmann::ordered_json stages = nlohmann::ordered_json::array();
    for (const TrainOptions& stage : recipe.stages)
        stages.push_back(nlohmann::ordered_json::parse(toJson(stage)));
    return nlohmann::ordered_json{{stages_key, stages}}.dump(2, ' ', false,
                                                             nlohmann::json::error_handler_t::replace) +
           "\n";
}

fs::path stageDirectory(const fs::path& run, const TrainingRecipe& recipe, std::size_t stage) {
    return recipe.isStaged() ? run / ("stage-" + std::to_string(stage + 1)) : run;
}

void requireSameKind(const fs::path& run, const TrainingRecipe& recipe) {
    std::error_code ignored;
    if (recipe.isStaged() && fs::exists(RunLayout{run}.config(), ignored))
        throw FileError(run, "holds a training run already; choose another folder for one of several stages");
    if (!recipe.isStaged() && fs::exists(recipeFile(run), ignored))
        throw FileError(run, "holds a training run of several stages; choose another folder for a plain one");
}

void keepRecipe(const fs::path& run, const TrainingRecipe& recipe) {
    if (recipe.isStaged())
        writeFileAtomically(recipeFile(run), toJson(recipe));
}

TrainingRecipe readRecipe(const fs::path& run) {
    std::error_code ignored;
    if (!fs::exists(recipeFile(run), ignored))
        return {{readRunOptions(run)}};
    const std::string text = readFileText(recipeFile(run), most_bytes);
    try {
        return recipeFromJson(text);
    } catch (const Error& error) {
        throw FileError(recipeFile(run), error.what());
    }
}

} // namespace saccade
