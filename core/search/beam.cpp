#include "core/search/beam.h"

#include "core/text/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace saccade {

bool ranksBefore(const Path& a, const Path& b) {
    return std::tie(b.score, b.log_probability, a.words) < std::tie(a.score, a.log_probability, b.words);
}

Beam::Beam(const BeamOptions& options) : options_(options), live_(1) {}

double Beam::score(double log_probability, std::size_t length) const {
    return log_probability /
           std::pow(static_cast<double>(std::max<std::size_t>(length, 1)), options_.length_penalty);
}

void Beam::advance(std::vector<Extension> extensions, std::int64_t first_row) {
    const auto total = [this](const Extension& e) {
        return live_[e.parent].log_probability + e.log_probability;
    };
    const auto standing = [&](const Extension& e) {
        return total(e) - live_[e.parent].handicap - e.handicap;
    };
    std::sort(extensions.begin(), extensions.end(), [&](const Extension& a, const Extension& b) {
        const double standing_a = standing(a);
        const double standing_b = standing(b);
        return std::tie(standing_b, a.parent, a.word) < std::tie(standing_a, b.parent, b.word);
    });

    const std::size_t first_considered = considered_.size();
    if (options_.keep_considered)
        consider(extensions, first_row);
    const auto decide = [&](std::size_t rank, Path& path, SearchNode::Fate fate) {
        if (!options_.keep_considered)
            return;
        considered_[first_considered + rank].fate = fate;
        path.node = static_cast<int>(first_considered + rank);
    };

    std::vector<Path> next;
    for (std::size_t rank = 0; rank < extensions.size() && next.size() < options_.width; ++rank) {
        const Extension& extension = extensions[rank];
        const Path& parent = live_[extension.parent];
        const bool ends = extension.word == Vocabulary::end;
        // An end token that is not among the best would fill the finished paths with truncated captions.
        if (ends ? rank >= options_.width : parent.words.size() >= options_.maximum_length) {
            if (!ends && options_.keep_cut)
                finished_.push_back(parent);
            continue;
        }
        Path path = parent;
        path.log_probability = total(extension);
        path.handicap += extension.handicap;
        path.score = score(path.log_probability, parent.words.size() + 1);
        path.finished = ends;
        if (ends) {
            decide(rank, path, SearchNode::Fate::Ended);
            finished_.push_back(std::move(path));
            continue;
        }
        path.words.push_back(extension.word);
        path.rows.push_back(first_row + static_cast<std::int64_t>(extension.parent));
        path.log_probabilities.push_back(extension.log_probability);
        decide(rank, path, SearchNode::Fate::Kept);
        next.push_back(std::move(path));
    }

    done_ = next.empty();
    if (!next.empty()) // otherwise the live paths are kept, to show if none has finished
        live_ = std::move(next);
    done_ = done_ || settled();
}

/// Dropped, until it is known better.
void Beam::consider(const std::vector<Extension>& extensions, std::int64_t first_row) {
    for (const Extension& extension : extensions) {
        const Path& parent = live_[extension.parent];
        const double total = parent.log_probability + extension.log_probability;
        considered_.push_back({parent.node, first_row + static_cast<std::int64_t>(extension.parent),
                               parent.words.size(), extension.word, extension.log_probability, total,
                               score(total, parent.words.size() + 1), SearchNode::Fate::Dropped});
    }
}

bool Beam::settled() const {
    if (finished_.size() >= options_.width)
        return true;
    if (finished_.size() < options_.wanted)
        return false;
    // Log probabilities only fall, so the best possible score of a live path is its present sum at the
    // maximum length.
    const auto best = std::max_element(live_.begin(), live_.end(), [](const Path& a, const Path& b) {
        return a.log_probability < b.log_probability;
    });
    const double bound = score(best->log_probability, options_.maximum_length + 1);
    const auto better = std::count_if(finished_.begin(), finished_.end(),
                                      [&](const Path& path) { return path.score >= bound; });
    return static_cast<std::size_t>(better) >= options_.wanted;
}

std::vector<Path> Beam::ranked() const {
    std::vector<Path> paths = finished_.empty() ? live_ : finished_;
    std::sort(paths.begin(), paths.end(), ranksBefore);
    paths.resize(std::min(paths.size(), options_.wanted));
    return paths;
}

Path Beam::leader() const {
    const std::vector<Path> best = ranked();
    const auto live = std::min_element(live_.begin(), live_.end(), ranksBefore);
    return done_ || ranksBefore(best.front(), *live) ? best.front() : *live;
}

} // namespace saccade
