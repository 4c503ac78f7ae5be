#pragma once

#include <vector>

namespace saccade {

/// How the attention of a decoder is made up: a map for each head of each layer.
struct AttentionLayout {
    int layers = 1;
    int heads = 1; ///< per layer

    int maps() const { return layers * heads; }
    bool operator==(const AttentionLayout&) const = default;
};

/// Attention weights (alpha) of one word over the annotation grid: [layers x heads, rows, columns],
/// row-major. Each map sums to 1. No maps: the word has no attention.
struct AttentionMaps {
    int maps = 0; ///< layers x heads
    int rows = 0;
    int columns = 0;
    std::vector<float> weights;
    int layers = 1;

    int heads() const { return maps / layers; }
};

/// Which of a word's maps is looked at: that of one layer and head, or the mean or maximum of several.
struct MapChoice {
    static constexpr int all = -1;
    enum class Of { Mean, Maximum };

    int layer = all; ///< from 0
    int head = all;  ///< from 0
    Of of = Of::Mean;

    bool operator==(const MapChoice&) const = default;
};

} // namespace saccade
