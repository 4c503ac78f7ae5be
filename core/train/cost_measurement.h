#pragma once

#include "core/data/caption_dataset.h"
#include "core/run/run_cost.h"
#include "core/run/train_options.h"

#include <c10/core/Device.h>

#include <optional>
#include <stop_token>

namespace saccade {

/// Estimates what a run would take on this computer, by doing a little of it: a batch is encoded and learned,
/// a few validation images are captioned. Takes some seconds, writes nothing. Nothing when asked to stop
/// meanwhile. Throws Error where the run could not start either.
std::optional<RunCost> measureRunCost(const CaptionDataset& dataset, const TrainOptions& options,
                                      c10::Device device, const std::stop_token& stop);

} // namespace saccade
