#pragma once

#include "core/run/option_table.h"

namespace saccade {

/// All options that a training run can be told, those of every encoder, decoder and objective among them.
const OptionTable& trainingOptions();

} // namespace saccade
