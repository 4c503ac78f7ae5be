#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade contexts --dataset PATH`: makes the context index of a model.
void addContextsCommand(CLI::App& app, Action& action);

} // namespace saccade::cli
