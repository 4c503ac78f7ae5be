#pragma once

#include "core/metrics/ngrams.h"

namespace saccade {

/// ROUGE-L (Lin 2004) as the COCO caption evaluation computes it: longest common subsequence, the best
/// precision and the best recall over the references, F with beta 1.2. In 0…1.
class RougeL {
public:
    /// One image. Throws Error without a reference.
    void add(const Tokens& candidate, const std::vector<Tokens>& references);
    /// The mean over images. Throws Error when none was added.
    double value() const;
    const std::vector<double>& imageValues() const { return images_; }
    void reset() { images_.clear(); }

private:
    std::vector<double> images_;
};

} // namespace saccade
