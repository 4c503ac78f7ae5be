#pragma once

#include "core/train/feature_source.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace saccade {

/// `images` in batches of `most`, or fewer where no more of a shape are left, each of images of one shape. In
/// the order of the images, as far as that allows: a batch is given when it is full, and what is left last.
/// `shapeOf(image)` gives a value that tells shapes apart.
template <typename ShapeOf>
std::vector<std::vector<std::size_t>> batchesByShape(const std::vector<std::size_t>& images, std::size_t most,
                                                     const ShapeOf& shapeOf) {
    using Shape = decltype(shapeOf(std::size_t{}));
    std::vector<std::pair<Shape, std::vector<std::size_t>>> growing;
    std::vector<std::vector<std::size_t>> batches;
    for (const std::size_t image : images) {
        const Shape shape = shapeOf(image);
        auto own = std::find_if(growing.begin(), growing.end(),
                                [&](const auto& batch) { return batch.first == shape; });
        if (own == growing.end())
            own = growing.insert(own, {shape, {}});
        own->second.push_back(image);
        if (own->second.size() == most)
            batches.push_back(std::exchange(own->second, {}));
    }
    for (auto& [shape, batch] : growing)
        if (!batch.empty())
            batches.push_back(std::move(batch));
    return batches;
}

/// The same with the shapes that a source gives the images: batches that it can compute.
inline std::vector<std::vector<std::size_t>> shapeBatches(const std::vector<std::size_t>& images,
                                                          FeatureSource& source,
                                                          std::size_t most = inference_batch_images) {
    return batchesByShape(images, most, [&source](std::size_t image) { return source.shape(image); });
}

} // namespace saccade
