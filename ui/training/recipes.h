#pragma once

#include "core/train/train_options.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace saccade::ui {

/// A configuration that is known to work, kept as a json file.
struct Recipe {
    QString name; ///< of the dataset it is for, as its reader calls it: "Scenes", "Flickr8k"
    std::filesystem::path file;
};

/// The recipes of a folder, by name; none where it cannot be read.
std::vector<Recipe> recipesIn(const std::filesystem::path& folder);

/// A configuration file over the defaults. Throws Error naming the file and what is wrong with it.
TrainOptions readConfiguration(const std::filesystem::path& file);

} // namespace saccade::ui
