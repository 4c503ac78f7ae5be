#pragma once

#include "core/model/decoder.h"

#include <cstdint>
#include <vector>

namespace saccade {

/// Captions sampled word by word from the model's probabilities, `per_image` for each image of the memory, in
/// the order of the images: word ids without the start token, ending in the end token. A caption that reaches
/// `maximum_length` words is cut there and has no end token. Draws from LibTorch's generator; no gradients.
/// Dropout is left as the decoder has it.
std::vector<std::vector<std::int64_t>> sampleCaptions(Decoder& decoder, const DecoderMemory& memory,
                                                      int per_image, int maximum_length);

} // namespace saccade
