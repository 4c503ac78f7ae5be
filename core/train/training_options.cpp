#include "core/train/training_options.h"

#include "core/model/decoder_registry.h"
#include "core/model/encoder.h"
#include "core/train/objective.h"

namespace saccade {
namespace {

template <typename Kind>
std::vector<PartKind> partsOf(const std::vector<Kind>& kinds) {
    std::vector<PartKind> parts;
    for (const Kind& kind : kinds)
        parts.push_back(kind.part);
    return parts;
}

} // namespace

const OptionTable& trainingOptions() {
    static const OptionTable table({encoderKinds(), partsOf(decoderKinds()), partsOf(objectiveKinds())});
    return table;
}

} // namespace saccade
