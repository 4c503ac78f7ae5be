#pragma once

#include "core/result/caption_result.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace saccade::ui {

/// The most probable word that the search might have taken at `index`, if it is more probable than the one
/// that it took because it compares whole captions; null if there is none, or the word was no choice of the
/// search. `decode`: how it searched; nothing if it did not.
const Alternative* passedOver(const std::vector<CaptionWord>& words, std::size_t index,
                              const std::optional<DecodeOptions>& decode);

} // namespace saccade::ui
