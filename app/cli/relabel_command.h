#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade relabel`: better captions for images whose captions are doubtful.
void addRelabelCommand(CLI::App& app, Action& action);

} // namespace saccade::cli
