#pragma once

#include "core/captioner/captioner.h"
#include "core/image/preprocess.h"

#include <cstdint>
#include <vector>

namespace saccade {

/// A word in a caption of one image: what explanations are asked about. The captioner is one in evaluation
/// mode.
struct WordQuestion {
    Captioner& captioner;
    const PreprocessedImage& image;
    std::vector<std::int64_t> words; ///< ids of the caption's words up to the one in question, which is last
};

/// Log probability of the word in question for each image of the memory, [images], teacher-forced. Gradients
/// flow through it where they are on.
torch::Tensor wordLogProbability(Decoder& decoder, const DecoderMemory& memory,
                                 const std::vector<std::int64_t>& words);

/// The same of every word: [images, words].
torch::Tensor wordLogProbabilities(Decoder& decoder, const DecoderMemory& memory,
                                   const std::vector<std::int64_t>& words);

/// The step that predicts the last word, one row per image of the memory, with `gaze` (see StepInput) in
/// place of its attention.
DecoderStep lastStep(Decoder& decoder, const DecoderMemory& memory, const std::vector<std::int64_t>& words,
                     const torch::Tensor& gaze = {});

/// All steps up to the one that predicts the last word, one row per image of the memory.
std::vector<DecoderStep> allSteps(Decoder& decoder, const DecoderMemory& memory,
                                  const std::vector<std::int64_t>& words);

/// Log probability of the word in question in each of these images (CV_8UC3, as the model is given them),
/// without gradients.
std::vector<float> wordInImages(const WordQuestion& question, const std::vector<cv::Mat>& images);

} // namespace saccade
