#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade features --encoder NAME --output FILE IMAGE…`
void addFeaturesCommand(CLI::App& app, Action& action);

} // namespace saccade::cli
