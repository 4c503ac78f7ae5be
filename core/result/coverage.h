#pragma once

#include "core/result/caption_word.h"

#include <span>
#include <vector>

namespace saccade {

/// The maps of the picked words together: the mean over words and their layers and heads, [rows x columns],
/// summing to 1; empty where no picked word has a map. `picked`: [words]. Words without a map are left out.
std::vector<float> summedMaps(const std::vector<CaptionWord>& words, const std::vector<bool>& picked);

/// The smallest share of a map's cells, 0…1, that holds `share` of its sum.
double smallestAreaWith(std::span<const float> map, double share);

/// The share of the cells, 0…1, with less than `times` the weight that an even map would have there.
double areaBelowEven(std::span<const float> map, double times);

} // namespace saccade
