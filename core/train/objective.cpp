#include "core/train/objective.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"
#include "core/train/object_loss.h"

namespace saccade {

namespace {

std::unique_ptr<Objective> namedObjective(const TrainOptions& options, const TrainingData& data,
                                          Captioner& captioner) {
    if (options.objective == "cross_entropy")
        return makeCrossEntropy(options, data, captioner);
    if (options.objective == "self_critical")
        return makeSelfCritical(options, data);
    throw Error(unknownName(say("objective"), options.objective, {"cross_entropy", "self_critical"}));
}

} // namespace

std::unique_ptr<Objective> makeObjective(const TrainOptions& options, const TrainingData& data,
                                         Captioner& captioner) {
    std::unique_ptr<Objective> objective = namedObjective(options, data, captioner);
    if (options.object_loss > 0)
        objective = std::make_unique<ObjectLoss>(std::move(objective), options.object_loss, data,
                                                 captioner.encoder().channels(), captioner.device());
    return objective;
}

} // namespace saccade
