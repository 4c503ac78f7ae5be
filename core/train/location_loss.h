#pragma once

#include "core/model/decoder.h"

namespace saccade {

/// How locations that a decoder draws are learned (Xu et al. 2015, section 4.1).
struct LocationOptions {
    double reward = 1;     ///< lambda_r of their equation 12
    double entropy = 0.01; ///< lambda_e: how strongly maps are kept from closing in on one location too soon
};

/// REINFORCE (Williams 1992): a drawn location becomes more probable the more probable the true word was
/// after it, compared with a moving average of what is usual. Each location is rewarded for its own word.
class LocationLoss {
public:
    explicit LocationLoss(torch::Device device);

    /// The term of a batch, a scalar with the gradient of equation 12 per word; 0 where nothing is drawn.
    /// Updates the baseline.
    torch::Tensor operator()(const TeacherForced& forced, const LocationOptions& options);

    /// b of their equation 12, [1]: NaN before the first batch. For checkpoints; the tensor is this object's
    /// own.
    const torch::Tensor& baseline() const { return baseline_; }

private:
    torch::Tensor baseline_;
};

} // namespace saccade
