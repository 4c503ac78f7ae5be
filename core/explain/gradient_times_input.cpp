#include "core/explain/explanation.h"
#include "core/explain/pixel_gradient.h"

#include <torch/torch.h>

namespace saccade {
namespace {

/// Against middle grey, which the encoders take as 0 or nearly so.
std::vector<float> gradientTimesPixels(const WordQuestion& question, const DecoderMemory& seen,
                                       const std::stop_token&) {
    const torch::Tensor pixels =
        pixelTensor({question.image.rgb}).to(question.captioner.device(), torch::kFloat);
    return cellsOf((pixelGradient(question, pixels) * (pixels - 127.5)).squeeze(0), question, seen);
}

} // namespace

/// Shrikumar et al. 2016, "Not Just a Black Box".
ExplanationKind gradientTimesInput() {
    return {{"gradient_x_input", say("Gradient x input"),
             say("How strongly the word responds to a small change of each pixel, times the pixel's distance "
                 "from grey")},
            gradientTimesPixels};
}

} // namespace saccade
