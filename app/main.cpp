#include "app/cli/commands.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>

int main(int argc, char** argv) {
    using namespace saccade;

    CLI::App parser("Captions images with visual attention and shows where the model looked.", "saccade");
    parser.require_subcommand(1);
    cli::Action action;
    for (const cli::AddCommand add : cli::commands())
        add(parser, action);

    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return parser.exit(error) == 0 ? cli::all_done : cli::wrong_usage;
    }
    try {
        return action();
    } catch (const std::exception& error) {
        std::cerr << "saccade: " << error.what() << '\n';
        return cli::some_failed;
    }
}
