#include "core/train/location_loss.h"

#include <torch/torch.h>

#include <cmath>

namespace saccade {

LocationLoss::LocationLoss(torch::Device device) : baseline_(torch::full({1}, NAN, device)) {}

torch::Tensor LocationLoss::operator()(const TeacherForced& forced, const LocationOptions& options) {
    if (!forced.location_log_probability.defined())
        return torch::zeros({}, forced.logits.options());
    torch::Tensor reward;
    {
        const torch::NoGradGuard no_gradients;
        reward =
            -torch::nll_loss(torch::log_softmax(forced.logits, 1), forced.targets, {}, at::Reduction::None);
        const torch::Tensor mean = reward.mean().view({1});
        // Before the update: what is compared with a mean that it is part of would count for less.
        const torch::Tensor usual = torch::where(baseline_.isnan(), mean, baseline_);
        baseline_.copy_(0.9 * usual + 0.1 * mean);
        reward = reward - usual;
    }
    return -options.reward * (reward * forced.location_log_probability).mean() -
           options.entropy * forced.location_entropy.mean();
}

} // namespace saccade
