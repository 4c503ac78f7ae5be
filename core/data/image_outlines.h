#pragma once

#include "core/data/instance_masks.h"

#include <filesystem>

namespace saccade {

/// The COCO instances file that outlines the objects in an image on disk: instances_<folder>.json, named
/// after the image's folder, in "annotations" beside that folder, beside it, or in it. Empty if there is
/// none.
std::filesystem::path instancesFileOf(const std::filesystem::path& image);

/// Finds the objects that a dataset outlines in images on disk. Keeps the last instances file, so that the
/// next image of the same dataset is found at once. For one thread.
class ImageOutlines {
public:
    /// No objects if nobody outlined any in this image. Throws FileError if the instances file cannot be
    /// read.
    ImageInstances of(const std::filesystem::path& image);

private:
    std::filesystem::path file_;
    std::filesystem::file_time_type changed_;
    InstanceMasks masks_;
};

} // namespace saccade
