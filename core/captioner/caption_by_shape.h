#pragma once

#include "core/result/caption_result.h"
#include "core/result/search_step.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace saccade {

/// Captions some of the images of a batch, which are alike in shape.
using CaptionGroup = std::function<std::vector<CaptionResult>(const std::vector<std::size_t>& images,
                                                              const StepCallback& callback)>;

/// Captions a batch of images group by group and gives the results, and the steps to `callback`, by their
/// places in the whole batch. `groups`: positions in the batch, each in one of them.
std::vector<CaptionResult> captionByShape(const std::vector<std::vector<std::size_t>>& groups,
                                          const CaptionGroup& caption, const StepCallback& callback);

} // namespace saccade
