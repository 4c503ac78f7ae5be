#include "core/explain/pixel_gradient.h"

#include "core/image/cell_mask.h"

#include <torch/torch.h>

namespace saccade {

torch::Tensor pixelGradient(const WordQuestion& question, const torch::Tensor& pixels) {
    const torch::AutoGradMode gradients(true);
    Captioner& captioner = question.captioner;
    const torch::Tensor input = pixels.detach().requires_grad_(true);
    const DecoderMemory memory = captioner.prepare(captioner.encoder().features(input));
    const torch::Tensor words = wordLogProbability(captioner.decoder(), memory, question.words);
    return torch::autograd::grad({words.sum()}, {input}).front();
}

std::vector<float> cellsOf(const torch::Tensor& pixels, const WordQuestion& question,
                           const DecoderMemory& seen) {
    const torch::Tensor sums = pixels.sum(2).to(torch::kCPU, torch::kFloat).contiguous();
    const cv::Mat image(static_cast<int>(sums.size(0)), static_cast<int>(sums.size(1)), CV_32F,
                        sums.data_ptr<float>());
    return sumByCell(image, {seen.columns, seen.rows},
                     question.captioner.gridGeometry(question.image.geometry).grid_shift);
}

} // namespace saccade
