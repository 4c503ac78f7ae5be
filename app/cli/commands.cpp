#include "app/cli/commands.h"

#include "app/cli/caption_command.h"
#include "app/cli/contexts_command.h"
#include "app/cli/evaluate_command.h"
#include "app/cli/explain_command.h"
#include "app/cli/features_command.h"
#include "app/cli/inspect_command.h"
#include "app/cli/learned_from_command.h"
#include "app/cli/relabel_command.h"
#include "app/cli/scenes_command.h"
#include "app/cli/score_command.h"
#include "app/cli/train_command.h"

namespace saccade::cli {

const std::vector<AddCommand>& commands() {
    static const std::vector<AddCommand> all = {
        addCaptionCommand, addExplainCommand,     addTrainCommand,    addEvaluateCommand,
        addScoreCommand,   addFeaturesCommand,    addScenesCommand,   addInspectCommand,
        addRelabelCommand, addLearnedFromCommand, addContextsCommand,
    };
    return all;
}

} // namespace saccade::cli
