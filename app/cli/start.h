#pragma once

#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade [IMAGE…]`: captions the images, or the samples that ship with the program, on the terminal and
/// leaves their attention sheets in the user's cache folder. To be added before the commands.
void addStart(CLI::App& app, Action& action);

} // namespace saccade::cli
