#pragma once

#include "core/result/search_tree.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace saccade {

/// The words chosen so far, as ids, and the row of each in the data of its step.
struct Path {
    static constexpr int beginning = -1;

    std::vector<std::int64_t> words;      ///< without the start and end tokens
    std::vector<std::int64_t> rows;       ///< the row of each word in its step, [words]
    std::vector<float> log_probabilities; ///< of each word, [words]
    double log_probability = 0;           ///< sum over the words and, when finished, the end token
    double score = 0;    ///< log_probability / length^penalty, the end token counted as a word
    double handicap = 0; ///< sum of those of its extensions
    bool finished = false;
    int node = beginning; ///< of the last word among what was considered; `beginning` before the first
};

/// Whether `a` comes before `b` where the best path is first: by score, then log probability, then words.
bool ranksBefore(const Path& a, const Path& b);

/// One word after a live path.
struct Extension {
    std::size_t parent = 0; ///< index among the live paths
    std::int64_t word = 0;
    float log_probability = 0;
    double handicap = 0; ///< taken from the log probability in the choice of what is kept, and nowhere else
};

/// An extension that the beam has looked at.
struct Considered {
    int parent = Path::beginning; ///< the one before, by its index
    std::int64_t row = 0;         ///< of its data in the step
    std::size_t step = 0;         ///< position of the word in the caption
    std::int64_t word = 0;
    float log_probability = 0;
    double total = 0; ///< log probability of the path with it
    double score = 0;
    SearchNode::Fate fate = SearchNode::Fate::Dropped;
};

struct BeamOptions {
    std::size_t width = 3;           ///< live paths kept
    std::size_t wanted = 3;          ///< paths to return, at most `width`
    std::size_t maximum_length = 30; ///< words, not counting the end token
    double length_penalty = 0.7;
    bool keep_considered = false;
    bool keep_cut = false; ///< a path that the maximum length cuts counts as one that has finished
};

/// The beam of one image. At each step it takes all extensions of its live paths, moves those that end among
/// the best `width` to the finished ones and continues with the best `width` others. It is done when `width`
/// paths have finished, when no live path can still enter the `wanted` best, or when nothing is left to
/// extend. Several extensions may be the same: each becomes a path. Equal probabilities are ordered by
/// parent, then by word id, so the result is deterministic.
class Beam {
public:
    explicit Beam(const BeamOptions& options);

    /// `first_row`: the row of live path 0 in this step; the others follow it.
    void advance(std::vector<Extension> extensions, std::int64_t first_row);

    bool done() const { return done_; }
    const std::vector<Path>& live() const { return live_; }
    /// All extensions so far, the most probable of a step first, if the options ask for them.
    const std::vector<Considered>& considered() const { return considered_; }

    /// The `wanted` best finished paths, best first; the best unfinished ones if none has finished. Never
    /// empty.
    std::vector<Path> ranked() const;
    /// The path with the best score so far, finished or not; when done, the first of ranked().
    Path leader() const;

private:
    double score(double log_probability, std::size_t length) const;
    bool settled() const;
    void consider(const std::vector<Extension>& extensions, std::int64_t first_row);

    BeamOptions options_;
    std::vector<Path> live_; ///< the most probable first
    std::vector<Path> finished_;
    std::vector<Considered> considered_;
    bool done_ = false;
};

} // namespace saccade
