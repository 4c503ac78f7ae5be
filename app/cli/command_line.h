#pragma once

#include <functional>
#include <string>
#include <vector>

namespace saccade::cli {

/// Shows the window with images and folders to caption; returns the exit status.
using OpenWindow = std::function<int(const std::vector<std::string>& images)>;

/// The whole program: parses `arguments` (without the program's name), carries them out and returns the exit
/// status. Results go to standard output, messages to standard error. Without a command it opens the window;
/// if none can be opened, it captions on the terminal.
int runCommandLine(std::vector<std::string> arguments, const OpenWindow& open_window = {});

} // namespace saccade::cli
