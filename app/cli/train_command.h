#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade train --dataset PATH --run DIR`
void addTrainCommand(CLI::App& app, Action& action);

} // namespace saccade::cli
