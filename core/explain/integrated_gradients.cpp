#include "core/explain/explanation.h"
#include "core/explain/pixel_gradient.h"

#include "core/image/region_edit.h"

#include <torch/torch.h>

namespace saccade {
namespace {

constexpr int steps = 16;

/// Equation 3, by the midpoint rule, from the blurred image to the image: the sum of all pixels is the log
/// probability that the image gives beyond the blurred one.
std::vector<float> integrated(const WordQuestion& question, const DecoderMemory& seen,
                              const std::stop_token& stop) {
    const torch::Device device = question.captioner.device();
    const torch::Tensor image = pixelTensor({question.image.rgb}).to(device, torch::kFloat);
    const torch::Tensor blurred = pixelTensor({strongBlur(question.image.rgb)}).to(device, torch::kFloat);
    torch::Tensor sum = torch::zeros_like(image);
    for (int step = 0; step < steps && !stop.stop_requested(); ++step) {
        const double share = (step + 0.5) / steps;
        sum += pixelGradient(question, blurred + share * (image - blurred));
    }
    return cellsOf((sum / steps * (image - blurred)).squeeze(0), question, seen);
}

} // namespace

/// Sundararajan et al. 2017.
ExplanationKind integratedGradients() {
    return {{"integrated_gradients", say("Integrated gradients"),
             say("What each part of the image adds to the word as a blurred image becomes sharp")},
            integrated};
}

} // namespace saccade
