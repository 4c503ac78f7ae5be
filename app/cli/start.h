#pragma once

#include "app/cli/command_line.h"
#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade [IMAGE…]`: opens the window with the images. Where there is none (`open_window` is empty),
/// captions them, or the samples that ship with the program, on the terminal and leaves their attention
/// sheets in the user's cache folder. To be added before the commands.
void addStart(CLI::App& app, Action& action, const OpenWindow& open_window);

} // namespace saccade::cli
