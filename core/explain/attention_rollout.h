#pragma once

#include <torch/types.h>

#include <vector>

namespace saccade {

/// Attention of one layer of a decoder for the words of a caption, the mean over its heads.
struct LayerAttention {
    torch::Tensor words; ///< [words, words]: of each over itself and those before it; rows sum to 1
    torch::Tensor image; ///< [words, positions]: over the grid; rows sum to 1
};

/// How much of each position of the grid arrives at the last word through all layers, [positions], summing to
/// 1: attention rollout (Abnar and Zuidema 2020, equations 1 and 2). Each attention is counted with its
/// residual connection as half of what comes out, so that with R the image's share in each word, a layer
/// makes of it R' = (R + words R) / 2 and then (R' + image) / 2. `layers`: the first one first, at least one.
torch::Tensor attentionRollout(const std::vector<LayerAttention>& layers);

} // namespace saccade
