#pragma once

#include "app/cli/compute_options.h"
#include "core/run/training_recipe.h"

#include <string>
#include <vector>

namespace saccade::cli {

/// The command line of `saccade train`.
struct TrainRequest {
    std::string dataset;
    std::string run;
    std::string config;
    std::vector<std::string> assignments; ///< key=value
    bool resume = false;
    ComputeOptions compute;
    TrainingRecipe recipe; ///< the result of all the above: see recipeOf()
};

/// The stages of the configuration file, or those of the resumed run, or one with the defaults, modified by
/// the rest of the command line. When resuming, an option that would make a different model must have the
/// run's value. Throws Error for anything that cannot be used.
TrainingRecipe recipeOf(const TrainRequest& request);

} // namespace saccade::cli
