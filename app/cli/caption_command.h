#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade caption PATH…`
void addCaptionCommand(CLI::App& app, Action& action);

} // namespace saccade::cli
