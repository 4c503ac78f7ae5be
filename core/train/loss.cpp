#include "core/train/loss.h"

#include <torch/torch.h>

namespace saccade {

CaptionLoss captionLoss(const TeacherForced& forced, double smoothing, double doubly_stochastic) {
    const torch::Tensor log_probabilities = torch::log_softmax(forced.logits, 1);
    const torch::Tensor cross_entropy = torch::nll_loss(log_probabilities, forced.targets);
    torch::Tensor total = cross_entropy;
    if (smoothing > 0)
        total = (1 - smoothing) * cross_entropy - smoothing * log_probabilities.mean();
    if (doubly_stochastic > 0)
        total = total + doubly_stochastic * (1 - forced.attention_sums).square().mean();
    return {total, cross_entropy.detach()};
}

} // namespace saccade
