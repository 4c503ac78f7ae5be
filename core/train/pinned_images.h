#pragma once

#include "core/captioner/captioner.h"
#include "core/data/caption_dataset.h"

#include <string>
#include <vector>

namespace saccade {

/// Images that are captioned after every epoch, to show how a model learns to attend and to caption.
class PinnedImages {
public:
    PinnedImages() = default;
    /// The first `count` of `images`; those that cannot be read are left out.
    PinnedImages(const CaptionDataset& dataset, const std::vector<std::size_t>& images, std::size_t count,
                 const PreprocessOptions& preprocess);

    /// The best caption of each, with its attention.
    std::vector<CaptionResult> caption(Captioner& captioner, int beam) const;

private:
    std::vector<std::string> names_;
    std::vector<PreprocessedImage> images_; ///< in the order of `names_`
};

} // namespace saccade
