#pragma once

#include "core/base/message.h"
#include "core/data/caption_dataset.h"

#include <filesystem>
#include <string_view>

namespace saccade {

/// What the user selected.
struct DatasetSource {
    std::filesystem::path path; ///< a folder or a file
    std::filesystem::path
        image_folder; ///< the folder of the images, if it was given; if empty, the reader looks for it
};

/// A dataset format. A new one needs a file with these two functions and a line in open_dataset.cpp.
struct DatasetReader {
    MessageText<> name;
    MessageText<> expects; ///< what the format looks like, for the message when nothing matches
    /// Fast: looks at names, and at most at the beginning of a file. Never throws for a path that cannot be
    /// read.
    bool (*recognises)(const std::filesystem::path& path);
    /// Throws Error if nothing in the dataset can be used; smaller problems are collected in the dataset.
    CaptionDataset (*read)(const DatasetSource& source);
};

} // namespace saccade
