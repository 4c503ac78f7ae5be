#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade inspect MODEL`
void addInspectCommand(CLI::App& app, Action& action);

} // namespace saccade::cli
