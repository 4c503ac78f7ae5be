#pragma once

#include "core/metrics/ngrams.h"

namespace saccade {

/// ROUGE-L (Lin 2004) as in the COCO caption evaluation: longest common subsequence, the best precision and
/// the best recall over the references, F with beta 1.2. In 0…1.
class RougeL {
public:
    /// Adds one image. Throws Error without a reference.
    void add(const Tokens& candidate, const std::vector<Tokens>& references);
    /// The mean over images. Throws Error if none was added.
    double value() const;
    const std::vector<double>& imageValues() const { return images_; }
    void reset() { images_.clear(); }

private:
    std::vector<double> images_;
};

} // namespace saccade
