#pragma once

#include "core/run/train_options.h"

#include <filesystem>
#include <string>
#include <vector>

namespace saccade {

/// A part of a recipe.
struct TrainingStage {
    TrainOptions options;
    /// Indices of the stages whose best models this one goes on from; of several, from their mean (see
    /// readAverage()). Empty in the first stage.
    std::vector<std::size_t> from = {};
};

/// One training after another, each going on from the best model of the one before unless it says otherwise:
/// for instance a decoder over a frozen encoder, then both, then whole captions, twice from the same start,
/// then on from the mean of these two.
struct TrainingRecipe {
    std::vector<TrainingStage> stages; ///< in their order, never empty

    bool isStaged() const { return stages.size() > 1; }
};

/// A configuration file: an object of training options. Where it has the key "stages", a list of such
/// objects, each stage has the options beside that key and its own over them, and may say "from" which stages
/// it goes on, by their numbers from 1: a number or a list. A stage of no epochs is the model that it starts
/// from, judged on the validation images. Throws Error for text that is no JSON object, an unknown key, a
/// wrong type, a value out of bounds, or more than 20 stages.
TrainingRecipe recipeFromJson(const std::string& json);

/// What recipeFromJson() reads again; every option is named.
std::string toJson(const TrainingRecipe& recipe);

/// Where the stages of a run lie: the run directory itself where there is but one, "stage-1", "stage-2" …
/// in it where there are several.
std::filesystem::path stageDirectory(const std::filesystem::path& run, const TrainingRecipe& recipe,
                                     std::size_t stage);

/// The best models that a stage goes on from, as TrainOptions::initial_model names them; empty for the first.
std::string initialModels(const std::filesystem::path& run, const TrainingRecipe& recipe, std::size_t stage);

/// Throws FileError where the directory holds a plain run and the recipe has several stages, or the other way
/// round: one could not be told from the other when it is resumed.
void requireSameKind(const std::filesystem::path& run, const TrainingRecipe& recipe);

/// Keeps the recipe of a staged run in its directory, which must exist, for resuming; of a plain run
/// config.json tells. Throws FileError where it cannot be written.
void keepRecipe(const std::filesystem::path& run, const TrainingRecipe& recipe);

/// The recipe of a run that was begun. Throws FileError where the folder holds none.
TrainingRecipe readRecipe(const std::filesystem::path& run);

} // namespace saccade
