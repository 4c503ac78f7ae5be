#pragma once

#include "core/image/augment.h"
#include "core/image/preprocess.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace saccade {

/// An image ready for the encoder, or the reason why there is none.
struct LoadedImage {
    PreprocessedImage image; ///< with an empty matrix if loading failed
    Message error;           ///< a sentence naming the file; empty when loaded

    bool ok() const { return error.empty(); }
};

/// A transformation of a decoded image before preprocessing: augmentation. `index` is the position in the
/// call.
using ImageTransform = std::function<AugmentedImage(const cv::Mat& rgb, std::size_t index)>;

/// Decodes and preprocesses images on all cores, in the order of `paths`. An unreadable image is a value,
/// never an exception.
std::vector<LoadedImage> loadImages(const std::vector<std::filesystem::path>& paths,
                                    const PreprocessOptions& options, const ImageTransform& transform = {});

} // namespace saccade
