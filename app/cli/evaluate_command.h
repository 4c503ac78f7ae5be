#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade evaluate --model FILE --dataset PATH --split NAME`
void addEvaluateCommand(CLI::App& app, Action& action);

} // namespace saccade::cli
