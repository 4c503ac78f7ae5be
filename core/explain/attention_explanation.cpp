#include "core/explain/explanation.h"

#include <torch/torch.h>

namespace saccade {
namespace {

/// The mean over layers and heads.
std::vector<float> attentionOf(const WordQuestion& question, const DecoderMemory& seen,
                               const std::stop_token&) {
    const torch::NoGradGuard no_gradients;
    const torch::Tensor map = lastStep(question.captioner.decoder(), seen, question.words)
                                  .attention[0]
                                  .mean(0)
                                  .to(torch::kCPU, torch::kFloat)
                                  .contiguous();
    return {map.data_ptr<float>(), map.data_ptr<float>() + map.numel()};
}

} // namespace

ExplanationKind attentionExplanation() {
    return {{"attention", say("Attention"), say("Where the model looked, by its own weights")}, attentionOf};
}

} // namespace saccade
