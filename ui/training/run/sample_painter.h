#pragma once

#include "core/figure/even_scale.h"
#include "core/figure/heat_map.h"
#include "core/result/caption_result.h"

#include <QImage>

#include <optional>

namespace saccade::ui {

inline constexpr int mean_of_words = -1;

/// The attention of one word of a result's best caption over its image (shown at any size), or the mean over
/// its words for mean_of_words and for a word that the caption does not have. `opacity` 0…1. The image itself
/// where there is no attention, or none that fits.
QImage paintSample(const QImage& image, const CaptionResult& sample, int word, const HeatOptions& options,
                   double opacity);

/// What the colours of that picture stand for; nothing where no attention is painted.
std::optional<EvenScale> sampleScale(const CaptionResult& sample, int word, const HeatOptions& options);

} // namespace saccade::ui
