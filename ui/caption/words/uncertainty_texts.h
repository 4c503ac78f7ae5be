#pragma once

#include "core/result/caption_result.h"

#include <QString>

namespace saccade::ui {

/// Why a caption is to be taken with care, in sentences; empty for one that the model is sure of.
QString doubtsText(const Hypothesis& caption);

/// The same of a word: that it is improbable and what else was likely, and that its map says little.
QString doubtsText(const CaptionWord& word);

} // namespace saccade::ui
