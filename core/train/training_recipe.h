#pragma once

#include "core/train/train_options.h"

#include <filesystem>
#include <string>
#include <vector>

namespace saccade {

/// One training after another, each going on from the best model of the one before: for instance a decoder
/// over a frozen encoder, then both, then whole captions.
struct TrainingRecipe {
    std::vector<TrainOptions> stages; ///< in their order, never empty

    bool isStaged() const { return stages.size() > 1; }
};

/// A configuration file: an object of training options. Where it has the key "stages", a list of such
/// objects, each stage has the options beside that key and its own over them. Throws Error for text that is
/// no JSON object, an unknown key, a wrong type, a value out of bounds, or more than 20 stages.
TrainingRecipe recipeFromJson(const std::string& json);

/// What recipeFromJson() reads again; every option is named.
std::string toJson(const TrainingRecipe& recipe);

/// Where the stages of a run lie: the run directory itself where there is but one, "stage-1", "stage-2" …
/// in it where there are several.
std::filesystem::path stageDirectory(const std::filesystem::path& run, const TrainingRecipe& recipe,
                                     std::size_t stage);

/// Throws FileError where the directory holds a plain run and the recipe has several stages, or the other way
/// round: one could not be told from the other when it is resumed.
void requireSameKind(const std::filesystem::path& run, const TrainingRecipe& recipe);

/// Keeps the recipe of a staged run in its directory, which must exist, for resuming; of a plain run
/// config.json tells. Throws FileError where it cannot be written.
void keepRecipe(const std::filesystem::path& run, const TrainingRecipe& recipe);

/// The recipe of a run that was begun. Throws FileError where the folder holds none.
TrainingRecipe readRecipe(const std::filesystem::path& run);

} // namespace saccade
