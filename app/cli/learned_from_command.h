#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade learned-from MODEL`: adds to a model file what the images that it learned from look like.
void addLearnedFromCommand(CLI::App& app, Action& action);

} // namespace saccade::cli
