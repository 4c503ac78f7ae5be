#pragma once

#include "core/model/decoder.h"

#include <cstdint>
#include <vector>

namespace saccade {

/// Captions drawn word by word from the model's own probabilities, `per_image` for each image of the memory,
/// in the order of the images: word ids without start and end token. One that reaches `maximum_length` is cut
/// there. Draws from LibTorch's generator; without gradients. Dropout is as the decoder has it.
std::vector<std::vector<std::int64_t>> sampleCaptions(Decoder& decoder, const DecoderMemory& memory,
                                                      int per_image, int maximum_length);

} // namespace saccade
