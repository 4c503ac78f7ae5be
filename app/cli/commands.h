#pragma once

#include <functional>
#include <vector>

namespace CLI {
class App;
}

namespace saccade::cli {

/// Exit statuses of the program.
enum Status { all_done = 0, some_failed = 1, wrong_usage = 2 };

/// What the parsed command line asks for; returns the exit status.
using Action = std::function<int()>;

/// Adds a subcommand with its options to the parser; if it is chosen, it sets `action`. A new subcommand
/// needs one file and one line in commands.cpp.
using AddCommand = void (*)(CLI::App& app, Action& action);

const std::vector<AddCommand>& commands();

} // namespace saccade::cli
