#include "core/train/objective.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"

namespace saccade {

std::unique_ptr<Objective> makeObjective(const TrainOptions& options, const TrainingData& data) {
    if (options.objective == "cross_entropy")
        return makeCrossEntropy(options, data);
    if (options.objective == "self_critical")
        return makeSelfCritical(options, data);
    throw Error(unknownName("objective", options.objective, {"cross_entropy", "self_critical"}));
}

} // namespace saccade
