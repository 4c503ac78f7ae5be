#include "app/cli/commands.h"

#include "app/cli/caption_command.h"
#include "app/cli/evaluate_command.h"
#include "app/cli/score_command.h"
#include "app/cli/train_command.h"

namespace saccade::cli {

const std::vector<AddCommand>& commands() {
    static const std::vector<AddCommand> all = {
        addScoreCommand,
        addCaptionCommand,
        addTrainCommand,
        addEvaluateCommand,
    };
    return all;
}

} // namespace saccade::cli
