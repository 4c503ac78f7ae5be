#pragma once

#include "core/train/feature_source.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// What is required of a caption to be kept.
struct RelabelOptions {
    int beam = 5;
    int own_captions = 2; ///< at most so many of the model's captions per image
    /// How much less likely than the model's own best caption a caption of the dataset may be: natural
    /// logarithm, mean over words.
    double margin = 1;
};

/// The captions that are kept of an image: those of the dataset, then the model's.
struct RelabelledImage {
    std::size_t image = 0; ///< of the dataset
    std::vector<std::string> captions;
    std::size_t own = 0; ///< how many of them, at the end, are the model's
};

/// Better captions for images whose captions are doubtful (a noisy student, Xie et al. 2020): those of the
/// dataset's captions that the model finds likely, and the model's own. Where the objects of an image are
/// known, captions that name others are left out, as are the model's captions that name none. Images without
/// any caption left are left out, too. `problem` reports unusable images and masks. `progress` is called with
/// the number of images done; if it returns false, relabelling is cancelled and nothing is returned.
std::optional<std::vector<RelabelledImage>>
relabel(Captioner& captioner, const CaptionDataset& dataset, const std::vector<std::size_t>& images,
        const RelabelOptions& options, const BadImage& problem,
        const std::function<bool(std::size_t done, std::size_t total)>& progress);

} // namespace saccade
