#pragma once

#include "core/train/feature_source.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// What a caption must do to be kept.
struct RelabelOptions {
    int beam = 5;
    int own_captions = 2; ///< the most of the model's captions of an image
    /// How much less likely a caption of the dataset may be to the model than the model's own best one:
    /// natural logarithms, mean over words.
    double margin = 1;
};

/// The captions of an image that are kept: those of the dataset, then the model's.
struct RelabelledImage {
    std::size_t image = 0; ///< of the dataset
    std::vector<std::string> captions;
    std::size_t own = 0; ///< how many of them, at the end, are the model's
};

/// Better captions for images whose captions are doubtful (a noisy student, Xie et al. 2020): of the
/// dataset's captions those that the model finds likely, and the model's own. Where the objects of an image
/// are known, captions that name others are left out, as are own captions that name none. Images that no
/// caption is left for are left out, too. `problem` is told of images and masks that cannot be used;
/// `progress` of the images done, and returns false to give up, which gives nothing.
std::optional<std::vector<RelabelledImage>>
relabel(Captioner& captioner, const CaptionDataset& dataset, const std::vector<std::size_t>& images,
        const RelabelOptions& options, const BadImage& problem,
        const std::function<bool(std::size_t done, std::size_t total)>& progress);

} // namespace saccade
