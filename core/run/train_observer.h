#pragma once

#include "core/base/message.h"
#include "core/run/train_report.h"

namespace saccade {

/// Receives reports of a training run, on the training thread. Each call must return soon: training waits for
/// it.
class TrainObserver {
public:
    virtual ~TrainObserver() = default;

    virtual void progress(const TrainProgress& /*now*/) {}
    virtual void step(const StepReport& /*report*/) {}
    virtual void epoch(const EpochReport& /*report*/) {}
    /// Asked after each step: whether the pinned images shall be captioned now, which takes as long as at the
    /// end of an epoch. It changes nothing of what is learned.
    virtual bool wantsSamples() { return false; }
    /// The pinned images as the model captions them after this step, where it was wanted.
    virtual void samples(std::int64_t /*step*/, const std::vector<CaptionResult>& /*captions*/) {}
    /// One line for the user: what was found or decided.
    virtual void message(const Message& /*sentence*/) {}
    /// An input that was skipped while the rest is used: a sentence naming the file.
    virtual void problem(const Message& sentence) { message(sentence); }
};

} // namespace saccade
