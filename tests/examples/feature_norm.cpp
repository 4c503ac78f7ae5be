#include "tests/examples/examples.h"

#include <torch/torch.h>

namespace saccade {
namespace {

/// The length of each annotation vector: where the encoder finds anything at all, whatever the word.
std::vector<float> lengths(const WordQuestion& question, const DecoderMemory&, const std::stop_token&) {
    const torch::NoGradGuard no_gradients;
    Captioner& captioner = question.captioner;
    const torch::Tensor grid = captioner.encoder().annotate(
        captioner.encoder().features(pixelTensor({question.image.rgb}).to(captioner.device())));
    const torch::Tensor map = grid[0].norm(2, 1).to(torch::kCPU, torch::kFloat).contiguous();
    return {map.data_ptr<float>(), map.data_ptr<float>() + map.numel()};
}

} // namespace

ExplanationKind featureNorm() {
    return {{"feature_norm", say("Feature norm"), say("Where the encoder finds anything, whatever the word")},
            lengths};
}

} // namespace saccade
