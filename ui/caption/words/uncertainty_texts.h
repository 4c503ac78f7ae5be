#pragma once

#include "core/result/caption_result.h"

#include <QString>

#include <cstddef>

namespace saccade::ui {

/// Why a caption of a result should be taken with care, in sentences; empty if the model is sure of it and
/// the image is like those that it learned from.
QString doubtsText(const CaptionResult& result, std::size_t hypothesis = 0);

/// "180 scenes", "8,764 images of coco, flickr8k".
QString learnedFromText(const LearnedFrom& images);

/// The same for a word: that it is improbable and what else was likely, and that its map says little.
QString doubtsText(const CaptionWord& word);

} // namespace saccade::ui
