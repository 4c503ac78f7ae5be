#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade score`: scores a results file against reference captions.
void addScoreCommand(CLI::App& app, Action& action);

} // namespace saccade::cli
