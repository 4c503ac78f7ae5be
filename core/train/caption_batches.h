#pragma once

#include "core/model/decoder.h"
#include "core/text/vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace saccade {

/// The captions of one image as word ids without the start token. A complete caption ends in the end token. A
/// truncated one does not, so that a model never learns to end where a caption was cut.
using EncodedCaptions = std::vector<std::vector<std::int64_t>>;

/// One such caption, truncated after `maximum_words`.
std::vector<std::int64_t> encodeCaption(const std::vector<std::string>& tokens, const Vocabulary& vocabulary,
                                        std::size_t maximum_words);

/// All captions of the given images, sorted by length, longest first. `images` is not empty, each has a
/// caption, and no caption is empty.
CaptionBatch makeCaptionBatch(const std::vector<const EncodedCaptions*>& images, torch::Device device);

} // namespace saccade
