#pragma once

#include "core/result/caption_result.h"

#include <QString>

namespace saccade::ui {

/// Why a caption should be taken with care, in sentences; empty if the model is sure of it.
QString doubtsText(const Hypothesis& caption);

/// The same for a word: that it is improbable and what else was likely, and that its map says little.
QString doubtsText(const CaptionWord& word);

} // namespace saccade::ui
