#pragma once

#include "core/run/train_options.h"

#include <filesystem>
#include <string>
#include <vector>

namespace saccade {

/// One training of a recipe.
struct TrainingStage {
    TrainOptions options;
    /// Indices of the stages whose best models this one starts from; of several, from their mean (see
    /// readAverage()). Empty for the first stage.
    std::vector<std::size_t> from = {};
};

/// A series of trainings, each starting from the best model of the previous one unless specified otherwise:
/// for instance a decoder over a frozen encoder, then both, then whole captions, twice from the same start,
/// then from the mean of these two.
struct TrainingRecipe {
    std::vector<TrainingStage> stages; ///< in their order, never empty

    bool isStaged() const { return stages.size() > 1; }
};

/// A configuration file: an object of training options. If it has the key "stages", a list of such objects,
/// each stage has the options outside that key, overridden by its own. With "from", a number or a list, it
/// may name the stages that it starts from, counted from 1. A stage with no epochs is the model that it
/// starts from, scored on the validation images. Throws Error for text that is not a JSON object, an unknown
/// key, a wrong type, a value out of bounds, or more than 20 stages.
TrainingRecipe recipeFromJson(const std::string& json);

/// The inverse of recipeFromJson(); every option is named.
std::string toJson(const TrainingRecipe& recipe);

/// The directories of a run's stages: the run directory itself if there is only one stage, else "stage-1",
/// "stage-2" … in it.
std::filesystem::path stageDirectory(const std::filesystem::path& run, const TrainingRecipe& recipe,
                                     std::size_t stage);

/// The best models that a stage starts from, in the form of TrainOptions::initial_model; empty for the first.
std::string initialModels(const std::filesystem::path& run, const TrainingRecipe& recipe, std::size_t stage);

/// Throws FileError if the directory contains a plain run and the recipe has several stages, or the other way
/// round: they could not be distinguished when resumed.
void requireSameKind(const std::filesystem::path& run, const TrainingRecipe& recipe);

/// Saves the recipe of a staged run in its directory, which must exist, for resuming; for a plain run,
/// config.json is enough. Throws FileError if it cannot be written.
void keepRecipe(const std::filesystem::path& run, const TrainingRecipe& recipe);

/// The recipe of a run that was started. Throws FileError if the folder does not contain one.
TrainingRecipe readRecipe(const std::filesystem::path& run);

} // namespace saccade
