#include "core/train/objective.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"
#include "core/train/object_loss.h"

namespace saccade {
namespace {

std::unique_ptr<Objective> namedObjective(const ObjectiveSetting& setting) {
    std::vector<std::string> names;
    for (const ObjectiveKind& kind : objectiveKinds()) {
        if (kind.part.name == setting.options.objective)
            return kind.make(setting);
        names.push_back(kind.part.name);
    }
    throw Error(unknownName(say("objective"), setting.options.objective, names));
}

} // namespace

const std::vector<ObjectiveKind>& objectiveKinds() {
    static const std::vector<ObjectiveKind> all = {
        crossEntropy(),
        selfCritical(),
    };
    return all;
}

std::unique_ptr<Objective> makeObjective(const ObjectiveSetting& setting) {
    std::unique_ptr<Objective> objective = namedObjective(setting);
    if (setting.options.object_loss > 0)
        objective =
            std::make_unique<ObjectLoss>(std::move(objective), setting.options.object_loss, setting.data,
                                         setting.captioner.encoder().channels(), setting.captioner.device());
    return objective;
}

} // namespace saccade
