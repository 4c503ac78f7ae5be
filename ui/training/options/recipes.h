#pragma once

#include "core/run/train_options.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace saccade::ui {

struct DatasetSummary;

/// A configuration that is known to work, kept as a json file.
struct Recipe {
    QString key;   ///< the file's name: "scenes", "photographs", "few-photographs"
    QString title; ///< in the user's language
    std::filesystem::path file;
};

/// The recipes of a folder, by title; none where it cannot be read.
std::vector<Recipe> recipesIn(const std::filesystem::path& folder);

/// The recipe for a dataset: that of its format, else the one for photographs, or for a few of them; null
/// where there is none.
const Recipe* recipeFor(const std::vector<Recipe>& recipes, const DatasetSummary& data);

/// A configuration file over the defaults. Throws Error naming the file and what is wrong with it.
TrainOptions readConfiguration(const std::filesystem::path& file);

} // namespace saccade::ui
