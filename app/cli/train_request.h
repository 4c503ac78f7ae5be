#pragma once

#include "app/cli/compute_options.h"
#include "core/run/training_recipe.h"

#include <string>
#include <vector>

namespace saccade::cli {

/// What the command line of `saccade train` says.
struct TrainRequest {
    std::string dataset;
    std::string run;
    std::string config;
    std::vector<std::string> assignments; ///< key=value
    bool resume = false;
    ComputeOptions compute;
    TrainingRecipe recipe; ///< all of the above taken together: see recipeOf()
};

/// The stages that the config file names, or those of the run that is resumed, or one of defaults, with what
/// the rest of the command line says about them. When resuming, an option that would make another model must
/// have the value of the run. Throws Error for what cannot be used.
TrainingRecipe recipeOf(const TrainRequest& request);

} // namespace saccade::cli
