#pragma once

#include "core/result/caption_word.h"

#include <string>
#include <vector>

namespace saccade {

/// A word that a beam search considered after a branch.
struct SearchNode {
    enum class Fate {
        Kept, ///< among the best: the search continued from it
        Dropped,
        Ended ///< the caption ended here, and counts
    };

    int parent = -1;            ///< index of the word before; -1: the first word
    CaptionWord word;           ///< empty for the end of the caption
    double log_probability = 0; ///< sum over the branch, this word included
    double score = 0;           ///< what the captions are ranked by, if it ended here
    Fate fate = Fate::Dropped;
};

/// All that a beam search considered for one image, step by step, the most probable first: at each step of
/// each branch as many words as the beam is wide, and one more.
struct SearchTree {
    std::vector<SearchNode> nodes;

    /// The words from the first one to this node.
    std::vector<std::string> words(int node) const;
    /// The position of the node's word in the caption, from 0.
    int depth(int node) const;
    /// The nodes of a caption, from its first word on, as far as the tree has them.
    std::vector<int> path(const std::vector<std::string>& words) const;
};

} // namespace saccade
