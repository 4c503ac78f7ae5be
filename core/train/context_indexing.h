#pragma once

#include "core/explain/context_index.h"
#include "core/train/feature_source.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// As many captions as the training split of Flickr8k has. An index of them takes about 100 MB of memory.
inline constexpr std::size_t most_indexed_captions = 30'000;

/// Which captions a context index is made from.
struct ContextIndexRequest {
    std::string dataset; ///< its names, for people who ask
    std::string split = "train";
    std::size_t captions = most_indexed_captions; ///< at most; of more, those of evenly spaced images
};

/// The contexts of all words of the captions of a split, each read in its image (teacher forcing) by the
/// model that `features` are of, whose dataset is `dataset`. `go_on` is called with the number of images
/// done; returning false cancels: the result is then empty. Throws Error for a split without captions, and
/// where no image can be read.
std::optional<ContextIndex>
indexContexts(Captioner& captioner, FeatureSource& features, const CaptionDataset& dataset,
              const ContextIndexRequest& request,
              const std::function<bool(std::size_t done, std::size_t total)>& go_on = {});

} // namespace saccade
