#pragma once

#include "core/train/train_report.h"

#include <string>

namespace saccade {

/// Is told what a training run does, on the thread that trains. Each call returns soon: training waits for
/// it.
class TrainObserver {
public:
    virtual ~TrainObserver() = default;

    virtual void progress(const TrainProgress& /*now*/) {}
    virtual void step(const StepReport& /*report*/) {}
    virtual void epoch(const EpochReport& /*report*/) {}
    /// One line for the user: what was found, decided or skipped.
    virtual void message(const std::string& /*line*/) {}
};

} // namespace saccade
