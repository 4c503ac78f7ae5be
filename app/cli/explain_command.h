#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade explain`: what a caption's words depend on, and whether their maps deserve trust.
void addExplainCommand(CLI::App& app, Action& action);

} // namespace saccade::cli
