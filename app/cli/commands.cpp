#include "app/cli/commands.h"

#include "app/cli/score_command.h"
#include "app/cli/caption_command.h"

namespace saccade::cli {

const std::vector<AddCommand>& commands() {
    static const std::vector<AddCommand> all = {
        addScoreCommand,
        addCaptionCommand,
    };
    return all;
}

} // namespace saccade::cli
