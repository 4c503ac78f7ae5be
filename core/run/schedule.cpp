#include "core/run/schedule.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace saccade {

ScheduleKind scheduleFromName(const std::string& name) {
    if (name == "cosine")
        return ScheduleKind::Cosine;
    if (name == "plateau")
        return ScheduleKind::Plateau;
    if (name == "constant")
        return ScheduleKind::Constant;
    throw Error(unknownName(say("schedule"), name, {"cosine", "plateau", "constant"}));
}

double Schedule::multiplier(std::int64_t step) const {
    if (step < options_.warmup_steps)
        return static_cast<double>(std::max<std::int64_t>(step, 0)) /
               static_cast<double>(options_.warmup_steps);
    switch (options_.kind) {
    case ScheduleKind::Constant:
        return 1;
    case ScheduleKind::Plateau:
        return std::max(state_.reduction, options_.floor);
    case ScheduleKind::Cosine:
        break;
    }
    const auto span =
        static_cast<double>(std::max<std::int64_t>(options_.planned_steps - options_.warmup_steps, 1));
    const double done = std::clamp(static_cast<double>(step - options_.warmup_steps) / span, 0.0, 1.0);
    return options_.floor + (1 - options_.floor) * 0.5 * (1 + std::cos(std::numbers::pi * done));
}

void Schedule::endEpoch(double metric) {
    if (options_.kind != ScheduleKind::Plateau)
        return;
    state_.metric.update(metric, options_.higher_is_better);
    if (state_.metric.updates_since >= options_.plateau_patience) {
        state_.reduction = std::max(state_.reduction * options_.plateau_factor, options_.floor);
        state_.metric.updates_since = 0;
    }
}

} // namespace saccade
