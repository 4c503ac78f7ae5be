#pragma once

#include "core/base/message.h"
#include "core/metrics/grounding.h"

#include <functional>
#include <optional>
#include <span>
#include <string>

namespace saccade {

struct CaptionDataset;

/// Captions of images of a dataset, in the same order.
struct CaptionedSplit {
    std::span<const std::size_t> images; ///< of the dataset
    std::span<const Hypothesis> captions;
    std::span<const Geometry> geometries; ///< where each image's annotation grid lies
};

/// Compares the attention of captions, and the objects that they name, with the masks in the dataset's
/// instances files. Each file is read once, and only if it has one of the images. Nothing if none of the
/// images has masks. `problem` reports files and masks that cannot be used; the rest is used.
std::optional<Grounding> groundCaptions(const CaptionDataset& dataset, const CaptionedSplit& split,
                                        const std::function<void(const Message& sentence)>& problem);

} // namespace saccade
