#pragma once

#include "core/explain/word_question.h"

namespace saccade {

/// The gradient of the word's log probability by the pixels, [batch, size, size, 3] as `pixels`: float,
/// 0…255. Each image of the batch has its own.
torch::Tensor pixelGradient(const WordQuestion& question, const torch::Tensor& pixels);

/// What each pixel speaks for the word, [rows, columns, 3] on any device, summed over each cell of the grid.
std::vector<float> cellsOf(const torch::Tensor& pixels, const WordQuestion& question,
                           const DecoderMemory& seen);

} // namespace saccade
