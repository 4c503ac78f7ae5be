#pragma once

#include "core/base/message.h"
#include "core/data/caption_dataset.h"

#include <filesystem>
#include <string_view>

namespace saccade {

/// What the user pointed at.
struct DatasetSource {
    std::filesystem::path path; ///< a folder or a file
    std::filesystem::path
        image_folder; ///< where the images are, when it was given; empty: the reader looks for it
};

/// One dataset format. A new one is a file with these two functions and a line in open_dataset.cpp.
struct DatasetReader {
    MessageText<> name;
    MessageText<> expects; ///< what the format looks like, for the message when nothing fits
    /// Cheap: looks at names, not into files. Never throws for a path that cannot be read.
    bool (*recognises)(const std::filesystem::path& path);
    /// Throws Error when nothing of the dataset can be used; lesser problems are collected in the dataset.
    CaptionDataset (*read)(const DatasetSource& source);
};

} // namespace saccade
