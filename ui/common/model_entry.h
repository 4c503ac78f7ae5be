#pragma once

#include <QString>

#include <filesystem>

namespace saccade::ui {

/// A model file that can be chosen, under the name that people read.
struct ModelEntry {
    QString title;
    std::filesystem::path file;
};

/// A model file's name without its ending. "best" and "last" are what every training run calls its own, so
/// there the name of the run goes before: "flickr – best".
QString modelTitle(const std::filesystem::path& file);

} // namespace saccade::ui
