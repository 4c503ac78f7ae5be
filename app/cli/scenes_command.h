#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade scenes`: writes generated scenes as a dataset.
void addScenesCommand(CLI::App& app, Action& action);

} // namespace saccade::cli
