#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/start.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <iostream>
#include <new>

namespace saccade::cli {
namespace {

std::string usageMessage(const CLI::App*, const CLI::Error& error) {
    return "saccade: " + std::string(error.what()) + "\nRun with --help for more information.\n";
}

int tell(const std::exception& error) {
    const std::string text = dynamic_cast<const std::bad_alloc*>(&error) != nullptr
                                 ? "There is not enough memory for that."
                                 : std::string(error.what());
    // LibTorch adds a trace of its own calls after the first line; all lines of the engine's messages matter.
    const bool is_own = dynamic_cast<const saccade::Error*>(&error) != nullptr;
    std::cerr << "saccade: " << (is_own ? text : text.substr(0, text.find('\n'))) << '\n';
    return some_failed;
}

} // namespace

int runCommandLine(std::vector<std::string> arguments, const OpenWindow& open_window) {
    CLI::App parser("Captions images with visual attention and shows where the model looked.", "saccade");
    parser.set_version_flag("--version", "saccade " SACCADE_VERSION);
    parser.failure_message(usageMessage);
    parser.require_subcommand(0, 1);
    Action action;
    addStart(parser, action, open_window);
    for (const AddCommand add : commands())
        add(parser, action);

    std::reverse(arguments.begin(), arguments.end()); // the parser takes them from the back
    try {
        parser.parse(arguments);
    } catch (const CLI::ParseError& error) {
        return parser.exit(error) == 0 ? all_done : wrong_usage;
    } catch (const std::exception& error) {
        return tell(error);
    }
    try {
        return action();
    } catch (const std::exception& error) {
        return tell(error);
    }
}

} // namespace saccade::cli
