#include "app/cli/commands.h"

namespace saccade::cli {

const std::vector<AddCommand>& commands() {
    static const std::vector<AddCommand> all = {
    };
    return all;
}

} // namespace saccade::cli
