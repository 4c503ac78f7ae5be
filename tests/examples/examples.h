#pragma once

#include "core/data/dataset_reader.h"
#include "core/explain/explanation.h"
#include "core/metrics/metric.h"
#include "core/model/backbone.h"
#include "core/model/decoder_registry.h"
#include "core/train/objective.h"

namespace saccade {

// One part of each kind, as resources/docs/extending.md shows them; each in the file of its name.
std::shared_ptr<Backbone> makePatches();
DecoderKind lstmDot();
ObjectiveKind focal();
MetricKind captionLength();
ExplanationKind featureNorm();
extern const DatasetReader title_reader;

} // namespace saccade
