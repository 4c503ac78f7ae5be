#pragma once

#include "core/result/caption_result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace saccade {

class Decoder;
struct DecoderMemory;
class Vocabulary;

/// What a decoder makes of a caption that it is given: its words, each with the probability, attention, gate
/// and alternatives that it has after those before it. The words are put in one after another (teacher
/// forcing), then the end token, whose probability counts in that of the caption. One that the vocabulary
/// lacks is read as the unknown word, and marked so.
///
/// `image`: row of the image in the memory; `alternatives`: how many are recorded per word. Throws Error for
/// a caption without words and for a vocabulary that does not fit the decoder.
Hypothesis scoreCaption(Decoder& decoder, const DecoderMemory& memory, std::int64_t image,
                        const Vocabulary& vocabulary, const std::vector<std::string>& words,
                        std::size_t alternatives);

} // namespace saccade
