#include "core/explain/explanation.h"

#include <torch/torch.h>

namespace saccade {
namespace {

/// Equations 1 and 2 with the annotation grid in place of the last convolution, and the log probability of
/// the word in place of the class score.
std::vector<float> activated(const WordQuestion& question, const DecoderMemory&, const std::stop_token&) {
    const torch::AutoGradMode gradients(true);
    Captioner& captioner = question.captioner;
    std::vector<torch::Tensor> features;
    {
        const torch::NoGradGuard not_of_the_encoder;
        features = captioner.encoder().features(pixelTensor({question.image.rgb}).to(captioner.device()));
    }
    torch::Tensor grid;
    {
        const torch::NoGradGuard not_of_the_projection;
        grid = captioner.encoder().annotate(features);
    }
    grid.requires_grad_(true); // [1, positions, channels]
    const DecoderMemory memory = captioner.decoder().prepare(grid, static_cast<int>(features.front().size(2)),
                                                             static_cast<int>(features.front().size(3)));
    const torch::Tensor word = wordLogProbability(captioner.decoder(), memory, question.words).sum();
    const torch::Tensor gradient = torch::autograd::grad({word}, {grid}).front();
    const torch::Tensor weights = gradient.mean(1, true); // [1, 1, channels]
    const torch::Tensor map =
        (weights * grid.detach()).sum(2).relu().to(torch::kCPU, torch::kFloat).contiguous();
    return {map.data_ptr<float>(), map.data_ptr<float>() + map.numel()};
}

} // namespace

/// Selvaraju et al. 2017.
ExplanationKind gradCam() {
    return {{"grad_cam", say("Grad-CAM"), say("Where the features that the word depends on are active")},
            activated};
}

} // namespace saccade
