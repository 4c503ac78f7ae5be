#pragma once

#include "core/model/decoder.h"
#include "core/text/vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace saccade {

/// The captions of one image as word ids without the start token. A whole caption is closed by the end token;
/// one that was cut off is not, so that a model never learns to end where somebody else cut.
using EncodedCaptions = std::vector<std::vector<std::int64_t>>;

/// One such caption, cut after `maximum_words`.
std::vector<std::int64_t> encodeCaption(const std::vector<std::string>& tokens, const Vocabulary& vocabulary,
                                        std::size_t maximum_words);

/// All captions of the given images, sorted by length, longest first. `images` are not empty and each has a
/// caption; no caption is empty.
CaptionBatch makeCaptionBatch(const std::vector<const EncodedCaptions*>& images, torch::Device device);

} // namespace saccade
