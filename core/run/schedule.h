#pragma once

#include "core/run/early_stopping.h"

#include <cstdint>
#include <string>

namespace saccade {

enum class ScheduleKind {
    Cosine,  ///< half a cosine from 1 to the floor over the planned steps (Loshchilov, Hutter 2017)
    Plateau, ///< reduced whenever the metric stops improving
    Constant,
};

/// Throws Error naming the known schedules.
ScheduleKind scheduleFromName(const std::string& name);

struct ScheduleOptions {
    ScheduleKind kind = ScheduleKind::Cosine;
    std::int64_t warmup_steps = 0;  ///< rises linearly to 1 at this step
    std::int64_t planned_steps = 0; ///< of the whole run, including the warm-up
    double floor = 0.01;            ///< smallest multiplier of cosine and plateau
    double plateau_factor = 0.5;
    int plateau_patience = 2;     ///< epochs without improvement before a reduction
    bool higher_is_better = true; ///< of the metric that plateau watches
};

/// What a schedule keeps between epochs.
struct ScheduleState {
    double reduction = 1; ///< product of plateau's reductions
    BestValue metric;
};

/// The learning rate over a run, as a multiplier of each parameter group's own rate.
class Schedule {
public:
    explicit Schedule(const ScheduleOptions& options, const ScheduleState& state = {})
        : options_(options), state_(state) {}

    /// In 0…1; `step` counts from 1 and is the step about to be made.
    double multiplier(std::int64_t step) const;
    /// Takes the metric of the epoch that just ended.
    void endEpoch(double metric);
    const ScheduleState& state() const { return state_; }

private:
    ScheduleOptions options_;
    ScheduleState state_;
};

} // namespace saccade
