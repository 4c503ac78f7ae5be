#pragma once

#include <string>
#include <vector>

namespace saccade::cli {

/// The whole program: understands `arguments` (without the name of the program), does what they ask and
/// returns the exit status. Results go to standard output, messages to standard error.
int runCommandLine(std::vector<std::string> arguments);

} // namespace saccade::cli
