#pragma once

#include "app/cli/command_line.h"
#include "app/cli/commands.h"

namespace saccade::cli {

/// `saccade [IMAGE…]`: opens the window with the images. If there is no window (`open_window` is empty), it
/// captions them, or the samples that come with the program, on the terminal and saves their attention sheets
/// in the user's cache folder. Must be added before the commands.
void addStart(CLI::App& app, Action& action, const OpenWindow& open_window);

} // namespace saccade::cli
