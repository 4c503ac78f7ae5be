#pragma once

#include <QString>

#include <filesystem>

namespace saccade::ui {

/// A model file that can be chosen, with its display name.
struct ModelEntry {
    QString title;
    std::filesystem::path file;
};

/// A model file's name without its ending. Every training run has files "best" and "last", so for these the
/// name of the run comes first: "flickr – best".
QString modelTitle(const std::filesystem::path& file);

} // namespace saccade::ui
