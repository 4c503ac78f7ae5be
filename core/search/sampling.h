#pragma once

#include "core/model/decoder.h"

#include <cstdint>
#include <vector>

namespace saccade {

/// Captions drawn word by word from the model's own probabilities, `per_image` for each image of the memory,
/// in the order of the images: word ids without start token, closed by the end token. One that reaches
/// `maximum_length` words is cut there and has none. Draws from LibTorch's generator; without gradients.
/// Dropout is as the decoder has it.
std::vector<std::vector<std::int64_t>> sampleCaptions(Decoder& decoder, const DecoderMemory& memory,
                                                      int per_image, int maximum_length);

} // namespace saccade
