#include "core/base/error.h"
#include "tests/examples/examples.h"

#include <cmath>

namespace saccade {
namespace {

/// Words of the caption per word of its references.
class CaptionLength {
public:
    void add(const Tokens& candidate, const std::vector<Tokens>& references) {
        if (references.empty())
            throw Error(say("an image without a reference caption cannot be scored"));
        double words = 0;
        for (const Tokens& reference : references)
            words += static_cast<double>(reference.size()) / static_cast<double>(references.size());
        images_.push_back(words > 0 ? static_cast<double>(candidate.size()) / words : NAN);
    }

    double value() const {
        if (images_.empty())
            throw Error(say("there is no caption to score"));
        double sum = 0;
        for (const double image : images_)
            sum += image;
        return sum / static_cast<double>(images_.size());
    }

    const std::vector<double>& imageValues() const { return images_; }

private:
    std::vector<double> images_;
};

} // namespace

MetricKind captionLength() {
    return {{{"Length", say("Length"),
              say("Words of a caption per word of its references; 1 is as long as they are.")}},
            makeMetric<CaptionLength>};
}

} // namespace saccade
