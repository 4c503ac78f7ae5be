#include "app/cli/commands.h"

namespace saccade::cli {

void addScenesCommand(CLI::App& app, Action& action);

const std::vector<AddCommand>& commands() {
    static const std::vector<AddCommand> all = {
        addScenesCommand,
    };
    return all;
}

} // namespace saccade::cli
