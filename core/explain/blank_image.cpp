#include "core/explain/blank_image.h"

#include "core/image/region_edit.h"

#include <torch/torch.h>

namespace saccade {
namespace {

/// Two memories of one grid as a batch.
DecoderMemory together(const DecoderMemory& first, const DecoderMemory& second) {
    DecoderMemory both{{}, first.rows, first.columns};
    for (std::size_t i = 0; i < first.tensors.size(); ++i)
        both.tensors.push_back(torch::cat({first.tensors[i], second.tensors[i]}));
    return both;
}

} // namespace

BlankImage blankImage(Captioner& captioner, const DecoderMemory& seen, const PreprocessedImage& image) {
    if (const std::optional<TrainingFeatures>& learned = captioner.trainingFeatures()) {
        const torch::Tensor grid = learned->meanGrid(seen.rows, seen.columns).unsqueeze(0);
        return {captioner.decoder().prepare(grid, seen.rows, seen.columns), Blank::MeanGrid};
    }
    const cv::Mat once = strongBlur(image.rgb); // twice, so that no shape is left
    return {captioner.see({{strongBlur(once), image.geometry}}), Blank::Blurred};
}

CaptionSight seenOrGuessed(Captioner& captioner, const DecoderMemory& seen, const PreprocessedImage& image,
                           const std::vector<std::string>& words) {
    const torch::NoGradGuard no_gradients;
    const BlankImage blank = blankImage(captioner, seen, image);
    const torch::Tensor values = wordLogProbabilities(captioner.decoder(), together(seen, blank.memory),
                                                      captioner.vocabulary().encode(words))
                                     .to(torch::kCPU, torch::kFloat)
                                     .contiguous();
    const auto value = values.accessor<float, 2>();
    CaptionSight sight{blank.kind, {}};
    for (std::size_t i = 0; i < words.size(); ++i)
        sight.words.push_back(
            {words[i], value[0][static_cast<std::int64_t>(i)], value[1][static_cast<std::int64_t>(i)]});
    return sight;
}

} // namespace saccade
